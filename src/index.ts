/** The library: compile a month from a `World`, render it. Nothing here touches the disk or the clock. */
export { type Compiled, compile, type RenderedFile, render } from './compile.ts'
export type { Diagnostic, Message, Severity } from './model/diagnostic.ts'
export type { ReportDocument } from './model/document.ts'
export type { Figure, Figures } from './model/figure.ts'
export type { Month } from './model/month.ts'
export type { Outcome } from './model/outcome.ts'
export type { Period } from './model/period.ts'
export type { FileContent, FolderEntry, World } from './model/world.ts'

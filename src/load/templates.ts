import type { Diagnostic } from '../model/diagnostic.ts'
import type { TemplateSource, Templates } from '../model/month.ts'
import type { World } from '../model/world.ts'
import { layoutOf } from './layout.ts'
import { layoutFaults } from './layout-ranges.ts'
import { readText } from './read-text.ts'
import { layoutSchema } from './schemas/layout.ts'
import { fileSpan } from './source-file.ts'
import { readTyped } from './typed-file.ts'

const ENDING = '.md.hbs'

export interface TemplatesRead {
  readonly templates: Templates | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** A template set: the main template, the parts it includes, the appendices in the order of their names, the layout. */
export function readTemplates(world: World, set: string): TemplatesRead {
  const folder = `templates/${set}`
  const main = readTemplate(world, folder, `report${ENDING}`)
  const parts = readFolder(world, folder, 'muc')
  const appendices = readFolder(world, folder, 'phu-luc')
  const layout = readTyped(world, `${folder}/trinh-bay.yaml`, layoutSchema)
  const diagnostics = [
    ...[main, ...parts, ...appendices, layout].flatMap((each) => each.diagnostics),
    ...['muc', 'phu-luc'].flatMap((below) => notTemplates(world, `${folder}/${below}`)),
    ...(layout.typed ? layoutFaults(layout.typed) : []),
  ]
  if (!main.template || !layout.typed) return { templates: undefined, diagnostics }
  return {
    templates: {
      main: main.template,
      parts: present(parts),
      appendices: present(appendices),
      layout: layoutOf(layout.typed),
    },
    diagnostics,
  }
}

/** What stands among templates and is none is named, for nothing may be left out in silence. */
function notTemplates(world: World, folder: string): Diagnostic[] {
  return world
    .list(folder)
    .filter((entry) => !/^[.~]/.test(entry.name) && !(entry.kind === 'file' && entry.name.endsWith(ENDING)))
    .map((entry) => ({
      rule: 'unread-file',
      severity: 'warning',
      message: {
        vi: `không được đọc: mẫu phải là tệp có đuôi ${ENDING}`,
        en: `not read: a template is a file that ends in ${ENDING}`,
      },
      span: fileSpan(`${folder}/${entry.name}`),
    }))
}

interface TemplateRead {
  readonly template: TemplateSource | undefined
  readonly diagnostics: readonly Diagnostic[]
}

function readFolder(world: World, folder: string, below: string): TemplateRead[] {
  return world
    .list(`${folder}/${below}`)
    .filter((entry) => entry.kind === 'file' && entry.name.endsWith(ENDING))
    .map((entry) => readTemplate(world, folder, `${below}/${entry.name}`))
}

function readTemplate(world: World, folder: string, path: string): TemplateRead {
  const file = `${folder}/${path}`
  const { source, diagnostics } = readText(world, file)
  const template = source && { file, name: path.slice(0, -ENDING.length), text: source.text }
  return { template, diagnostics: source?.text.trim() === '' ? [...diagnostics, emptyTemplate(file)] : diagnostics }
}

/** Somebody saved it empty: the report would lose a part without a word. */
function emptyTemplate(file: string): Diagnostic {
  return {
    rule: 'empty-file',
    severity: 'error',
    message: { vi: 'mẫu trống', en: 'the template is empty' },
    span: fileSpan(file),
  }
}

function present(reads: readonly TemplateRead[]): TemplateSource[] {
  return reads.flatMap((each) => (each.template ? [each.template] : []))
}

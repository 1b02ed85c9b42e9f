import { type File, Packer } from 'docx'

/** The parts of a package by name, as the library writes them. */
export type LibraryParts = ReadonlyMap<string, string | Uint8Array>

interface Compiler {
  compile(file: File): LibraryParts
}

/**
 * What the library would zip. Its packer compresses the parts only for us to open, mend and compress them again, which
 * is a third of the writing; so its compiler is asked directly. It is not public: the version is pinned, and anything
 * but parts by name is a fault of the program.
 */
export function libraryParts(file: File): LibraryParts {
  // biome-ignore lint/complexity/useLiteralKeys: the compiler is private, and this is the way TypeScript leaves open
  const compiler: Compiler = Packer['compiler']
  const parts = compiler.compile(file)
  if (!parts.has('word/document.xml')) throw new Error('the library gave no document')
  return parts
}

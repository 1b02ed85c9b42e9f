/** A calendar day, `YYYY-MM-DD`. A string, so that no time zone can shift it. */
export type IsoDate = string

export type FileContent =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  /** Larger than any text; its bytes are left where they are. */
  | { readonly kind: 'huge'; readonly size: number }
  /** A pipe or a device, which may never come to an end. */
  | { readonly kind: 'other' }
  /** The file is there and cannot be read; `reason` is the system's own word (EACCES, EIO …). */
  | { readonly kind: 'unreadable'; readonly reason: string }

export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/**
 * The only door outside. Paths are relative to the workspace, with `/` between their parts on every system.
 * A test hands in a literal.
 */
export interface World {
  read(path: string): FileContent
  /** Entries in an order that does not depend on the system (by code unit); empty where there is no such folder. */
  list(folder: string): readonly FolderEntry[]
  /** Fixed once a run. */
  readonly today: IsoDate
}

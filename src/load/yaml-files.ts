import type { Diagnostic, Message } from '../model/diagnostic.ts'
import type { FolderEntry, World } from '../model/world.ts'
import { fileSpan } from './source-file.ts'

/**
 * The YAML files of a folder in the order of their names. What a clerk may have dropped by mistake (another ending, a
 * folder) is a warning, for nothing may be left out in silence; names that start with `.` or `~` belong to programs.
 */
export function yamlFiles(
  world: World,
  folder: string,
  leftOut: readonly string[],
): { files: string[]; diagnostics: Diagnostic[] } {
  const entries = world.list(folder).filter((entry) => !/^[.~]/.test(entry.name) && !leftOut.includes(entry.name))
  const files = entries.filter((entry) => entry.kind === 'file' && entry.name.endsWith('.yaml'))
  const others = entries.filter((entry) => !files.includes(entry))
  return {
    files: files.map((entry) => `${folder}/${entry.name}`),
    diagnostics: others.map((entry) => ({
      rule: 'unread-file',
      severity: entry.name.endsWith('.yaml') ? 'error' : 'warning',
      message: notRead[entry.kind],
      span: fileSpan(`${folder}/${entry.name}`),
      ...(entry.kind === 'file' ? renameHints(entry.name) : {}),
    })),
  }
}

const notRead: Readonly<Record<FolderEntry['kind'], Message>> = {
  folder: {
    vi: 'đây là thư mục, không phải tệp số liệu: không đọc',
    en: 'this is a folder, not a data file: it is not read',
  },
  file: {
    vi: 'tệp này không được đọc: tệp số liệu phải có đuôi .yaml',
    en: 'this file is not read: data files end in .yaml',
  },
  other: {
    vi: 'không đọc được: đây là liên kết hỏng, liên kết đi vòng tròn hoặc không phải tệp thường',
    en: 'this cannot be read: a broken link, links in a circle or no ordinary file',
  },
}

/** Windows hides what Notepad adds: `thuy-san.yaml` is `thuy-san.yaml.txt` on the disk. */
function renameHints(name: string): Pick<Diagnostic, 'hints'> {
  const [, stem] = /^(.+?)\.(?:yml|ya?ml\.txt|YAML|YML)$/.exec(name) ?? []
  return stem === undefined
    ? {}
    : { hints: [{ vi: `hãy đổi tên thành ${stem}.yaml`, en: `rename it to ${stem}.yaml` }] }
}

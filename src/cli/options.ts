import { InvalidArgumentError, Option } from 'commander'
import { parsePeriod } from '../calendar/periods.ts'
import type { Period } from '../model/period.ts'
import type { Language } from './language.ts'

/** Reads `--month`; the error is in the language of the command line. */
export function periodOption(language: Language): (text: string) => Period {
  return (text) => {
    const period = parsePeriod(text)
    if (period) return period
    throw new InvalidArgumentError(language === 'vi' ? 'tháng viết theo dạng 2024-05' : 'a month is written 2024-05')
  }
}

/** Reads a list parted by commas in which every name must be known. */
export function choices<T extends string>(known: readonly T[], language: Language): (text: string) => readonly T[] {
  return (text) => {
    const names = text.split(',').map((each) => each.trim())
    const chosen = known.filter((each) => names.includes(each))
    if (names.every((name) => known.some((each) => each === name))) return chosen
    const list = known.join(', ')
    throw new InvalidArgumentError(language === 'vi' ? `chọn trong: ${list}` : `choose from: ${list}`)
  }
}

/** `--out`. */
export function outOption(usual: string, language: Language): Option {
  const description = language === 'vi' ? 'thư mục ghi kết quả' : 'folder for the results'
  return new Option('-o, --out <folder>', description).default(undefined, usual).argParser(folderName(language))
}

/** `--workspace`: where the command is run, unless it says otherwise. */
export function workspaceOption(language: Language): Option {
  const vi = language === 'vi'
  return new Option('-w, --workspace <folder>', vi ? 'thư mục có bao-cao.yaml' : 'folder that holds bao-cao.yaml')
    .default('.', vi ? 'thư mục hiện tại' : 'here')
    .argParser(folderName(language))
}

/** An empty name is that of no folder; a script whose variable is not set would write where nobody looks. */
function folderName(language: Language): (text: string) => string {
  return (text) => {
    if (text.trim() !== '') return text
    throw new InvalidArgumentError(language === 'vi' ? 'tên thư mục để trống' : 'the name of the folder is blank')
  }
}

/** Reads a whole number of at most six digits. */
export function countOption(language: Language, least: 0 | 1): (text: string) => number {
  return (text) => {
    if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text)
    throw new InvalidArgumentError(
      language === 'vi' ? `cần một số nguyên từ ${least} trở lên` : `a whole number from ${least} up is needed`,
    )
  }
}

import { parsePeriod } from '../calendar/periods.ts'
import type { Diagnostic, Message } from '../model/diagnostic.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { World } from '../model/world.ts'
import { nearestName } from '../text/nearest-name.ts'
import { SETTINGS_FILE } from './settings.ts'
import { fileSpan } from './source-file.ts'

/** Folders of `data/` that hold what stays the same from month to month. */
const NO_MONTHS = ['chi-tieu', 'ke-hoach']

/** The months that the workspace holds, in the order of time. */
export function monthKeys(world: World): string[] {
  return dataFolders(world).filter((name) => parsePeriod(name) !== undefined)
}

/** Where there is no workspace or no such month: one fault, with the months that are there. */
export function absentMonth(world: World, period: Period): Diagnostic | undefined {
  if (world.read(SETTINGS_FILE).kind === 'missing') return missingWorkspace()
  const key = periodKey(period)
  const known = monthKeys(world)
  if (known.includes(key)) return undefined
  const misnamed = misnamedFolder(dataFolders(world), period)
  return {
    rule: 'missing-month',
    severity: 'error',
    message: { vi: `chưa có thư mục data/${key}`, en: `there is no folder data/${key}` },
    span: fileSpan(`data/${key}`),
    hints: [
      ...(misnamed === undefined ? [] : [renameHint(misnamed, key)]),
      {
        vi: `các tháng đang có: ${known.join(', ') || 'chưa có tháng nào'}`,
        en: `months that are here: ${known.join(', ') || 'none'}`,
      },
    ],
  }
}

/**
 * Folders of `data/` that nothing reads, for nothing may be left out in silence: with a month to compare with, all its
 * comparisons would be lost.
 */
export function misnamedMonths(world: World, compared: readonly Period[]): Diagnostic[] {
  const known = monthKeys(world)
  const folders = dataFolders(world)
  const meant = new Map(
    compared
      .filter((period) => !known.includes(periodKey(period)))
      .map((period) => [misnamedFolder(folders, period), periodKey(period)] as const),
  )
  const example = periodKey(compared[0] ?? { year: 2024, month: 5 })
  return folders.filter(isStrange).map((name) => {
    const key = meant.get(name)
    return key === undefined ? unreadFolder(name, example) : misnamedMonth(name, key)
  })
}

/** Neither a month nor what stays the same; names that start with `.` or `~` belong to programs. */
function isStrange(name: string): boolean {
  return parsePeriod(name) === undefined && !NO_MONTHS.includes(name) && !/^[.~]/.test(name)
}

function unreadFolder(name: string, example: string): Diagnostic {
  return {
    rule: 'misnamed-month',
    severity: 'warning',
    message: {
      vi: `thư mục này không được đọc: tên tháng viết theo dạng ${example}`,
      en: `this folder is not read: a month is named like ${example}`,
    },
    span: fileSpan(`data/${name}`),
  }
}

function misnamedMonth(name: string, key: string): Diagnostic {
  return { ...unreadFolder(name, key), hints: [renameHint(name, key)] }
}

function renameHint(name: string, key: string): Message {
  return {
    vi: `có thư mục data/${name}: nếu đó là tháng này, hãy đổi tên thành data/${key}`,
    en: `there is data/${name}: if it is this month, rename it to data/${key}`,
  }
}

function missingWorkspace(): Diagnostic {
  return {
    rule: 'missing-workspace',
    severity: 'error',
    message: {
      vi: 'thư mục này không có bao-cao.yaml: đây không phải nơi làm báo cáo',
      en: 'this folder has no bao-cao.yaml: it is not a workspace',
    },
    span: fileSpan(SETTINGS_FILE),
    hints: [
      {
        vi: 'chạy lệnh trong thư mục có bao-cao.yaml, hoặc thêm --workspace THƯ_MỤC',
        en: 'run in the folder that has it, or add --workspace FOLDER',
      },
    ],
  }
}

/** The folder that was meant to be the month's: the same numbers written otherwise (`2020-9`, `09-2020`), or a slip. */
function misnamedFolder(folders: readonly string[], period: Period): string | undefined {
  const strange = folders.filter(isStrange)
  const same = strange.find((name) => numbersOf(name) === `${period.year} ${period.month}`)
  return (
    same ??
    nearestName(
      periodKey(period),
      strange.filter((name) => numbersOf(name) === undefined),
    )
  )
}

/** `2020 9` for a year and a month in either order, whatever stands around them. */
function numbersOf(name: string): string | undefined {
  const numbers = name.match(/\d+/g) ?? []
  const year = numbers.find((each) => each.length === 4)
  const month = numbers.find((each) => each.length <= 2)
  return numbers.length === 2 && year !== undefined && month !== undefined ? `${year} ${Number(month)}` : undefined
}

function dataFolders(world: World): string[] {
  return world
    .list('data')
    .filter((entry) => entry.kind === 'folder')
    .map((entry) => entry.name)
}

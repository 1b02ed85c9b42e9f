import { isMap, isSeq, parseDocument, Scalar, type YAMLSeq } from 'yaml'
import { type Period, periodKey } from '../model/period.ts'
import type { Waiver } from '../model/waiver.ts'
import type { FileContent, World } from '../model/world.ts'
import { readText } from './read-text.ts'

/** What a person adds; its place follows. */
export type NewWaiver = Omit<Waiver, 'span'>

const EMPTY_FILE = `# yaml-language-server: $schema=../../schemas/mien-tru.schema.json
mien_tru: []
`

/** Texts that another reader of YAML would take for numbers, or that hold marks of YAML. */
const QUOTED = ['cong_bo', 'tinh_lai', 'thong_bao', 'ly_do', 'can_cu']

export function waiversFile(period: Period): string {
  return `data/${periodKey(period)}/mien-tru.yaml`
}

/** The month's file with one more entry at its end; comments and order stay. */
export function addWaiver(world: World, period: Period, waiver: NewWaiver): string {
  return edited(world, period, (list) => {
    list.flow = false
    list.add(entryOf(waiver))
  })
}

/** The month's file without the entries at these positions. */
export function removeWaivers(world: World, period: Period, positions: readonly number[]): string {
  return edited(world, period, (list) => {
    const [first] = list.items
    list.items = list.items.filter((_, index) => !positions.includes(index))
    // A comment above the list hangs on its first entry; it stays with the list.
    keepComment(list, first)
    if (list.items.length === 0) list.flow = true
  })
}

function edited(world: World, period: Period, edit: (list: YAMLSeq) => void): string {
  const file = waiversFile(period)
  const text = world.read(file).kind === 'missing' ? EMPTY_FILE : readText(world, file).source?.text
  const document = parseDocument(text ?? EMPTY_FILE, { schema: 'failsafe' })
  const list = isMap(document.contents) ? document.contents.get('mien_tru') : undefined
  if (!isSeq(list)) throw new Error(`${file} has been read, yet holds no list of waivers`)
  edit(list)
  const edited = document.toString({ lineWidth: 0 })
  return hasWindowsEnds(world.read(file)) ? edited.replaceAll('\n', '\r\n') : edited
}

/** Whoever edits the file on Windows shall not find every line of it changed. */
function hasWindowsEnds(content: FileContent): boolean {
  return content.kind === 'file' && new TextDecoder().decode(content.bytes).includes('\r\n')
}

function keepComment(list: YAMLSeq, first: unknown): void {
  const [now] = list.items
  if (isMap(first) && isMap(now) && first !== now && first.commentBefore && !now.commentBefore)
    now.commentBefore = first.commentBefore
}

function entryOf(waiver: NewWaiver): YAMLSeq['items'][number] {
  const texts = {
    quy_tac: waiver.rule,
    doi_tuong: waiver.subject,
    cong_bo: waiver.stated,
    tinh_lai: waiver.computed,
    thong_bao: waiver.message,
    ly_do: waiver.reason,
    can_cu: waiver.basis,
    nguoi_de_nghi: waiver.requestedBy,
    nguoi_duyet: waiver.approvedBy,
    den_ngay: waiver.until,
    in_chu_thich: waiver.printedAsNote ? 'true' : undefined,
  }
  return new Map(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, scalar(key, text)]])))
}

function scalar(key: string, text: string): Scalar {
  const node = new Scalar(text)
  if (QUOTED.includes(key)) node.type = 'QUOTE_DOUBLE'
  return node
}

import type { IndicatorId } from '../../model/indicator.ts'
import type { ScannedText } from './scan.ts'

type Call = ScannedText['calls'][number]

/** A call that prints a figure of an indicator. */
export interface FigureCall extends Pick<Call, 'name' | 'offset' | 'length'> {
  readonly indicator: IndicatorId
  /** As typed: `true`, `1`, `triệu đồng`. */
  readonly options: ReadonlyMap<string, string>
}

/** The helpers that print a value with its unit. */
export const levelNames: readonly string[] = ['thang', 'luy_ke', 'gia_tri', 'ke_hoach']
/** … and those that print a percentage. */
const percentNames: readonly string[] = ['so_cung_ky', 'so_thang_truoc', 'so_ke_hoach', 'ty_trong', 'ty_so']

const SCOPE = 'chi_tieu'

/** In the order of the text; a call without an indicator of its own takes that of the block around it. */
export function figureCalls({ calls }: Pick<ScannedText, 'calls'>): FigureCall[] {
  const scopes: IndicatorId[] = []
  const found: FigureCall[] = []
  for (const call of calls) {
    const own = call.arguments.find(({ key }) => key === undefined)?.value
    if (call.name === SCOPE && call.mark === '#') scopes.push(own ?? '')
    if (call.name === SCOPE && call.mark === '/') scopes.pop()
    const indicator = own ?? scopes.at(-1)
    if (call.mark === '' && indicator !== undefined && isFigure(call.name)) found.push(figureCall(call, indicator))
  }
  return found
}

function isFigure(name: string): boolean {
  return levelNames.includes(name) || percentNames.includes(name)
}

function figureCall({ name, offset, length, arguments: given }: Call, indicator: IndicatorId): FigureCall {
  const options = new Map(given.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const])))
  return { name, offset, length, indicator, options }
}

import type { Chart } from '../../model/document.ts'
import { round } from './svg-text.ts'
import { LINE_HEIGHT, wrapped } from './wrapped.ts'

/** Where things stand in a picture. Numbers are floats here: they are drawn, and what is printed is told beside them. */
export interface ChartScale {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly bottom: number
  /** The width that a point of the axis has. */
  readonly step: number
  /** The middle of the nth point. */
  x(index: number): number
  y(value: number): number
  ticks(atMost: number): readonly { readonly at: number; readonly text: string }[]
}

const WIDTH = 900
const LEFT = 90
const TOP = 24
const BOTTOM = { columns: 300, line: 220 }
const UNDER_AXIS = 35
/** Under the names of columns stands the legend. */
const LEGEND = 25

export function chartScale({ points, drawing }: Chart): ChartScale {
  const numbers = points.flatMap(({ value }) => (value ? [Number(value.number)] : []))
  const pace = drawing.kind === 'columns' ? [0, Number(drawing.pace.number)] : []
  const bottom = BOTTOM[drawing.kind]
  const unit = roundStep([...numbers, ...pace])
  const lowest = Math.floor(Math.min(...numbers, ...pace, ...noNumbers(numbers)) / unit) * unit
  const highest = Math.max(lowest + unit, Math.ceil(Math.max(...numbers, ...pace, ...noNumbers(numbers)) / unit) * unit)
  const step = (WIDTH - LEFT) / points.length
  const names = drawing.kind === 'columns' ? Math.max(...points.map(({ label }) => wrapped(label, step).length)) : 0
  return {
    width: WIDTH,
    height: bottom + UNDER_AXIS + (names > 0 ? names * LINE_HEIGHT + LEGEND : 0),
    left: LEFT,
    top: TOP,
    bottom,
    step,
    x: (index) => round(LEFT + (index + 0.5) * step),
    y: (value) => round(bottom - ((value - lowest) / (highest - lowest)) * (bottom - TOP)),
    ticks: (atMost) => ticks({ lowest, highest, unit, after: drawing.kind === 'columns' ? '%' : '' }, atMost),
  }
}

/** A chart without a number still has axes. */
function noNumbers(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [0] : []
}

/** 1, 2 or 5 times a power of ten, so that about five of them span the numbers. */
function roundStep(numbers: readonly number[]): number {
  const span = numbers.length === 0 ? 1 : Math.max(...numbers) - Math.min(...numbers)
  const rough = (span > 0 ? span : Math.max(1, Math.abs(numbers[0] ?? 1))) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5].find((each) => each * power >= rough) ?? 10) * power
}

interface Steps {
  readonly lowest: number
  readonly highest: number
  readonly unit: number
  /** Written after each number. */
  readonly after: string
}

function ticks({ lowest, highest, unit, after }: Steps, atMost: number): ReturnType<ChartScale['ticks']> {
  const count = Math.round((highest - lowest) / unit)
  const every = Math.ceil(count / atMost)
  const decimals = Math.max(0, -Math.floor(Math.log10(unit)))
  return Array.from({ length: Math.floor(count / every) + 1 }, (_, index) => {
    const at = lowest + index * every * unit
    return { at, text: grouped(at.toFixed(decimals)) + after }
  })
}

function grouped(plain: string): string {
  const [whole = '', fraction] = plain.split('.')
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? marked : `${marked},${fraction}`
}

import { escapeHtml } from './escape-html.ts'

export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly className?: string
}

export function svgText(text: string, { x, y, className }: TextPlace): string {
  const named = className === undefined ? '' : ` class="${className}"`
  return `<text${named} x="${round(x)}" y="${round(y)}">${escapeHtml(text)}</text>`
}

/** Half a hundredth of a pixel is not seen. */
export function round(length: number): number {
  return Math.round(length * 10) / 10
}

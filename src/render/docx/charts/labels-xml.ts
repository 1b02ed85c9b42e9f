import { type ChartFace, textProperties } from './chart-face.ts'

export interface LabelStyle {
  readonly format: string
  /** Inside a column at its foot, above a point, below it. */
  readonly place: 'inBase' | 't' | 'b'
  readonly bold: '0' | '1'
}

/** A number at each point. */
export function labelsXml(face: ChartFace, style: LabelStyle): string {
  return `<c:dLbls>${labelXml(face, style)}</c:dLbls>`
}

/** Numbers at some of the points, each where it says. */
export function labelsAtXml(face: ChartFace, styles: ReadonlyMap<number, LabelStyle>): string {
  const labels = [...styles].map(([index, style]) => `<c:dLbl><c:idx val="${index}"/>${labelXml(face, style)}</c:dLbl>`)
  return `<c:dLbls>${labels.join('')}${shown('0')}</c:dLbls>`
}

function labelXml(face: ChartFace, { format, place, bold }: LabelStyle): string {
  // On white, lines pass behind the number.
  const ground = place === 'inBase' ? '<a:noFill/>' : '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
  return (
    `<c:numFmt formatCode="${inVietnamese(format)}" sourceLinked="0"/>` +
    `<c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(face, face.smallPt - 1, bold)}` +
    `<c:dLblPos val="${place}"/>${shown('1')}`
  )
}

function shown(value: '0' | '1'): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}

/** LibreOffice heeds the language of a format, Word that of its own settings. */
export function inVietnamese(format: string): string {
  return `[$-42A]${format}`
}

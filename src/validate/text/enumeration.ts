/** How many items a list in a sentence has: names may hold commas and “và” themselves. */
export interface ItemCount {
  readonly lowest: number
  readonly highest: number
}

/** Not all are named, or what is named is not one item each. */
const OPEN_ENDED =
  /…|\.\.\.|(?<!\p{L})(?:v\.v|vân vân|các|những|nhiều|một số|toàn bộ|tất cả|còn lại|khác|trong đó|như|từ|đến|trừ|riêng|theo)(?!\p{L})/iu

/** A word that begins the name of one item, never a later part of a name. */
const HEAD =
  /^(?:Sở|Ban|Cục|Chi cục|Văn phòng|Thanh tra|Công an|Bộ Chỉ huy|Bộ đội|UBND|Ủy ban|Huyện|huyện|Thành phố|thành phố|Thị xã|thị xã|Xã|xã|Phường|phường|Công ty|Trung tâm|Trường|Bệnh viện|Ngân hàng|Hội|Đoàn|số)\s/u

/** `(i) … (ii) …`, `a) … b) …`: each mark begins an item. */
const marks: readonly { readonly mark: RegExp; readonly order: readonly string[] }[] = [
  { mark: /\((i{1,3}|iv|v|vi{0,3}|ix|x)\)/g, order: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] },
  { mark: /\((\d{1,2})\)/g, order: Array.from({ length: 20 }, (_, index) => String(index + 1)) },
  { mark: /(?<![\p{L}\p{N}])(\p{Ll})\)/gu, order: ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'] },
]

/** How many of them are numbered, where they are, in an unbroken order from the first. */
export function markedItems(list: string): number | undefined {
  for (const { mark, order } of marks) {
    const found = [...list.matchAll(mark)].map(([, name]) => name)
    if (found.length > 1 && found.every((name, index) => name === order[index])) return found.length
  }
  return undefined
}

/**
 * The items of a list of names parted by commas, semicolons and “và”.
 *
 * @returns `undefined` where it does not say that these are all, or cannot be told apart into items
 */
export function namedItems(list: string, kind: 'names' | 'words'): ItemCount | undefined {
  const plain = list.replaceAll(/\([^()]*\)/g, ' ').replace(/[\s.;,]+$/u, '')
  if (OPEN_ENDED.test(plain) || /\d/u.test(plain.replaceAll(/(?<!\p{L})số\s+\d+/gu, ''))) return undefined
  const pieces = piecesOf(plain)
  if (kind === 'names' && !pieces.every((piece) => /^\p{Lu}/u.test(piece) || HEAD.test(piece))) return undefined
  const parts = pieces.flatMap((piece) => piece.split(/\s+(?:và|cùng|hoặc|với)\s+/u))
  return { lowest: lowestOf(pieces, parts), highest: parts.length }
}

function piecesOf(list: string): readonly string[] {
  return list
    .split(/[,;]/)
    .map((piece) => piece.trim().replace(/^(?:và|cùng|hoặc)\s+/u, ''))
    .filter((piece) => piece !== '')
}

/** Semicolons part items for certain; else those count that begin with a word that only begins a name. */
function lowestOf(pieces: readonly string[], parts: readonly string[]): number {
  const headed = parts.filter((part) => HEAD.test(part)).length
  return headed > 0 && HEAD.test(pieces[0] ?? '') ? headed : 1
}

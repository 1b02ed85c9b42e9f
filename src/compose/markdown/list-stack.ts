import type { Token } from 'markdown-it'

/** What stands before items that are not numbered, outside and inside. */
export type ItemMarks = readonly [outer: string, inner: string]

/** The mark of an item and how deep it stands. */
interface ItemMark {
  readonly depth: 0 | 1
  readonly mark: string
}

/** The lists around the token that is being read. */
export interface ListState {
  step(token: Token, refuse: (construct: string) => void): void
  /** The mark of the item that has just begun, once: its further paragraphs have none. */
  takeMark(): ItemMark | undefined
  isInside(): boolean
}

export function listStack([outer, inner]: ItemMarks): ListState {
  /** The number of the next item of each list; `undefined` where it is not numbered. */
  const lists: (number | undefined)[] = []
  let mark: string | undefined
  const begin = (token: Token): string => {
    const number = lists.at(-1)
    if (number === undefined) return lists.length === 1 ? outer : inner
    lists[lists.length - 1] = number + 1
    return `${number}${token.markup}`
  }
  return {
    step: (token, refuse) => {
      switch (token.type) {
        case 'bullet_list_open':
          lists.push(undefined)
          if (lists.length > 2) refuse('deep_item')
          break
        case 'ordered_list_open':
          lists.push(Number(token.attrGet('start') ?? 1))
          if (lists.length > 2) refuse('deep_item')
          if (token.markup === ')') refuse('list_mark')
          break
        case 'list_item_open':
          mark = begin(token)
          break
        case 'list_item_close':
          mark = undefined
          break
        default:
          lists.pop()
      }
    },
    takeMark: () => {
      if (mark === undefined) return undefined
      const taken: ItemMark = { depth: lists.length > 1 ? 1 : 0, mark }
      mark = undefined
      return taken
    },
    isInside: () => lists.length > 0,
  }
}

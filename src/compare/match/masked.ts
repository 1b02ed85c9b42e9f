/** Stands for any number. */
export const NUMBER = '#'

const NUMBER_ONLY = /^\d[\d.,/]*%?$/

/**
 * The key of a word without its digits: figures change from draft to draft. The number of a document is its name, and
 * stays.
 */
export function masked(key: string): string {
  return NUMBER_ONLY.test(key) ? NUMBER : key
}

/** The same of all that a passage says. */
export function maskedText(says: string): string {
  return says.replace(/[^ \n]+/g, masked)
}

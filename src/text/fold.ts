/** Nothing to fold but dots: asked by the million where a file has thousands of unknown names. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/**
 * A name without marks, case and spacing, for comparing what people meant to type: `Thủy sản` and `thuy-san` fold alike.
 * `đ` has no decomposition and is mapped by hand.
 */
export function fold(text: string): string {
  if (ID.test(text)) return text.replaceAll('.', '-')
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\s_.-]+/g, '-')
}

/**
 * A name without marks, case and spacing, for comparing what people meant to type: `Thủy sản` and `thuy-san` fold alike.
 * `đ` has no decomposition and is mapped by hand.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\s_.-]+/g, '-')
}

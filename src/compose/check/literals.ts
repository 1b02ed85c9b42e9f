/** The text of a string in quotes; `undefined` for anything else. */
export function literalText(node: hbs.AST.Expression | undefined): string | undefined {
  return isString(node) ? node.value.normalize('NFC') : undefined
}

/** The value of a string, a whole number, `true` or `false`; `undefined` for anything that must be looked up. */
export function literalValue(node: hbs.AST.Expression): string | number | boolean | undefined {
  if (isString(node)) return node.value.normalize('NFC')
  if (isNumber(node) || isBoolean(node)) return node.value
  return undefined
}

export function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

function isString(node: hbs.AST.Expression | undefined): node is hbs.AST.StringLiteral {
  return node?.type === 'StringLiteral'
}

function isNumber(node: hbs.AST.Expression): node is hbs.AST.NumberLiteral {
  return node.type === 'NumberLiteral'
}

function isBoolean(node: hbs.AST.Expression): node is hbs.AST.BooleanLiteral {
  return node.type === 'BooleanLiteral'
}

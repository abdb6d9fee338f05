import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../../functions/adapters/dynamodb/rows.ts'

interface Names {
  readonly names: Readonly<Record<string, string>>
  readonly values: Item
}

type Test = (item: Item | undefined, given: Names) => boolean

const compiled = new Map<string, Test>()

/** True where an item fits an expression of DynamoDB's: comparisons, `BETWEEN`, three functions, `AND` and `OR` with brackets. */
export function holds(expression: string, item: Item | undefined, given: Names): boolean {
  const known = compiled.get(expression)
  if (known) return known(item, given)
  const words = expression.match(/[#:]?\w+|<=|>=|[(),=<>]/g) ?? []
  const test = either(words)
  if (words.length > 0) throw new SyntaxError(`Expected the end of a condition, got ${words.join(' ')}`)
  compiled.set(expression, test)
  return test(item, given)
}

function either(words: string[]): Test {
  const first = both(words)
  if (!take(words, 'OR')) return first
  const second = either(words)
  return (item, given) => first(item, given) || second(item, given)
}

function both(words: string[]): Test {
  const first = one(words)
  if (!take(words, 'AND')) return first
  const second = both(words)
  return (item, given) => first(item, given) && second(item, given)
}

function one(words: string[]): Test {
  const word = words.shift() ?? ''
  if (word === '(') {
    const inner = either(words)
    take(words, ')')
    return inner
  }
  if (!word.startsWith('#')) return call(word, words)
  const sign = words.shift() ?? ''
  const [first = ''] = words.splice(0, 1)
  if (sign !== 'BETWEEN') return (item, given) => signs[sign]?.(compare(item, word, first, given)) ?? false
  take(words, 'AND')
  const [last = ''] = words.splice(0, 1)
  return (item, given) =>
    signs['>=']?.(compare(item, word, first, given)) === true &&
    signs['<=']?.(compare(item, word, last, given)) === true
}

function call(name: string, words: string[]): Test {
  const [, attribute = '', comma, value = ''] = words.splice(0, words.indexOf(')') + 1)
  const stored = (item: Item | undefined, { names }: Names) => item?.[names[attribute] ?? '']
  if (name === 'attribute_exists') return (item, given) => stored(item, given) !== undefined
  if (name === 'attribute_not_exists') return (item, given) => stored(item, given) === undefined
  if (name === 'begins_with' && comma === ',')
    return (item, given) => stored(item, given)?.S?.startsWith(given.values[value]?.S ?? '') ?? false
  throw new SyntaxError(`Expected a function of DynamoDB's, got ${name}`)
}

const signs: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
}

/** Not a number where either value is missing, so that no comparison holds. */
function compare(item: Item | undefined, name: string, value: string, { names, values }: Names): number {
  const [a, b] = [plain(item?.[names[name] ?? '']), plain(values[value])]
  if (a === undefined || b === undefined || typeof a !== typeof b) return Number.NaN
  return a < b ? -1 : a > b ? 1 : 0
}

const plain = (value: AttributeValue | undefined) => (value?.N === undefined ? value?.S : Number(value.N))

function take(words: string[], expected: string): boolean {
  if (words[0] !== expected) return false
  words.shift()
  return true
}

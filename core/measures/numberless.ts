import { matchesOf } from '../text/matches.ts'
import type { Token } from '../text/tokens.ts'
import type { Phrases } from './compile.ts'
import type { FoundQuantity } from './found.ts'
import { measureRules } from './index.ts'
import type { Scan } from './scan.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const matchesIn = (text: string, tokens: readonly Token[], { pattern, maybe }: Phrases): readonly RegExpExecArray[] =>
  tokens.some(({ is }) => maybe(is)) ? [...matchesOf(pattern, text)] : []

const spansOf = (matches: readonly RegExpExecArray[]): readonly Span[] =>
  matches.map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Tells whether one of some spans, which are in order and apart, meets a span; asked in order, it looks at each once. */
function meeting(spans: readonly Span[]): (span: Span) => boolean {
  let i = 0
  return ({ start, end }) => {
    while ((spans[i]?.end ?? Number.POSITIVE_INFINITY) <= start) i++
    return (spans[i]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

/** Marks the amounts that are spoken of and not given. */
export function withVague(text: string, found: readonly FoundQuantity[], words: Scan): readonly FoundQuantity[] {
  if (found.length === 0) return found
  const vague = matchesIn(text, words.tokens, words.vague)
  if (vague.length === 0) return found
  const isVague = meeting(spansOf(vague))
  return found.map((one) => (isVague({ start: one.start, end: one.start + 1 }) ? { ...one, vague: true } : one))
}

/** Adds the units that stand without a number and mean one: "the first gigawatt". */
export function withBare(text: string, found: readonly FoundQuantity[], words: Scan): readonly FoundQuantity[] {
  const isRead = meeting(found)
  const bare = matchesIn(text, words.tokens, words.bare).flatMap((match): FoundQuantity[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isRead({ start, end })) return []
    for (const { rule, meaning } of words.units) {
      const unit = measureRules[rule.measure].bare ? meaning(match.groups?.['unit'] ?? '') : undefined
      if (unit) return [{ measure: rule.measure, value: unit.factor, unit: unit.unit, bound: 'exact', start, end }]
    }
    return []
  })
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.start - b.start)
}

/** Adds the lengths of time that one word says: "decennale", "vijfjarig". */
export function withLasting(text: string, found: readonly FoundQuantity[], words: Scan): readonly FoundQuantity[] {
  const isRead = meeting(found)
  const lasting = matchesIn(text, words.tokens, words.lasting).flatMap((match): FoundQuantity[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const value = words.yearsOf(match[0])
    return value === undefined || isRead({ start, end })
      ? []
      : [{ measure: 'term', value, unit: 'year', bound: 'exact', start, end }]
  })
  return lasting.length === 0 ? found : [...found, ...lasting].sort((a, b) => a.start - b.start)
}

import { matchesOf } from '../text/matches.ts'
import { BARE, LASTING, VAGUE } from './flags.ts'
import { type FoundQuantity, plainQuantity } from './found.ts'
import { measureRules } from './index.ts'
import { openingOf } from './opening.ts'
import type { Scan } from './scan.ts'

const NONE: readonly never[] = []

interface Span {
  readonly start: number
  readonly end: number
}

/** The matches of a pattern that begins in a word of a flag; where words run on it is global, and such a word is anywhere. */
function matchesIn(
  { text, tokens, told, tells, words }: Scan,
  flag: number,
  pattern: RegExp,
  wordsBefore = 0,
): readonly RegExpExecArray[] {
  if ((tells & flag) === 0) return NONE
  if (words.runsOn) return matchesOf(pattern, text)
  const found: RegExpExecArray[] = []
  let from = 0
  for (let i = 0; i < told.length; i++) {
    if (((told[i] ?? 0) & flag) === 0) continue
    const end = tokens[i]?.end ?? 0
    for (let at = Math.max(from, tokens[Math.max(0, i - wordsBefore)]?.start ?? 0); at < end; at++) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      from = at + match[0].length
      at = from - 1
      found.push(match)
    }
  }
  return found
}

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
export function withVague(found: readonly FoundQuantity[], scan: Scan): readonly FoundQuantity[] {
  if (found.length === 0) return found
  const vague = matchesIn(scan, VAGUE, scan.words.vague)
  if (vague.length === 0) return found
  const isVague = meeting(spansOf(vague))
  return found.map((one) => (isVague({ start: one.start, end: one.start + 1 }) ? { ...one, vague: true } : one))
}

/** Adds the units that stand without a number and mean one: "the first gigawatt". */
export function withBare(found: readonly FoundQuantity[], scan: Scan): readonly FoundQuantity[] {
  const isRead = meeting(found)
  const bare = matchesIn(scan, BARE, scan.words.bare, scan.words.bareWords).flatMap((match): FoundQuantity[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isRead({ start, end })) return []
    for (const { rule, meaning } of scan.words.units) {
      const unit = measureRules[rule.measure].bare ? meaning(match.groups?.['unit'] ?? '') : undefined
      if (!unit) continue
      const { bound = 'exact' } = openingOf({ start }, 0, scan)
      return [plainQuantity({ measure: rule.measure, value: unit.factor, unit: unit.unit, bound, start, end })]
    }
    return []
  })
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.start - b.start)
}

/** Adds the lengths of time that one word says: "decennale", "vijfjarig". */
export function withLasting(found: readonly FoundQuantity[], scan: Scan): readonly FoundQuantity[] {
  const isRead = meeting(found)
  const lasting = matchesIn(scan, LASTING, scan.words.lasting).flatMap((match): FoundQuantity[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const value = scan.words.yearsOf(match[0])
    return value === undefined || isRead({ start, end })
      ? []
      : [plainQuantity({ measure: 'term', value, unit: 'year', bound: 'exact', start, end })]
  })
  return lasting.length === 0 ? found : [...found, ...lasting].sort((a, b) => a.start - b.start)
}

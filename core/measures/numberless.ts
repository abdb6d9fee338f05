import { BARE, LASTING, VAGUE } from './flags.ts'
import { type FoundQuantity, plainQuantity } from './found.ts'
import { measureRules } from './index.ts'
import { openingOf } from './opening.ts'
import type { Scan } from './scan.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const NONE: readonly never[] = []

/** The places, in order and apart, of what begins in a word of a flag, or in one of the words before it; `endOf` tells where it ends, or -1. */
function placesIn(
  { text, tokens, told, tells }: Scan,
  flag: number,
  endOf: (text: string, at: number) => number,
  wordsBefore = 0,
): readonly Span[] {
  if ((tells & flag) === 0) return NONE
  const found: Span[] = []
  let from = 0
  for (let i = 0; i < told.length; i++) {
    if (((told[i] ?? 0) & flag) === 0) continue
    const last = tokens[i]?.end ?? 0
    for (let start = Math.max(from, tokens[Math.max(0, i - wordsBefore)]?.start ?? 0); start < last; start++) {
      const end = endOf(text, start)
      if (end < 0) continue
      found.push({ start, end })
      from = end
      start = end - 1
    }
  }
  return found
}

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
  const vague = placesIn(scan, VAGUE, scan.words.vagueFrom)
  if (vague.length === 0) return found
  const isVague = meeting(vague)
  return found.map((one) => (isVague({ start: one.start, end: one.start + 1 }) ? { ...one, vague: true } : one))
}

/** Adds the units that stand without a number and mean one: "the first gigawatt". */
export function withBare(found: readonly FoundQuantity[], scan: Scan): readonly FoundQuantity[] {
  const isRead = meeting(found)
  const { text, words } = scan
  const bare = placesIn(scan, BARE, words.bareFrom, words.bareWords).flatMap(({ start, end }): FoundQuantity[] => {
    if (isRead({ start, end })) return []
    const said = text.slice(words.bareUnitFrom(text, start), end)
    for (const { rule, meaning } of words.units) {
      const unit = measureRules[rule.measure].bare ? meaning(said) : undefined
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
  const lasting = placesIn(scan, LASTING, scan.words.lastingFrom).flatMap(({ start, end }): FoundQuantity[] => {
    const value = scan.words.yearsOf(scan.text.slice(start, end))
    return value === undefined || isRead({ start, end })
      ? []
      : [plainQuantity({ measure: 'term', value, unit: 'year', bound: 'exact', start, end })]
  })
  return lasting.length === 0 ? found : [...found, ...lasting].sort((a, b) => a.start - b.start)
}

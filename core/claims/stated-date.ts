import type { Stance } from '../../schemas/primitives.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { isNow } from './calendar.ts'
import { stanceCues } from './cues.ts'
import type { FoundDate } from './dates.ts'
import type { ReadSentence } from './document.ts'

/** Characters between a word like "by" and the date that it makes a term. */
const TERM = 4

interface Span {
  readonly start: number
  readonly end: number
}

/** The date that a sentence gives what it says of a quantity, where it is not the day of publication or the day before. */
export function statedDate(
  sentence: ReadSentence,
  quantity: FoundQuantity,
  published: string,
  stance: Stance | undefined,
  words: Span | undefined,
): string | undefined {
  if (sentence.dates.length === 0) return undefined
  const nearest = sentence.dates
    .filter(({ date }) => date <= published.slice(0, date.length))
    .filter((date) => !isTerm(sentence, date) && !isOfNext(sentence, quantity, date))
    .filter((date) => isOfBefore(sentence, quantity, words ?? quantity) || !isOfBefore(sentence, quantity, date))
    .filter((date) => stance === undefined || !isOfOrigin(sentence, date, stance))
    .sort((a, b) => gap(a, words ?? quantity) - gap(b, words ?? quantity))[0]?.date
  if (sentence.dates.some(({ date }) => isNow(date, published) && date <= published.slice(0, 10))) return undefined
  return nearest
}

/** "by March 2027": a term, not the time of the statement. */
const isTerm = ({ cues }: ReadSentence, date: FoundDate): boolean =>
  cues.some((cue) => cue.label === 'until' && cue.end <= date.start && date.start - cue.end <= TERM)

/** The date behind another quantity of the measure, or behind a comparison, is not this one's: "up from the 700 agreed in February". */
const isOfNext = ({ quantities, cues }: ReadSentence, { measure, end }: FoundQuantity, date: FoundDate): boolean => {
  const between = (other: Span): boolean => other.start >= end && other.end <= date.start
  return (
    quantities.some((other) => other.measure === measure && between(other)) ||
    cues.some((cue) => (cue.label === 'instead' || cue.label === 'aside') && between(cue))
  )
}

/** True for what stands behind "the same sum": it tells of the figure as it was told before, not of now. */
export const isOfBefore = ({ cues }: ReadSentence, { end }: FoundQuantity, { start }: Span): boolean =>
  cues.some((cue) => cue.label === 'again' && cue.start >= end && cue.end <= start)

const offLadder: readonly string[] = ['disclaimed', 'denied', 'cancelled', 'stalled']

/** In "the deal signed in May was scrapped" the date is that of the signature: of the word for a stance beside it. */
function isOfOrigin({ cues }: ReadSentence, date: FoundDate, stance: Stance): boolean {
  if (!offLadder.includes(stance)) return false
  const spoken = cues.filter(({ label }) => label === 'nonbinding' || stanceCues.some((name) => name === label))
  const nearest = spoken.toSorted((a, b) => gap(a, date) - gap(b, date))[0]
  return nearest !== undefined && !offLadder.includes(nearest.label)
}

/** Characters between two places of a text. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

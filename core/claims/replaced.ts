import type { LanguagePack } from '../languages/pack.ts'
import type { FoundQuantity } from '../measures/found.ts'
import { anyOf } from '../measures/patterns.ts'
import { numberOf } from './cues.ts'
import type { Document, ReadSentence } from './document.ts'
import type { Figure } from './figure.ts'

const CHANGED = numberOf('changed')
const INSTEAD = numberOf('instead')

/** The quantity that this one takes the place of: what it was changed from, or what it is said to come instead of. */
export function replacedBy({ document, sentence, quantity, codes }: Figure): FoundQuantity | undefined {
  if (!codes.includes(CHANGED) && !codes.includes(INSTEAD)) return undefined
  const others = sentence.quantities.filter(
    ({ measure, unit, converted }) => measure === quantity.measure && unit === quantity.unit && !converted,
  )
  return changedFrom(document, sentence, quantity, others) ?? insteadOf(document, sentence, quantity, others)
}

/** "Cut the order from $300 billion to $250 billion", or "to $250 billion from $300 billion": the amount beside it, where words of a change stand around the two. */
function changedFrom(
  { text, pack }: Document,
  { cues }: ReadSentence,
  quantity: FoundQuantity,
  others: readonly FoundQuantity[],
): FoundQuantity | undefined {
  if (!cues.some(({ label }) => label === 'changed')) return undefined
  const { from, to, joinedTo, joinedFrom, behind } = changePatterns(pack)
  const at = others.indexOf(quantity)
  const stands = (ahead: RegExp, joint: RegExp, first: FoundQuantity, second: FoundQuantity) =>
    ahead.test(text.slice(Math.max(0, first.start - LEFT), digitsOf(text, first))) &&
    joint.test(text.slice(first.end, digitsOf(text, second)))
  const isFormer = (other: FoundQuantity | undefined): other is FoundQuantity =>
    other !== undefined && other.value !== quantity.value
  const [before, after] = [others[at - 1], others[at + 1]]
  if (
    isFormer(before) &&
    stands(from, joinedTo, before, quantity) &&
    behind.test(text.slice(quantity.end, quantity.end + BEHIND))
  )
    return before
  return isFormer(after) && stands(to, joinedFrom, quantity, after) ? after : undefined
}

/** The quantity beside the words for "instead of", on the side on which they have what is replaced. */
function insteadOf(
  { text, pack }: Document,
  { cues }: ReadSentence,
  quantity: FoundQuantity,
  others: readonly FoundQuantity[],
): FoundQuantity | undefined {
  const instead = cues.find(({ label }) => label === 'instead')
  if (!instead) return undefined
  const isBehind = pack.claims.behindReplaced.some((phrase) => text.startsWith(phrase, instead.start))
  if (isBehind && quantity.start < instead.end) return undefined
  const replaced = isBehind
    ? others.findLast(({ end }) => end <= instead.start)
    : others.find(({ end }) => end > instead.end)
  const isSame = replaced?.value === quantity.value && replaced.bound === quantity.bound
  return isSame ? undefined : replaced
}

/** How far before the former amount and behind the new one their words may reach, in UTF-16 units. */
const LEFT = 20
const BEHIND = 24
const DIGIT = /[\d〇一二三四五六七八九两兩十百千]/u

/** Where the digits of a quantity begin: its words before, "from about", belong to it. */
const digitsOf = (text: string, { start, end }: FoundQuantity) =>
  start + Math.max(0, text.slice(start, end).search(DIGIT))

interface ChangePatterns {
  /** End at the digits of the first of two amounts. */
  readonly from: RegExp
  readonly to: RegExp
  /** Lie between the two. */
  readonly joinedTo: RegExp
  readonly joinedFrom: RegExp
  readonly behind: RegExp
}

const compiled = new WeakMap<LanguagePack, ChangePatterns>()

function changePatterns(pack: LanguagePack): ChangePatterns {
  const known = compiled.get(pack)
  if (known) return known
  const { from, to, behind } = pack.quantities.changeEnds
  const bracket = '(?:\\s?[(（][^()（）]{1,40}[)）])?'
  const few = pack.script === 'unspaced' ? '[^\\d，。、,]{0,6}' : '[^\\d.;]{0,16}'
  const edge = pack.script === 'unspaced' ? '' : '(?<!\\p{L})'
  const ahead = (words: readonly string[]) => new RegExp(`${edge}${anyOf(words)}(?!\\p{L})${few}$`, 'iu')
  const between = (words: readonly string[]) => new RegExp(`^${bracket}${few}${edge}${anyOf(words)}${few}$`, 'iu')
  const patterns = {
    from: from ? ahead(from) : /(?:)/u,
    to: ahead(from ? to : []),
    joinedTo: between(to),
    joinedFrom: between(from ?? []),
    behind: new RegExp(behind ? `^${bracket}${few}${anyOf(behind)}` : '', 'iu'),
  }
  compiled.set(pack, patterns)
  return patterns
}

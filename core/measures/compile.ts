import { measures } from '../../schemas/primitives.ts'
import { kindAt, LATIN, LETTER, MARK, SPACE } from '../text/letters.ts'
import { phraseTree, type Reach } from '../text/phrase-tree.ts'
import { tokenize } from '../text/tokens.ts'
import { type Before, type Behind, before, LEFT, mayEndIn } from './edges.ts'
import {
  AND,
  APART,
  AT_LEAST,
  BESIDE,
  BOUND,
  COUNTED,
  MOMENT,
  OF_THEM,
  PART_ENDS,
  RATE,
  SIGN,
  SIGN_BEFORE,
  TO,
  UP_TO,
} from './flags.ts'
import { measureRules } from './index.ts'
import { currencySigns } from './money.ts'
import type { FindNumbers } from './numbers.ts'
import { spacedNumbers } from './numbers-spaced.ts'
import { unspacedNumbers } from './numbers-unspaced.ts'
import { anyOf, GAP, normal } from './patterns.ts'
import { bareUnits, DASHES, type Told, toldBy } from './told.ts'
import { type UnitPattern, unitPattern } from './unit-pattern.ts'
import { atLeastBehind, type QuantityWords, ratesOf } from './words.ts'

/** The words of one language, compiled: patterns that end at a number (`Before`) and sticky ones that begin behind it (`Behind`). */
export interface CompiledQuantities extends Told {
  readonly numbers: FindNumbers
  readonly signs: ReadonlyMap<string, string>
  /** True where words are not spaced. */
  readonly runsOn: boolean
  /** End at a number. */
  readonly signBefore: Before
  readonly before: Before
  readonly signAfter: Behind
  readonly boundOf: (phrase: string) => 'up_to' | 'at_least' | undefined
  /** True for a word that may stand for one of a unit and is an article besides. */
  readonly isArticle: (phrase: string) => boolean
  /** True for words behind an amount that make it the price of a piece. */
  readonly isApiece: (phrase: string) => boolean
  /** True for a bound that is a plain preposition before a duration or behind a noun. */
  readonly isPreposition: (phrase: string) => boolean
  /** Ends at such a preposition where it belongs to the word before it. */
  readonly particled: RegExp
  readonly upToAfter: Behind
  readonly atLeastAfter: Behind
  readonly units: readonly UnitPattern[]
  readonly to: Behind
  readonly and: Behind
  readonly between: RegExp
  readonly change: RegExp
  /** Somewhere before a range of two amounts, or behind it where words run on: it is a change and no range. */
  readonly changed: RegExp
  readonly rate: Behind
  /** Somewhere ahead of a quantity in its part of a sentence: it is a rate. */
  readonly rateAhead: RegExp
  /** Behind a length of time: it is a moment or an age. */
  readonly moment: Behind
  /** Where what speaks of an amount without giving it ends, from an offset; -1 where there is none. */
  readonly vagueFrom: Reach
  /** Behind a number that leaves out its scale. */
  readonly apart: Behind
  /** Ends at a number that is set against the one before it. */
  readonly versus: Before
  /** Behind a large number: it is no money. */
  readonly counted: Behind
  /** Ends at a number that is a day. */
  readonly month: Before
  /** Ends at a number that is a part of the one before it. */
  readonly ofWhich: Before
  /** Begins behind such a number. */
  readonly ofThem: Behind
  /** Behind such a number: it counts nothing else. */
  readonly partEnds: Behind
  /** Where a word for a length of time ends. */
  readonly lastingFrom: Reach
  /** Ends at a number that counts years, though only the word for a year stands behind it. */
  readonly runs: Before
  /** That word; none where a language needs none of this. */
  readonly runUnit: string
  /** Begins what stands between millions and what they are paid in. */
  readonly paidIn: RegExp
  readonly yearsOf: (word: string) => number | undefined
  /** Where a unit without a number ends, "the first gigawatt", and where its own word begins; how many words may stand before that. */
  readonly bareFrom: Reach
  readonly bareUnitFrom: Reach
  readonly bareWords: number
}

const cache = new WeakMap<QuantityWords, CompiledQuantities>()

/** Compiles a language's words once. */
export function compileQuantities(words: QuantityWords): CompiledQuantities {
  const known = cache.get(words)
  if (known) return known
  const fresh = compile(words)
  cache.set(words, fresh)
  return fresh
}

function compile(words: QuantityWords): CompiledQuantities {
  const spaced = !words.myriad
  const end = spaced ? '(?![\\p{L}\\p{M}\\d])' : ''
  const joint = spaced ? `\\+?(?:${GAP}|-)?` : `\\+?${GAP}?`
  const signs = new Map(
    [
      ...(words.myriad ? Object.entries(words.currencies).filter(([name]) => name.length > 2) : []),
      ...Object.entries(currencySigns),
      ['¥', words.yenSign],
      ['￥', words.yenSign],
      ...Object.entries(words.signs ?? {}),
    ].map(([sign = '', code = '']) => [sign.toLowerCase(), code]),
  )
  const sign = anyOf([...signs.keys()])
  const up = new Set(words.upTo.map(normal))
  const least = new Set(words.atLeast.map(normal))
  const articles = new Set(words.one.map(normal))
  const apiece = new Set((words.apiece ?? []).map(normal))
  const prepositions = new Set(words.prepositions.map(normal))
  const phrases = [...words.upTo, ...words.atLeast, ...words.about]
  const edge = spaced ? '(?<![\\p{L}\\p{M}])' : ''
  const joined = (joints: readonly string[]) =>
    `${spaced ? GAP : ''}(?:${anyOf(joints)})${spaced ? `(?:${GAP}|(?<=['’]))` : ''}`
  const notBehind = spaced ? LETTER | MARK : 0
  const beside = { spaces: [spaced ? 1 : 0, 1], notBehind } as const
  const range = (joints: string) => `(?:${joints})(?:${sign}${GAP}?)?`
  const to = range(`${GAP}?[${DASHES.join('')}]${GAP}?|${joined(words.to)}`)
  const and = range(joined(words.and))
  const filler = `(?:${anyOf(words.fillers)}${GAP}*)?`
  const units = measures.map((measure) => unitPattern(measureRules[measure], words))
  const behind = (flag: number, pattern: string): Behind => ({ flag, pattern: new RegExp(pattern, 'iuy') })
  const mayEnd = mayEndIn(spaced)
  const vague = phraseTree(words.vague, 'on')
  const lasting = phraseTree(Object.keys(words.lasting), 'on')
  const bare = phraseTree(bareUnits(words), 'on')
  const one = phraseTree(words.one, 'on')
  const bareUnitFrom: Reach = (text, at) => {
    const end = spaced && (kindAt(text, at - 1) & LETTER) !== 0 ? -1 : one.reach(text, at)
    if (end < 0 || !spaced) return end
    return (kindAt(text, end) & SPACE) === 0 ? -1 : end + 1
  }
  return {
    numbers: spaced ? spacedNumbers(words) : unspacedNumbers(words),
    signs,
    runsOn: !spaced,
    ...toldBy(words, [...signs.keys()], units),
    signBefore: before(SIGN_BEFORE, [...signs.keys()], { spaces: [0, 1], notBehind: spaced ? LETTER : LATIN }),
    signAfter: behind(SIGN, `${GAP}?${sign}(?![\\p{L}\\d])`),
    before: before(BOUND, phrases, { spaces: [0, LEFT], notBehind }),
    boundOf: (phrase) => (up.has(normal(phrase)) ? 'up_to' : least.has(normal(phrase)) ? 'at_least' : undefined),
    isArticle: (phrase) => articles.has(normal(phrase)),
    isApiece: (phrase) => apiece.has(normal(phrase.trim())),
    isPreposition: (phrase) => prepositions.has(normal(phrase)),
    particled: new RegExp(`${edge}${anyOf(words.particled ?? [])}${GAP}*$`, 'iu'),
    upToAfter: behind(UP_TO, `${GAP}?${anyOf(words.upToAfter)}`),
    atLeastAfter: behind(AT_LEAST, `${GAP}?${anyOf(atLeastBehind(words))}`),
    units,
    to: behind(TO, to),
    and: behind(AND, and),
    between: new RegExp(
      `${edge}${anyOf(words.between)}${GAP}${spaced ? '+' : '*'}(?:\\S{1,4}${GAP}+)?(?:${sign}${GAP}?)?$`,
      'iu',
    ),
    change: new RegExp(`${edge}${anyOf(words.change)}${GAP}+(?:\\S{1,4}${GAP}+)?(?:${sign}${GAP}?)?$`, 'iu'),
    changed: changedNear(words, spaced, edge, end),
    rate: behind(RATE, `(?:${GAP}|-)?${anyOf(ratesOf(words))}${end}`),
    rateAhead: new RegExp(`${edge}${anyOf(words.ratesAhead)}${end}[^.,;:、。，；\\n\\d]*$`, 'iu'),
    moment: behind(MOMENT, `(?:${GAP}|-)?${anyOf(words.moments)}${end}`),
    apart: behind(APART, `${GAP}${anyOf(words.apart)}(?![\\p{L}\\p{M}])`),
    versus: before(BESIDE, words.versus, beside),
    counted: behind(COUNTED, `${joint}${filler}${anyOf(words.counted)}${end}`),
    month: before(BESIDE, words.daysBehind ?? [], beside),
    ofWhich: before(BESIDE, words.ofWhich, beside),
    ofThem: behind(OF_THEM, `${GAP}${anyOf(words.ofThem)}(?![\\p{L}\\p{M}])`),
    partEnds: behind(PART_ENDS, `${GAP}${anyOf([...words.apart, ...words.soon])}(?:(?<=')|(?![\\p{L}\\p{M}]))`),
    lastingFrom: (text, at) => ((kindAt(text, at - 1) & notBehind) === 0 ? lasting.reach(text, at, mayEnd) : -1),
    runs: before(BESIDE, words.runs?.after ?? [], { spaces: [0, 0], notBehind: 0 }),
    runUnit: words.runs?.unit ?? '',
    paidIn: new RegExp(`^${anyOf(words.paidIn ?? [])}${GAP}`, 'iu'),
    yearsOf: (word) => words.lasting[normal(word)],
    vagueFrom: vague.reach,
    bareWords: Math.max(0, ...words.one.map((phrase) => tokenize(phrase).length)),
    bareUnitFrom,
    bareFrom: (text, at) => {
      const start = bareUnitFrom(text, at)
      return start < 0 ? -1 : bare.reach(text, start, mayEnd)
    },
  }
}

/** A word of change anywhere before a range; where words run on, behind it and behind what marks the new amount. */
function changedNear({ changed, changeEnds }: QuantityWords, spaced: boolean, edge: string, end: string): RegExp {
  if (spaced) return new RegExp(`${edge}${anyOf(changed)}${end}`, 'iu')
  return new RegExp(`^[^、。，,]{0,12}${anyOf(changeEnds.behind ?? [])}[^、。，,]{0,6}${anyOf(changed)}`, 'u')
}

import { anchors } from '../text/anchors.ts'
import type { Token } from '../text/tokens.ts'
import { rememberedFlags, type Word } from '../text/vocabulary.ts'
import {
  AHEAD,
  AND,
  APART,
  AT_LEAST,
  BARE,
  BESIDE,
  BOUND,
  beginning,
  COUNTED,
  type Edge,
  type EdgeFlags,
  ending,
  holdingStart,
  JOINT,
  LASTING,
  MOMENT,
  NUMERAL,
  OF_THEM,
  PART_ENDS,
  RATE,
  SCALE,
  SIGN,
  SIGN_BEFORE,
  TO,
  UP_TO,
  VAGUE,
} from './flags.ts'
import { measureRules } from './index.ts'
import type { UnitPattern } from './unit-pattern.ts'
import { atLeastBehind, type QuantityWords, ratesOf } from './words.ts'

/** Dashes between the ends of a range. */
export const DASHES = ['-', '–', '—', '~', '〜', '～', '∼', '─', '―', '－', '‐', 'ー']
/** The least length of a scale that cannot be the beginning of a common word. */
export const LONG = 6

const phrasesOf = ({ rule }: UnitPattern, words: QuantityWords) => rule.units(words).map(({ phrase }) => phrase)

/** Units that are met alone, behind a word for one. */
export const bareUnits = (words: QuantityWords): readonly string[] =>
  Object.values(measureRules)
    .filter(({ bare }) => bare)
    .flatMap(({ units }) => units(words).map(({ phrase }) => phrase))

/** What words and signs may be to a number beside them, as flags. */
export interface Told {
  readonly told: (word: Word) => number
  /** By what begins behind the number, and by what ends before it. */
  readonly begins: EdgeFlags
  readonly ends: EdgeFlags
}

/** A text with what its words and signs may be to the numbers beside them. */
export interface ToldText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What each token may be to a number, as flags. */
  readonly told: readonly number[]
  /** What the word or sign behind an offset may begin, as flags. */
  readonly behind: (at: number) => number
}

/** What each word of a text may be to the numbers beside it, by the lists of its language. */
export function toldBy(words: QuantityWords, signs: readonly string[], units: readonly UnitPattern[]): Told {
  const spaced = !words.myriad
  const scales = Object.keys(words.scales)
  const begins = beginning(
    [
      ...units
        .filter(({ goesOn }) => !goesOn)
        .map(
          (unit): Edge => ({
            flag: unit.flag,
            phrases: [...words.fillers, ...phrasesOf(unit, words)],
            whole: true,
            asWritten: true,
          }),
        ),
      { flag: SIGN, phrases: signs, whole: true },
      { flag: COUNTED, phrases: [...words.fillers, ...words.counted], whole: true },
      { flag: RATE, phrases: ratesOf(words), whole: true },
      { flag: MOMENT, phrases: words.moments, whole: true },
      { flag: APART, phrases: words.apart, whole: true },
      { flag: OF_THEM, phrases: words.ofThem, whole: true },
      { flag: PART_ENDS, phrases: [...words.apart, ...words.soon], whole: true },
      { flag: UP_TO, phrases: words.upToAfter },
      { flag: AT_LEAST, phrases: atLeastBehind(words) },
      { flag: TO, phrases: [...DASHES, ...words.to] },
      { flag: AND, phrases: words.and },
      { flag: BARE, phrases: bareUnits(words), whole: true },
      { flag: NUMERAL, phrases: Object.keys(words.numerals), whole: true },
      { flag: SCALE, phrases: scales.filter(({ length }) => length < LONG), whole: true },
      { flag: SCALE, phrases: scales.filter(({ length }) => length >= LONG) },
    ],
    spaced,
  )
  const ends = ending(
    [
      { flag: SIGN_BEFORE, phrases: signs },
      { flag: BOUND, phrases: [...words.upTo, ...words.atLeast, ...words.about] },
      {
        flag: BESIDE,
        phrases: [...words.versus, ...(words.daysBehind ?? []), ...words.ofWhich, ...(words.runs?.after ?? [])],
      },
      { flag: JOINT, phrases: [...DASHES, ...words.to, ...words.and] },
      { flag: AHEAD, phrases: words.ratesAhead },
    ],
    spaced,
  )
  return { begins, ends, told: rememberedFlags(spaced ? toldSpaced(words, units, begins, ends) : toldUnspaced(words)) }
}

const flagIf = (flag: number, holds: (word: Word) => boolean) => (word: Word) => (holds(word) ? flag : 0)
const all = (questions: readonly ((word: Word) => number)[]) => (word: Word) =>
  questions.reduce((flags, ask) => flags | ask(word), 0)

/** Where words run on, all that a word tells is whether it may hold a phrase. */
const toldUnspaced = (words: QuantityWords) =>
  all([
    flagIf(VAGUE, anchors(words.vague)),
    flagIf(BARE, anchors(bareUnits(words))),
    flagIf(LASTING, anchors(Object.keys(words.lasting))),
  ])

const toldSpaced = (words: QuantityWords, units: readonly UnitPattern[], begins: EdgeFlags, ends: EdgeFlags) =>
  all([
    begins.ofWord,
    ends.ofWord,
    ...units.filter(({ goesOn }) => goesOn).map((unit) => flagIf(unit.flag, anchors(phrasesOf(unit, words)))),
    flagIf(VAGUE, holdingStart(words.vague)),
    flagIf(LASTING, holdingStart(Object.keys(words.lasting))),
  ])

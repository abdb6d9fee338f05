import { DIGIT, kindAt, LETTER, runEnd, SPACE } from '../text/letters.ts'
import { phraseTree } from '../text/phrase-tree.ts'
import { endsWord, isJoint, mayEndIn } from './edges.ts'
import { unitFlag } from './flags.ts'
import type { MeasureRule, UnitWord } from './measure.ts'
import { anyOf, GAP, normal } from './patterns.ts'
import type { QuantityWords } from './words.ts'

/** A measure's units as they are looked for right behind a number, and what each word of it means. */
export interface UnitPattern {
  readonly flag: number
  readonly rule: MeasureRule
  /** True where other words may stand before the unit, so that its flag is that of a word farther on. */
  readonly goesOn: boolean
  readonly find: (text: string, at: number) => UnitPlace | undefined
  readonly meaning: (word: string) => UnitWord | undefined
}

/** Where a unit stands behind a number, and where the words between the two begin. */
export interface UnitPlace {
  readonly between: number
  readonly start: number
  readonly end: number
}

/** How many more words hyphens may join: "18,000 Grace-Blackwell-Systeme". */
const HYPHENS = 2
/** The longest word before a unit, in UTF-16 units. */
const LONGEST = 25

/** The units of a measure in a language; other words may stand before those that are counted, but for where words run on. */
export function unitPattern(rule: MeasureRule, words: QuantityWords): UnitPattern {
  const units = rule.units(words)
  const spaced = !words.myriad
  const goesOn = rule.between > 0 && spaced
  const most = goesOn ? rule.between + HYPHENS : 0
  const tree = phraseTree(
    units.map(({ phrase }) => phrase),
    'on',
  )
  const none = phraseTree(words.otherwise ?? [], 'on')
  const fillers = phraseTree(words.fillers, 'on')
  const mayEnd = mayEndIn(spaced)
  const unitFrom = (text: string, between: number): UnitPlace | undefined => {
    for (let start = between, count = 0; start >= 0; start = count++ < most ? wordBehind(text, start) : -1) {
      const end = none.reach(text, start) < 0 ? tree.reach(text, start, mayEnd) : -1
      if (end >= 0 && !areHours(text, end)) return { between, start, end }
    }
    return undefined
  }
  const exact = new Map(units.filter(({ phrase }) => !phrase.includes('*')).map((unit) => [normal(unit.phrase), unit]))
  const open = units
    .filter(({ phrase }) => phrase.includes('*'))
    .map((unit) => ({ unit, pattern: new RegExp(`^${anyOf([unit.phrase])}$`, 'iu') }))
  return {
    rule,
    flag: unitFlag(rule.measure),
    goesOn,
    find(text, at) {
      const joint = text[at] === '+' ? at + 1 : at
      const from = joint + Number(spaced ? isJoint(text, joint) : (kindAt(text, joint) & SPACE) !== 0)
      const filled = fillers.reach(text, from)
      const place = (filled < 0 ? undefined : unitFrom(text, runEnd(text, filled, SPACE))) ?? unitFrom(text, from)
      // A unit may begin with the hyphen: "a 100,000-GPU cluster".
      return place ?? (text[joint] === '-' ? unitFrom(text, joint) : undefined)
    },
    meaning: (word) => exact.get(normal(word)) ?? open.find(({ pattern }) => pattern.test(word))?.unit,
  }
}

/** Where the next word begins behind one that a unit may have before it; -1 where none ends in a space or hyphen. */
function wordBehind(text: string, start: number): number {
  if ((kindAt(text, start) & (LETTER | DIGIT)) === 0) return -1
  let end = start
  while (end - start < LONGEST && (!endsWord(text, end) || text[end] === "'" || text[end] === '’')) end++
  return isJoint(text, end) ? end + 1 : -1
}

/** True where what ends at an offset goes on as a measure of energy. */
function areHours(text: string, at: number): boolean {
  hours.lastIndex = at
  return hours.test(text)
}

/** What makes a power an energy. */
const hours = new RegExp(
  `(?:(?:${GAP}|-)?(?:hours?|stunden?|or[ae]|heures?|horas?|uur|uren)(?![\\p{L}\\p{M}])|時|时|小时|小時|시(?![설스장대작점행범]))`,
  'iuy',
)

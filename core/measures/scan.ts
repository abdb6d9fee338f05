import type { Measure } from '../../schemas/primitives.ts'
import { kindAt, LETTER, MARK, NUMBER, runStart, SPACE } from '../text/letters.ts'
import type { Token } from '../text/tokens.ts'
import type { CompiledQuantities } from './compile.ts'
import { type Before, type Behind, type Ending, isJoint } from './edges.ts'
import type { UnitWord } from './measure.ts'
import type { ToldText } from './told.ts'
import type { UnitPattern } from './unit-pattern.ts'

/** What a number measures: its unit, the factor to base units, and where its words end. */
export interface Measured {
  readonly measure: Measure
  readonly unit: string
  readonly factor: number
  readonly end: number
  readonly elided: boolean
}

/** What stands left of a number. */
export interface Opening {
  readonly start: number
  readonly currency: string | undefined
  readonly bound: 'up_to' | 'at_least' | undefined
  /** True where that bound may be a plain preposition. */
  readonly loose: boolean
}

/** A unit behind a number, with the offsets of its word. */
interface UnitBehind {
  readonly of: UnitPattern
  readonly means: UnitWord | undefined
  readonly from: number
  readonly end: number
  /** The words between it and the number. */
  readonly between: string
}

/** A pack's words at work on one text. */
export interface Scan extends ToldText {
  /** What any of its tokens may be to a number, as flags. */
  readonly tells: number
  readonly words: CompiledQuantities
  /** What the word or sign before an offset may end, as flags. */
  readonly before: (at: number) => number
  /** The units that may stand at an offset, one for each measure at most; looked up once. */
  readonly unitsAt: (at: number) => readonly UnitBehind[]
}

const WORD = LETTER | MARK | NUMBER
const ALL = -1

export function scanning(text: string, tokens: readonly Token[], words: CompiledQuantities): Scan {
  const { runsOn, begins, ends } = words
  const told: number[] = []
  let tells = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const flags = token ? words.told(token.is) : 0
    told.push(flags)
    tells |= flags
  }
  const toldAt = (i: number) => told[i] ?? 0
  const behind = (at: number): number => {
    const sign = begins.ofSign(text.charCodeAt(at))
    if (text[at] === '+' && text[at + 1] !== '+') return sign | behind(at + 1)
    if (!runsOn && (kindAt(text, at) & WORD) !== 0) return ALL
    if (!isJoint(text, at)) return sign
    const isWord = !runsOn && (kindAt(text, at + 1) & WORD) !== 0
    return sign | (isWord ? toldAt(tokenFrom(tokens, at + 1)) : begins.ofSign(text.charCodeAt(at + 1)))
  }
  const before = (at: number): number => {
    const end = runStart(text, at, SPACE)
    const isWord = !runsOn && (kindAt(text, end - 1) & WORD) !== 0
    return isWord ? toldAt(tokenFrom(tokens, end) - 1) : ends.ofSign(text.charCodeAt(end - 1))
  }
  const farFlags = words.units.reduce((all, { goesOn, flag }) => (goesOn ? all | flag : all), 0)
  const onward = (tells & farFlags) !== 0 ? flagsOnward(text, tokens, told) : undefined
  /** From the word that an offset is in, or the one behind it where no mark parts the two. */
  const onwardFrom = (at: number) => {
    const next = tokenFrom(tokens, at)
    if ((tokens[next - 1]?.end ?? 0) > at) return onward?.[next - 1] ?? 0
    return areJoined(text, at, tokens[next]?.start ?? text.length) ? (onward?.[next] ?? 0) : 0
  }
  const known = new Map<number, readonly UnitBehind[]>()
  const unitsAt = (at: number) => {
    const units = known.get(at)
    if (units) return units
    const fresh: UnitBehind[] = []
    const flags = behind(at)
    const farther = onward ? onwardFrom(at) : 0
    for (const of of words.units) {
      const unit = ((of.goesOn ? farther : flags) & of.flag) !== 0 ? unitBehind(text, at, of) : undefined
      if (unit) fresh.push(unit)
    }
    known.set(at, fresh)
    return fresh
  }
  return { text, tokens, told, tells, words, behind: lastKept(behind), before: lastKept(before), unitsAt }
}

/** Much is asked of one offset in a row, so that the last answer is kept. */
function lastKept(answer: (at: number) => number): (at: number) => number {
  let last = -1
  let kept = 0
  return (at) => {
    if (at !== last) {
      kept = answer(at)
      last = at
    }
    return kept
  }
}

/** The first token that does not begin before an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** For each token the flags of it and of all behind it up to the first mark that parts words: where others may stand before a unit. */
function flagsOnward(text: string, tokens: readonly Token[], told: readonly number[]): readonly number[] {
  const onward = told.slice()
  for (let i = tokens.length - 2; i >= 0; i--)
    if (areJoined(text, tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0))
      onward[i] = (told[i] ?? 0) | (onward[i + 1] ?? 0)
  return onward
}

function areJoined(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!joinsWords(text, at)) return false
  return true
}

const joinsWords = (text: string, at: number) => isJoint(text, at) || "'’+".includes(text.charAt(at))

function unitBehind(text: string, at: number, of: UnitPattern): UnitBehind | undefined {
  const place = of.find(text, at)
  if (!place) return undefined
  const { between, start, end } = place
  return { of, means: of.meaning(text.slice(start, end)), from: start, end, between: text.slice(between, start) }
}

/** The least amount without a currency that is taken for money. */
export const AMOUNT = 1e6
export const SENTENCE_END = /[.!?。！？]\s|\n/u

/** Tries what may stand behind a number at an offset. */
export function stick({ flag, pattern }: Behind, scan: Scan, at: number): RegExpExecArray | null {
  if ((scan.behind(at) & flag) === 0) return null
  pattern.lastIndex = at
  return pattern.exec(scan.text)
}

/** Looks for what may stand right before an offset, no farther back than another one. */
export const endingAt = ({ flag, find }: Before, scan: Scan, from: number, to: number): Ending | undefined =>
  (scan.before(to) & flag) === 0 ? undefined : find(scan.text, from, to)

import type { Measure } from '../../schemas/primitives.ts'
import { lowerBound } from '../text/places.ts'
import type { Token } from '../text/tokens.ts'
import type { Word } from '../text/vocabulary.ts'
import type { CompiledQuantities, UnitPattern } from './compile.ts'
import type { UnitWord } from './measure.ts'

/** What a number measures: its unit, the factor to base units, and where its words end. */
export interface Measured {
  readonly measure: Measure
  readonly unit: string
  readonly factor: number
  readonly end: number
  readonly elided?: true
}

/** What stands left of a number. */
export interface Opening {
  readonly start: number
  readonly currency?: string
  readonly bound?: 'up_to' | 'at_least'
  /** True where that bound may be a plain preposition. */
  readonly loose?: true
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
export interface Scan extends CompiledQuantities {
  readonly tokens: readonly Token[]
  /** The units that may stand at an offset, one for each measure at most; looked up once. */
  readonly unitsAt: (at: number) => readonly UnitBehind[]
}

export function scanning(text: string, tokens: readonly Token[], words: CompiledQuantities): Scan {
  const known = new Map<number, readonly UnitBehind[]>()
  const traces = words.units.map(({ trace }) => (trace ? tracesOf(tokens, trace) : undefined))
  const unitsAt = (at: number) => {
    const units = known.get(at)
    if (units) return units
    const fresh: UnitBehind[] = []
    words.units.forEach((of, i) => {
      const unit = isNear(traces[i], at) && of.mayBegin(text, at) ? unitBehind(text, at, of) : undefined
      if (unit) fresh.push(unit)
    })
    known.set(at, fresh)
    return fresh
  }
  return { ...words, tokens, unitsAt }
}

/** Where the words end at which a unit may stand. */
const tracesOf = (tokens: readonly Token[], trace: (word: Word) => boolean) =>
  tokens.flatMap(({ is, end }) => (trace(is) ? end : []))

/** More than the most UTF-16 units from a number to the end of the word for what it counts, with all the words that may stand between. */
const REACH = 500
/** True where what a unit cannot do without stands near behind an offset. */
const isNear = (traces: readonly number[] | undefined, at: number) =>
  traces === undefined || (traces[lowerBound(traces, at)] ?? Number.POSITIVE_INFINITY) <= at + REACH

function unitBehind(text: string, at: number, of: UnitPattern): UnitBehind | undefined {
  const match = stick(of.pattern, text, at)
  if (!match) return undefined
  const [, between = '', unit = ''] = match
  const end = at + match[0].length
  return { of, means: of.meaning(unit), from: end - unit.length, end, between }
}

/** How far left of a number its sign and bound may reach, in UTF-16 units. */
export const LEFT = 40
/** The least amount without a currency that is taken for money. */
export const AMOUNT = 1e6
/** An opening bracket right before. */
export const IN_BRACKET = /[(（][^()（）]{0,3}$/u
export const SENTENCE_END = /[.!?。！？]\s|\n/u

/** Tries a sticky pattern at an offset. */
export function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

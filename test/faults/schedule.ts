import { random } from '../../cli/local/shuffle.ts'
import type { Fault, Op } from './faults.ts'

/** A fault at the nth call of all that are made, or of those of one kind; `pick` chooses among those that the call may have. */
export interface Injected {
  readonly at: number
  readonly op?: Op | undefined
  readonly pick: number
}

/** Decides a run of the world wholly: the same schedule always gives the same run. */
export interface Schedule {
  /** Seeds the order of all that could happen next; with 0 everything happens as soon as it can, first come, first served. */
  readonly order: number
  readonly faults: readonly Injected[]
}

/** Chooses as a schedule says. */
export interface Chooser {
  /** Which of so many could come next. */
  next(choices: number): number
  /** Whether something happens that happens one time in so many; never in order 0. */
  chance(oneIn: number): boolean
  /** The fault of the next call that is made. */
  fault(op: Op, of: readonly Fault[]): Fault | undefined
}

export function chooser({ order, faults }: Schedule): Chooser {
  const draw = random(order)
  const picks = new Map(faults.map(({ at, op = '', pick }) => [`${op} ${at}`, pick]))
  const calls = new Map<string, number>()
  const next = (op: string) => {
    const call = (calls.get(op) ?? 0) + 1
    calls.set(op, call)
    return picks.get(`${op} ${call}`)
  }
  return {
    next: (choices) => (order === 0 || choices < 2 ? 0 : Math.floor(draw() * choices)),
    chance: (oneIn) => order !== 0 && draw() * oneIn < 1,
    fault(op, of) {
      const [any, own] = [next(''), next(op)]
      const pick = any ?? own
      return pick === undefined ? undefined : of[pick % of.length]
    },
  }
}

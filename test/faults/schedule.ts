import { random } from '../../cli/local/shuffle.ts'
import type { Fault, Op } from './faults.ts'

/** A fault at the nth call of all that are made, of those of one kind, or of those of one kind whose key begins so; `pick` chooses among those that the call may have. */
export interface Injected {
  readonly at: number
  readonly op?: Op | undefined
  readonly key?: string
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
  /** The fault of the next call that is made, by what it is about. */
  fault(op: Op, target: () => string, of: readonly Fault[]): Fault | undefined
}

export function chooser({ order, faults }: Schedule): Chooser {
  const draw = random(order)
  const waiting = faults.map((fault) => ({ ...fault, calls: 0 }))
  return {
    next: (choices) => (order === 0 || choices < 2 ? 0 : Math.floor(draw() * choices)),
    chance: (oneIn) => order !== 0 && draw() * oneIn < 1,
    fault(op, target, of) {
      const meant = waiting.filter(
        ({ op: own = op, key = '' }) => own === op && (key === '' || target().startsWith(key)),
      )
      for (const one of meant) one.calls++
      const due = meant.filter(({ at, calls }) => at === calls)
      const { pick } = due.findLast((one) => one.op === undefined) ?? due.at(-1) ?? {}
      return pick === undefined ? undefined : of[pick % of.length]
    },
  }
}

import fc from 'fast-check'
import type { CallFault } from './coverage.ts'
import { type Fault, faultsOf, type Op } from './faults.ts'
import type { Schedule } from './schedule.ts'
import { type Simulated, simulate, traceOf } from './simulate.ts'
import { faultStories } from './stories.ts'

/** A story with the schedule that it happens by. */
export interface Plan extends Schedule {
  readonly story: number
}

const anywhere = fc.record({ at: fc.integer({ min: 1, max: 300 }), pick: fc.nat(104) })
/** Among three hundred calls of the table a call of the channel would hardly ever be hit. */
const atRareCall = fc.record({
  at: fc.integer({ min: 1, max: 6 }),
  op: fc.constantFrom(...(Object.keys(faultsOf) as Op[])),
  pick: fc.nat(104),
})

/** Any plan: first come, first served or in a seeded order, with up to eight faults; the fewer, the simpler. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  story: fc.nat(faultStories.length - 1),
  order: fc.nat(2 ** 31 - 1),
  faults: fc.array(fc.oneof(anywhere, atRareCall), { maxLength: 8 }),
})

/** Lets a plan happen. */
export function happen({ story, ...schedule }: Plan): Promise<Simulated> {
  const told = faultStories[story]
  if (!told) throw new RangeError(`Expected a story below ${faultStories.length}, got ${story}`)
  return simulate(told, schedule)
}

/** What a hunt came to: how much was tried, and the simplest plan that breaks a promise, if one does. */
export interface Hunt {
  readonly runs: number
  readonly calls: number
  readonly faults: number
  /** Each call with each fault that was tried, with the first plan that tried it. */
  readonly covered: ReadonlyMap<string, Plan>
  readonly failure?: string
}

/** Lets plans happen until one breaks a promise. */
export async function tryAll(plans: Iterable<Plan> | AsyncIterable<Plan>): Promise<Hunt> {
  const tried = tally()
  for await (const plan of plans) {
    if (!(await tried.holds(plan))) return { ...tried.sum, failure: await explain(plan) }
  }
  return tried.sum
}

/** Lets so many random plans happen, all decided by the seed; stops at the first that breaks a promise, and shrinks it. */
export async function hunt(seed: number, runs: number): Promise<Hunt> {
  const tried = tally()
  const { failed, counterexample, errorInstance } = await fc.check(fc.asyncProperty(anyPlan, tried.holds), {
    seed,
    numRuns: runs,
  })
  if (!failed) return tried.sum
  const [plan] = counterexample ?? []
  return { ...tried.sum, failure: plan ? await explain(plan, seed) : String(errorInstance) }
}

function tally() {
  const sum = { runs: 0, calls: 0, faults: 0, covered: new Map<string, Plan>() }
  return {
    sum,
    async holds(plan: Plan): Promise<boolean> {
      const { broken, calls, steps, covered } = await happen(plan)
      sum.runs++
      sum.calls += calls
      sum.faults += steps.filter(({ fault }) => fault !== undefined).length
      for (const call of covered) if (!sum.covered.has(call)) sum.covered.set(call, plan)
      return broken.length === 0
    },
  }
}

/** Every plan with one fault at each call of a story in its plain order. */
export async function singleFaults(story: number): Promise<readonly Plan[]> {
  const { calls, faults } = await plainRun(story)
  return Array.from({ length: calls }, (_, i) =>
    (faults[i] ?? []).map((_, pick) => ({ story, order: 0, faults: [{ at: i + 1, pick }] })),
  ).flat()
}

async function plainRun(story: number) {
  const { steps, calls } = await happen({ story, order: 0, faults: [] })
  return { calls, faults: steps.flatMap(({ faults }) => (faults ? [faults] : [])) }
}

/** Every plan with two faults of a story in its plain order, each at a call that changes something. */
export async function* pairsOfFaults(story: number): AsyncGenerator<Plan> {
  const { faults } = await plainRun(story)
  for (const first of lasting(faults)) {
    // The second is found on the way that the first leads to.
    const { steps } = await happen({ story, order: 0, faults: [first] })
    const then = steps.flatMap((step) => (step.faults ? [step.faults] : []))
    for (const second of lasting(then)) if (second.at > first.at) yield { story, order: 0, faults: [first, second] }
  }
}

/** A crash before a call is one after the call before it, and of calls that only read, nothing is lost. */
const kinds: ReadonlySet<Fault> = new Set(['lost', 'crash after', 'zombie'])

const lasting = (faults: readonly (readonly Fault[])[]) =>
  faults.flatMap((of, i) =>
    of.includes('crash after') ? of.flatMap((fault, pick) => (kinds.has(fault) ? [{ at: i + 1, pick }] : [])) : [],
  )

/** The plans that try a fault of a call on purpose: one at each place where a plan that comes to the call makes it. */
export async function plansFor({ call, fault }: CallFault, plan: Plan): Promise<readonly Plan[]> {
  const { steps } = await happen(plan)
  return steps
    .filter(({ faults }) => faults)
    .flatMap(({ call: made, faults = [] }, i) =>
      made === call && faults.includes(fault)
        ? [{ ...plan, faults: [...plan.faults, { at: i + 1, pick: faults.indexOf(fault) }] }]
        : [],
    )
}

/** What a plan breaks, how to see it again, and what happened step by step. */
export async function explain(plan: Plan, seed?: number): Promise<string> {
  const { broken, steps } = await happen(plan)
  const from = seed === undefined ? '' : ` (seed ${seed})`
  return [...broken, `by the plan ${JSON.stringify(plan)}${from}:`, traceOf(steps)].join('\n')
}

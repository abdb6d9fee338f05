import { broken } from './promises.ts'
import type { Schedule } from './schedule.ts'
import type { FaultStory } from './stories.ts'
import { type Step, world } from './world.ts'

/** What came of one run of the world. */
export interface Simulated {
  /** Promises that were not kept. */
  readonly broken: readonly string[]
  readonly steps: readonly Step[]
  /** Each call with each fault that it had. */
  readonly covered: ReadonlySet<string>
  readonly calls: number
  /** Messages that the channel has. */
  readonly told: number
}

/** Lets a story happen as a schedule says, and looks at what was promised once all is at rest. */
export async function simulate(story: FaultStory, schedule: Schedule): Promise<Simulated> {
  const made = world(story, schedule)
  const rests = await made.rest()
  return {
    broken: rests ? broken(story, made) : ['the pipeline never comes to rest'],
    steps: made.steps,
    covered: made.covered,
    calls: made.calls(),
    told: made.slack.posted.length,
  }
}

/** The steps of a run as text, each with its time and its fault. */
export const traceOf = (steps: readonly Step[]): string =>
  steps.map(({ at, what, fault }) => `${clock(at)} ${what()}${fault === undefined ? '' : `   <-- ${fault}`}`).join('\n')

const clock = (at: number) => new Date(at).toISOString().slice(11, 19)

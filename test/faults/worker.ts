import { parentPort, workerData } from 'node:worker_threads'
import { type Hunt, hunt, type Plan, pairsOfFaults, tryAll } from './hunt.ts'

/** What one worker tries: random plans of a seed, or its share of all pairs of faults of a story. */
export type Task =
  | { readonly kind: 'random'; readonly seed: number; readonly runs: number }
  | { readonly kind: 'pairs'; readonly story: number; readonly share: number; readonly of: number }

// Faults are made by the thousand here, and nobody looks where.
Error.stackTraceLimit = 0

const task: Task = workerData
parentPort?.postMessage(await work(task))

function work(given: Task): Promise<Hunt> {
  return given.kind === 'random' ? hunt(given.seed, given.runs) : tryAll(shareOf(given))
}

async function* shareOf({ story, share, of }: Extract<Task, { kind: 'pairs' }>): AsyncGenerator<Plan> {
  let at = 0
  for await (const plan of pairsOfFaults(story)) if (at++ % of === share) yield plan
}

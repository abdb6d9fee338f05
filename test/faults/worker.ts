import { parentPort, workerData } from 'node:worker_threads'
import { type Hunt, hunt, type Plan, pairsOfFaults, singleFaults, tryAll } from './hunt.ts'

/** What one worker tries: random plans of a seed, or its share of all single faults of a story, or of all pairs. */
export type Task =
  | { readonly kind: 'random'; readonly seed: number; readonly runs: number }
  | { readonly kind: 'singles' | 'pairs'; readonly story: number; readonly share: number; readonly of: number }

// Faults are made by the thousand here, and nobody looks where.
Error.stackTraceLimit = 0

const task: Task = workerData
parentPort?.postMessage(await work(task))

function work(given: Task): Promise<Hunt> {
  return given.kind === 'random' ? hunt(given.seed, given.runs) : tryAll(shareOf(given))
}

async function* shareOf({ kind, story, share, of }: Exclude<Task, { kind: 'random' }>): AsyncGenerator<Plan> {
  let at = 0
  const plans = kind === 'singles' ? await singleFaults(story) : pairsOfFaults(story)
  for await (const plan of plans) if (at++ % of === share) yield plan
}

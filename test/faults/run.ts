import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { everyFault, gaps, noted, untried } from './coverage.ts'
import { type Hunt, type Plan, plansFor, tryAll } from './hunt.ts'
import { mutants } from './mutants.ts'
import { faultStories } from './stories.ts'
import type { Task } from './worker.ts'

// node test/faults/run.ts [--seeds 20000] [--first 1] [--only random|singles|pairs|mutants] [--pairs] [--every 1] [--part 0] [--story 0 ...]: the search
// for a promise that is not kept; of pairs each one, or one in so many, by turns through all of them, from the part on that is named: the parts from 0 to
// below `every` make up all. Stories are named by their place in the list; all of them without.
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20000' },
    first: { type: 'string', default: '1' },
    only: { type: 'string' },
    pairs: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    part: { type: 'string', default: '0' },
    story: { type: 'string', multiple: true, default: [...faultStories.keys()].map(String) },
  },
})
const width = Math.min(4, availableParallelism())
const problems: string[] = []
const covered = new Map<string, Plan>()

const wants = (part: string) => values.only === undefined || values.only === part

if (wants('random')) await search('random plans', random(Number(values.seeds), Number(values.first)))
if (wants('singles')) await search('single faults', everyStory('singles'))
if (values.pairs || values.only === 'pairs')
  await search('pairs of faults', everyStory('pairs', Number(values.every), Number(values.part)))
if (values.only === undefined) {
  await tryOnPurpose()
  const missing = gaps(covered)
  console.log(`${everyFault.size - missing.length} of ${everyFault.size}: each call with each of its faults was tried`)
  problems.push(...missing)
}
if (wants('mutants')) await findMutants()

for (const problem of problems) console.log(`\nBROKEN ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)

/** So many seeds, some hundreds a task, so that all workers end at about the same time. */
function random(seeds: number, first: number): readonly Task[] {
  const share = 500
  return Array.from({ length: Math.ceil(seeds / share) }, (_, i) => ({
    kind: 'random',
    seed: first + i,
    runs: Math.min(share, seeds - i * share),
  }))
}

/** All plans of a kind, or one in so many from a part on, in shares for the workers. */
function everyStory(kind: 'singles' | 'pairs', every = 1, part = 0): readonly Task[] {
  const shares = Array.from({ length: width }, (_, share) => ({ share: share * every + part, of: width * every }))
  return values.story.map(Number).flatMap((story) => shares.map((of): Task => ({ kind, story, ...of })))
}

async function search(name: string, tasks: readonly Task[]): Promise<void> {
  const began = performance.now()
  const found = await inWorkers('./worker.ts', tasks, keep)
  const sum = (key: 'runs' | 'calls' | 'faults') => found.reduce((total, hunt) => total + hunt[key], 0)
  const seconds = Math.round((performance.now() - began) / 1_000)
  console.log(`${name}: ${sum('runs')} runs of ${sum('calls')} calls with ${sum('faults')} faults, ${seconds} s`)
}

function keep({ covered: tried, failure }: Hunt): void {
  for (const [call, plan] of tried) if (!covered.has(call)) covered.set(call, plan)
  if (failure === undefined) return
  console.log(`\nBROKEN ${failure}`)
  problems.push(...failure.split('\n').slice(0, 1))
}

/** Tries what chance left out, where a plan comes to the call at all. */
async function tryOnPurpose(): Promise<void> {
  for (const { call, fault } of untried(covered)) {
    const reaching = covered.get(noted(call))
    for (const plan of reaching ? await plansFor({ call, fault }, reaching) : []) {
      if (!covered.has(noted(call, fault))) keep(await tryAll([plan]))
    }
  }
}

async function findMutants(): Promise<void> {
  const began = performance.now()
  const tasks = mutants.map((mutant) => ({ mutant, seed: 1, runs: 4_000 }))
  await inWorkers('./mutated.ts', tasks, ({ failure, runs }, at) => {
    const { name = '' } = mutants[at] ?? {}
    if (failure === undefined) problems.push(`a mutant lives after ${runs} runs: ${name}`)
    else console.log(`found after ${runs} runs: ${name}`)
  })
  console.log(`${mutants.length} mutants, ${Math.round((performance.now() - began) / 1_000)} s`)
}

async function inWorkers(
  file: string,
  tasks: readonly object[],
  tell: (hunt: Hunt, at: number) => void,
): Promise<readonly Hunt[]> {
  const found: Hunt[] = []
  const left = tasks.entries()
  const work = async () => {
    for (const [at, workerData] of left) {
      const worker = new Worker(new URL(file, import.meta.url), { workerData })
      const [hunt]: Hunt[] = await once(worker, 'message')
      if (hunt) {
        found[at] = hunt
        tell(hunt, at)
      }
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return found
}

import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Mutant } from './mutants.ts'

/** Runs in a worker of its own: loads the project with a mutant's edits in it, and hunts for a plan that shows them. */
const { mutant, seed, runs }: { readonly mutant: Mutant; readonly seed: number; readonly runs: number } = workerData

const target = new URL(`../../${mutant.file}`, import.meta.url).href
Error.stackTraceLimit = 0

registerHooks({
  load: (url, context, next) =>
    url === target ? { format: 'module-typescript', source: edited(), shortCircuit: true } : next(url, context),
})

function edited(): string {
  return mutant.edits.reduce(
    (text, [from, to]) => {
      if (!text.includes(from))
        throw new Error(`Expected ${mutant.file} to have ${JSON.stringify(from)}: mend the mutant`)
      return text.replace(from, () => to)
    },
    readFileSync(new URL(target), 'utf8'),
  )
}

const { hunt, tryAll } = await import('./hunt.ts')
const { namedPlans } = await import('./named-plans.ts')
const named = await tryAll(namedPlans.map(({ plan }) => plan))
parentPort?.postMessage(named.failure === undefined ? await hunt(seed, runs) : named)

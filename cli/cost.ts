import * as z from 'zod/mini'
import { estimate, limitsOf, replayEstimate, type Use } from './cost/estimate.ts'
import { exitCodes } from './exit.ts'
import { modelSettings } from './local/choose-reader.ts'
import { type Call, optionsOf } from './verb.ts'

const Count = z.coerce.number().check(z.nonnegative())
const Options = z.object({
  sources: Count,
  articles: Count,
  interval: z.coerce.number().check(z.minimum(1)),
  answers: Count,
  months: Count,
  canary: z._default(z.boolean(), false),
  sourceMetrics: z._default(z.boolean(), false),
  model: z.optional(z.string()),
  asked: z.coerce.number().check(z.minimum(0), z.maximum(100)),
  json: z._default(z.boolean(), false),
})

/** Prints what a deployment costs a month, what it is made of, and which limit it meets first. */
export async function run(call: Call): Promise<number> {
  const { json, canary, sourceMetrics, model: file, asked, ...use } = optionsOf(Options, call)
  const model = file === undefined ? undefined : await modelSettings(file)
  const costs = estimate(use, { canary, sourceMetrics, model: model && { ...model, share: asked / 100 } })
  const [first] = limitsOf(use)
  const replay = replayEstimate(use.articles * 30 * use.months)
  call.console.print(
    json ? JSON.stringify({ use, ...costs, limits: limitsOf(use), replay }) : table(use, costs, first, replay),
  )
  return exitCodes.ok
}

function table(
  { sources, articles, months }: Use,
  { lines, total }: ReturnType<typeof estimate>,
  first: ReturnType<typeof limitsOf>[number] | undefined,
  replay: ReturnType<typeof replayEstimate>,
): string {
  const rows = [...lines, { what: 'All', dollars: total }].map(
    ({ what, dollars }) => `${what.padEnd(28)} ${dollars.toFixed(2).padStart(10)}`,
  )
  const met = first && first.taken >= 1
  return [
    `${sources} sources, ${articles} articles a day, ${months} months kept: dollars a month`,
    ...rows,
    '',
    first && `${met ? 'Met' : 'First to be met'}, ${percent(first.taken)} taken: ${first.name}`,
    first && `Then: ${first.remedy}`,
    `To read all of it again: ${replay.dollars.toFixed(2)} dollars, ${replay.hours.toFixed(1)} hours`,
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

const percent = (share: number) => `${Math.round(share * 100)} %`

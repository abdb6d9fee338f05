import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { ledgerTable } from './ledger-table.ts'
import { openEngine } from './local/engine.ts'
import { replayStoryline, Storyline } from './local/storyline.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({
  json: z._default(z.boolean(), false),
  order: z._default(z.string().check(z.regex(/^(published|seed:\d+)$/, 'published or seed:N')), 'published'),
})

/** Sends a storyline through the pipeline and prints figures, revisions, alerts and what was kept quiet. */
export async function run(call: Call): Promise<number> {
  const { json, order } = optionsOf(Options, call)
  const [file = ''] = call.args
  const story = await readStory(file)
  return closing(async (keep) => {
    const engine = await keep(openEngine({}))
    const seed = order === 'published' ? undefined : Number(order.slice('seed:'.length))
    const { ledger, ...outcome } = await replayStoryline(engine.rows, story, seed)
    call.console.print(json ? JSON.stringify(outcome) : await ledgerTable(ledger))
    return exitCodes.ok
  })
}

async function readStory(file: string): Promise<Storyline> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new ExitError('notFound', `Expected a storyline in ${file}, got none. Check the path.`, { cause })
  })
  try {
    return Storyline.parse(JSON.parse(text))
  } catch (cause) {
    throw new ExitError('config', `Expected ${file} to be a storyline, {id, articles: [...]}, got something else.`, {
      cause,
    })
  }
}

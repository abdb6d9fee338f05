import * as z from 'zod/mini'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { stopped, stopSignal } from './local/stop-signal.ts'
import { type ListVerb, listVerbs } from './reading/lists.ts'
import { openReader, type Reader, ReaderOptions } from './reading/open-reader.ts'
import { queryOf } from './reading/parameters.ts'
import { textTable } from './text-table.ts'
import { type Call, optionsOf, type Verb } from './verb.ts'

const Options = z.extend(ReaderOptions, {
  follow: z._default(z.boolean(), false),
  interval: z._default(z.coerce.number().check(z.minimum(0.1), z.maximum(86_400)), 30),
})
const Page = z.object({ items: z.array(z.unknown()), next: z.optional(z.string()) })
const Named = z.object({ id: z.string() })

/** The verb that reads a list of the API. */
export function listReader(name: string): Verb {
  const verb = listVerbs.find((one) => one.name === name)
  if (!verb) throw new Error(`Expected ${name} to be a verb that reads a list`)
  return { run: (call) => run(verb, call) }
}

async function run(verb: ListVerb, call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { print, say } = call.console
  const query = queryOf(verb.operation, call.options)
  return closing(async (keep) => {
    const reader = await keep(openReader(options))
    const page = Page.parse(await reader.read(verb.path, query))
    if (options.json && !options.follow) print(JSON.stringify(page))
    else if (page.items.length > 0 || options.follow) print(textTable(verb.heads, page.items.map(verb.row)))
    else say('Nothing matches.')
    if (page.next !== undefined && !options.json) say('There is more: narrow it, or raise --limit (100 at most).')
    if (options.follow) await follow(verb, reader, { ...options, query, seen: page.items }, print)
    return exitCodes.ok
  })
}

interface Following {
  readonly query: Readonly<Record<string, string>>
  readonly interval: number
  readonly json: boolean
  readonly seen: readonly unknown[]
}

/** Asks again and again for what the ledger learned since, and prints each item once. */
async function follow(verb: ListVerb, reader: Reader, following: Following, print: (text: string) => void) {
  const { query, interval, json } = following
  const signal = stopSignal()
  const known = new Set(following.seen.map((item) => Named.parse(item).id))
  while (!signal.aborted) {
    await stopped(signal, interval * 1000)
    if (signal.aborted) return
    const { items } = Page.parse(await reader.read(verb.path, { ...query, limit: '100' }))
    for (const item of items.toReversed()) {
      const { id } = Named.parse(item)
      if (known.has(id)) continue
      known.add(id)
      print(json ? JSON.stringify(item) : verb.row(item).filter(Boolean).join('  '))
    }
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { findSource } from '../core/sources/find-source.ts'
import { withSource } from '../core/sources/list-file.ts'
import { isOpml } from '../core/sources/opml.ts'
import { Lang } from '../schemas/primitives.ts'
import { ExitError, exitCodes } from './exit.ts'
import { webFetcher } from './local/web.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({
  file: z.string(),
  outlet: z.optional(z.string()),
  lang: z.optional(Lang),
  interval: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_080))),
  json: z._default(z.boolean(), false),
})

/** Further feeds that are told of. */
const mostOthers = 10

/** Finds what an address offers to read and adds it to the user's list; ends with 4 where it offers nothing. */
export async function run(call: Call): Promise<number> {
  const { file, json, ...chosen } = optionsOf(Options, call)
  const address = call.args[0] ?? ''
  if (!URL.canParse(address)) throw new ExitError('usage', `Expected the address of a page or feed, got "${address}"`)
  const found = await findSource(webFetcher([address]), address)
  if (!found) {
    throw new ExitError(
      'notFound',
      `Expected a feed, a sitemap or a list of articles at ${address}, got none. Name the page that lists the articles.`,
    )
  }
  const text = await readFile(file, 'utf8').catch(() => '')
  if (isOpml(text)) throw new ExitError('usage', `Expected a list in YAML or JSON, got an outline in ${file}`)
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
  const added = withSource(text, file, { ...found.source, ...given })
  if (!added) {
    call.console.say(`${found.source.url} is in ${file} already`)
    return exitCodes.ok
  }
  await writeFile(file, added.text)
  const { id, kind, url } = added.source
  call.console.print(json ? JSON.stringify(added.source) : `${id}  ${kind}  ${url}`)
  call.console.say(`Added to ${file}; it offers ${found.entries} entries now.`)
  for (const other of found.others.slice(0, mostOthers))
    call.console.say(`The page names another feed: ${other.url}  ${other.title}`.trimEnd())
  return exitCodes.ok
}

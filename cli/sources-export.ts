import * as z from 'zod/mini'
import { catalogue } from '../core/sources/catalogue.ts'
import { writeList } from '../core/sources/list-file.ts'
import { SourcesFile } from '../core/sources/load.ts'
import { writeOpml } from '../core/sources/opml.ts'
import { exitCodes } from './exit.ts'
import { listedSources } from './local/choose-sources.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({
  sources: z.optional(z.string()),
  opml: z._default(z.boolean(), false),
  json: z._default(z.boolean(), false),
  schema: z._default(z.boolean(), false),
})

/** Prints a list of sources, by default the bundled one: as YAML, JSON or an outline, or the schema that lists follow. */
export async function run(call: Call): Promise<number> {
  const { sources: file, opml, json, schema } = optionsOf(Options, call)
  const { print } = call.console
  if (schema) {
    print(JSON.stringify(z.toJSONSchema(SourcesFile, { io: 'input' }), null, 2))
    return exitCodes.ok
  }
  const sources = file === undefined ? catalogue : await listedSources(file)
  if (opml) print(writeOpml(sources, file ?? 'Walkback: AI-chip deals'))
  else print(json ? JSON.stringify({ sources }) : writeList(sources))
  return exitCodes.ok
}

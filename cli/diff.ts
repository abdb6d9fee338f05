import * as z from 'zod/mini'
import { FigureResource } from '../schemas/api.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { openReader, type Reader, ReaderOptions } from './reading/open-reader.ts'
import { textTable } from './text-table.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.extend(ReaderOptions, {
  from: z.string('It is the earlier moment, such as 2025-12-31.'),
  to: z.optional(z.string()),
  party: z.optional(z.string()),
  known: z._default(z.boolean(), false),
})
const Page = z.object({ items: z.array(FigureResource), next: z.optional(z.string()) })

/** What a figure was at two moments; nothing where it was not heard of. */
interface Change {
  readonly figure: FigureResource
  readonly before?: FigureResource['standing']
  readonly now?: FigureResource['standing']
}

/** Shows which figures stood otherwise at one moment than at another. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { from, to, party, known } = options
  return closing(async (keep) => {
    const reader = await keep(openReader(options))
    const moment = known ? 'knownAt' : 'asOf'
    const at = (date: string | undefined) =>
      figuresAt(reader, { ...(party ? { party } : {}), ...(date ? { [moment]: date } : {}) })
    const changes = changesBetween(await at(from), await at(to))
    if (options.json) call.console.print(JSON.stringify({ from, to: to ?? null, by: moment, changes }))
    else if (changes.length === 0) call.console.say('Nothing changed.')
    else call.console.print(textTable(['Figure', from, to ?? 'now'], changes.map(rowOf)))
    return exitCodes.ok
  })
}

async function figuresAt(reader: Reader, query: Readonly<Record<string, string>>): Promise<readonly FigureResource[]> {
  const found: FigureResource[] = []
  let cursor: string | undefined
  do {
    const asked = { limit: '100', ...query, ...(cursor === undefined ? {} : { cursor }) }
    const page: z.output<typeof Page> = Page.parse(await reader.read('/v1/figures', asked))
    found.push(...page.items)
    cursor = page.next && (new URL(page.next, 'http://_').searchParams.get('cursor') ?? undefined)
  } while (cursor !== undefined)
  return found
}

/** What is new, gone or other between two sets of figures, in the order of the later one. */
export function changesBetween(before: readonly FigureResource[], now: readonly FigureResource[]): readonly Change[] {
  const earlier = new Map(before.map((figure) => [figure.id, figure]))
  const later = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap((figure): Change[] => {
      const was = earlier.get(figure.id)?.standing
      if (!was) return [{ figure, now: figure.standing }]
      const moved = was.text !== figure.standing.text || was.stance !== figure.standing.stance
      return moved ? [{ figure, before: was, now: figure.standing }] : []
    }),
    ...before.filter(({ id }) => !later.has(id)).map((figure) => ({ figure, before: figure.standing })),
  ]
}

const sideText = (standing: FigureResource['standing'] | undefined) =>
  standing ? `${standing.text}, ${standing.stance}` : '–'

const rowOf = ({ figure, before, now }: Change) => [figure.name, sideText(before), sideText(now)]

import * as z from 'zod/mini'
import { articleRef } from '../../core/articles/ref.ts'
import { readClaims } from '../../core/claims/extract.ts'
import type { Channel, Fetched, LedgerReader } from '../../core/ports.ts'
import { tableQueue } from '../../functions/adapters/dynamodb/queue.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import type { Rows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { Article } from '../../schemas/article.ts'
import type { Standing } from '../../schemas/deal.ts'
import { Instant } from '../../schemas/primitives.ts'
import type { Revision } from '../../schemas/revision.ts'
import { allOf } from '../ledger-table.ts'
import { localPipeline } from './pipeline.ts'
import { shuffle } from './shuffle.ts'
import { snapshotMemory } from './snapshot-folder.ts'

const Told = z.extend(Article, { id: z.string(), published: Instant })

/** Articles that follow one deal over months. */
export const Storyline = z.object({ id: z.string(), articles: z.array(Told).check(z.minLength(1)) })
export type Storyline = z.infer<typeof Storyline>

type State = Pick<Standing, 'value' | 'bound' | 'stance'>

/** What came of a storyline; an `article` is the storyline's own id of it. */
export interface Replayed {
  readonly figures: readonly Readonly<Record<string, unknown>>[]
  readonly revisions: readonly Readonly<Record<string, unknown>>[]
  readonly alerts: readonly Readonly<Record<string, unknown>>[]
  readonly suppressed: readonly Readonly<Record<string, unknown>>[]
  readonly ledger: LedgerReader
}

/** Sends each article of a storyline through the pipeline as it arrives, in order of publication or in the order of a seed. */
export async function replayStoryline(rows: Rows, { articles }: Storyline, seed?: number): Promise<Replayed> {
  const told: string[] = []
  const channel: Channel = {
    id: 'replay',
    tell: async ({ id }) => ({ outcome: 'sent', receipt: String(told.push(id)) }),
  }
  const queue = tableQueue(rows)
  const arrivals = seed === undefined ? articles : shuffle(articles, seed)
  const byAddress = new Map(articles.map((article) => [addressOf(article), article]))
  let clock = articles[0]?.published ?? ''
  const pipeline = localPipeline({
    rows,
    queue,
    fetcher: { fetch: async (url) => pageOf(url) },
    reader: {
      readPage: ({ url }) => {
        const { id: _, ...article } = Told.parse(byAddress.get(url))
        return article
      },
      readClaims,
    },
    snapshots: snapshotMemory(),
    channels: [channel],
    now: () => clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  for (const [at, article] of arrivals.entries()) {
    clock = new Date(Date.parse(articles.at(-1)?.published ?? '') + at * 1_000).toISOString()
    if (seed === undefined) clock = new Date(article.published).toISOString()
    const { title, published, outlet = '', lang } = article
    await queue.send([{ url: addressOf(article), title, published, outlet, lang, source: 'storyline', offered: clock }])
    await pipeline.pass([])
  }
  return outcomeOf(dynamoReader(rows), articles, told)
}

/** Each article is an entry of its own, also where two are versions of one page. */
const addressOf = ({ id }: Pick<z.infer<typeof Told>, 'id'>) => `https://storyline.invalid/${encodeURIComponent(id)}`

const pageOf = (url: string): Fetched => ({ status: 200, url, headers: {}, body: new Uint8Array(), text: '' })

async function outcomeOf(
  ledger: LedgerReader,
  articles: Storyline['articles'],
  told: readonly string[],
): Promise<Replayed> {
  const [figures, revisions] = await Promise.all([
    allOf((page) => ledger.figures(page)),
    allOf((page) => ledger.revisions(page)),
  ])
  const idOf = articleNames(articles)
  const shown = new Map(revisions.toReversed().map((revision) => [revision.id, revision]))
  const suppressed = await Promise.all(
    figures.map(async ({ id, parties, measure }) =>
      (await ledger.suppressedOfFigure(id)).map((one) => ({ parties, measure, reason: one.reason, claim: one.claim })),
    ),
  )
  const claims = new Map<string, string>()
  for (const { id } of figures)
    for (const claim of await ledger.claimsOfFigure(id)) claims.set(claim.id, idOf(claim.article))
  const present = (revision: Revision) => presentRevision(revision, claims.get(revision.to.claim))
  return {
    ledger,
    figures: figures.toReversed().map(({ parties, measure, unit, standing, part }) => ({
      ...{ parties, measure, unit },
      ...standing,
      ...(part ? { part } : {}),
    })),
    revisions: [...shown.values()].map(present),
    alerts: told.flatMap((id) => shown.get(id) ?? []).map(present),
    suppressed: suppressed.flat().map(({ claim, ...one }) => ({ ...one, article: claims.get(claim) })),
  }
}

/** The storyline's own id of the article that a claim stands in, told apart by address and text. */
function articleNames(articles: Storyline['articles']) {
  const names = new Map(articles.map((article) => [articleRef(article).id + articleRef(article).version, article.id]))
  return ({ id, version }: { readonly id: string; readonly version: string }) => names.get(id + version) ?? id
}

function presentRevision(
  { parties, measure, unit, kind, severity, from, to, late }: Revision,
  article: string | undefined,
) {
  const side = ({ value, bound, stance }: Standing): State => ({ value, bound, stance })
  return {
    ...{ parties, measure, unit, kind, severity },
    from: side(from.standing),
    to: side(to.standing),
    article,
    ...(late ? { late } : {}),
    quotes: [from.quote, to.quote],
  }
}

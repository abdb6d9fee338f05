import * as z from 'zod/mini'
import type { ArticleRecord } from '../schemas/article.ts'
import type { Revisit, Waiting } from '../schemas/revisit.ts'
import type { QueuedEntry } from '../schemas/source.ts'
import { ArticleError } from './articles/article-error.ts'
import { publishedBy } from './articles/believed.ts'
import { articleRef } from './articles/ref.ts'
import { delayed, missedAt, nextVisit, presenceOf, queuedAgain, underway, visited } from './articles/revisits.ts'
import type { DatedArticle, EntryQueue, Fetched, Fetcher, Now, Reader, Store } from './ports.ts'
import { type Recorded, type RecordingPorts, recordArticle } from './record-article.ts'
import { asFound } from './sources/listed.ts'

/** Visits that one poll sends; the rest are due at the next. */
const mostAtOnce = 100

/** Remembers to look at an article again, where it made claims and is not old. */
export async function planVisits(
  store: Pick<Store, 'putRevisit'>,
  article: DatedArticle,
  { headers }: Fetched,
  { source, outlet, lang, offered, site }: QueuedEntry,
): Promise<void> {
  const due = nextVisit(offered, offered)
  const isOld = nextVisit(article.published, offered) === undefined
  if (isOld || due === undefined) return
  const { id, version, url, title, published } = articleRef(article)
  const page = { url, title, published, source, outlet, lang, ...inSite(site) }
  await store.putRevisit({ article: id, version, ...page, since: offered, due, visits: 0, ...validatorsOf(headers) })
}

interface VisitQueue {
  readonly store: Pick<Store, 'dueFetches' | 'putRevisit' | 'putWaiting' | 'unseen'>
  readonly queue: EntryQueue
}

/** Queues the articles that are due to be looked at again, and entries that have waited for their host; gives how many. */
export async function queueVisits({ store, queue }: VisitQueue, now: string): Promise<number> {
  const due = await store.dueFetches(now, mostAtOnce)
  for (const revisit of due) {
    if ('entry' in revisit) {
      await queueWaiting({ store, queue }, revisit, now)
      continue
    }
    const sent = underway(revisit, now)
    // First, so that who receives the visit finds it expected.
    await store.putRevisit(sent)
    await queue.send([visitTo(sent, now)])
  }
  return due.length
}

/** An entry that has been read meanwhile, or waited for too long, is due no more. */
async function queueWaiting({ store, queue }: VisitQueue, waiting: Waiting, now: string): Promise<void> {
  const open = await store.unseen([waiting.entry])
  const next = open.length > 0 ? queuedAgain(waiting, now) : { entry: waiting.entry }
  await store.putWaiting(next)
  if (next.due !== undefined) await queue.send(open)
}

/** What became of one visit; `unreadable` where the page could not be had, or is another one today. */
export type VisitOutcome =
  | { readonly state: 'known' | 'unchanged' | 'missing' | 'gone' }
  | { readonly state: 'unreadable'; readonly problem: string }
  | ({ readonly state: 'edited'; readonly article: DatedArticle } & Recorded)

type VisitPorts = RecordingPorts & {
  readonly store: Pick<Store, 'revisit' | 'putRevisit'>
  readonly fetcher: Fetcher
  readonly reader: Reader
  readonly now: Now
}

/** Looks at an article at once, because somebody asked for it, be it due or not. */
export async function visitNow(ports: VisitPorts, record: ArticleRecord): Promise<VisitOutcome> {
  const { store, now } = ports
  const sent = underway((await store.revisit(record.id)) ?? firstVisit(record), now())
  await store.putRevisit(sent)
  return visitArticle(ports, visitTo(sent, now()))
}

type Visit = QueuedEntry & { readonly revisit: NonNullable<QueuedEntry['revisit']> }

/**
 * Looks at an article again: an edit is read and recorded as a version, said when the page was changed; a page that is not
 * there counts as a miss. A fault that may pass leaves the visit due.
 */
export async function visitArticle(ports: VisitPorts, entry: Visit): Promise<VisitOutcome> {
  const { reader, store, now } = ports
  const known = await store.revisit(entry.revisit.article)
  if (!known || known.visits !== entry.revisit.visit) return { state: 'known' }

  const found = await lookAt(ports, known, entry.offered)
  if (found.state === 'unreadable') {
    if (!found.mayPass) await store.putRevisit(visited(known, now()))
    else if (found.wait !== undefined) await store.putRevisit(delayed(known, found.wait, now()))
    return { state: found.state, problem: found.problem }
  }
  if (found.state === 'missing') {
    const missed = missedAt(known, now())
    await store.putRevisit(missed)
    return { state: presenceOf(missed) === 'gone' ? 'gone' : 'missing' }
  }
  const { missed: _, ...there } = known
  const { page } = found
  if (found.state === 'unchanged') {
    await store.putRevisit(visited(there, now(), page.status === 304 ? {} : validatorsOf(page.headers)))
    return { state: 'unchanged' }
  }
  const { article } = found
  const claims = await reader.readClaims(article, entry.source)
  const recorded = await recordArticle(ports, { article, page, claims }, entry)
  const { version } = articleRef(article)
  await store.putRevisit(visited(there, now(), { version, ...validatorsOf(page.headers) }))
  return { state: 'edited', article, ...recorded }
}

type Found =
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly problem: string; readonly mayPass: boolean; readonly wait?: number }
  | { readonly state: 'unchanged'; readonly page: Fetched }
  | { readonly state: 'edited'; readonly page: Fetched; readonly article: DatedArticle }

const goneStatus: ReadonlySet<number> = new Set([404, 410])
const Answered = z.object({ status: z.number() })

async function lookAt({ fetcher, reader }: VisitPorts, known: Revisit, offered: string): Promise<Found> {
  const { etag, lastModified } = known
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
  try {
    const page = await fetcher.fetch(known.url, validators)
    return page.status === 304 ? { state: 'unchanged', page } : compare(reader.readPage(page), page, known, offered)
  } catch (fault) {
    const answered = Answered.safeParse(fault)
    const isGone = answered.success && goneStatus.has(answered.data.status)
    if (isGone || fault instanceof ArticleError) return { state: 'missing' }
    const problem = fault instanceof Error ? fault.message : String(fault)
    const wait = fetcher.waitOf?.(fault)
    const mayPass = fetcher.isPassing?.(fault) !== false
    return { state: 'unreadable', problem, mayPass, ...(wait === undefined ? {} : { wait }) }
  }
}

/** What a page is to the version that is known; one that is another article by its own account, or a list, stands in its place. */
function compare(read: ReturnType<Reader['readPage']>, page: Fetched, known: Revisit, offered: string): Found {
  const isLater = read.modified !== undefined && Date.parse(read.modified) > Date.parse(known.published)
  const changed = (isLater && publishedBy(offered, [read.modified])) || offered
  const article = { ...asFound(read, known), published: changed, outlet: read.outlet ?? known.outlet }
  const { id, version } = articleRef(article)
  if (version === known.version) return { state: 'unchanged', page }
  if (id === known.article) return { state: 'edited', page, article }
  if (read.form === 'listing') return { state: 'missing' }
  return { state: 'unreadable', problem: `Expected ${known.url}, got ${read.url}`, mayPass: false }
}

const visitTo = (
  { article, visits, url, title, published, source, outlet, lang, site }: Revisit,
  now: string,
): Visit => {
  return {
    url,
    title,
    published,
    source,
    outlet,
    lang,
    ...inSite(site),
    offered: now,
    revisit: { article, visit: visits },
  }
}

/** An article that nobody planned to look at again. */
function firstVisit(record: ArticleRecord): Revisit {
  const { id, version, url, title, published, learned, lang, outlet = new URL(url).hostname, source = 'visit' } = record
  const page = { url, title, published, source, outlet, lang, ...inSite(record.unlisted && '') }
  return { article: id, version, ...page, since: learned, visits: 0 }
}

const inSite = (site: string | undefined) => (site === undefined ? {} : { site })

function validatorsOf(headers: Fetched['headers']): Pick<Revisit, 'etag' | 'lastModified'> {
  const { etag, 'last-modified': lastModified } = headers
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}

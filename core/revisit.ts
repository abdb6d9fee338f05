import type { Revisit } from '../schemas/revisit.ts'
import type { QueuedEntry } from '../schemas/source.ts'
import { ArticleError } from './articles/article-error.ts'
import { articleRef } from './articles/ref.ts'
import { nextVisit, underway, visited } from './articles/revisits.ts'
import type { DatedArticle, EntryQueue, Fetched, Fetcher, Now, Reader, Store } from './ports.ts'
import { type Recorded, type RecordingPorts, recordArticle } from './record-article.ts'

/** Visits that one poll sends; the rest are due at the next. */
const mostAtOnce = 100

/** Remembers to look at an article again, where it made claims and is not old. */
export async function planVisits(
  store: Pick<Store, 'putRevisit'>,
  article: DatedArticle,
  { headers }: Fetched,
  { source, outlet, lang, offered }: QueuedEntry,
): Promise<void> {
  const due = nextVisit(offered, offered)
  const isOld = nextVisit(article.published, offered) === undefined
  if (isOld || due === undefined) return
  const { id, version, url, title, published } = articleRef(article)
  const page = { url, title, published, source, outlet, lang }
  await store.putRevisit({ article: id, version, ...page, since: offered, due, visits: 0, ...validatorsOf(headers) })
}

/** Queues the articles that are due to be looked at again; gives how many. */
export async function queueVisits(
  { store, queue }: { readonly store: Store; readonly queue: EntryQueue },
  now: string,
): Promise<number> {
  const due = await store.dueRevisits(now, mostAtOnce)
  for (const revisit of due) {
    const sent = underway(revisit, now)
    const { article, url, title, published, source, outlet, lang } = sent
    const visit = { article, visit: sent.visits }
    // First, so that who receives the visit finds it expected.
    await store.putRevisit(sent)
    await queue.send([{ url, title, published, source, outlet, lang, offered: now, revisit: visit }])
  }
  return due.length
}

/** What became of one visit. */
export type VisitOutcome =
  | { readonly state: 'known' | 'unchanged' | 'gone' }
  | ({ readonly state: 'edited'; readonly article: DatedArticle } & Recorded)

/** Looks at an article again: an edit is read and recorded as a version, said when the page was changed. */
export async function visitArticle(
  ports: RecordingPorts & { readonly fetcher: Fetcher; readonly reader: Reader; readonly now: Now },
  entry: QueuedEntry & { readonly revisit: NonNullable<QueuedEntry['revisit']> },
): Promise<VisitOutcome> {
  const { fetcher, reader, store, now } = ports
  const known = await store.revisit(entry.revisit.article)
  if (!known || known.visits !== entry.revisit.visit) return { state: 'known' }

  const { etag, lastModified } = known
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
  const page = await fetcher.fetch(known.url, validators).catch((fault: unknown) => {
    if (fetcher.isPassing?.(fault) === false) return undefined
    throw fault
  })
  if (!page) {
    await store.putRevisit(visited(known, now(), { gone: known.gone ?? now() }))
    return { state: 'gone' }
  }
  const { gone: _, ...there } = known
  const article = page.status === 304 ? undefined : editedArticle(reader.readPage, page, known, entry.offered)
  if (!article) {
    await store.putRevisit(visited(there, now(), page.status === 304 ? {} : validatorsOf(page.headers)))
    return { state: 'unchanged' }
  }
  const recorded = await recordArticle(ports, { article, page, claims: reader.readClaims(article) }, entry)
  const { version } = articleRef(article)
  await store.putRevisit(visited(there, now(), { version, ...validatorsOf(page.headers) }))
  return { state: 'edited', article, ...recorded }
}

/** The article of a page where it is another version of the one that is known, dated by its change or by its discovery. */
function editedArticle(
  readPage: Reader['readPage'],
  page: Fetched,
  known: Revisit,
  offered: string,
): DatedArticle | undefined {
  try {
    const article = readPage(page)
    const changed = article.modified && article.modified > known.published ? article.modified : offered
    const dated = { ...article, published: changed, outlet: article.outlet ?? known.outlet }
    const { id, version } = articleRef(dated)
    return id === known.article && version !== known.version ? dated : undefined
  } catch (fault) {
    // A page that shows a wall or an error today says nothing of its text.
    if (fault instanceof ArticleError) return undefined
    throw fault
  }
}

function validatorsOf(headers: Fetched['headers']): Pick<Revisit, 'etag' | 'lastModified'> {
  const { etag, 'last-modified': lastModified } = headers
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}

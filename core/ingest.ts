import type { Revision } from '../schemas/revision.ts'
import type { Entry, QueuedEntry, Source, SourceState } from '../schemas/source.ts'
import type { AlertContext } from './alerts/message.ts'
import { longestRun } from './alerts/send.ts'
import { tellChannel } from './alerts/tell.ts'
import { readPage } from './articles/read-page.ts'
import { waitingFor } from './articles/revisits.ts'
import { affectedCollections } from './deals/collection.ts'
import { endingOf, followedUnder } from './deals/decided.ts'
import { gatherClaims } from './deals/gather.ts'
import { reconcileCollection } from './deals/reconcile.ts'
import { movedTo, otherNames, type Rulings, rulingsOf } from './deals/rulings.ts'
import { contentId } from './hash.ts'
import type {
  Channel,
  DatedArticle,
  EntryQueue,
  Fetcher,
  Fold,
  FoldStore,
  Now,
  PendingMark,
  PollStore,
  Reader,
  ReadStore,
  SnapshotStore,
  Store,
  TellStore,
} from './ports.ts'
import { type Recorded, recordArticle } from './record-article.ts'
import { planVisits, type VisitOutcome, visitArticle } from './revisit.ts'
import { failedState, isSilent, newsAfter } from './sources/habit.ts'
import { isSearch, siteOf } from './sources/listed.ts'
import { isDue, type ReadEntries, readSource } from './sources/read-source.ts'

/** What the pipeline has around it; every station takes the part it needs. */
export interface Ports {
  readonly fetcher: Fetcher
  readonly readEntries: ReadEntries
  readonly reader: Reader
  readonly snapshots: Pick<SnapshotStore, 'put'>
  readonly queue: EntryQueue
  readonly store: Store
  readonly channels: readonly Channel[]
  /** What the ledger has beside a revision: what its deal is about, the steps before it. */
  readonly context?: (revision: Revision) => Promise<AlertContext>
  /** Seconds for which a run holds an alert or a collection; 0 where one process alone works on the table. */
  readonly lease?: number
  readonly now: Now
}

/** What a poll takes, and the listed sites, among which a search may find a page. */
export type PollPorts = Pick<Ports, 'fetcher' | 'readEntries' | 'queue' | 'now'> & {
  readonly store: PollStore
  readonly sites: ReadonlySet<string>
}

/** What one poll of a source came to. */
export type PollOutcome = (
  | { readonly state: 'not-due'; readonly failing: boolean }
  | { readonly state: 'unchanged' }
  | { readonly state: 'read'; readonly offered: number; readonly queued: number }
  | { readonly state: 'failed'; readonly problem: string }
) & {
  /** True where the source has had nothing new for far longer than is its habit, or has not answered for a day. */
  readonly silent: boolean
  /** When it last answered, if it ever did. */
  readonly succeededAt?: string | undefined
}

/** Source to entries: queues what was never read. A source that fails is remembered with its problem, not thrown. */
export async function pollSource(ports: PollPorts, source: Source, force = false): Promise<PollOutcome> {
  const { store, queue, now, sites } = ports
  const { id, outlet, lang } = source
  const polledAt = now()
  const known = await store.sourceState(id)
  if (known && !force && !isDue(known, source, polledAt))
    return { ...standing(known, polledAt), state: 'not-due', failing: known.failures > 0 }

  const offer = await readSource(ports, source, known)
  if ('problem' in offer) {
    const failed = failedState(id, known, offer, polledAt)
    await store.putSourceState(failed)
    return { ...standing(failed, polledAt), state: 'failed', problem: offer.problem }
  }
  const unseen = await store.unseen(offer.entries)
  // Whoever searches the web is not the outlet of what it finds.
  const outletOf = ({ url }: Entry) =>
    isSearch(source) ? { outlet: new URL(url).hostname.replace(/^www\./, ''), site: siteOf(url, sites) } : { outlet }
  await queue.send(unseen.map((one) => ({ ...one, ...outletOf(one), source: id, lang, offered: polledAt })))
  const news = newsAfter(known?.news, unseen.length > 0, polledAt)
  const answered: SourceState = {
    id,
    ...offer.validators,
    ...(offer.children ? { children: offer.children } : {}),
    polledAt,
    succeededAt: polledAt,
    failures: 0,
    ...(news ? { news } : {}),
  }
  // Last, so that a poll that broke off offers the same again and does not take the source for unchanged.
  await store.putSourceState(answered)
  const stands = standing(answered, polledAt)
  return offer.unchanged
    ? { ...stands, state: 'unchanged' }
    : { ...stands, state: 'read', offered: offer.entries.length, queued: unseen.length }
}

const standing = (state: SourceState, now: string) => ({
  silent: isSilent(state, now),
  succeededAt: state.succeededAt,
})

/** What became of one queued entry. */
export type ReadOutcome =
  | VisitOutcome
  /** `broke` where the reader itself failed on the page. */
  | { readonly state: 'parked'; readonly reason: string; readonly broke: boolean }
  /** Its host wants to be left alone: it is queued again by a poll after so many seconds. */
  | { readonly state: 'waiting'; readonly seconds: number }
  | ({ readonly state: 'read'; readonly article: DatedArticle } & Recorded)

/** Entry to article to claims: what can never be read is parked with the reason; a fault that may pass is thrown. */
export async function readEntry(
  ports: Pick<Ports, 'fetcher' | 'reader' | 'snapshots' | 'now'> & { readonly store: ReadStore },
  entry: QueuedEntry,
): Promise<ReadOutcome> {
  const { store, now } = ports
  const { revisit } = entry
  if (revisit) return visitArticle(ports, { ...entry, revisit })
  if ((await store.unseen([entry])).length === 0) return { state: 'known' }

  const read = await readPage(ports, entry)
  if ('wait' in read) {
    const waiting = waitingFor(entry, read.wait, now())
    if (!waiting) throw read.fault
    await store.putWaiting(waiting)
    return { state: 'waiting', seconds: read.wait }
  }
  if ('reason' in read) {
    const { reason, broke } = read
    if (broke) await ports.snapshots.put(contentId('snap', entry.url, broke.text), broke)
    await store.settleEntry(entry, { state: 'parked', reason, at: now() })
    return { state: 'parked', reason, broke: broke !== undefined }
  }
  const recorded = await recordArticle(ports, read, entry)
  if (recorded.claims > 0) await planVisits(store, read.article, read.page, entry)
  await store.settleEntry(entry, { state: 'read', at: now() })
  return { state: 'read', article: read.article, ...recorded }
}

/** What one fold of a collection came to. */
export interface FoldOutcome {
  /** `held` where another fold of the collection is at work: it is to be tried again. */
  readonly state: 'recorded' | 'overtaken' | 'held'
  /** What made it due: nothing where another fold was faster. */
  readonly due: number
  readonly claims: number
  readonly figures: number
  readonly revisions: number
}

/** Claims to figures and revisions: folds one collection with those whose claims speak of the same deals. */
export async function foldCollection(
  { store, now, lease = longestRun }: Pick<Ports, 'lease' | 'now'> & { readonly store: FoldStore },
  collection: string,
): Promise<FoldOutcome> {
  const fold = await store.openFold(collection, lease === 0 ? undefined : { now: now(), seconds: lease })
  if (!fold) return { state: 'held', due: 0, claims: 0, figures: 0, revisions: 0 }
  try {
    return await foldHeld(store, fold)
  } catch (fault) {
    await store.leaveFold(fold)
    throw fault
  }
}

async function foldHeld(store: FoldStore, fold: Fold): Promise<FoldOutcome> {
  const { collection } = fold
  const rulings = rulingsOf(fold.decisions)
  const claimsOf = async (name: string) => (name === collection ? fold.claims : store.claimsOf(name))
  const { own, linked } = await gatherClaims(collection, rulings, claimsOf)
  const claims = [...own, ...linked]
  const ledger = reconcileCollection(collection, claims, rulings)
  // Before the fold settles its claims: a crash in between folds once more, not once less.
  if (fold.due.some((mark) => isNew(mark, collection, rulings))) {
    const affected = [...movedTo(collection, fold.claims, rulings), ...affectedCollections(collection, own)]
    for (const name of new Set(affected)) await store.touchCollection(name, fold)
  }
  const followed = followedUnder((then) => reconcileCollection(collection, claims, then).revisions)
  const state = await store.putLedger({ ...fold, claims }, ledger, (revision) =>
    endingOf(revision, claims, rulings, followed),
  )
  // What it wrote may be older than what the later fold did: one more fold makes it certain.
  if (state === 'overtaken') await store.touchCollection(collection, fold)
  return {
    state,
    due: fold.due.length,
    claims: claims.length,
    figures: ledger.figures.length,
    revisions: ledger.revisions.length,
  }
}

/** True where a fold is due for a claim or a decision, be it one in a collection of the parties' other names. */
function isNew({ kind, by = '' }: PendingMark, collection: string, rulings: Rulings): boolean {
  return kind !== 'touched' || by.startsWith('decision_') || otherNames(collection, rulings).includes(by)
}

/** What became of one revision: where it was told, where it was left out, and what it waits for elsewhere. */
export interface TellOutcome {
  readonly sent: readonly string[]
  readonly muted: boolean
  /** Left for the one message that tells what an hourly cap held back. */
  readonly folded: boolean
  readonly refused: readonly { readonly channel: string; readonly problem: string }[]
  /** Channels that are to be left alone. */
  readonly waiting: readonly { readonly channel: string; readonly problem: string; readonly closed?: boolean }[]
  /** Channels whose readers want it later. */
  readonly held: readonly { readonly channel: string; readonly until: string; readonly cause: string }[]
}

/** Revision to alerts: tells each channel once but those that asked to wait, and settles the revision when none is left. */
export async function tellRevision(
  ports: Pick<Ports, 'channels' | 'context' | 'lease' | 'now'> & { readonly store: TellStore },
  untold: Revision,
  paused: ReadonlySet<string> = new Set(),
): Promise<TellOutcome> {
  const now = (await ports.store.revisionNow(untold.id)) ?? { revision: untold }
  const { revision } = now
  const { history = [], kind } = (await ports.context?.(revision)) ?? {}
  const told = []
  for (const channel of ports.channels) {
    const outcome = paused.has(channel.id)
      ? { state: 'waiting' as const, problem: 'The channel asked to wait' }
      : await tellChannel(ports, channel, { ...now, kind, history })
    told.push({ ...outcome, channel: channel.id })
  }
  const waiting = told.filter((one) => one.state === 'waiting')
  const held = told.filter((one) => one.state === 'held')
  if (waiting.length + held.length === 0) await ports.store.settleRevision(revision.id, now)
  const refused = told.filter((one) => one.state === 'refused')
  const sent = told.flatMap(({ state, channel }) => (state === 'sent' ? [channel] : []))
  const muted = told.some(({ state }) => state === 'muted')
  const folded = told.some(({ state }) => state === 'folded')
  return { sent, muted, folded, refused, waiting, held }
}

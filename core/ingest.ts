import type { Revision } from '../schemas/revision.ts'
import type { QueuedEntry, Source, SourceState } from '../schemas/source.ts'
import { type AlertPolicy, decideAlert } from './alerts/policy.ts'
import { tellChannel } from './alerts/tell.ts'
import { readPage } from './articles/read-page.ts'
import { affectedCollections } from './deals/collection.ts'
import { gatherClaims } from './deals/gather.ts'
import { reconcileCollection } from './deals/reconcile.ts'
import { movedTo, otherNames, type Rulings, rulingsOf } from './deals/rulings.ts'
import type {
  Channel,
  DatedArticle,
  EntryQueue,
  Fetcher,
  Now,
  PendingMark,
  Reader,
  SnapshotStore,
  Store,
} from './ports.ts'
import { type Recorded, recordArticle } from './record-article.ts'
import { planVisits, type VisitOutcome, visitArticle } from './revisit.ts'
import { isDue, readSource } from './sources/read-source.ts'

/** What the pipeline has around it; every station takes the part it needs. */
export interface Ports {
  readonly fetcher: Fetcher
  readonly reader: Reader
  readonly snapshots: Pick<SnapshotStore, 'put'>
  readonly queue: EntryQueue
  readonly store: Store
  readonly channels: readonly Channel[]
  readonly policy?: AlertPolicy
  /** Seconds for which one attempt holds an alert; 0 where one process alone works on the table. */
  readonly lease?: number
  readonly now: Now
}

/** What one poll of a source came to. */
export type PollOutcome =
  | { readonly state: 'not-due' | 'unchanged' }
  | { readonly state: 'read'; readonly offered: number; readonly queued: number }
  | { readonly state: 'failed'; readonly problem: string }

/** Source to entries: queues what was never read. A source that fails is remembered with its problem, not thrown. */
export async function pollSource(
  { fetcher, store, queue, now }: Pick<Ports, 'fetcher' | 'store' | 'queue' | 'now'>,
  source: Source,
  force = false,
): Promise<PollOutcome> {
  const { id, outlet, lang } = source
  const polledAt = now()
  const known = await store.sourceState(id)
  if (known && !force && !isDue(known, source, polledAt)) return { state: 'not-due' }

  const offer = await readSource(fetcher, source, known)
  if ('problem' in offer) {
    await store.putSourceState({ ...known, id, polledAt, failures: (known?.failures ?? 0) + 1, problem: offer.problem })
    return { state: 'failed', problem: offer.problem }
  }
  const unseen = await store.unseen(offer.entries)
  await queue.send(unseen.map((entry) => ({ ...entry, source: id, outlet, lang, offered: polledAt })))
  // Last, so that a poll that broke off offers the same again and does not take the source for unchanged.
  await store.putSourceState({
    id,
    ...offer.validators,
    polledAt,
    succeededAt: polledAt,
    failures: 0,
  } satisfies SourceState)
  return offer.unchanged
    ? { state: 'unchanged' }
    : { state: 'read', offered: offer.entries.length, queued: unseen.length }
}

/** What became of one queued entry. */
export type ReadOutcome =
  | VisitOutcome
  | { readonly state: 'parked'; readonly reason: string }
  | ({ readonly state: 'read'; readonly article: DatedArticle } & Recorded)

/** Entry to article to claims: what can never be read is parked with the reason; a fault that may pass is thrown. */
export async function readEntry(
  ports: Pick<Ports, 'fetcher' | 'reader' | 'snapshots' | 'store' | 'now'>,
  entry: QueuedEntry,
): Promise<ReadOutcome> {
  const { store, now } = ports
  const { revisit } = entry
  if (revisit) return visitArticle(ports, { ...entry, revisit })
  if ((await store.unseen([entry])).length === 0) return { state: 'known' }

  const read = await readPage(ports, entry)
  if ('reason' in read) {
    await store.settleEntry(entry, { state: 'parked', reason: read.reason, at: now() })
    return { state: 'parked', reason: read.reason }
  }
  const recorded = await recordArticle(ports, read.article, read.page, entry)
  if (recorded.claims > 0) await planVisits(store, read.article, read.page, entry)
  await store.settleEntry(entry, { state: 'read', at: now() })
  return { state: 'read', article: read.article, ...recorded }
}

/** What one fold of a collection came to. */
export interface FoldOutcome {
  readonly state: 'recorded' | 'overtaken'
  /** What made it due: nothing where another fold was faster. */
  readonly due: number
  readonly claims: number
  readonly figures: number
  readonly revisions: number
}

/** Claims to figures and revisions: folds one collection with those whose claims speak of the same deals. */
export async function foldCollection({ store }: Pick<Ports, 'store'>, collection: string): Promise<FoldOutcome> {
  const fold = await store.openFold(collection)
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
  const state = await store.putLedger({ ...fold, claims }, ledger)
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

/** What became of one revision: told where it was, and when to come back where some channel asked to wait. */
export interface TellOutcome {
  readonly sent: readonly string[]
  readonly muted: boolean
  readonly waiting: readonly { readonly channel: string; readonly problem: string }[]
}

/** Revision to alerts: tells each channel once but those that asked to wait, and settles the revision when none is left. */
export async function tellRevision(
  ports: Pick<Ports, 'store' | 'channels' | 'policy' | 'lease' | 'now'>,
  revision: Revision,
  paused: ReadonlySet<string> = new Set(),
): Promise<TellOutcome> {
  const muted = !decideAlert(revision, ports.policy).alert
  const sent: string[] = []
  const waiting: { channel: string; problem: string }[] = []
  for (const channel of muted ? [] : ports.channels) {
    const told = paused.has(channel.id)
      ? { state: 'waiting' as const, problem: 'The channel asked to wait' }
      : await tellChannel(ports, channel, revision)
    if (told.state === 'sent') sent.push(channel.id)
    if (told.state === 'waiting') waiting.push({ channel: channel.id, problem: told.problem })
  }
  if (waiting.length === 0) await ports.store.settleRevision(revision.id)
  return { sent, muted, waiting }
}

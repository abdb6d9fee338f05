import type { Alert } from '../schemas/alert.ts'
import type { Article, ArticleRecord } from '../schemas/article.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Deal, Figure } from '../schemas/deal.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { Revision, Suppressed } from '../schemas/revision.ts'
import type { Entry, QueuedEntry, SourceState } from '../schemas/source.ts'

/** The current moment as a UTC instant; virtual in tests. */
export type Now = () => string

/** Some items of a list in its order, and the opaque cursor that continues it. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

export interface PageRequest {
  readonly limit: number
  readonly cursor?: string
}

/** What came back from an address, decoded; `notModified` where the validators still hold. */
export interface Fetched {
  readonly status: number
  /** The address after redirects. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly text: string
}

export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Fetches one address politely and safely; throws a FetchError whose `kind` names the cause. */
export interface Fetcher {
  fetch(url: string, validators?: Validators): Promise<Fetched>
}

/** Reads the claims of one article; deterministic for one reader version. */
export interface Reader {
  read(article: Article, ref: Claim['article']): readonly Claim[]
}

/** Keeps the bytes of each fetched page under a key derived from its content. */
export interface SnapshotStore {
  put(key: string, page: Fetched): Promise<void>
  get(key: string): Promise<Fetched | undefined>
  keys(): AsyncIterable<string>
}

/** Carries unseen entries from `poll` to `read`, at least once. */
export interface EntryQueue {
  send(entries: readonly QueuedEntry[]): Promise<void>
}

/** What the pipeline writes; every write is one idempotent conditional put. */
export interface Store {
  sourceState(id: string): Promise<SourceState | undefined>
  putSourceState(state: SourceState): Promise<void>
  /** Which of the entries were never read or parked, in their order. */
  unseen(entries: readonly Entry[]): Promise<readonly Entry[]>
  /** Remembers that an entry was read, or parked with its reason. */
  settleEntry(url: string, outcome: { readonly state: 'read' | 'parked'; readonly reason?: string; readonly at: string }): Promise<void>
  putArticle(article: ArticleRecord): Promise<'recorded' | 'known'>
  /** Records claims and marks the collections they belong to as pending. */
  putClaims(claims: readonly Claim[]): Promise<{ readonly recorded: number; readonly known: number }>
  /** Collections (see `collectionsOf`) with claims not yet folded. */
  pendingCollections(request: PageRequest): Promise<Page<string>>
  /** All claims of one collection, however many. */
  claimsOf(collection: string): Promise<readonly Claim[]>
  /** Replaces what the ledger says of one collection by what its claims say, and clears the pending mark it was given. */
  putLedger(collection: string, ledger: Ledger): Promise<void>
  /** Revisions not yet delivered to a channel. */
  pendingRevisions(request: PageRequest): Promise<Page<Revision>>
  alert(id: string): Promise<Alert | undefined>
  putAlert(alert: Alert): Promise<void>
  /** Marks a revision as told to every channel it is meant for. */
  settleRevision(id: string): Promise<void>
}

export interface RevisionFilter {
  readonly party?: string
  readonly since?: string
  readonly until?: string
}

/** What queries read; never a scan, never an unbounded query. */
export interface LedgerReader {
  deals(request: PageRequest & { readonly party?: string }): Promise<Page<Deal>>
  deal(id: string): Promise<Deal | undefined>
  figures(request: PageRequest & { readonly party?: string; readonly deal?: string }): Promise<Page<Figure>>
  figure(id: string): Promise<Figure | undefined>
  /** The claims behind a figure, in the order in which they were said. */
  claimsOfFigure(id: string): Promise<readonly Claim[]>
  claim(id: string): Promise<Claim | undefined>
  /** Revisions, newest first. */
  revisions(request: PageRequest & RevisionFilter): Promise<Page<Revision>>
  revision(id: string): Promise<Revision | undefined>
  revisionsOfFigure(id: string): Promise<readonly Revision[]>
  suppressedOfFigure(id: string): Promise<readonly Suppressed[]>
  article(id: string): Promise<ArticleRecord | undefined>
  sourceStates(): Promise<readonly SourceState[]>
}

/** What became of one attempt to tell a channel. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly receipt: string }
  | { readonly outcome: 'retry'; readonly afterSeconds: number; readonly problem: string }
  | { readonly outcome: 'refused'; readonly problem: string }

/** Tells one channel of one revision; the alert's id lets it find a message whose answer was lost. */
export interface Channel {
  readonly id: string
  tell(revision: Revision, alertId: string): Promise<Delivery>
}

/** One structured line a call; data fields stay machine-readable. */
export interface Logger {
  info(message: string, data?: Readonly<Record<string, unknown>>): void
  warn(message: string, data?: Readonly<Record<string, unknown>>): void
  error(message: string, data?: Readonly<Record<string, unknown>>): void
}

import type { Alert, ChannelState, Thread } from '../schemas/alert.ts'
import type { Article, ArticleRecord } from '../schemas/article.ts'
import type { ChannelSettings } from '../schemas/channel.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Deal, Figure } from '../schemas/deal.ts'
import type { Decision } from '../schemas/decision.ts'
import type { Flow } from '../schemas/flow.ts'
import type { HostRobots } from '../schemas/host.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { KeptAnswer, ModelAnswer, Tokens } from '../schemas/model.ts'
import type { Revision, Suppressed } from '../schemas/revision.ts'
import type { Revisit, Waiting } from '../schemas/revisit.ts'
import type { Entry, QueuedEntry, SourceState } from '../schemas/source.ts'
import type { Bulletin } from './alerts/bulletin.ts'
import type { Cells } from './queries/sums.ts'

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
  /** When it came, as a UTC instant; snapshots of old do not know. */
  readonly at?: string | undefined
}

/** An article with the moment of its publication, without which no statement has its place in a history. */
export type DatedArticle = Article & { readonly published: string }

export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Fetches one address politely and safely; throws a FetchError whose `kind` names the cause. */
export interface Fetcher {
  fetch(url: string, validators?: Validators): Promise<Fetched>
  /** True where the same fetch may succeed later, false where it never will; without it, every fault may pass. */
  isPassing?(fault: unknown): boolean
  /** Seconds for which the host wants to be left alone, where that is what a fetch failed for. */
  waitOf?(fault: unknown): number | undefined
}

/**
 * What is remembered of hosts by all that fetch from them, so that they are polite together: robots.txt by a site's
 * origin, turns by the host's name; moments are UTC instants.
 */
export interface HostMemory {
  robots(host: string): Promise<HostRobots | undefined>
  putRobots(host: string, robots: HostRobots): Promise<void>
  /** Takes a host for one request, for others free again at `until` at the latest; where it is taken, says until when. */
  take(host: string, now: string, until: string): Promise<string | undefined>
  /** Lets others have a host from a moment on. */
  free(host: string, from: string): Promise<void>
}

/** Reads pages and texts; the same text gives the same claims for one reader version. */
export interface Reader {
  /** The article of a page; throws an ArticleError where it holds none. */
  readPage(page: Fetched): Article
  /** The claims of an article that came by way of a source; never fails for want of a model. */
  readClaims(article: DatedArticle, source?: string): readonly Claim[] | Promise<readonly Claim[]>
}

/** A reader that asks nobody, and so answers at once. */
export interface LocalReader extends Reader {
  readClaims(article: DatedArticle): readonly Claim[]
}

/** What a language model is asked: what it is to do, the text, and the shape of the answer. */
export interface Question {
  readonly system: string
  readonly text: string
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The longest answer, in tokens. */
  readonly answerTokens: number
}

/** A language model behind whatever protocol; throws a ModelError whose `kind` names the cause. */
export interface Model {
  /** Tells its answers from those of another model. */
  readonly name: string
  ask(question: Question): Promise<ModelAnswer>
}

/** Keeps what models answered under a key derived from text, model and question, beside the snapshots. */
export interface AnswerStore {
  put(key: string, answer: KeptAnswer): Promise<void>
  get(key: string): Promise<KeptAnswer | undefined>
}

/** What was spent on a day, in all or for one source; `texts` counts the answers. */
export interface Spent extends Tokens {
  /** The source's id, or `*` for the day. */
  readonly source: string
  readonly dollars: number
  readonly texts: number
}

/** Watches over what models cost, for all functions together; a day is one of UTC, `2026-02-03`. */
export interface Purse {
  /** Sets dollars aside, if the day's cap has room for them; false where it has not. */
  setAside(day: string, dollars: number, cap: number): Promise<boolean>
  /** Puts what a text came to in place of what was set aside for it. */
  settle(day: string, setAside: number, spent: Omit<Spent, 'texts'>): Promise<void>
  spentOn(day: string): Promise<readonly Spent[]>
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

/** Why an entry needs no further reading. */
export type EntryOutcome =
  | { readonly state: 'read'; readonly at: string }
  | { readonly state: 'parked'; readonly at: string; readonly reason: string }

/** From when and for how many seconds a run holds what no other may work on meanwhile: longer than any run lasts. */
export interface Lease {
  readonly now: string
  readonly seconds: number
}

/** The claims of one collection as they stood when its fold was opened. */
export interface Fold {
  readonly collection: string
  /** Grows with every fold of the collection: a later fold fences off an earlier one that lives on. */
  readonly epoch: number
  /** Its own claims; those of linked collections too, once they were read. */
  readonly claims: readonly Claim[]
  /** People's decisions on its claims, and all renamings of parties. */
  readonly decisions: readonly Decision[]
  /** What made the fold due: claims and decisions not yet folded, and linked collections that have moved. */
  readonly due: readonly PendingMark[]
}

/** One reason for a collection to be folded; the token tells a repeated reason from the one that was seen. */
export interface PendingMark {
  readonly key: string
  readonly kind: 'claim' | 'decision' | 'touched'
  /** The collection, or the decision, that touched it. */
  readonly by?: string
  readonly token: number
}

/** What the pipeline writes; every write is one idempotent conditional put. */
export interface Store {
  /** The moment of the poll that began now, or of the one that was broken off and goes on: what it finds is learned then. */
  beginPoll(now: string): Promise<string>
  endPoll(): Promise<void>
  sourceState(id: string): Promise<SourceState | undefined>
  putSourceState(state: SourceState): Promise<void>
  /** Which of the entries were never read or parked, in their order; the same address under another date is another entry. */
  unseen<E extends Entry>(entries: readonly E[]): Promise<readonly E[]>
  /** Remembers that an entry was read, or parked with its reason. */
  settleEntry(entry: Entry, outcome: EntryOutcome): Promise<void>
  putArticle(article: ArticleRecord): Promise<'recorded' | 'known'>
  /** What is remembered of an article that is looked at again. */
  revisit(article: string): Promise<Revisit | undefined>
  putRevisit(revisit: Revisit): Promise<void>
  putWaiting(waiting: Waiting): Promise<void>
  /** Articles that are due to be looked at again at a moment, and entries that have waited, the longest due first. */
  dueFetches(now: string, limit: number): Promise<readonly (Revisit | Waiting)[]>
  /** Records claims, each pending in all its collections until a fold has seen it. */
  putClaims(claims: readonly Claim[]): Promise<{ readonly recorded: number; readonly known: number }>
  /** Records a person's decision, pending in each of the collections; a renaming is read by every fold and is given none. */
  putDecision(decision: Decision, collections: readonly string[]): Promise<'recorded' | 'known'>
  /** Collections (see `collectionsOf`) that are to be folded. */
  pendingCollections(request: PageRequest): Promise<Page<string>>
  /** Marks a collection as to be folded because a fold of another one may have moved it. */
  touchCollection(collection: string, by: Pick<Fold, 'collection' | 'epoch'>): Promise<void>
  /** All claims of one collection, however many. */
  claimsOf(collection: string): Promise<readonly Claim[]>
  /**
   * Begins a fold of a collection: holds it for the time of the lease, fences off every earlier fold, then reads its
   * claims. Nothing where another fold holds the collection; without a lease, it is taken from whoever holds it.
   */
  openFold(collection: string, lease?: Lease): Promise<Fold | undefined>
  /**
   * Replaces what the ledger says of a collection, lets it go, and settles what made the fold due. A revision that was
   * told stays told, and what no longer follows is superseded, for evidence unless `endingOf` knows better. A fold that a later one has overtaken settles nothing.
   */
  putLedger(fold: Fold, ledger: Ledger, endingOf?: (revision: Revision) => Ending): Promise<'recorded' | 'overtaken'>
  /** Lets a collection go whose fold failed, so that the next one need not wait for the end of its lease. */
  leaveFold(fold: Fold): Promise<void>
  /** Revisions that some channel is still to be told of, by the date on which they were said; also what is to be corrected. */
  pendingRevisions(request: PageRequest): Promise<Page<Revision>>
  /** A revision as the ledger has it now; nothing where it is not found yet. */
  revisionNow(id: string): Promise<RevisionNow | undefined>
  alert(id: string): Promise<Alert | undefined>
  /** Until when a channel asked to be left alone, if it ever did. */
  channelPause(channel: string): Promise<string | undefined>
  pauseChannel(channel: string, until: string): Promise<void>
  /** Puts an alert if the one that is kept is still the one it was made from; false where another run was faster. */
  putAlert(alert: Alert, from: Alert | undefined): Promise<boolean>
  /** What became of alerts in a channel between two instants, in the order in which it was decided. */
  journal(channel: string, from: string, to: string): Promise<readonly Alert[]>
  channelState(channel: string): Promise<ChannelState | undefined>
  /** Puts a channel's state one turn on; false where another run was faster. */
  putChannelState(state: ChannelState): Promise<boolean>
  thread(channel: string, deal: string): Promise<Thread | undefined>
  putThread(thread: Thread): Promise<void>
  /** Marks a revision as told to every channel it is meant for; not where a fold has changed it since it was read to be told. */
  settleRevision(id: string, told?: RevisionNow): Promise<void>
}

/** What `poll` takes of the store. */
export type PollStore = Pick<
  Store,
  'beginPoll' | 'endPoll' | 'sourceState' | 'putSourceState' | 'unseen' | 'putRevisit' | 'putWaiting' | 'dueFetches'
>

/** What `read` takes of it. */
export type ReadStore = Pick<
  Store,
  'unseen' | 'settleEntry' | 'putArticle' | 'putClaims' | 'revisit' | 'putRevisit' | 'putWaiting'
>

/** What `reconcile` takes of it. */
export type FoldStore = Pick<
  Store,
  'pendingCollections' | 'touchCollection' | 'claimsOf' | 'openFold' | 'putLedger' | 'leaveFold'
>

/** Articles of a stretch of time, by their publication, and the claims that they make. */
export interface Counted {
  readonly articles: number
  readonly claims: number
}

/** Counts what was read, and keeps the counts of whole days of UTC, `2026-02-03`. */
export interface CountStore {
  /** What was published between two instants, or on a day where both are that day. */
  count(from: string, to: string): Promise<Counted>
  /** The days between two that are kept, both included. */
  countedDays(from: string, to: string): Promise<ReadonlyMap<string, Counted>>
  keepCount(day: string, counted: Counted): Promise<void>
}

/** What `alert` takes of it. */
export type TellStore = Pick<
  Store,
  | 'pendingRevisions'
  | 'revisionNow'
  | 'alert'
  | 'putAlert'
  | 'channelPause'
  | 'pauseChannel'
  | 'journal'
  | 'channelState'
  | 'putChannelState'
  | 'thread'
  | 'putThread'
  | 'settleRevision'
>

/** Which records of a list are wanted, in order of time. */
export interface ListRequest<Item> extends PageRequest {
  /** The list of one label: a party's id, or another such as `stance=agreed` (see `labels`); of all records without it. */
  readonly label?: string
  readonly since?: string
  readonly until?: string
  /** Without it the newest comes first. */
  readonly oldestFirst?: boolean
  /** Only items that it is true for. What one page may look through is bounded: it may be shorter than its limit and still have a next one. */
  readonly keep?: (item: Item) => boolean
}

/** Figures of one unit by amount, the largest first. */
export interface ValueRequest extends PageRequest {
  readonly unit: string
  readonly min?: number
  readonly max?: number
  readonly smallestFirst?: boolean
  readonly keep?: (figure: Figure) => boolean
}

/** What queries read; never a scan, never an unbounded query. */
export interface LedgerReader {
  deals(request: ListRequest<Deal>): Promise<Page<Deal>>
  deal(id: string): Promise<Deal | undefined>
  /** The deals that records of the ledger belong to, each once. */
  dealsBehind(
    records: readonly { readonly deal: string; readonly parties: readonly string[] }[],
  ): Promise<readonly Deal[]>
  figures(request: ListRequest<Figure> & { readonly deal?: string }): Promise<Page<Figure>>
  figuresByValue(request: ValueRequest): Promise<Page<Figure>>
  figure(id: string): Promise<Figure | undefined>
  /** The claims behind a figure, in the order in which they were said. */
  claimsOfFigure(id: string): Promise<readonly Claim[]>
  /** Claims by their ids, of which each record names some beside its parties. */
  claimsBehind(
    records: readonly { readonly parties: readonly string[]; readonly claims: readonly string[] }[],
  ): Promise<ReadonlyMap<string, Claim>>
  claims(request: ListRequest<Claim>): Promise<Page<Claim>>
  claim(id: string): Promise<Claim | undefined>
  /** All that was claimed in a collection: what a fold of it begins with. */
  claimsOfCollection(collection: string): Promise<readonly Claim[]>
  /** Revisions, newest first. */
  revisions(request: ListRequest<Revision>): Promise<Page<Revision>>
  revision(id: string): Promise<Revision | undefined>
  /** All revisions of some figures, in one read by key. */
  revisionsBehind(figures: readonly Pick<Figure, 'parties' | 'revisions'>[]): Promise<readonly Revision[]>
  revisionsOfFigure(id: string): Promise<readonly Revision[]>
  suppressedOfFigure(id: string): Promise<readonly Suppressed[]>
  /** A person's decision and the collections it was recorded in. */
  decision(id: string): Promise<{ readonly decision: Decision; readonly collections: readonly string[] } | undefined>
  /** People's decisions on the claims of a collection, beside those of `renames`. */
  decisionsOfCollection(collection: string): Promise<readonly Decision[]>
  /** All renamings of parties. */
  renames(): Promise<readonly Decision[]>
  flows(request: ListRequest<Flow>): Promise<Page<Flow>>
  /** Figures added up, of one party or of all. */
  sums(party?: string): Promise<Cells>
  /** Ids of the parties that any deal was ever seen of, in order; those that begin with a prefix alone. */
  parties(request: PageRequest & { readonly prefix?: string }): Promise<Page<string>>
  /** Versions of articles by publication. */
  articles(request: ListRequest<ArticleRecord>): Promise<Page<ArticleRecord>>
  article(id: string): Promise<ArticleRecord | undefined>
  /** What was found when an article was looked at again; nothing where it never was planned to be. */
  revisit(article: string): Promise<Revisit | undefined>
  /** The version of an article that was read from a snapshot. */
  articleOfSnapshot(id: string, snapshot: string): Promise<ArticleRecord | undefined>
  sourceStates(): Promise<readonly SourceState[]>
}

/** Why a revision no longer follows: other evidence, a person's decision on its claims, or another name of a party. */
export type Ending = 'evidence' | 'decision' | 'name'

/** A revision as the ledger has it; one that no longer follows has its ending. */
export interface RevisionNow {
  readonly revision: Revision
  readonly ended?: Ending | undefined
}

/** What became of one attempt to tell a channel; `thread` is the root of the thread in which the message stands. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly receipt: string; readonly thread?: string }
  | { readonly outcome: 'retry'; readonly afterSeconds: number; readonly problem: string }
  /** This message will never be taken. */
  | { readonly outcome: 'refused'; readonly problem: string }
  /** No message is taken until somebody mends what the problem names: nothing is lost meanwhile. */
  | { readonly outcome: 'closed'; readonly problem: string }
  /** The channel is no more: nothing is sent there again. */
  | { readonly outcome: 'ended'; readonly problem: string }

/** How a message stands in its channel. */
export interface Placement {
  /** The root of the thread that it answers in. */
  readonly thread?: string
  /** Whether an answer in a thread is shown to the whole channel too. */
  readonly broadcast?: boolean
}

/** Tells one channel of one revision; the alert's id lets it find a message whose answer was lost. */
export interface Channel {
  readonly id: string
  /** What its readers want, and when; without it everything at once. */
  readonly settings?: Pick<ChannelSettings, 'route' | 'quiet' | 'digest'>
  /** Milliseconds that it wants between two messages; none without it. */
  readonly pace?: number
  /** Seconds between the attempts of one message, where the channel has a schedule: after the last it is given up. */
  readonly schedule?: readonly number[]
  tell(revision: Revision, alertId: string, placement?: Placement): Promise<Delivery>
  /** Sends what is none of one revision's: a digest, a correction, what the hourly cap held back. */
  announce?(bulletin: Bulletin, alertId: string, placement?: Placement): Promise<Delivery>
  /** Makes the root of a thread show a revision, or that it stands no more; `gone` where the root is no more. */
  show?(revision: Revision, thread: Thread, undone?: boolean): Promise<Delivery | { readonly outcome: 'gone' }>
  /** A message whose answer was lost, where the channel can be asked: nothing where it is not there, when to ask again where it did not say. */
  find?(
    alertId: string,
    thread?: string,
  ): Promise<Exclude<Delivery, { outcome: 'refused' | 'closed' | 'ended' }> | undefined>
}

/** One structured line a call; data fields stay machine-readable. */
export interface Logger {
  info(message: string, data?: Readonly<Record<string, unknown>>): void
  warn(message: string, data?: Readonly<Record<string, unknown>>): void
  error(message: string, data?: Readonly<Record<string, unknown>>): void
}

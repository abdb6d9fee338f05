import { contentId } from '../../../core/hash.ts'
import type { Entry } from '../../../schemas/source.ts'

/** The primary key of a row. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** The kinds of record that the ledger derives and that are found by their id. */
export type LedgerKind = 'DEAL' | 'FIGURE' | 'REVISION' | 'FLOW'

/** The kinds of record that stand for good once they are recorded. */
export type FinalKind = 'CLAIM' | 'ARTICLE'

export const isFinal = (kind: ListedKind): kind is FinalKind => kind === 'CLAIM' || kind === 'ARTICLE'

/** The kinds of record that there are lists of. */
export type ListedKind = LedgerKind | FinalKind

const claimsPrefix = 'CLAIMS#'
const ledgerPrefix = 'LEDGER#'
export const claimPrefix = 'CLAIM#'
export const decisionPrefix = 'DECISION#'
export const listedPrefix = 'LISTED#'
export const sumPrefix = 'SUM#'

/** Every key of the table; docs/data-model.md says which question each answers. */
export const keys = {
  sources: 'SOURCES',
  source: (id: string): Key => ({ pk: keys.sources, sk: id }),

  poll: { pk: 'POLL', sk: 'POLL' } satisfies Key,

  /** An entry is an address at a date: a page offered again under another date was edited and is read again. */
  entry: ({ url, published }: Entry): Key => ({ pk: `ENTRY#${contentId('entry', url, published)}`, sk: 'ENTRY' }),

  host: (host: string) => `HOST#${host}`,
  robots: (host: string): Key => ({ pk: keys.host(host), sk: 'ROBOTS' }),
  turn: (host: string): Key => ({ pk: keys.host(host), sk: 'TURN' }),

  revisit: (article: string): Key => ({ pk: `REVISIT#${article}`, sk: 'REVISIT' }),
  /** An entry that waits for its host stands among what is fetched again. */
  waiting: ({ url, published }: Entry): Key => ({ pk: `REVISIT#${contentId('entry', url, published)}`, sk: 'ENTRY' }),

  articles: (article: string) => `ARTICLE#${article}`,
  article: (article: string, version: string): Key => ({ pk: keys.articles(article), sk: `VERSION#${version}` }),

  claims: (collection: string) => `${claimsPrefix}${collection}`,
  claim: (collection: string, claim: string): Key => ({ pk: keys.claims(collection), sk: `${claimPrefix}${claim}` }),
  /** A claim is found by its id in whichever collections hold it. */
  claimId: (claim: string) => `${claimPrefix}${claim}`,
  /** A decision stands beside the claims it is about, so that their fold reads it with them. */
  decision: (collection: string, id: string): Key => ({ pk: keys.claims(collection), sk: `${decisionPrefix}${id}` }),
  decisionId: (id: string) => `${decisionPrefix}${id}`,
  renames: 'RENAMES',
  rename: (id: string): Key => ({ pk: keys.renames, sk: `${decisionPrefix}${id}` }),
  touched: (collection: string, by: string): Key => ({ pk: keys.claims(collection), sk: `TOUCHED#${by}` }),
  head: (collection: string): Key => ({ pk: keys.claims(collection), sk: 'HEAD' }),

  ledger: (collection: string) => `${ledgerPrefix}${collection}`,
  record: (collection: string, kind: LedgerKind, id: string): Key => ({
    pk: keys.ledger(collection),
    sk: `${kind}#${id}`,
  }),
  quiet: (collection: string, figure: string): Key => ({ pk: keys.ledger(collection), sk: `QUIET#${figure}` }),
  recordId: (kind: LedgerKind, id: string) => `${kind}#${id}`,
  /** One row beside a record for each of its labels, so that a list by label is one query. */
  listed: (record: Key, label: string): Key => ({ pk: record.pk, sk: `${listedPrefix}${label}#${record.sk}` }),
  /** A list by label of what is never taken off it again: a partition of its own, which needs no index. */
  list: (kind: FinalKind, id: string, label: string, place: string): Key => ({
    pk: `${listedPrefix}${listPartition(kind, id, label)}`,
    sk: place,
  }),

  parties: 'PARTIES',
  party: (id: string): Key => ({ pk: keys.parties, sk: id }),

  /** Sums of a party's figures, or of a share of all; and beside them what each collection has put in. */
  sums: (owner: string) => `SUMS#${owner}`,
  sum: (owner: string, year: string): Key => ({ pk: keys.sums(owner), sk: `${sumPrefix}${year}` }),
  /** Which sums a collection has put something into. */
  sumsMark: (collection: string): Key => ({ pk: keys.ledger(collection), sk: 'SUMS' }),
  addend: (owner: string, year: string, collection: string): Key => ({
    pk: keys.sums(owner),
    sk: `ADDEND#${year}#${collection}`,
  }),

  /** What a model cost on a day: in all, and for each source. */
  spending: (day: string) => `SPEND#${day}`,
  spent: (day: string, source: string): Key => ({ pk: keys.spending(day), sk: source }),

  /** What was published on a day. */
  counts: 'COUNTS',
  count: (day: string): Key => ({ pk: keys.counts, sk: day }),

  alert: (id: string): Key => ({ pk: `ALERT#${id}`, sk: 'ALERT' }),
  channel: (id: string): Key => ({ pk: `CHANNEL#${id}`, sk: 'CHANNEL' }),
  channelState: (channel: string): Key => ({ pk: `CHANNEL#${channel}`, sk: 'STATE' }),
  thread: (channel: string, deal: string): Key => ({ pk: `CHANNEL#${channel}`, sk: `THREAD#${deal}` }),

  queue: (name: string) => `QUEUE#${name}`,
  message: (queue: string, id: string): Key => ({ pk: keys.queue(queue), sk: id }),
} as const

/** The record that a row of a list leads to: one in another partition, one beside it, or the row itself. */
export function listedRecord({ pk, sk, leadsTo }: Key & { readonly leadsTo?: string | undefined }): Key {
  if (leadsTo !== undefined) return keyOf(leadsTo)
  const listed = /^LISTED#[^#]*#(?<record>.*)$/s.exec(sk)
  return { pk, sk: listed?.groups?.['record'] ?? sk }
}

/** A key as one text; no partition of a record has a space in its name. */
export const keyText = ({ pk, sk }: Key): string => `${pk} ${sk}`

function keyOf(text: string): Key {
  const space = text.indexOf(' ')
  return { pk: text.slice(0, space), sk: text.slice(space + 1) }
}

/** The collection in whose partition of claims a row stands, if it stands in one. */
export const collectionOfClaims = ({ pk }: Key): string | undefined =>
  pk.startsWith(claimsPrefix) ? pk.slice(claimsPrefix.length) : undefined

/** The collection whose ledger a row belongs to, if it belongs to one. */
export const collectionOfLedger = ({ pk }: Key): string | undefined =>
  pk.startsWith(ledgerPrefix) ? pk.slice(ledgerPrefix.length) : undefined

/** The sparse lists of what is still to be done. */
export const pending = {
  collections: 'PENDING#COLLECTIONS',
  revisions: 'PENDING#REVISIONS',
  revisits: 'PENDING#REVISITS',
  /** Rows of one collection stand together, so that a page of rows gives its collections by skipping. */
  collection: (collection: string, row: string) => `${collection} ${row}`,
  collectionOf: (pendingSk: string) => pendingSk.slice(0, pendingSk.indexOf(' ')),
  /** After all rows of a collection, before those of the next. */
  afterCollection: (collection: string) => `${collection} ~`,
} as const

/** A list is spread over as many partitions, so that no one of them takes all writes; a page asks them all. */
export const shards = 4

/** The list of what became of a channel's alerts: one person reads it, so that one partition will do. */
export const journalPartition = (channel: string): string => `ALERTS#${channel}`

/** The partitions of the list of a kind of record, of one label or of all. */
export const listShards = (kind: ListedKind, label = everything): readonly string[] =>
  Array.from({ length: shards }, (_, shard) => `${kind}S#${label}#${shard}`)

/** The partitions of the table itself that hold the list by label of what is never taken off it. */
export const finalShards = (kind: FinalKind, label: string): readonly string[] =>
  listShards(kind, label).map((partition) => `${listedPrefix}${partition}`)

/** The partition of that list in which a record stands. */
export const listPartition = (kind: ListedKind, id: string, label = everything): string =>
  `${kind}S#${label}#${shardOf(id)}`

/** The label of all records of a kind. */
export const everything = '*'

/** The share of a list or of a sum in which something stands, by its id. */
export const shardOf = (id: string): number => Number.parseInt(contentId('shard', id).slice(-2), 16) % shards

/** A record's place in a list by time; dates of every precision sort among instants. */
export const listPlace = (said: string, id: string): string => `${sortableDate(said)}#${id}`

/** An instant in one spelling, a date as it is. */
export const sortableDate = (said: string): string => (said.length > 10 ? new Date(said).toISOString() : said)

/** A figure's place in the list by amount: amounts compare within one unit only. */
export const valuePlace = (unit: string, value: number, id = ''): string => `${unit} ${sortableNumber(value)}#${id}`

// Amounts reach from a fraction of a per cent to thousands of trillions.
const sortableNumber = (value: number): string => value.toFixed(4).padStart(26, '0')

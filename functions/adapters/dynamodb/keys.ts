import { contentId } from '../../../core/hash.ts'
import type { Entry } from '../../../schemas/source.ts'

/** The primary key of a row. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** The kinds of record that the ledger derives and that are found by their id. */
export type LedgerKind = 'DEAL' | 'FIGURE' | 'REVISION'

const claimsPrefix = 'CLAIMS#'
const ledgerPrefix = 'LEDGER#'

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

  articles: (article: string) => `ARTICLE#${article}`,
  article: (article: string, version: string): Key => ({ pk: keys.articles(article), sk: `VERSION#${version}` }),

  presence: (article: string): Key => ({ pk: `PRESENCE#${article}`, sk: 'PRESENCE' }),

  claims: (collection: string) => `${claimsPrefix}${collection}`,
  claim: (collection: string, claim: string): Key => ({ pk: keys.claims(collection), sk: `CLAIM#${claim}` }),
  /** A claim is found by its id in whichever collections hold it. */
  claimId: (claim: string) => `CLAIM#${claim}`,
  /** A decision stands beside the claims it is about, so that their fold reads it with them. */
  decision: (collection: string, id: string): Key => ({ pk: keys.claims(collection), sk: `DECISION#${id}` }),
  decisionId: (id: string) => `DECISION#${id}`,
  renames: 'RENAMES',
  rename: (id: string): Key => ({ pk: keys.renames, sk: `DECISION#${id}` }),
  touched: (collection: string, by: string): Key => ({ pk: keys.claims(collection), sk: `TOUCHED#${by}` }),
  head: (collection: string): Key => ({ pk: keys.claims(collection), sk: 'HEAD' }),

  ledger: (collection: string) => `${ledgerPrefix}${collection}`,
  record: (collection: string, kind: LedgerKind, id: string): Key => ({
    pk: keys.ledger(collection),
    sk: `${kind}#${id}`,
  }),
  quiet: (collection: string, figure: string): Key => ({ pk: keys.ledger(collection), sk: `QUIET#${figure}` }),
  recordId: (kind: LedgerKind, id: string) => `${kind}#${id}`,
  /** One row for each party of a record, so that a list by party is one query. */
  byParty: (record: Key, party: string): Key => ({ pk: record.pk, sk: `PARTY#${party}#${record.sk}` }),

  alert: (id: string): Key => ({ pk: `ALERT#${id}`, sk: 'ALERT' }),
  channel: (id: string): Key => ({ pk: `CHANNEL#${id}`, sk: 'CHANNEL' }),
  channelState: (channel: string): Key => ({ pk: `CHANNEL#${channel}`, sk: 'STATE' }),
  thread: (channel: string, deal: string): Key => ({ pk: `CHANNEL#${channel}`, sk: `THREAD#${deal}` }),

  queue: (name: string) => `QUEUE#${name}`,
  message: (queue: string, id: string): Key => ({ pk: keys.queue(queue), sk: id }),
} as const

/** The record that a row of a list stands for: the row itself, or the one that it lists under a party. */
export function recordOfParty({ pk, sk }: Key): Key {
  const listed = /^PARTY#[^#]*#(?<record>.*)$/.exec(sk)
  return { pk, sk: listed?.groups?.['record'] ?? sk }
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

/** The partitions of the list of a kind of record, of one party or of all. */
export const listShards = (kind: LedgerKind, party = '*'): readonly string[] =>
  Array.from({ length: shards }, (_, shard) => `${kind}S#${party}#${shard}`)

/** The partition of that list in which a record stands. */
export function listPartition(kind: LedgerKind, id: string, party = '*'): string {
  const shard = Number.parseInt(contentId('shard', id).slice(-2), 16) % shards
  return `${kind}S#${party}#${shard}`
}

/** A record's place in a list by time; dates of every precision sort among instants. */
export const listPlace = (said: string, id: string): string => `${sortableDate(said)}#${id}`

/** An instant in one spelling, a date as it is. */
export const sortableDate = (said: string): string => (said.length > 10 ? new Date(said).toISOString() : said)

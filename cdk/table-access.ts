import { journalPartition, keys, listedPrefix, pending } from '../functions/adapters/dynamodb/keys.ts'
import type { indexes } from '../functions/adapters/dynamodb/table.ts'
import type { StationName } from './station.ts'

/** What a function may ever do with rows; deleting and scanning are not among it, nor is to write in batches, which is to delete in them. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem'

/** Some actions on the partitions whose key fits one of the patterns, of the table or of one of its indexes. */
export interface TableAccess {
  readonly actions: readonly TableAction[]
  readonly partitions: readonly string[]
  readonly index?: keyof typeof indexes
}

const entries = 'ENTRY#*'
const revisits = keys.revisit('*').pk
const parts = 'PART#*'
const articles = keys.articles('*')
const claims = keys.claims('*')
const ledger = keys.ledger('*')
const alerts = keys.alert('*').pk
const sums = keys.sums('*')
const channels = keys.channel('*').pk
const records = [keys.recordId('DEAL', '*'), keys.recordId('FIGURE', '*'), keys.recordId('REVISION', '*')]
const lists = ['DEALS#*', 'FIGURES#*', 'REVISIONS#*', 'FLOWS#*', 'CLAIMS#*', 'ARTICLES#*']

/** What whoever fetches remembers of hosts, long lists of rules in parts. */
const fetching: readonly TableAccess[] = [
  { actions: ['GetItem', 'PutItem'], partitions: [keys.host('*')] },
  { actions: ['Query', 'PutItem'], partitions: [parts] },
]

/** What whoever asks a model does besides: it counts what that costs. */
export const purseAccess: readonly TableAccess[] = [{ actions: ['UpdateItem'], partitions: [keys.spending('*')] }]

/** A function's work with the table, or what `api` does where people decide over HTTP. */
export type TableUse = StationName | 'deciding'

/** What each function does with the table, and all that it may do. */
export const tableAccess: Readonly<Record<TableUse, readonly TableAccess[]>> = {
  poll: [
    { actions: ['GetItem', 'PutItem'], partitions: [keys.poll.pk, keys.sources] },
    { actions: ['BatchGetItem'], partitions: [entries, revisits] },
    { actions: ['PutItem'], partitions: [revisits] },
    { actions: ['Query'], partitions: [pending.revisits], index: 'pending' },
    ...fetching,
  ],
  read: [
    { actions: ['BatchGetItem'], partitions: [entries] },
    { actions: ['GetItem', 'PutItem'], partitions: [revisits] },
    { actions: ['PutItem'], partitions: [entries, articles, claims] },
    { actions: ['GetItem'], partitions: [claims] },
    ...fetching,
    { actions: ['PutItem'], partitions: [`${listedPrefix}*`] },
  ],
  reconcile: [
    { actions: ['Query'], partitions: [pending.collections], index: 'pending' },
    { actions: ['Query'], partitions: [claims, ledger, parts, keys.renames] },
    { actions: ['UpdateItem'], partitions: [claims] },
    { actions: ['PutItem', 'UpdateItem'], partitions: [ledger] },
    { actions: ['PutItem'], partitions: [parts, sums, keys.parties] },
    { actions: ['GetItem', 'BatchGetItem'], partitions: [sums] },
    // Counted by their keys alone, for the alarm of the reader.
    { actions: ['Query'], partitions: ['ARTICLES#*', 'CLAIMS#*'], index: 'lists' },
    { actions: ['Query', 'PutItem'], partitions: [keys.counts] },
  ],
  alert: [
    { actions: ['Query'], partitions: [pending.revisions], index: 'pending' },
    { actions: ['Query'], partitions: records, index: 'ids' },
    { actions: ['Query'], partitions: [parts] },
    { actions: ['BatchGetItem', 'UpdateItem'], partitions: [ledger] },
    { actions: ['GetItem', 'PutItem'], partitions: [alerts, channels] },
    { actions: ['BatchGetItem'], partitions: [alerts] },
    { actions: ['Query'], partitions: [journalPartition('*')], index: 'lists' },
    { actions: ['Query'], partitions: [keys.sources] },
  ],
  api: [
    { actions: ['Query'], partitions: [...records, keys.claimId('*')], index: 'ids' },
    { actions: ['Query'], partitions: lists, index: 'lists' },
    { actions: ['Query'], partitions: [articles, claims, keys.sources, keys.parties, keys.renames, sums, parts] },
    { actions: ['Query'], partitions: [`${listedPrefix}*`] },
    { actions: ['GetItem'], partitions: [ledger] },
    { actions: ['BatchGetItem'], partitions: [articles, claims, ledger] },
  ],
  deciding: [
    { actions: ['Query'], partitions: [keys.decisionId('*')], index: 'ids' },
    { actions: ['BatchGetItem'], partitions: [keys.renames] },
    { actions: ['PutItem'], partitions: [claims, keys.renames] },
    { actions: ['UpdateItem'], partitions: [claims] },
  ],
  replay: [
    { actions: ['Query'], partitions: [articles, parts] },
    { actions: ['Query'], partitions: [keys.claimId('*')], index: 'ids' },
    { actions: ['BatchGetItem'], partitions: [claims] },
  ],
}

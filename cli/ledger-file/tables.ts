import type { LedgerReader, Page, PageRequest, Store } from '../../core/ports.ts'
import { ArticleRecord } from '../../schemas/article.ts'
import { Claim } from '../../schemas/claim.ts'
import { Deal, Figure } from '../../schemas/deal.ts'
import { Revision } from '../../schemas/revision.ts'
import { SourceState } from '../../schemas/source.ts'
import { type Column, columnsOf } from './columns.ts'

/** One kind of record in an exported ledger. */
export interface LedgerTable {
  /** In the singular: `claim`. */
  readonly type: string
  readonly file: string
  readonly columns: readonly Column[]
  readonly page: (ledger: LedgerReader, request: PageRequest) => Promise<Page<object>>
  /** Takes a record in; without it the records follow from the others. Throws where it is none. */
  readonly take?: (store: Store, record: unknown) => Promise<unknown>
}

/** All of a ledger: what it rests on first, then what follows from that. */
export const ledgerTables: readonly LedgerTable[] = [
  {
    type: 'source',
    file: 'sources',
    columns: columnsOf(SourceState),
    page: async (ledger) => ({ items: await ledger.sourceStates() }),
    take: async (store, record) => store.putSourceState(SourceState.parse(record)),
  },
  {
    type: 'article',
    file: 'articles',
    columns: columnsOf(ArticleRecord),
    page: (ledger, request) => ledger.articles({ ...request, oldestFirst: true }),
    take: async (store, record) => store.putArticle(ArticleRecord.parse(record)),
  },
  {
    type: 'claim',
    file: 'claims',
    columns: columnsOf(Claim),
    page: (ledger, request) => ledger.claims({ ...request, oldestFirst: true }),
    take: async (store, record) => store.putClaims([Claim.parse(record)]),
  },
  {
    type: 'deal',
    file: 'deals',
    columns: columnsOf(Deal),
    page: (ledger, request) => ledger.deals({ ...request, oldestFirst: true }),
  },
  {
    type: 'figure',
    file: 'figures',
    columns: columnsOf(Figure),
    page: (ledger, request) => ledger.figures({ ...request, oldestFirst: true }),
  },
  {
    type: 'revision',
    file: 'revisions',
    columns: columnsOf(Revision),
    page: (ledger, request) => ledger.revisions({ ...request, oldestFirst: true }),
  },
]

/** Every record of a table, page after page. */
export async function* recordsOf(ledger: LedgerReader, { page }: LedgerTable): AsyncGenerator<object> {
  let cursor: string | undefined
  do {
    const { items, next }: Page<object> = await page(ledger, {
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    yield* items
    cursor = next
  } while (cursor !== undefined)
}

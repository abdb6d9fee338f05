import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { homeOf } from '../../core/deals/collection.ts'
import type { LedgerReader } from '../../core/ports.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import type { SourceState } from '../../schemas/source.ts'
import type { Newsroom } from './story.ts'

/** A ledger in a table of its own, and how to leave it. */
export interface Stored extends Pick<Engine, 'close' | 'rows'> {
  readonly ledger: LedgerReader
}

/** Writes a newsroom into the embedded engine, as the pipeline does, and reads it from there. */
export async function storeNewsroom(room: Newsroom, sources: readonly SourceState[] = []): Promise<Stored> {
  const { rows, close } = await openEngine({})
  const store = dynamoStore(rows)
  for (const source of sources) await store.putSourceState(source)
  for (const article of room.articles) await store.putArticle(article)
  await store.putClaims(room.claims)
  for (const [collection, deals] of Map.groupBy(room.deals, homeOf)) {
    const ids = new Set(deals.map(({ id }) => id))
    const figures = room.figures.filter(({ deal }) => ids.has(deal))
    const names = new Set(figures.map(({ id }) => id))
    const ours = ({ figure }: { readonly figure: string }) => names.has(figure)
    const fold = await store.openFold(collection)
    if (!fold) throw new Error(`Expected ${collection} to be free for a fold, got it held`)
    await store.putLedger(fold, {
      deals,
      figures,
      revisions: room.revisions.filter(ours),
      suppressed: room.suppressed.filter(ours),
    })
  }
  return { rows, close, ledger: dynamoReader(rows) }
}

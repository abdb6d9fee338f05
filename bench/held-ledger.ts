import type { LedgerReader, ListRequest, Page } from '../core/ports.ts'
import { flowsOf } from '../core/queries/flows.ts'
import { statesOf } from '../core/queries/states.ts'
import { addCells, cellsOf } from '../core/queries/sums.ts'
import type { Newsroom } from '../test/support/story.ts'

/** A reader whose lists come from memory, as writing thousands of deals into the embedded engine takes minutes; `rest` answers all else. */
export function heldLedger(room: Newsroom, rest: LedgerReader): LedgerReader {
  const claims = new Map(room.claims.map((claim) => [claim.id, claim]))
  const deals = new Map(room.deals.map((deal) => [deal.id, deal]))
  const figures = new Map(room.figures.map((figure) => [figure.id, figure]))
  const newestFigures = room.figures.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))
  const newestRevisions = room.revisions.toSorted((a, b) => (a.to.saidAt < b.to.saidAt ? 1 : -1))
  const flows = flowsOf(room, claims)
  const revisions = Map.groupBy(room.revisions, ({ figure }) => figure)
  const sums = addCells(
    room.figures.map((figure) => [cellsOf(figure, statesOf(figure, revisions.get(figure.id) ?? [], claims)), 1]),
  )
  return {
    ...rest,
    sums: async () => sums,
    deal: async (id) => deals.get(id),
    dealsBehind: async (records) => records.flatMap(({ deal }) => deals.get(deal) ?? []),
    figures: async (request) => page(newestFigures, request),
    figure: async (id) => figures.get(id),
    claimsOfFigure: async (id) => figures.get(id)?.claims.flatMap((claim) => claims.get(claim) ?? []) ?? [],
    revisions: async (request) => page(newestRevisions, request),
    revisionsBehind: async (figures) => {
      const wanted = new Set(figures.flatMap((figure) => figure.revisions))
      return room.revisions.filter(({ id }) => wanted.has(id))
    },
    revisionsOfFigure: async (id) => room.revisions.filter(({ figure }) => figure === id),
    suppressedOfFigure: async (id) => room.suppressed.filter(({ figure }) => figure === id),
    flows: async (request) => page(flows, request),
  }
}

function page<Item>(
  items: readonly Item[],
  { cursor = '0', limit }: Pick<ListRequest<Item>, 'cursor' | 'limit'>,
): Page<Item> {
  const end = Number(cursor) + limit
  return { items: items.slice(Number(cursor), end), ...(end < items.length ? { next: String(end) } : {}) }
}

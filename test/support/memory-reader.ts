import type { LedgerReader, Page, PageRequest } from '../../core/ports.ts'
import type { SourceState } from '../../schemas/source.ts'
import type { Newsroom } from './story.ts'

/** Reads a ledger that is held in memory, in the order and with the paging that the store promises. */
export function memoryReader(room: Newsroom, sources: readonly SourceState[] = []): LedgerReader {
  const newest = room.revisions.toSorted((a, b) => (a.to.saidAt < b.to.saidAt ? 1 : -1))
  const byId = <Item extends { id: string }>(items: readonly Item[], id: string) => items.find((item) => item.id === id)
  const about = (party: string | undefined) => (item: { parties: readonly string[] }) =>
    party === undefined || item.parties.includes(party)

  return {
    deals: async (request) => page(room.deals.filter(about(request.party)), request),
    deal: async (id) => byId(room.deals, id),
    figures: async (request) =>
      page(
        room.figures
          .filter(about(request.party))
          .filter(({ deal }) => request.deal === undefined || deal === request.deal),
        request,
      ),
    figure: async (id) => byId(room.figures, id),
    claimsOfFigure: async (id) => {
      const wanted = byId(room.figures, id)?.claims ?? []
      return wanted.flatMap((claim) => byId(room.claims, claim) ?? [])
    },
    claim: async (id) => byId(room.claims, id),
    revisions: async (request) =>
      page(
        newest
          .filter(about(request.party))
          .filter(({ to }) => request.since === undefined || to.saidAt >= request.since)
          .filter(({ to }) => request.until === undefined || to.saidAt <= `${request.until}~`),
        request,
      ),
    revision: async (id) => byId(room.revisions, id),
    revisionsOfFigure: async (id) => newest.filter(({ figure }) => figure === id).toReversed(),
    suppressedOfFigure: async (id) => room.suppressed.filter(({ figure }) => figure === id),
    decision: async () => undefined,
    renames: async () => [],
    presence: async () => undefined,
    article: async (id) => byId(room.articles, id),
    articleOfSnapshot: async (id, snapshot) =>
      room.articles.find((article) => article.id === id && article.snapshot === snapshot),
    sourceStates: async () => sources,
  }
}

function page<Item extends { id: string }>(items: readonly Item[], { cursor, limit }: PageRequest): Page<Item> {
  const start = cursor === undefined ? 0 : items.findIndex(({ id }) => id === cursor) + 1
  const shown = items.slice(start, start + limit)
  const last = shown.at(-1)
  return { items: shown, ...(last && start + limit < items.length ? { next: last.id } : {}) }
}

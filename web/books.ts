import type { FigureResource, RevisionResource } from '../schemas/api.ts'
import type { LedgerData, Reading } from './data.ts'
import { tracksOf } from './model/track.ts'

/** A payment as the API tells it, as far as the page needs it. */
export interface EdgeRead {
  readonly payer: string
  readonly payee: string
  readonly figures: readonly { readonly id: string }[]
}

/** What has been read of the ledger so far; the newest reading of a thing is the one that is kept. */
export interface Books {
  readonly keepFigures: (items: readonly FigureResource[]) => void
  /** Keeps revisions, and tells which of them were not known before. */
  readonly keepRevisions: (items: readonly RevisionResource[]) => readonly string[]
  readonly keepEdges: (edges: readonly EdgeRead[]) => void
  readonly read: (reading: Reading) => LedgerData
}

/** Empty books. */
export function books(): Books {
  const figures = new Map<string, FigureResource>()
  const revisions = new Map<string, RevisionResource>()
  const directions = new Map<string, { readonly payer: string; readonly payee: string }>()
  return {
    keepFigures(items) {
      for (const item of items) figures.set(item.id, item)
    },
    keepRevisions(items) {
      const unknown = items.filter(({ id }) => !revisions.has(id)).map(({ id }) => id)
      for (const item of items) revisions.set(item.id, item)
      return unknown
    },
    keepEdges(edges) {
      for (const { payer, payee, figures: own } of edges) for (const { id } of own) directions.set(id, { payer, payee })
    },
    read: (reading) => ({
      tracks: tracksOf([...figures.values()], [...revisions.values()]),
      directions: new Map(directions),
      reading,
    }),
  }
}

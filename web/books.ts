import type { FigureResource, RevisionResource } from '../schemas/api.ts'
import type { LedgerData, Reading } from './data.ts'
import { reckoning } from './model/totals.ts'
import { type Track, trackOf } from './model/track.ts'

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
  const steps = new Map<string, Map<string, RevisionResource>>()
  const tracks = new Map<string, Track>()
  const directions = new Map<string, { readonly payer: string; readonly payee: string }>()

  // Each answer brings some work, so that none is left for thousands of figures at once when the last one is there.
  function follow(figure: FigureResource): void {
    const track = trackOf(figure, [...(steps.get(figure.id)?.values() ?? [])])
    tracks.set(figure.id, track)
    reckoning(track.states)
  }

  return {
    keepFigures(items) {
      for (const item of items) follow(item)
    },
    keepRevisions(items) {
      const unknown = items.filter(({ id, figure }) => !steps.get(figure)?.has(id)).map(({ id }) => id)
      for (const item of items) {
        steps.set(item.figure, (steps.get(item.figure) ?? new Map()).set(item.id, item))
        const track = tracks.get(item.figure)
        if (track) follow(track.figure)
      }
      return unknown
    },
    keepEdges(edges) {
      for (const { payer, payee, figures: own } of edges) for (const { id } of own) directions.set(id, { payer, payee })
    },
    read: (reading) => ({ tracks: [...tracks.values()], directions: new Map(directions), reading }),
  }
}

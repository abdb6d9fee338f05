import * as z from 'zod/mini'
import type { CountStore } from '../../../core/ports.ts'
import { Count } from '../../../schemas/primitives.ts'
import { pack, unpackAll } from './body.ts'
import { keys, type ListedKind, listShards, sortableDate } from './keys.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

const Counted = z.object({ articles: Count, claims: Count })

/** Sorts after every place of the same moment or day. */
const end = '~'

/** Counts articles and claims by the lists of them all, which have both by the publication of the article. */
export function counts(rows: Rows): CountStore {
  async function countOf(kind: ListedKind, from: string, to: string): Promise<number> {
    const ask = { index: indexes.lists, from: sortableDate(from), to: sortableDate(to) + end }
    const found = await Promise.all(listShards(kind).map((partition) => rows.count({ partition, ...ask })))
    return found.reduce((sum, one) => sum + one, 0)
  }

  return {
    async count(from, to) {
      const [articles, claims] = await Promise.all([countOf('ARTICLE', from, to), countOf('CLAIM', from, to)])
      return { articles, claims }
    },
    async countedDays(from, to) {
      const kept = await rows.query({ partition: keys.counts, from, to })
      const counted = await unpackAll(rows, kept, Counted)
      return new Map(kept.map(({ sk }, at) => [sk, counted[at] ?? { articles: 0, claims: 0 }]))
    },
    async keepCount(day, counted) {
      await rows.put({ ...keys.count(day), ...pack(counted).attributes })
    },
  }
}

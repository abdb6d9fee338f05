import * as z from 'zod/mini'
import type { Store } from '../../../core/ports.ts'
import { Revisit, Waiting } from '../../../schemas/revisit.ts'
import { pack, unpack, unpackAll } from './body.ts'
import { keys, pending } from './keys.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

const Fetch = z.union([Waiting, Revisit])

/**
 * What `poll` and `read` keep of articles that are looked at again, and of entries that wait for their host; what is due is
 * found by the index alone.
 */
export function revisits(rows: Rows): Pick<Store, 'revisit' | 'putRevisit' | 'putWaiting' | 'dueFetches'> {
  return {
    async revisit(article) {
      const row = await rows.get(keys.revisit(article))
      return row && unpack(rows, row, Revisit)
    },

    async putRevisit(revisit) {
      const { article, due } = revisit
      const place = due === undefined ? {} : { pendingPk: pending.revisits, pendingSk: `${due} ${article}` }
      await rows.put({ ...keys.revisit(article), ...pack(Revisit.parse(revisit)).attributes, ...place })
    },

    async putWaiting(waiting) {
      const key = keys.waiting(waiting.entry)
      const place = waiting.due ? { pendingPk: pending.revisits, pendingSk: `${waiting.due} ${key.pk}` } : {}
      await rows.put({ ...key, ...pack(Waiting.parse(waiting)).attributes, ...place })
    },

    async dueFetches(now, limit) {
      const found = await rows.query({ partition: pending.revisits, index: indexes.pending, to: `${now} ~`, limit })
      // The index may lag behind the table, where alone it is certain that something is due.
      const stored = await unpackAll(rows, await rows.getMany(found), Fetch)
      return stored
        .filter(({ due }) => due !== undefined && due <= now)
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    },
  }
}

const placeOf = (due: z.infer<typeof Fetch>): string => `${due.due} ${'entry' in due ? due.entry.url : due.article}`

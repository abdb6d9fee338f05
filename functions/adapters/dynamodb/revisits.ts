import type { Store } from '../../../core/ports.ts'
import { Revisit } from '../../../schemas/revisit.ts'
import { pack, unpack, unpackAll } from './body.ts'
import { keys, pending } from './keys.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

/** What `poll` and `read` keep of articles that are looked at again; those that are due are found by the index alone. */
export function revisits(rows: Rows): Pick<Store, 'revisit' | 'putRevisit' | 'dueRevisits'> {
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

    async dueRevisits(now, limit) {
      const found = await rows.query({ partition: pending.revisits, index: indexes.pending, to: `${now} ~`, limit })
      // The index may lag behind the table, where alone it is certain that a visit is due.
      const stored = await unpackAll(rows, await rows.getMany(found), Revisit)
      return stored
        .filter(({ due }) => due !== undefined && due <= now)
        .toSorted((a, b) => (`${a.due} ${a.article}` < `${b.due} ${b.article}` ? -1 : 1))
    },
  }
}

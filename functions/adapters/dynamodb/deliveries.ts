import type { Store } from '../../../core/ports.ts'
import { Alert } from '../../../schemas/alert.ts'
import { Revision } from '../../../schemas/revision.ts'
import { pack, unpack, unpackSound } from './body.ts'
import { recordRow } from './find.ts'
import { keys, pending } from './keys.ts'
import { absent, sameVersion } from './requests.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

type Deliveries = Pick<
  Store,
  'pendingRevisions' | 'alert' | 'channelPause' | 'pauseChannel' | 'putAlert' | 'settleRevision'
>

/** What `alert` reads and writes. */
export function deliveries(rows: Rows): Deliveries {
  return {
    async pendingRevisions({ limit, cursor }) {
      const page = await rows.query({
        partition: pending.revisions,
        index: indexes.pending,
        limit: limit + 1,
        ...(cursor === undefined ? {} : { from: cursor }),
      })
      const next = page[limit]?.pendingSk
      // The index may lag behind the table, where alone it is certain that a revision is still to be told.
      const stored = await rows.getMany(page.slice(0, limit))
      const untold = stored.filter(({ pendingPk }) => pendingPk === pending.revisions)
      const ordered = untold.toSorted((a, b) => ((a.pendingSk ?? '') < (b.pendingSk ?? '') ? -1 : 1))
      return { items: await unpackSound(rows, ordered, Revision), ...(next === undefined ? {} : { next }) }
    },

    async alert(id) {
      const row = await rows.get(keys.alert(id))
      return row && unpack(rows, row, Alert)
    },

    async channelPause(channel) {
      return (await rows.get(keys.channel(channel)))?.until
    },

    async pauseChannel(channel, until) {
      await rows.put({ ...keys.channel(channel), until })
    },

    async putAlert(alert, from) {
      const row = { ...keys.alert(alert.id), ...pack(Alert.parse(alert)).attributes, version: versionOf(alert) }
      return rows.put(row, from === undefined ? absent : sameVersion(versionOf(from)))
    },

    async settleRevision(id) {
      const row = await recordRow(rows, 'REVISION', id)
      if (row) await rows.update(row, { set: { delivery: 'settled' }, remove: ['pendingPk', 'pendingSk'] })
    },
  }
}

const versionOf = ({ attempts, state, notBefore = '' }: Alert): string => `${attempts} ${state} ${notBefore}`

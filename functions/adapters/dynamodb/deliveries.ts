import { isDeepStrictEqual } from 'node:util'
import type { RevisionNow, TellStore } from '../../../core/ports.ts'
import { Alert, ChannelState, Thread } from '../../../schemas/alert.ts'
import { Revision } from '../../../schemas/revision.ts'
import { pack, unpack, unpackSound } from './body.ts'
import { endingIn } from './endings.ts'
import { recordRow } from './find.ts'
import { journalPartition, keys, listPlace, pending } from './keys.ts'
import { absent, lastFold, present, sameVersion } from './requests.ts'
import type { Row } from './rows.ts'
import { indexes } from './table.ts'
import type { Rows } from './table-rows.ts'

/** What `alert` reads and writes. */
export function deliveries(rows: Rows): TellStore {
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

    async revisionNow(id) {
      const row = await recordRow(rows, 'REVISION', id)
      return row && { revision: await unpack(rows, row, Revision), ended: endingIn(row) }
    },

    async alert(id) {
      const row = await rows.get(keys.alert(id))
      return row && unpack(rows, row, Alert)
    },

    async putAlert(alert, from) {
      const { id, channel, over } = alert
      const listed = over === undefined ? {} : { listPk: journalPartition(channel), listSk: listPlace(over, id) }
      const row = { ...keys.alert(id), ...pack(Alert.parse(alert)).attributes, ...listed, version: versionOf(alert) }
      return rows.put(row, from === undefined ? absent : sameVersion(versionOf(from)))
    },

    async channelPause(channel) {
      return (await rows.get(keys.channel(channel)))?.until
    },

    async pauseChannel(channel, until) {
      await rows.put({ ...keys.channel(channel), until })
    },

    async journal(channel, from, to) {
      const listed = await rows.query({ partition: journalPartition(channel), index: indexes.lists, from, to })
      const alerts = await unpackSound(rows, await rows.getMany(listed), Alert)
      return alerts.toSorted((a, b) => ((a.over ?? '') < (b.over ?? '') ? -1 : 1))
    },

    async channelState(channel) {
      const row = await rows.get(keys.channelState(channel))
      return row && unpack(rows, row, ChannelState)
    },

    async putChannelState(state) {
      const { turn } = state
      const row = {
        ...keys.channelState(state.channel),
        ...pack(ChannelState.parse(state)).attributes,
        version: `${turn}`,
      }
      return rows.put(row, turn === 1 ? absent : sameVersion(`${turn - 1}`))
    },

    async thread(channel, deal) {
      const row = await rows.get(keys.thread(channel, deal))
      return row && unpack(rows, row, Thread)
    },

    async putThread(thread) {
      const packed = pack(Thread.parse(thread)).attributes
      await rows.put({ ...keys.thread(thread.channel, thread.deal), ...packed })
    },

    async settleRevision(id, told) {
      const row = await recordRow(rows, 'REVISION', id)
      if (!row || (told && !(await isStill(rows, row, told)))) return
      const settled = { set: { delivery: 'settled' }, remove: ['pendingPk', 'pendingSk'] } as const
      await rows.update(row, settled, row.epoch === undefined ? present : lastFold(row.epoch))
    },
  }
}

/** True where a revision still is what was told of it. */
const isStill = async (rows: Rows, row: Row, { revision, ended }: RevisionNow): Promise<boolean> =>
  endingIn(row) === ended && isDeepStrictEqual(await unpack(rows, row, Revision), revision)

const versionOf = ({ attempts, state, notBefore = '' }: Alert): string => `${attempts} ${state} ${notBefore}`

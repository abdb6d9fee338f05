import * as z from 'zod/mini'
import type { Store } from '../../../core/ports.ts'
import { Instant } from '../../../schemas/primitives.ts'
import { SourceState } from '../../../schemas/source.ts'
import { pack, unpack } from './body.ts'
import { keys } from './keys.ts'
import type { Rows } from './table-rows.ts'

type Polls = Pick<Store, 'beginPoll' | 'endPoll' | 'sourceState' | 'putSourceState' | 'unseen'>

const Poll = z.object({ began: Instant, ended: z.boolean() })
type Poll = z.infer<typeof Poll>

/** A poll that was broken off longer ago, in milliseconds, is not gone on with: what it would find is news of today. */
const longestPause = 6 * 60 * 60_000

/** What `poll` keeps: when it began, sources, and which entries are new. */
export function polls(rows: Rows): Polls {
  return {
    async beginPoll(now) {
      const row = await rows.get(keys.poll)
      const { began, ended } = row ? await unpack(rows, row, Poll) : { began: now, ended: true }
      if (!ended && Date.parse(now) - Date.parse(began) < longestPause) return began
      await rows.put({ ...keys.poll, ...pack({ began: now, ended: false } satisfies Poll).attributes })
      return now
    },

    async endPoll() {
      const row = await rows.get(keys.poll)
      if (row) await rows.put({ ...keys.poll, ...pack({ ...(await unpack(rows, row, Poll)), ended: true }).attributes })
    },

    async sourceState(id) {
      const row = await rows.get(keys.source(id))
      return row && unpack(rows, row, SourceState)
    },

    async putSourceState(state) {
      await rows.put({ ...keys.source(state.id), ...pack(SourceState.parse(state)).attributes })
    },

    async unseen(entries) {
      const seen = new Set((await rows.getMany(entries.map((entry) => keys.entry(entry)))).map(({ pk }) => pk))
      return entries.filter((entry) => {
        const { pk } = keys.entry(entry)
        return !seen.has(pk) && seen.add(pk)
      })
    },
  }
}

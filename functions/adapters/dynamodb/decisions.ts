import type { Store } from '../../../core/ports.ts'
import { Decision } from '../../../schemas/decision.ts'
import { inTurn } from '../../runtime/in-turn.ts'
import { pack } from './body.ts'
import { type Key, keys, pending } from './keys.ts'
import { absent } from './requests.ts'
import type { Row } from './rows.ts'
import type { Rows } from './table-rows.ts'

/** What recording a person's decision takes of the store, apart from the rest, so that it can be had alone. */
export const decisions = (rows: Rows): Pick<Store, 'putDecision' | 'touchCollection'> => ({
  async putDecision(decision, collections) {
    const written = await inTurn(decisionRows(decision, collections), (row) => rows.put(row, absent))
    return written.includes(true) ? 'recorded' : 'known'
  },

  async touchCollection(collection, by) {
    const key = keys.touched(collection, by.collection)
    await rows.update(key, { set: { ...pendingFold(collection, key), token: by.epoch } })
  },
})

function decisionRows(decision: Decision, collections: readonly string[]): readonly Row[] {
  const record = { ...pack(Decision.parse(decision)).attributes, recordId: keys.decisionId(decision.id) }
  if (collections.length === 0) return [{ ...keys.rename(decision.id), ...record }]
  return collections.map((collection) => {
    const key = keys.decision(collection, decision.id)
    return { ...key, ...record, ...pendingFold(collection, key) }
  })
}

/** Puts a row on the list of what makes a collection's fold due. */
export const pendingFold = (collection: string, { sk }: Key) => ({
  pendingPk: pending.collections,
  pendingSk: pending.collection(collection, sk),
})

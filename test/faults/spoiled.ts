import { pending } from '../../functions/adapters/dynamodb/keys.ts'
import { toItem } from '../../functions/adapters/dynamodb/rows.ts'

const body = '{"id":"spoiled"}'

/** A claim and a revision that no schema fits, each on its list of what is to be done, beside those of the story. */
export const spoiledRows = [
  {
    pk: 'CLAIMS#nvidia+openai',
    sk: 'CLAIM#spoiled',
    body,
    pendingPk: pending.collections,
    pendingSk: pending.collection('nvidia+openai', 'CLAIM#spoiled'),
  },
  {
    pk: 'LEDGER#amd+intel',
    sk: 'REVISION#spoiled',
    body,
    delivery: 'pending' as const,
    pendingPk: pending.revisions,
    pendingSk: '2020-01-01#spoiled',
  },
].map(toItem)

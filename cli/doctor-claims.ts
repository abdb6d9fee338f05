import { claimRate } from '../core/claim-rate.ts'
import { counts } from '../functions/adapters/dynamodb/counts.ts'
import type { Rows } from '../functions/adapters/dynamodb/table-rows.ts'
import type { Check } from './doctor.ts'

/** All whole days of the habit: on one machine they are counted at once, and not kept. */
const wholeHabit = 14

/** How much the reader found in the last 24 hours, beside what is usual; to be put right from half of it down, as an alarm would say. */
export async function checkClaims(rows: Rows, now: string): Promise<Check> {
  const { articles, claims, ofHabit } = await claimRate({ ...counts(rows), keepCount: async () => {} }, now, wholeHabit)
  const found = `${claims} in the ${articles} articles of the last day`
  if (ofHabit === undefined)
    return { name: 'claims', ok: true, text: `${found}, too few to compare with the days before` }
  const text = `${found}, for each of them ${ofHabit.toFixed(2)} times the median of the days before`
  return { name: 'claims', ok: ofHabit >= 0.5, text }
}

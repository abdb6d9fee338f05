import type { FoundQuantity } from '../measures/found.ts'
import { partyRecord } from '../parties/register.ts'

const HOME = 'US'
const CURRENCY = 'USD'

/** An amount without a currency, told of Americans alone, is in dollars, whatever the text has counted in before. */
export function inHomeCurrency(quantity: FoundQuantity, parties: readonly string[]): FoundQuantity {
  const isTheirs = quantity.elided && quantity.measure === 'money' && quantity.unit !== CURRENCY
  return isTheirs && parties.every((party) => partyRecord(party)?.country === HOME)
    ? { ...quantity, unit: CURRENCY }
    : quantity
}

import { partyRecord } from '../parties/register.ts'
import type { Context } from './context.ts'
import type { Figure } from './figure.ts'

const HOME = 'US'
const CURRENCY = 'USD'

/** An amount without a currency, told of Americans alone, is in dollars, whatever the text has counted in before. */
export function inHomeCurrency(figure: Figure, parties: readonly string[], { toldOf }: Context): Figure {
  const { quantity } = figure
  const isTheirs = quantity.elided && quantity.measure === 'money' && quantity.unit !== CURRENCY
  if (!isTheirs || !parties.every((party) => partyRecord(party)?.country === HOME)) return figure
  const inDollars = { ...quantity, unit: CURRENCY }
  return { ...figure, quantity: inDollars, told: toldOf(inDollars) }
}

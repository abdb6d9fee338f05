import { partyRecord } from '../parties/register.ts'
import type { Context } from './context.ts'
import type { Figure } from './figure.ts'

/** Where people count in each of the two currencies that news of the field is told in. */
const homes: Readonly<Record<string, ReadonlySet<string>>> = {
  USD: new Set(['US']),
  EUR: new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ')),
}
/** How many sentences back a currency holds on. */
const RECALL = 2

/**
 * An amount without a currency, told of Americans alone, is in dollars, whatever the text has counted in before; told of
 * members of the euro area alone it is in euros, unless its paragraph has just counted in dollars.
 */
export function inHomeCurrency(figure: Figure, parties: readonly string[], { toldOf }: Context): Figure {
  const { quantity } = figure
  if (!quantity.elided || quantity.measure !== 'money') return figure
  const areAt = (unit: string) => parties.every((party) => homes[unit]?.has(partyRecord(party)?.country ?? '') === true)
  if (quantity.unit !== 'USD' && areAt('USD')) return countedIn('USD', figure, toldOf)
  return quantity.unit === 'USD' && areAt('EUR') && !saysDollars(figure) ? countedIn('EUR', figure, toldOf) : figure
}

function countedIn(unit: string, figure: Figure, toldOf: Context['toldOf']): Figure {
  const quantity = { ...figure.quantity, unit }
  return { ...figure, quantity, told: toldOf(quantity) }
}

/** True where an amount in dollars stands in the sentence or right before it in its paragraph. */
const saysDollars = ({ document: { sentences }, sentence: { index, paragraph } }: Figure): boolean =>
  sentences
    .slice(Math.max(0, index - RECALL), index + 1)
    .some(
      (near) => near.paragraph === paragraph && near.quantities.some(({ unit, elided }) => unit === 'USD' && !elided),
    )

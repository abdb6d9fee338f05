import * as z from 'zod/mini'
import { collectionsOf, homeOf } from '../../core/deals/collection.ts'
import { gatherClaims } from '../../core/deals/gather.ts'
import type { LedgerReader, ListRequest, Page } from '../../core/ports.ts'
import type { Then } from '../../core/queries/states.ts'
import { ledgerThen, rulingsThen } from '../../core/queries/then.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Deal, Figure } from '../../schemas/deal.ts'
import type { Ledger } from '../../schemas/ledger.ts'

/** A ledger of the past, with the claims that it follows from. */
export interface PastLedger extends Ledger {
  readonly claims: readonly Claim[]
}

/** The moments that a query asks for. */
export const thenOf = ({ asOf, knownAt }: { readonly [Name in keyof Then]: string | undefined }): Then => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(knownAt === undefined ? {} : { knownAt }),
})

/** Whether a question asks for the past. */
export const asksPast = ({ asOf, knownAt }: Then): boolean => asOf !== undefined || knownAt !== undefined

/** What the ledger said of a set of parties at a moment: its claims folded again with the decisions on them, as far as they were made and learned by then. */
export async function ledgerOfParties(
  ledger: LedgerReader,
  parties: readonly string[],
  then: Then,
): Promise<PastLedger> {
  const collection = homeOf({ parties })
  const [decisions, renames] = await Promise.all([ledger.decisionsOfCollection(collection), ledger.renames()])
  const rulings = rulingsThen(decisions, renames, then)
  const { own, linked } = await gatherClaims(collection, rulings, (name) => ledger.claimsOfCollection(name))
  const claims = [...own, ...linked]
  return { ...ledgerThen(collection, claims, then, rulings), claims }
}

/** A figure as it stood; the one that its claims made then, where they made it under another id. */
export async function figureThen(ledger: LedgerReader, now: Figure, then: Then) {
  const past = await ledgerOfParties(ledger, now.parties, then)
  const rests = new Set(now.claims)
  const shared = ({ claims }: Figure) => claims.filter((id) => rests.has(id)).length
  const alike = past.figures.filter(({ measure, unit, deal }) => [measure, unit, deal].join() === keyOf(now))
  const best = alike.toSorted((a, b) => shared(b) - shared(a))[0]
  const figure = past.figures.find(({ id }) => id === now.id) ?? (best && shared(best) > 0 ? best : undefined)
  return figure && { figure, past }
}

const keyOf = ({ measure, unit, deal }: Figure): string => [measure, unit, deal].join()

/** Deals that one page folds again at most, and those that it reads at once. */
const mostDeals = 50
const atOnce = 10

const Place = z.object({ deals: z.optional(z.string()), done: z.int().check(z.nonnegative()) })

/** A page of what deals amounted to at a moment, in the order in which the deals stand today. */
export async function pageThen<Item>(
  ledger: LedgerReader,
  { limit, cursor, ...request }: ListRequest<Deal>,
  then: Then,
  itemsOf: (past: PastLedger, deal: Deal) => readonly Item[],
): Promise<Page<Item>> {
  const items: Item[] = []
  const from = cursor === undefined ? { done: 0 } : Place.parse(JSON.parse(cursor))
  let { deals: place, done }: { deals?: string | undefined; done: number } = from
  const past = new Map<string, Promise<PastLedger>>()
  for (let looked = 0; looked < mostDeals; looked += atOnce) {
    const page = await ledger.deals({ ...request, limit: atOnce, ...(place === undefined ? {} : { cursor: place }) })
    const found: Item[] = []
    for (const deal of page.items) {
      const home = collectionsOf(deal)[0] ?? ''
      const folded = past.get(home) ?? ledgerOfParties(ledger, deal.parties, then)
      past.set(home, folded)
      const ledgerOfDeal = await folded
      const stood = ledgerOfDeal.deals.find(({ id }) => id === deal.id)
      if (stood) found.push(...itemsOf(ledgerOfDeal, stood))
    }
    const left = limit - items.length
    items.push(...found.slice(done, done + left))
    if (done + left < found.length) return { items, next: JSON.stringify({ deals: place, done: done + left }) }
    if (page.next === undefined) return { items }
    ;[place, done] = [page.next, 0]
    if (items.length === limit) break
  }
  return { items, next: JSON.stringify({ deals: place, done: 0 }) }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectionsOf, linkedCollections } from '../../core/deals/collection.ts'
import { reconcile, reconcileCollection } from '../../core/deals/reconcile.ts'
import type { Claim } from '../../schemas/claim.ts'
import { Ledger } from '../../schemas/ledger.ts'
import { shuffled } from '../storylines/shuffle.ts'
import { anyClaim, someClaims } from './arbitrary.ts'

const text = (claims: readonly Claim[]): string => JSON.stringify(reconcile(claims))

describe('the ledger of any claims', () => {
  test('is the same in any order', () => {
    fc.assert(
      fc.property(someClaims, fc.integer({ min: 1, max: 1000 }), (claims, seed) => {
        expect(text(shuffled(claims, seed))).toBe(text(claims))
      }),
    )
  })

  test('is the same however often each claim comes', () => {
    fc.assert(
      fc.property(someClaims, fc.integer({ min: 1, max: 1000 }), (claims, seed) => {
        expect(text(shuffled([...claims, ...claims.slice(0, 7)], seed))).toBe(text(claims))
      }),
    )
  })

  test('keeps of one claim the copy learned first', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const [early, late] = ['2026-08-01T00:00:00Z', '2026-08-02T00:00:00Z']
        const copies = [late, early].map((learned) => ({ ...claim, learned }))
        expect(text(copies)).toBe(text(copies.slice(1)))
      }),
    )
  })

  test('is the union of what each collection gives by itself', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const names = [...new Set(claims.flatMap(collectionsOf))]
        const claimsIn = (name: string) => claims.filter((claim) => collectionsOf(claim).includes(name))
        const parts = names.map((name) => {
          const own = claimsIn(name)
          return reconcileCollection(name, [...own, ...linkedCollections(name, own).flatMap(claimsIn)])
        })
        const whole = reconcile(claims)
        for (const list of ['deals', 'figures', 'revisions'] as const) {
          const ids = parts.flatMap((part) => part[list].map(({ id }) => id)).sort()
          expect(ids).toEqual(whole[list].map(({ id }) => id))
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
    )
  })

  test('says of one deal the same whatever is claimed of deals between others', () => {
    const elsewhere = (claim: Claim): Claim => ({
      ...claim,
      id: `${claim.id}-elsewhere`,
      parties: claim.parties.map((party) => `${party}-holding`),
    })
    fc.assert(
      fc.property(someClaims, someClaims, (claims, more) => {
        const parties = new Set(claims.flatMap((claim) => claim.parties))
        const both = reconcile([...claims, ...more.map(elsewhere)])
        const alone = reconcile(claims)
        const ours = (record: { readonly parties: readonly string[] }) =>
          record.parties.every((one) => parties.has(one))
        expect(both.figures.filter(ours)).toEqual(alone.figures)
        expect(both.revisions.filter(ours)).toEqual(alone.revisions)
        expect(both.deals.filter(ours)).toEqual(alone.deals)
      }),
    )
  })

  test('fits its schema, and every record points at others that are there', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const ledger = Ledger.parse(reconcile(claims))
        const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
        const [figures, revisions, known] = [ids(ledger.figures), ids(ledger.revisions), ids(claims)]
        expect(ledger.deals.flatMap((deal) => deal.figures).sort()).toEqual([...figures].sort())
        expect(ledger.figures.flatMap((figure) => figure.revisions).sort()).toEqual([...revisions].sort())
        expect(ledger.figures.flatMap((figure) => figure.claims).every((id) => known.has(id))).toBe(true)
        expect(ledger.suppressed.every(({ figure, claim }) => figures.has(figure) && known.has(claim))).toBe(true)
      }),
    )
  })

  test('leaves out no claim: each moves a figure or has its reason', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const { revisions, suppressed } = reconcile(claims)
        const answered = new Set([...revisions.map(({ to }) => to.claim), ...suppressed.map(({ claim }) => claim)])
        expect(claims.filter(({ id }) => !answered.has(id))).toEqual([])
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ledgerOf } from '../../cli/ledger-document.ts'
import { collectionsOf } from '../../core/deals/collection.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { foldCollection } from '../../core/ingest.ts'
import { ledgerRows } from '../../functions/adapters/dynamodb/ledger-rows.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { tableRows } from '../../functions/adapters/dynamodb/table-rows.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { anyClaim } from '../deals/arbitrary.ts'
import { madeClaims } from '../support/made-claims.ts'
import { memoryTable } from '../support/memory-table.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const now = () => '2026-10-01T00:00:00Z'
const byId = (list: readonly { readonly id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const few = fc.uniqueArray(anyClaim, { minLength: 2, maxLength: 8, selector: ({ id }) => id })
/** What is done next: so many claims are recorded, one collection is folded, or all that are due. */
const acts = fc.array(fc.record({ claims: fc.nat(3), fold: fc.option(fc.nat(50)), all: fc.boolean() }), {
  maxLength: 6,
})

it('the table holds the pure fold however recording and folding take turns', async () => {
  await fc.assert(
    fc.asyncProperty(few, acts, async (claims, turns) => {
      const rows = tableRows(memoryTable().client, 'walkback')
      const [store, reader] = [dynamoStore(rows), dynamoReader(rows)]
      const sweep = reconcileHandler({ store, log, now, lease: 0 })
      const rest = [...claims]
      const names = [...new Set(claims.flatMap(collectionsOf))]
      for (const { claims: count, fold, all } of turns) {
        await store.putClaims(rest.splice(0, count))
        const name = fold === null ? undefined : names[fold % names.length]
        if (name !== undefined) await foldCollection({ store, now, lease: 0 }, name)
        if (all) await sweep({})
      }
      await store.putClaims(rest)
      await sweep({})
      const [stored, expected] = [await ledgerOf(reader), reconcile(claims)]
      expect(byId(stored.figures)).toEqual(expected.figures)
      expect(byId(stored.revisions)).toEqual(expected.revisions)
      expect(byId(stored.deals)).toEqual(expected.deals)
    }),
    { numRuns: 20 },
  )
}, 60_000)

it('a deal of 10,000 claims is one figure, and each of its rows is within what a table takes', () => {
  const claims = madeClaims(0, 10_000)
  const ledger = reconcile(claims)
  expect(ledger.figures.map((figure) => [figure.claims.length, figure.revisions.length])).toEqual([[10_000, 3]])
  expect(ledger.suppressed).toHaveLength(9_997)
  const rows = ledgerRows('buyer-0+seller-0', ledger, claims).flatMap(({ row, parts, listed }) => [
    row,
    ...parts,
    ...listed,
  ])
  const sizes = rows.map((row) => Buffer.byteLength(JSON.stringify(row)))
  expect(Math.max(...sizes)).toBeLessThan(400_000)
  expect(rows.length).toBeGreaterThan(9)
})

import { expect, it } from 'vitest'
import { ledgerOf } from '../../cli/ledger-document.ts'
import { openEngine } from '../../cli/local/engine.ts'
import { shuffle } from '../../cli/local/shuffle.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { goldStories } from '../storylines/story.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const claims = goldStories().flatMap((told) => told.claims)
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const sorted = <Item extends { id: string }>(items: readonly Item[]) => items.toSorted(byId)

it.each([1, 2])(
  'the table holds what the pure fold of all claims gives, arrived in order %d and folded on the way',
  async (seed) => {
    const engine = await openEngine({})
    const store = dynamoStore(engine.rows)
    const fold = reconcileHandler({ store, now: () => '2026-03-01T00:00:00.000Z', log })
    const arrived = shuffle(claims, seed)
    const size = Math.ceil(arrived.length / 4)
    for (let at = 0; at < arrived.length; at += size) {
      await store.putClaims(arrived.slice(at, at + size))
      await fold({})
    }
    const reader = dynamoReader(engine.rows)
    const stored = await ledgerOf(reader)
    const expected = reconcile(claims)
    expect({
      deals: sorted(stored.deals),
      figures: sorted(stored.figures),
      revisions: sorted(stored.revisions),
    }).toEqual({ deals: expected.deals, figures: expected.figures, revisions: expected.revisions })
    const [figure] = expected.figures.filter((one) => expected.suppressed.some((quiet) => quiet.figure === one.id))
    expect(
      sorted((await reader.suppressedOfFigure(figure?.id ?? '')).map((one) => ({ ...one, id: one.claim }))),
    ).toEqual(
      sorted(expected.suppressed.filter((one) => one.figure === figure?.id).map((one) => ({ ...one, id: one.claim }))),
    )
    await engine.close()
  },
  60_000,
)

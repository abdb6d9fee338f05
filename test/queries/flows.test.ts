import { describe, expect, it } from 'vitest'
import { directionByRoles } from '../../core/queries/direction.ts'
import { flowsOf } from '../../core/queries/flows.ts'
import { cyclesOf } from '../../core/queries/graph.ts'
import type { DealKind } from '../../schemas/primitives.ts'
import { madeClaim } from '../support/made-claim.ts'
import { madeLedger } from '../support/made-ledger.ts'

const arrows = (text: string) => text.split(' ').map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }))

describe('cycles', () => {
  it.each([
    ['ab bc', []],
    ['ab ba', ['ab']],
    ['ab bc ca', ['abc']],
    ['ab bc ca ba', ['ab', 'abc']],
    ['bc ca ab bc', ['abc']],
    ['aa ab', []],
    ['ab bc cd de ef fg ga', []],
    ['ab bc cd de ef fa', ['abcdef']],
  ])('of %s are %j', (text, expected) => {
    expect(cyclesOf(arrows(text)).map((cycle) => cycle.join(''))).toEqual(expected)
  })

  it('of a graph in which everybody pays everybody are counted, the shortest first, and end', () => {
    const names = Array.from({ length: 60 }, (_, i) => `p${String(i).padStart(2, '0')}`)
    const all = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })))
    const cycles = cyclesOf(all)
    expect(cycles).toHaveLength(50)
    expect(new Set(cycles.map(({ length }) => length))).toEqual(new Set([2]))
  })
})

describe('who pays whom', () => {
  it.each<[string, string, DealKind, readonly string[] | undefined]>([
    ['nvidia', 'openai', 'investment', ['nvidia', 'openai']],
    ['nvidia', 'openai', 'purchase', ['openai', 'nvidia']],
    ['mgx', 'openai', 'investment', ['mgx', 'openai']],
    ['coreweave', 'openai', 'lease', ['openai', 'coreweave']],
    ['nvidia', 'openai', 'unknown', undefined],
    ['amd', 'nvidia', 'supply', undefined],
    ['amd', 'nobody-knows', 'supply', undefined],
  ])('%s and %s in a deal of kind %s', (a, b, kind, expected) => {
    expect(directionByRoles([a, b], kind)).toEqual(expected)
  })

  it('is what most claims say, whatever the parties are', () => {
    const claims = [
      madeClaim({ payer: 'openai' }),
      madeClaim({ payee: 'nvidia', at: '2025-10-01T00:00:00Z' }),
      madeClaim({ payer: 'nvidia', payee: 'openai', at: '2025-10-02T00:00:00Z' }),
    ]
    const ledger = madeLedger(claims)
    const [flow] = flowsOf(ledger, new Map(claims.map((claim) => [claim.id, claim])))
    expect(flow).toMatchObject({
      parties: ['openai', 'nvidia'],
      basis: 'said',
      deal: ledger.deals[0]?.id,
      figures: [{ id: ledger.figures[0]?.id, states: [{}, {}, {}] }],
    })
  })
})

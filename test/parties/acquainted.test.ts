import { describe, expect, it } from 'vitest'
import { acquaintances, areAcquainted } from '../../core/parties/acquainted/index.ts'
import { partyRecord } from '../../core/parties/register.ts'

const pairs = Object.entries(acquaintances).flatMap(([hub, partners]) =>
  partners.split(' ').map((partner) => [hub, partner] as const),
)

describe('who is known to deal with whom', () => {
  it('names organisations of the register alone', () => {
    expect(pairs.flat().filter((id) => partyRecord(id) === undefined)).toEqual([])
  })

  it('names each pair once, and nobody with itself', () => {
    const keys = pairs.map((pair) => pair.toSorted().join(' '))
    expect(keys.length - new Set(keys).size).toBe(0)
    expect(pairs.filter(([a, b]) => a === b)).toEqual([])
  })

  it.each([
    ['nvidia', 'openai', true],
    ['openai', 'nvidia', true],
    ['nvidia', 'nvidia', false],
    ['nvidia', 'nobody', false],
  ])('%s and %s: %s', (a, b, known) => expect(areAcquainted(a, b)).toBe(known))
})

import { describe, expect, it } from 'vitest'
import {
  allDeals,
  dealingsOf,
  haveDealt,
  isBetween,
  type KnownDeal,
  knownDealsOf,
  parseFigure,
} from '../../core/parties/known-deals/index.ts'

const PARTY = /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u
const nameOf = ({ kind, year, parties }: KnownDeal) => `${kind} ${year} ${[...parties].join(' ')}`

describe('deals that are publicly known', () => {
  it('names at least two organisations and figures that can be read', () => {
    const odd = [...allDeals()].filter(
      ([{ parties, year }, written]) =>
        parties.size < 2 ||
        ![...parties].every((party) => PARTY.test(party)) ||
        !(year > 1990 && year < 2030) ||
        written.split(', ').some((figure) => parseFigure(figure) === undefined),
    )
    expect(odd.map(([deal]) => nameOf(deal))).toEqual([])
  })

  it('tells of the same organisations once a year and kind', () => {
    const names = [...allDeals()].map(([deal]) => nameOf({ ...deal, parties: new Set([...deal.parties].sort()) }))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it.each([
    ['300B USD', { measure: 'money', unit: 'USD', value: 3e11 }],
    ['4.5 GW', { measure: 'power', unit: 'W', value: 4.5e9 }],
    ['168 MW', { measure: 'power', unit: 'W', value: 1.68e8 }],
    ['160M shares', { measure: 'shares', unit: 'share', value: 1.6e8 }],
    ['49 %', { measure: 'stake', unit: '%', value: 49 }],
    ['18K units', { measure: 'units', unit: 'unit', value: 18_000 }],
    ['7 years', { measure: 'term', unit: 'year', value: 7 }],
    ['a lot', undefined],
    ['5X USD', undefined],
  ])('%s', (written, figure) => expect(parseFigure(written)).toEqual(figure))

  it.each([
    [38e9, ['openai', 'amazon', 'nvidia'], ['amazon openai']],
    [38.2e9, ['openai', 'amazon'], ['amazon openai']],
    [41e9, ['openai', 'amazon'], []],
    [38e9, ['openai', 'nvidia'], []],
  ])('%d dollars among %j', (value, among, expected) => {
    const known = among.flatMap((a, i) => among.slice(i + 1).flatMap((b) => dealingsOf(a)?.get(b) ?? []))
    const found = knownDealsOf({ measure: 'money', unit: 'USD', value }, known)
    expect([...new Set(found.map(({ parties }) => [...parties].sort().join(' ')))]).toEqual(expected)
  })

  it.each([
    ['rounds', 'lab', 'fund', true],
    ['rounds', 'fund', 'bank', false],
    ['sites', 'fund', 'bank', true],
    ['sites', 'fund', 'nobody', false],
  ] as const)('%s: between %s and %s: %s', (kind, a, b, expected) =>
    expect(isBetween({ kind, year: 2025, parties: new Set(['lab', 'fund', 'bank']) }, a, b)).toBe(expected),
  )

  it.each([
    ['oracle', 'openai', true],
    ['openai', 'openai', false],
    ['openai', 'nobody', false],
  ])('%s and %s have dealt: %s', (a, b, expected) => expect(haveDealt(a, b)).toBe(expected))
})

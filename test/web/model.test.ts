import { describe, expect, it } from 'vitest'
import { compare } from '../../web/model/compare.ts'
import { roomFor } from '../../web/model/label-room.ts'
import { listed } from '../../web/model/listing.ts'
import { circlesOf, networkOf } from '../../web/model/network.ts'
import { layout } from '../../web/model/network-layout.ts'
import { daysOfMoves, standingThen, thenOf, tracksThen } from '../../web/model/then.ts'
import { type Fate, totalsOf } from '../../web/model/totals.ts'
import { madeTrack, type Told } from '../support/made-track.ts'

const now = Date.parse('2026-06-01')
const on = (day: string, known = false) => thenOf(day, known, now)

const walkback = madeTrack(
  ['nvidia', 'openai'],
  [
    ['2025-09-22', 100, 'intended'],
    ['2026-01-30', 100, 'stalled', 'stalled'],
    ['2026-02-01', 100, 'disclaimed', 'disclaimed', '2026-02-10'],
    ['2026-02-27', 30, 'agreed', 'lowered'],
  ],
)

describe('what stood on a day', () => {
  it.each<[day: string, known: boolean, expected: string | undefined]>([
    ['2025-09-21', false, undefined],
    ['2025-09-22', false, 'intended'],
    ['2026-01-31', false, 'stalled'],
    ['2026-02-01', false, 'disclaimed'],
    ['2026-02-01', true, 'stalled'],
    ['2026-02-10', true, 'disclaimed'],
    ['', false, 'agreed'],
  ])('%s, known then %s: %s', (day, known, expected) => {
    expect(standingThen(walkback, on(day, known))?.standing.stance).toBe(expected)
  })

  it('goes from move to move by these days', () => {
    expect(daysOfMoves([walkback])).toEqual(['2025-09-22', '2026-01-30', '2026-02-01', '2026-02-27'])
  })
})

describe('what became of the promises', () => {
  it.each<[what: string, told: readonly Told[], promised: number, fates: Partial<Record<Fate, number>>]>([
    ['a plan', [['2026-01-01', 100, 'intended']], 100, { intended: 100 }],
    ['a rumour promises nothing', [['2026-01-01', 100, 'rumored']], 0, { rumored: 100 }],
    [
      'a rumour cut down was never promised',
      [
        ['2026-01-01', 9, 'rumored'],
        ['2026-01-02', 5, 'agreed', 'lowered'],
      ],
      5,
      { agreed: 5 },
    ],
    [
      'a cut',
      [
        ['2026-01-01', 100, 'agreed'],
        ['2026-01-02', 30, 'completed', 'lowered'],
      ],
      100,
      { completed: 30, walkedBack: 70 },
    ],
    [
      'a walk-back of the same number',
      [
        ['2026-01-01', 100, 'intended'],
        ['2026-01-02', 100, 'disclaimed', 'disclaimed'],
      ],
      100,
      { walkedBack: 100 },
    ],
    [
      'a raise',
      [
        ['2026-01-01', 30, 'agreed'],
        ['2026-01-02', 40, 'agreed', 'raised'],
      ],
      40,
      { agreed: 40 },
    ],
    [
      'a stall keeps its amount',
      [
        ['2026-01-01', 10, 'agreed'],
        ['2026-01-02', 10, 'stalled', 'stalled'],
      ],
      10,
      { stalled: 10 },
    ],
  ])('%s', (_, told, promised, fates) => {
    const totals = totalsOf([madeTrack(['a', 'b'], told)])('USD')
    const found = Object.fromEntries(Object.entries(totals.fates).filter(([, amount]) => amount > 0))
    expect(totals.promised).toBe(promised * 1e9)
    expect(found).toEqual(Object.fromEntries(Object.entries(fates).map(([fate, billions]) => [fate, billions * 1e9])))
  })

  it('counts no part of a figure and no other unit', () => {
    const part = madeTrack(['a', 'b'], [['2026-01-01', 10, 'agreed']], { part: true })
    const yen = madeTrack(['a', 'c'], [['2026-01-01', 10, 'agreed']], { unit: 'JPY' })
    expect(totalsOf([part, yen])('USD').promised).toBe(0)
  })

  it('always adds up to what was promised', () => {
    for (const day of daysOfMoves([walkback])) {
      const { promised, fates } = totalsOf(tracksThen([walkback], on(day)))('USD')
      const { rumored, ...rest } = fates
      expect(Object.values(rest).reduce((sum, amount) => sum + amount)).toBe(promised)
      expect(rumored).toBe(0)
    }
  })
})

describe('the ledger', () => {
  const power = madeTrack(['amd', 'openai'], [['2026-03-01', 6, 'agreed']], { measure: 'power', unit: 'W' })
  const accents = madeTrack(['électricité', 'mistral'], [['2026-01-05', 1, 'cancelled']])
  const all = [walkback, power, accents]
  const nameOf = ({ name }: { readonly name: string }) => name
  const usual = { q: '', deal: '', stance: '', measure: '', sort: 'moved' }

  it.each([
    ['newest move first', {}, [power, walkback, accents]],
    ['by name', { sort: 'name' }, [power, accents, walkback]],
    ['by amount, each unit apart', { sort: 'amount' }, [walkback, accents, power]],
    ['by stance, the firmest first', { sort: 'stance' }, [power, walkback, accents]],
    ['by words in any order', { q: 'openai NVI' }, [walkback]],
    ['by words without their accents', { q: 'electricite' }, [accents]],
    ['by stance', { stance: 'cancelled' }, [accents]],
    ['by measure', { measure: 'power' }, [power]],
    ['by deal', { deal: 'deal_amd_openai' }, [power]],
    ['by an unknown order as usual', { sort: 'constructor' }, [power, walkback, accents]],
  ])('%s', (_, change, expected) => {
    expect(listed(all, { ...usual, ...change }, nameOf).map(({ figure }) => figure.id)).toEqual(
      expected.map(({ figure }) => figure.id),
    )
  })
})

describe('two days compared', () => {
  it('tells what moved between them, and what came new', () => {
    const late = madeTrack(['amd', 'openai'], [['2026-02-05', 6, 'agreed']])
    const { differences, sums } = compare([walkback, late], on('2026-01-01'), on('2026-03-01'))
    expect(differences.map(({ before, after }) => [before?.standing.stance, after.standing.stance])).toEqual([
      ['intended', 'agreed'],
      [undefined, 'agreed'],
    ])
    expect(sums('USD').after.fates.walkedBack).toBe(70e9)
    expect(compare([walkback], on('2026-03-01'), on('2026-04-01')).differences).toEqual([])
  })
})

describe('who pays whom', () => {
  const pays = (payer: string, payee: string, told: readonly Told[]) => ({
    track: madeTrack([payer, payee], told),
    direction: { payer, payee },
  })
  const made = [
    pays(
      'nvidia',
      'openai',
      walkback.states.map(({ said, standing, kind }) => [said, standing.named / 1e9, standing.stance, kind]),
    ),
    pays('openai', 'oracle', [['2025-09-10', 300, 'agreed']]),
    pays('oracle', 'nvidia', [['2025-05-01', 40, 'intended']]),
  ]
  const tracks = made.map(({ track }) => track)
  const directions = new Map(made.map(({ track, direction }) => [track.figure.id, direction]))

  it('parts what stands from what was walked back', () => {
    const { edges } = networkOf(tracks, directions)
    expect(edges.map(({ id, dollars }) => [id, dollars / 1e9])).toEqual([
      ['openai oracle agreed', 300],
      ['nvidia openai walkedBack', 70],
      ['oracle nvidia intended', 40],
      ['nvidia openai agreed', 30],
    ])
  })

  it('finds the circle while its payments stand', () => {
    const cycles = (day: string) => circlesOf(networkOf(tracksThen(tracks, on(day)), directions))
    expect(cycles('2025-12-01')).toEqual([['nvidia', 'openai', 'oracle']])
    expect(cycles('2026-02-05')).toEqual([])
    expect(cycles('')).toEqual([['nvidia', 'openai', 'oracle']])
  })

  it('gives every party a place of its own within the frame, the same each time', () => {
    const { parties, edges } = networkOf(tracks, directions)
    const size = { width: 700, height: 400 }
    const spots = layout(parties, edges, size)
    expect(layout(parties, edges, size)).toEqual(spots)
    for (const { x, y } of spots.values()) {
      expect(x >= 0 && x <= 700 && y >= 0 && y <= 400).toBe(true)
    }
    expect(new Set([...spots.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
  })

  it('writes no amount over another', () => {
    const here = { x: 100, y: 100 }
    const beside = { x: 100, y: 130 }
    const wanted = ['a', 'b', 'c'].map((id) => ({ id, text: '$10 billion', places: [here, beside] }))
    expect([...roomFor(wanted, [])]).toEqual([
      ['a', here],
      ['b', beside],
    ])
  })
})

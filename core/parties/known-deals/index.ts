import type { Quantity } from '../../../schemas/claim.ts'
import type { Measure } from '../../../schemas/primitives.ts'
import { once } from '../../once.ts'
import { acquisitions } from './acquisitions.ts'
import { contracts } from './contracts.ts'
import { credit } from './credit.ts'
import { failed } from './failed.ts'
import { grants } from './grants.ts'
import { plans } from './plans.ts'
import { rounds } from './rounds.ts'
import { sites } from './sites.ts'

/**
 * The deals that are publicly known, by what they are and the year they were told of, a line each: who, and the figures that
 * were told of it; as a careful reader of this field has them in mind, from memory, and no source of anything. None makes a
 * claim: a text must state a figure, and one known to be of two organisations tips the balance where a sentence leaves
 * several partners open.
 */
const knownDeals = [
  ['acquisitions', acquisitions],
  ['contracts', contracts],
  ['credit', credit],
  ['failed', failed],
  ['grants', grants],
  ['plans', plans],
  ['rounds', rounds],
  ['sites', sites],
] as const
export type KnownKind = (typeof knownDeals)[number][0]

/** One deal that is known. */
export interface KnownDeal {
  readonly kind: KnownKind
  readonly year: number
  readonly parties: ReadonlySet<string>
}

/** So much of something. */
type Amount = Pick<Quantity, 'measure' | 'unit' | 'value'>

interface KnownFigure {
  readonly value: number
  readonly deal: KnownDeal
}

const scales = { '': 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 } as const
const powers = { MW: 1e6, GW: 1e9 } as const
const counted: Readonly<Record<string, readonly [Measure, string]>> = {
  shares: ['shares', 'share'],
  units: ['units', 'unit'],
  years: ['term', 'year'],
  '%': ['stake', '%'],
}
const FIGURE = /^([\d.]+)([KMBT]?) (\S+)$/u

const isKey = <Table extends object>(key: string, table: Table): key is string & keyof Table =>
  Object.hasOwn(table, key)

/** Reads `300B USD`, `4.5 GW`, `160M shares`, `49 %`, `18K units` or `7 years`; undefined for anything else. */
export function parseFigure(written: string): Amount | undefined {
  const [, digits, scale = '', unit = ''] = FIGURE.exec(written) ?? []
  if (digits === undefined || !isKey(scale, scales)) return undefined
  const value = Number(digits) * scales[scale]
  if (isKey(unit, powers)) return { measure: 'power', unit: 'W', value: value * powers[unit] }
  const [measure, name] = counted[unit] ?? ['money', unit]
  return { measure, unit: name, value }
}

/** Known figures by measure and unit, the smallest first, and who has a known deal with whom; made when they are first asked for. */
const index = once(() => {
  const figures = new Map<string, KnownFigure[]>()
  const partners = new Map<string, Set<string>>()
  for (const [deal, written] of allDeals()) {
    for (const party of deal.parties) {
      const others = partners.get(party) ?? new Set()
      partners.set(party, others)
      for (const other of deal.parties) others.add(other)
    }
    for (const { measure, unit, value } of written.split(', ').flatMap((one) => parseFigure(one) ?? [])) {
      const key = `${measure} ${unit}`
      const known = figures.get(key)
      if (known) known.push({ value, deal })
      else figures.set(key, [{ value, deal }])
    }
  }
  for (const known of figures.values()) known.sort((a, b) => a.value - b.value)
  return { figures, partners }
})

/** Every known deal with its figures as they are written. */
export function* allDeals(): Iterable<readonly [KnownDeal, string]> {
  for (const [kind, byYear] of knownDeals)
    for (const [year, lines] of Object.entries(byYear))
      for (const line of lines.trim().split('\n')) {
        const [who = '', written = ''] = line.split(': ')
        yield [{ kind, year: Number(year), parties: new Set(who.split(' ')) }, written]
      }
}

/** True for two of whose deal with one another a known deal tells: those who join a round have theirs with the firm, which is named first. */
export function isBetween({ kind, parties }: KnownDeal, a: string, b: string): boolean {
  if (!parties.has(a) || !parties.has(b)) return false
  const [firm] = parties
  return kind !== 'rounds' || firm === a || firm === b
}

/** True for two that have a known deal. */
export const haveDealt = (a: string, b: string): boolean => a !== b && index().partners.get(a)?.has(b) === true

/** Figures that are rounded in one text and not in another differ by no more than this share. */
const CLOSE = 0.02

/** The known deals of at least two of these organisations to which a figure belongs. */
export function knownDealsOf({ measure, unit, value }: Amount, among: ReadonlySet<string>): readonly KnownDeal[] {
  const figures = index().figures.get(`${measure} ${unit}`) ?? []
  const deals: KnownDeal[] = []
  for (let i = firstFrom(figures, value * (1 - CLOSE)); (figures[i]?.value ?? Infinity) <= value * (1 + CLOSE); i++) {
    const deal = figures[i]?.deal
    if (deal && countIn(deal.parties, among) >= 2) deals.push(deal)
  }
  return deals
}

function firstFrom(figures: readonly KnownFigure[], least: number): number {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.value ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function countIn(parties: ReadonlySet<string>, among: ReadonlySet<string>): number {
  let count = 0
  for (const party of parties) if (among.has(party)) count++
  return count
}

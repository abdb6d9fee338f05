import type { Quantity } from '../../../schemas/claim.ts'
import type { Measure } from '../../../schemas/primitives.ts'
import { once } from '../../once.ts'
import { lowerBound } from '../../text/places.ts'
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
export const knownKinds = knownDeals.map(([kind]) => kind)

/** One deal that is known. */
export interface KnownDeal {
  readonly kind: KnownKind
  readonly year: number
  readonly parties: ReadonlySet<string>
}

/** So much of something. */
type Amount = Pick<Quantity, 'measure' | 'unit' | 'value'>

/** A figure that is told of a known deal, with its number in the order in which they are written. */
export interface KnownFigure extends Amount {
  readonly deal: KnownDeal
  readonly number: number
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

/** The figures that are known of the deals of two organisations. */
export interface KnownFigures {
  readonly figures: readonly KnownFigure[]
  /** Their values, the smaller first, which are looked through before anything else is asked. */
  readonly values: readonly number[]
  /** Which of them are of a deal that the two have with one another. */
  readonly theirs: readonly boolean[]
}

type Growing<Thing> = { readonly [Key in keyof Thing]: Thing[Key] extends readonly (infer Item)[] ? Item[] : never }

/** For each organisation those it has known deals with, and the figures that are told of these. */
const index = once(() => {
  const all = new Map<string, Map<string, Growing<KnownFigures>>>()
  const between = (a: string, b: string): Growing<KnownFigures> => {
    const met = all.get(a)?.get(b)
    if (met) return met
    const known = { figures: [], values: [], theirs: [] }
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      all.set(one, (all.get(one) ?? new Map<string, Growing<KnownFigures>>()).set(other, known))
    return known
  }
  let number = 0
  const figures: KnownFigure[] = []
  for (const [deal, written] of allDeals()) {
    for (const [a, b] of pairsOf(deal)) between(a, b)
    for (const one of written.split(', ')) {
      const amount = parseFigure(one)
      if (amount) figures.push({ ...amount, deal, number: number++ })
    }
  }
  for (const figure of figures.sort((a, b) => a.value - b.value))
    for (const [a, b] of pairsOf(figure.deal)) {
      const known = between(a, b)
      known.figures.push(figure)
      known.values.push(figure.value)
      known.theirs.push(isBetween(figure.deal, a, b))
    }
  return all
})

/** Each two that have a part in a deal. */
const pairsOf = ({ parties }: KnownDeal): readonly (readonly [string, string])[] =>
  [...parties].flatMap((a, i, all) => all.slice(i + 1).map((b) => [a, b] as const))

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

/** Those an organisation has known deals with, and the figures that are told of these. */
export const dealingsOf = (party: string): ReadonlyMap<string, KnownFigures> | undefined => index().get(party)

/** True for two that have a known deal. */
export const haveDealt = (a: string, b: string): boolean => dealingsOf(a)?.has(b) === true

/** Figures that are rounded in one text and not in another differ by no more than this share. */
const CLOSE = 0.02

/** Where among known figures one stands that an amount is, from a place on; -1 where none is it. */
export function placeOf({ measure, unit, value }: Amount, { values, figures }: KnownFigures, from = 0): number {
  const least = value * (1 - CLOSE)
  const most = value * (1 + CLOSE)
  for (let i = Math.max(from, lowerBound(values, least)); i < values.length && (values[i] ?? 0) <= most; i++) {
    const figure = figures[i]
    if (figure?.measure === measure && figure.unit === unit) return i
  }
  return -1
}

/** The known deals to which an amount belongs, each once for each of its figures that it is; those of smaller figures first. */
export function knownDealsOf(amount: Amount, among: readonly KnownFigures[]): readonly KnownDeal[] {
  const found = new Set<KnownFigure>()
  for (const known of among)
    for (let at = placeOf(amount, known); at >= 0; at = placeOf(amount, known, at + 1)) {
      const figure = known.figures[at]
      if (figure) found.add(figure)
    }
  return [...found].sort((a, b) => a.value - b.value || a.number - b.number).map(({ deal }) => deal)
}

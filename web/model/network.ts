import { type Arrow, cyclesOf } from '../../core/queries/graph.ts'
import type { Stance } from '../../schemas/primitives.ts'
import { counts, walkedBack } from './totals.ts'
import type { Track } from './track.ts'

/** Who pays and who is paid for a figure, by the figure's id. */
export type Directions = ReadonlyMap<string, { readonly payer: string; readonly payee: string }>

/** How firm a payment is: signed, spoken of, or taken back. */
export const manners = ['agreed', 'intended', 'walkedBack'] as const
export type Manner = (typeof manners)[number]

/** What one party pays another in one manner. */
export interface Edge {
  readonly id: string
  readonly payer: string
  readonly payee: string
  readonly manner: Manner
  /** In dollars; 0 where only other things than dollars are said of it. */
  readonly dollars: number
  /** The figures it is made of, the largest first. */
  readonly tracks: readonly Track[]
}

export interface Network {
  /** Ids of the parties, those with the most money first. */
  readonly parties: readonly string[]
  readonly edges: readonly Edge[]
  /** Ways on which what a party pays comes back to it. */
  readonly cycles: readonly (readonly string[])[]
}

const mannerOf: Readonly<Record<Stance, Manner>> = {
  completed: 'agreed',
  agreed: 'agreed',
  intended: 'intended',
  rumored: 'intended',
  stalled: 'intended',
  disclaimed: 'walkedBack',
  denied: 'walkedBack',
  cancelled: 'walkedBack',
}

/** Who pays whom among figures with their states so far. */
export function networkOf(tracks: readonly Track[], directions: Directions): Network {
  const strands = tracks.flatMap((track) => strandsOf(track, directions))
  const edges = [...Map.groupBy(strands, ({ id }) => id).values()].flatMap((own): Edge[] => {
    const [first] = own
    if (!first) return []
    const dollars = own.reduce((sum, strand) => sum + strand.dollars, 0)
    return [{ ...first, dollars, tracks: own.toSorted((a, b) => b.dollars - a.dollars).flatMap((one) => one.tracks) }]
  })
  const money = new Map<string, number>()
  for (const { payer, payee, dollars } of edges)
    for (const party of [payer, payee]) money.set(party, (money.get(party) ?? 0) + dollars)
  const parties = [...money].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([party]) => party)
  return { parties, edges: edges.toSorted((a, b) => b.dollars - a.dollars), cycles: cyclesOf(edges.flatMap(arrow)) }
}

function strandsOf(track: Track, directions: Directions): readonly Edge[] {
  const direction = directions.get(track.figure.id)
  const last = track.states.at(-1)?.standing
  if (!direction || !last) return []
  const { payer, payee } = direction
  const isMoney = track.figure.unit === 'USD' && counts(track.figure)
  const strand = (manner: Manner, dollars: number): Edge => ({
    ...{ id: `${payer} ${payee} ${manner}`, payer, payee, manner },
    dollars: isMoney ? dollars : 0,
    tracks: [track],
  })
  const [stands, lost] = [last.value, walkedBack(track.states)]
  return [
    ...(stands === null ? [] : [strand(mannerOf[last.stance], stands)]),
    ...(lost > 0 || stands === null ? [strand('walkedBack', lost || last.named)] : []),
  ]
}

// What was taken back goes nowhere.
const arrow = ({ payer, payee, manner }: Edge): readonly Arrow[] =>
  manner === 'walkedBack' ? [] : [{ from: payer, to: payee }]

/** A network cut down to the parties with the most money, so that it can be read. */
export function mainPart({ parties, edges, cycles }: Network, most: number): Network {
  const kept = new Set(parties.slice(0, most))
  return {
    parties: [...kept],
    edges: edges.filter(({ payer, payee }) => kept.has(payer) && kept.has(payee)),
    cycles,
  }
}

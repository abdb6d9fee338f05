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
  const strands = new Map<string, Strand[]>()
  for (const track of tracks) {
    const direction = directions.get(track.figure.id)
    if (!direction) continue
    for (const strand of strandsOf(track)) {
      const id = `${direction.payer} ${direction.payee} ${strand.manner}`
      const own = strands.get(id)
      if (own) own.push(strand)
      else strands.set(id, [strand])
    }
  }
  const edges = [...strands].map(edgeOf).toSorted((a, b) => b.dollars - a.dollars)
  const money = new Map<string, number>()
  for (const { payer, payee, dollars } of edges)
    for (const party of [payer, payee]) money.set(party, (money.get(party) ?? 0) + dollars)
  const parties = [...money].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([party]) => party)
  return { parties, edges }
}

/** What one figure adds to an edge. */
interface Strand {
  readonly manner: Manner
  readonly dollars: number
  readonly track: Track
}

function strandsOf(track: Track): readonly Strand[] {
  const last = track.states.at(-1)?.standing
  if (!last) return []
  const isMoney = track.figure.unit === 'USD' && counts(track.figure)
  const strand = (manner: Manner, dollars: number): Strand => ({ manner, dollars: isMoney ? dollars : 0, track })
  const [stands, lost] = [last.value, walkedBack(track.states)]
  if (stands === null) return [strand('walkedBack', lost || last.named)]
  const standing = strand(mannerOf[last.stance], stands)
  return lost > 0 ? [standing, strand('walkedBack', lost)] : [standing]
}

function edgeOf([id, strands]: readonly [string, readonly Strand[]]): Edge {
  const [payer = '', payee = ''] = id.split(' ')
  const manner = strands[0]?.manner ?? 'agreed'
  const dollars = strands.reduce((sum, strand) => sum + strand.dollars, 0)
  const tracks = strands.toSorted((a, b) => b.dollars - a.dollars).map(({ track }) => track)
  return { id, payer, payee, manner, dollars, tracks }
}

/** Ways on which what a party pays comes back to it, the shortest first. */
export const circlesOf = ({ edges }: Network): readonly (readonly string[])[] => cyclesOf(edges.flatMap(arrow))

// What was taken back goes nowhere.
const arrow = ({ payer, payee, manner }: Edge): readonly Arrow[] =>
  manner === 'walkedBack' ? [] : [{ from: payer, to: payee }]

const mostEdges = 60

/** A network cut down to the parties and payments with the most money, so that it can be read. */
export function mainPart({ parties, edges }: Network, most: number): Network {
  const kept = new Set(parties.slice(0, most))
  return {
    parties: [...kept],
    edges: edges.filter(({ payer, payee }) => kept.has(payer) && kept.has(payee)).slice(0, mostEdges),
  }
}

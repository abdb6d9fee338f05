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
  /** Ids of all parties, those with the most money first. */
  readonly parties: readonly string[]
  /** What the parties that are kept pay each other, the largest first. */
  readonly edges: readonly Edge[]
  /** Who pays whom at all, as far as it stands: what was taken back goes nowhere. */
  readonly arrows: readonly Arrow[]
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

/** Who pays whom among figures with their states so far; edges among the parties that `keep` chooses of all, most money first. */
export function networkOf(
  tracks: readonly Track[],
  directions: Directions,
  keep: (parties: readonly string[]) => readonly string[] = (parties) => parties,
): Network {
  const strands = tracks.flatMap((track) => {
    const direction = directions.get(track.figure.id)
    return direction ? strandsOf(track, direction) : []
  })
  const money = new Map<string, number>()
  const arrows = new Map<string, Arrow>()
  for (const { payer, payee, manner, dollars } of strands) {
    money.set(payer, (money.get(payer) ?? 0) + dollars)
    money.set(payee, (money.get(payee) ?? 0) + dollars)
    if (manner !== 'walkedBack') arrows.set(`${payer} ${payee}`, { from: payer, to: payee })
  }
  const parties = [...money].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([party]) => party)
  const kept = new Set(keep(parties))
  const among = strands.filter(({ payer, payee }) => kept.has(payer) && kept.has(payee))
  const edges = [...Map.groupBy(among, edgeId)].map(edgeOf).toSorted((a, b) => b.dollars - a.dollars)
  return { parties, edges, arrows: [...arrows.values()] }
}

/** What one figure adds to an edge. */
interface Strand extends Pick<Edge, 'payer' | 'payee' | 'manner' | 'dollars'> {
  readonly track: Track
}

const edgeId = ({ payer, payee, manner }: Strand) => `${payer} ${payee} ${manner}`

function strandsOf(track: Track, { payer, payee }: Pick<Edge, 'payer' | 'payee'>): readonly Strand[] {
  const last = track.states.at(-1)?.standing
  if (!last) return []
  const isMoney = track.figure.unit === 'USD' && counts(track.figure)
  const strand = (manner: Manner, dollars: number): Strand => ({
    payer,
    payee,
    manner,
    dollars: isMoney ? dollars : 0,
    track,
  })
  const [stands, lost] = [last.value, walkedBack(track.states)]
  if (stands === null) return [strand('walkedBack', lost || last.named)]
  const standing = strand(mannerOf[last.stance], stands)
  return lost > 0 ? [standing, strand('walkedBack', lost)] : [standing]
}

// What is no money compares within one unit only.
function byNamed({ track: a }: Strand, { track: b }: Strand): number {
  if (a.figure.unit !== b.figure.unit) return 0
  return (b.states.at(-1)?.standing.named ?? 0) - (a.states.at(-1)?.standing.named ?? 0)
}

function edgeOf([id, strands]: readonly [string, readonly Strand[]]): Edge {
  const [{ payer, payee, manner } = { payer: '', payee: '', manner: manners[0] }] = strands
  const dollars = strands.reduce((sum, strand) => sum + strand.dollars, 0)
  const tracks = strands.toSorted((a, b) => b.dollars - a.dollars || byNamed(a, b)).map(({ track }) => track)
  return { id, payer, payee, manner, dollars, tracks }
}

/** Ways on which what a party pays comes back to it, the shortest first. */
export const circlesOf = ({ arrows }: Network): readonly (readonly string[])[] => cyclesOf(arrows)

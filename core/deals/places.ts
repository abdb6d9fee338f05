import type { Placement } from './assign.ts'
import type { Rulings } from './rulings.ts'
import { compare, type Said } from './said.ts'
import type { Track } from './track.ts'

/** Statements that a person made one figure of, of two that the rules had parted. */
interface Together {
  readonly ids: ReadonlySet<string>
  /** Those of the figure that goes on: it stays what it was, and they are heard first. */
  readonly lead: ReadonlySet<string>
  readonly role: Track['role']
}

/** What people's decisions say of the places of statements. */
export interface Places {
  readonly together: readonly Together[]
  /** Claims of which the one is never placed at a figure that holds the other. */
  readonly apart: readonly (readonly [string, string])[]
}

type Deed = Rulings['merges'][number] | Rulings['splits'][number]

/** No decisions on places. */
const nowhere: Places = { together: [], apart: [] }

/**
 * Makes places of the merges and splits of some statements, in the order in which they were made: a merge joins the two figures that
 * the fold gave before it, whole, and of a merge and a split that contradict each other the later one holds.
 */
export function placesOf(
  { merges, splits }: Rulings,
  statements: readonly Said[],
  fold: (places: Places) => readonly Track[],
): Places {
  if (merges.length + splits.length === 0) return nowhere
  const known = new Set(statements.map(({ claim }) => claim.id))
  return [...merges, ...splits]
    .filter((one) => namedBy(one).every((id) => known.has(id)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || compare(a.id, b.id))
    .reduce((places, one) => (one.kind === 'split' ? part(places, one) : join(places, one, fold(places))), nowhere)
}

const namedBy = (one: Deed): readonly [string, string] => [one.claim, one.kind === 'merge' ? one.into : one.from]

function part({ together, apart }: Places, split: Rulings['splits'][number]): Places {
  const without = ({ ids, ...group }: Together): Together =>
    ids.has(split.from) ? { ...group, ids: new Set([...ids].filter((id) => id !== split.claim)) } : { ...group, ids }
  return { together: together.map(without), apart: [...apart, namedBy(split)] }
}

function join({ together, apart }: Places, merge: Rulings['merges'][number], tracks: readonly Track[]): Places {
  const [one, into] = namedBy(merge).map((id) => tracks.find((track) => holds(track, id)))
  if (!one || !into || one === into) return { together, apart }
  const lead = new Set(idsOf(into))
  const both = [...lead, ...idsOf(one)]
  const touched = together.filter((group) => both.some((id) => group.ids.has(id)))
  const ids = new Set([...both, ...touched.flatMap((group) => [...group.ids])])
  return {
    together: [...together.filter((group) => !touched.includes(group)), { ids, lead, role: into.role }],
    apart: apart.filter(([a, b]) => !(ids.has(a) && ids.has(b))),
  }
}

/** What people's decisions leave open of a statement's place. */
export interface Ruled {
  /** The figure that holds what a person put the statement together with. */
  readonly track?: Track | undefined
  /** What it counts, where a person put it to others. */
  readonly role?: Track['role'] | undefined
  /** True where it was put to others, and is to be heard after them. */
  readonly follows: boolean
  /** The figures that it may be about. */
  readonly left: readonly Track[]
}

/** Looks for the figure that decisions give a statement, and leaves out those from which one parts it. */
export function ruled({ claim: { id } }: Said, tracks: readonly Track[], { together, apart }: Places): Ruled {
  const others = apart.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
  const left = others.length === 0 ? tracks : tracks.filter((track) => !others.some((other) => holds(track, other)))
  const group = together.find(({ ids }) => ids.has(id))
  if (!group) return { left, follows: false }
  const track = left.find(({ claims }) => claims.some(({ claim }) => group.ids.has(claim.id)))
  return { left, track, role: group.role, follows: !group.lead.has(id) }
}

/** A placement as far as decisions leave it: at the figure that they give, where `there` says how, and as what they say that it counts. */
export function obeyed(placement: Placement, { track, role }: Ruled, there: (track: Track) => Placement): Placement {
  if (track) return 'track' in placement && placement.track === track ? placement : there(track)
  return placement.to === 'open' && role ? { ...placement, role } : placement
}

const idsOf = ({ claims }: Track): readonly string[] => claims.map(({ claim }) => claim.id)

const holds = ({ claims }: Track, id: string): boolean => claims.some(({ claim }) => claim.id === id)

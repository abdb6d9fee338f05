import { once } from '../../core/once.ts'
import type { FigureResource } from '../../schemas/api.ts'
import type { Place } from '../place.ts'
import { stanceOrder } from '../stances.ts'
import type { Track } from './track.ts'

/** A part of a figure, or its amount a year, stands beside the whole. */
export const isWhole = ({ part, scope }: FigureResource): boolean => !part && scope !== 'recurring'

// Looking for accents where there are none is what takes long in a ledger of thousands of names.
const hasAccents = /[^\0-\x7f]/

/** A text as it is searched: lower case, without accents. */
const folded = (text: string): string =>
  (hasAccents.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase()

/** The figures that pass the address's search and filters, in its order. */
export function listed(
  tracks: readonly Track[],
  place: Pick<Place, 'q' | 'deal' | 'stance' | 'measure' | 'sort'>,
  nameOf: NameOf,
): readonly Track[] {
  const words = folded(place.q).split(/\s+/).filter(Boolean)
  const passes = ({ figure, states }: Track) =>
    (place.deal === '' || figure.deal === place.deal) &&
    (place.stance === '' || states.at(-1)?.standing.stance === place.stance) &&
    (place.measure === '' || figure.measure === place.measure) &&
    hasWords(figure, words, nameOf)
  return sortedBy(tracks.filter(passes), keysOf.get(place.sort) ?? byMove)
}

type NameOf = (figure: FigureResource) => string

// Folding a name takes longer than searching it, and every letter of a search looks at every name.
const texts = new WeakMap<NameOf, WeakMap<FigureResource, string>>()

function searchText(figure: FigureResource, nameOf: NameOf): string {
  const known = texts.get(nameOf) ?? new WeakMap<FigureResource, string>()
  const text =
    known.get(figure) ?? folded([nameOf(figure), figure.name, ...figure.parties.map(({ id }) => id)].join(' '))
  texts.set(nameOf, known.set(figure, text))
  return text
}

function hasWords(figure: FigureResource, words: readonly string[], nameOf: NameOf): boolean {
  return words.length === 0 || words.every((word) => searchText(figure, nameOf).includes(word))
}

/** What a figure is sorted by, the first that differs. */
type Keys = (track: Track) => readonly (string | number)[]

const lastAt = ({ states }: Track) => states.at(-1)?.at ?? 0
const byMove: Keys = (track) => [-lastAt(track)]
const stanceOf = ({ states }: Track) => stanceOrder.indexOf(states.at(-1)?.standing.stance ?? 'rumored')
const named = ({ states }: Track) => states.at(-1)?.standing.named ?? 0

const measureOrder = ['money', 'power', 'shares', 'stake', 'units', 'term']
const unitOrder = ({ figure }: Track) => measureOrder.indexOf(figure.measure) * 2 + (figure.unit === 'USD' ? 0 : 1)

const keysOf: ReadonlyMap<string, Keys> = new Map<string, Keys>([
  ['moved', byMove],
  ['name', ({ figure }) => [figure.name]],
  // Amounts compare within one unit only.
  ['amount', (track) => [unitOrder(track), track.figure.unit, -named(track)]],
  ['stance', (track) => [stanceOf(track), -lastAt(track)]],
])

const names = once(() => new Intl.Collator())

// Each figure's keys are worked out once, not at each comparison.
function sortedBy(tracks: readonly Track[], keys: Keys): readonly Track[] {
  const keyed = tracks.map((track) => ({ track, keys: keys(track) }))
  return keyed.sort((a, b) => byKeys(a.keys, b.keys)).map(({ track }) => track)
}

function byKeys(a: ReturnType<Keys>, b: ReturnType<Keys>): number {
  for (const [at, key] of a.entries()) {
    const other = b[at]
    if (key === other || other === undefined) continue
    return typeof key === 'number' && typeof other === 'number'
      ? key - other
      : names().compare(String(key), String(other))
  }
  return 0
}

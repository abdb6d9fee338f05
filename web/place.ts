/** Everything that an address of the page can say; each is empty where the page is as usual. */
const usual = {
  /** The figure, its chosen step, and `log` for its scale. */
  figure: '',
  step: '',
  scale: '',
  /** `ask` where somebody wants to hear no more of the figure. */
  mute: '',
  party: '',
  /** `flows` shows who pays whom, `compare` what moved between the days `from` and `to`. */
  view: '',
  from: '',
  to: '',
  /** The ledger's search, filters and order. */
  q: '',
  deal: '',
  stance: '',
  measure: '',
  sort: 'moved',
  parts: '',
  /** The chosen day, and `yes` for what was known then. */
  asOf: '',
  known: '',
  lang: '',
} as const

/** The state of the whole page, as its address says it. */
export type Place = Readonly<Record<keyof typeof usual, string>>

/** Reads an address's parameters; unknown ones are left aside. */
export function readPlace(search: URLSearchParams): Place {
  const place: Record<keyof typeof usual, string> = { ...usual }
  for (const [name, value] of search) if (isName(name)) place[name] = value
  return place
}

const isName = (name: string): name is keyof typeof usual => Object.hasOwn(usual, name)

/** The address of a place: what is as usual is left out. */
export function addressOf(place: Partial<Place>): string {
  const said = Object.entries(place).filter(([name, value]) => isName(name) && value !== usual[name])
  const search = new URLSearchParams(said)
  return search.size > 0 ? `/?${search}` : '/'
}

/** The address of another part of the page at the same time and in the same language. */
export const linkTo = ({ asOf, known, lang }: Place, change: Partial<Place>): string =>
  addressOf({ asOf, known, lang, ...change })

/** Whether it is the whole ledger as it stands today, whatever the language. */
export const isOverview = (place: Place): boolean => addressOf({ ...place, lang: '' }) === '/'

/** What is shown, whatever its details: going from one to another begins at the top. */
export const viewOf = ({ figure, party, view }: Place): string => [figure, party, view].join(' ')

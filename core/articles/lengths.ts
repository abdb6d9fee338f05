/** How much of a page is read, in letters: of the markup that is left to parse, and of its text. */
export interface Lengths {
  readonly parsed: number
  readonly text: number
}

/** What lies behind so many letters is no article any more: a live blog of a day has a tenth of it. */
const usual: Lengths = { parsed: 1_500_000, text: 100_000 }

/** Hosts whose documents are longer: a quarter's report says in its notes at the end what was committed to whom. */
const longer: Readonly<Record<string, Lengths>> = { 'www.sec.gov': { parsed: 3_000_000, text: 400_000 } }

/** How much is read of a page at an address. */
export function lengthsOf(url: string): Lengths {
  const { hostname } = new URL(url)
  return (Object.hasOwn(longer, hostname) && longer[hostname]) || usual
}

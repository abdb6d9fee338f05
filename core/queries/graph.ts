import { compare } from '../deals/said.ts'

/** A direction in which something goes from one party to another. */
export interface Arrow {
  readonly from: string
  readonly to: string
}

const mostCycles = 50
const longestCycle = 6
/** Steps of the search: a dense graph has more paths than anybody can wait for. */
const mostSteps = 20_000

/** The ways on which what a party pays comes back to it, shortest first; each once, from its first party in order of names. */
export function cyclesOf(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const onwards = Map.groupBy(arrows, ({ from }) => from)
  const next = new Map(
    [...onwards].map(([from, own]) => [from, [...new Set(own.map(({ to }) => to))].toSorted(compare)]),
  )
  const cycles: string[][] = []
  let steps = 0
  // By length, so that a search that is cut off has found the short ones, which say most.
  for (let length = 2; length <= longestCycle; length++) {
    for (const start of [...next.keys()].toSorted(compare)) walk([start], length)
  }
  return cycles

  function walk(path: readonly string[], length: number): void {
    const [start = '', here = ''] = [path[0], path.at(-1)]
    for (const party of next.get(here) ?? []) {
      if (cycles.length >= mostCycles || ++steps > mostSteps) return
      if (party === start && path.length === length) cycles.push([...path])
      else if (path.length < length && party > start && !path.includes(party)) walk([...path, party], length)
    }
  }
}

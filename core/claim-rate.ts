import type { Counted, CountStore } from './ports.ts'

/** Of fewer articles the claims vary too much: those of a hundred by a sixth of their mean, where a third of them tells of deals. */
const fewestArticles = 100
/** Days that make the habit, and the fewest of them that have enough articles. */
const [longestHabit, shortestHabit] = [14, 5]
const dayLength = 24 * 3_600_000

/** How much the reader found in the articles of the last day. */
export interface ClaimRate extends Counted {
  /** Claims for each article by their median over the days before, 1 where all is as usual; nothing where it is too little to say. */
  readonly ofHabit?: number
}

/** Claims for each article of a day by their median over other days; nothing where articles, days or claims are too few to say. */
export function rateOfHabit(day: Counted, others: readonly Counted[]): number | undefined {
  const habit = others.filter(isEnough).map(rate)
  const usual = median(habit)
  return isEnough(day) && habit.length >= shortestHabit && usual > 0 ? rate(day) / usual : undefined
}

/**
 * Counts what was published in the last 24 hours, and compares it with the 14 whole days before. A day is counted once and
 * kept, so many of those that are not kept yet at a time, the newest first: to do so again, or twice at once, changes nothing.
 */
export async function claimRate(store: CountStore, now: string, most = 1): Promise<ClaimRate> {
  const from = before(now, 1)
  const last = await store.count(from, now)
  if (!isEnough(last)) return last
  // What is read late is in a day that is over for a day.
  const days = Array.from({ length: longestHabit }, (_, ago) => before(now, ago + 2).slice(0, 10))
  const kept = await store.countedDays(days.at(-1) ?? '', days[0] ?? '')
  const missing = days.filter((day) => !kept.has(day)).slice(0, most)
  const added = []
  for (const day of missing) {
    const counted = await store.count(day, day)
    await store.keepCount(day, counted)
    added.push(counted)
  }
  const ofHabit = rateOfHabit(last, [...kept.values(), ...added])
  return ofHabit === undefined ? last : { ...last, ofHabit }
}

const before = (now: string, days: number) => new Date(Date.parse(now) - days * dayLength).toISOString()
const isEnough = ({ articles }: Counted) => articles >= fewestArticles
const rate = ({ articles, claims }: Counted) => claims / articles

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low = 0, high = low] = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return (low + high) / 2
}

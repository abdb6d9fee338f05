import type { Revisit } from '../../schemas/revisit.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How old an article is, in milliseconds since it was first read, each time it is fetched again. */
const ages: readonly number[] = [15 * minute, hour, 3 * hour, day, 3 * day, 30 * day]
/** A visit that was sent is sent again where nothing came of it for as long. */
const patience = 30 * minute

/** When an article is fetched next; ages that passed while nobody looked are left out. Nothing after a month. */
export function nextVisit(since: string, now: string): string | undefined {
  const age = Date.parse(now) - Date.parse(since)
  const next = ages.find((one) => one > age)
  return next === undefined ? undefined : new Date(Date.parse(since) + next).toISOString()
}

/** A visit on its way: due again only where nothing comes of it. */
export const underway = (revisit: Revisit, now: string): Revisit => ({
  ...revisit,
  due: new Date(Date.parse(now) + patience).toISOString(),
  visits: revisit.visits + 1,
})

/** A visit that is over, with what it found. */
export function visited({ due: _, ...revisit }: Revisit, now: string, found: Partial<Revisit>): Revisit {
  const next = nextVisit(revisit.since, now)
  return { ...revisit, ...found, ...(next === undefined ? {} : { due: next }) }
}

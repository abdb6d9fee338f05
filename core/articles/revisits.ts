import type { Revisit, Waiting } from '../../schemas/revisit.ts'
import type { QueuedEntry } from '../../schemas/source.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How old an article is, in milliseconds since it was first read, each time it is fetched again. */
const ages: readonly number[] = [15 * minute, hour, 3 * hour, day, 3 * day, 30 * day]
/** A visit that was sent is sent again where nothing came of it for as long. */
const patience = 30 * minute
/** Visits of an article, those included of which nothing came: a fetch asks three times at most, so that none costs over 30 requests. */
const mostVisits = 10
/** Looks in a row that find nothing there until an article is gone. */
const mostMisses = 3
/** A look sooner after the last one that found nothing is the same look. */
const apart = 6 * hour

/** An entry whose host asks for one wait after another is given up after so long. */
const longestWait = 7 * day
/** An entry that was queued again is queued once more where nothing came of it for as long. */
const entryPatience = 6 * hour

/** When an article is fetched next; ages that passed while nobody looked are left out. Nothing after a month. */
export function nextVisit(since: string, now: string): string | undefined {
  const age = Date.parse(now) - Date.parse(since)
  const next = ages.find((one) => one > age)
  return next === undefined ? undefined : after(since, next)
}

/** A visit on its way: due again only where nothing comes of it. */
export const underway = ({ due: _, ...revisit }: Revisit, now: string): Revisit =>
  dueAt({ ...revisit, visits: revisit.visits + 1 }, after(now, patience))

/** A visit that is over, with what it found; due at the next age. */
export const visited = ({ due: _, ...revisit }: Revisit, now: string, found: Partial<Revisit> = {}): Revisit =>
  dueAt({ ...revisit, ...found }, nextVisit(revisit.since, now))

/** A visit to a host that wants to be left alone for some seconds, due after that. */
export function delayed(revisit: Revisit, seconds: number, now: string): Revisit {
  const later = after(now, seconds * 1_000)
  return { ...revisit, due: revisit.due !== undefined && revisit.due > later ? revisit.due : later }
}

/** An entry that is due once its host may be asked again, in some seconds; nothing where it has waited for too long. */
export const waitingFor = (entry: QueuedEntry, seconds: number, now: string): Waiting | undefined =>
  isTooLate(entry, now) ? undefined : { entry, due: after(now, seconds * 1_000) }

/** An entry on its way again, due once more only where nothing comes of it. */
export const queuedAgain = ({ entry }: Waiting, now: string): Waiting =>
  isTooLate(entry, now) ? { entry } : { entry, due: after(now, entryPatience) }

const isTooLate = ({ offered }: QueuedEntry, now: string): boolean =>
  Date.parse(now) - Date.parse(offered) > longestWait

/** A visit that found nothing at the address. */
export function missedAt(revisit: Revisit, now: string): Revisit {
  const { missed = { looks: 0, since: now, last: now } } = revisit
  const isSame = missed.looks > 0 && Date.parse(now) - Date.parse(missed.last) < apart
  const looked = isSame ? missed : { ...missed, looks: missed.looks + 1, last: now }
  return visited(revisit, now, { missed: looked })
}

/** Whether an article is still where it was read: `missing` after a look that found nothing, `gone` after repeated ones. Neither takes anything back. */
export function presenceOf({ missed }: Pick<Revisit, 'missed'>): 'there' | 'missing' | 'gone' {
  if (!missed) return 'there'
  return missed.looks >= mostMisses ? 'gone' : 'missing'
}

const dueAt = (revisit: Revisit, due: string | undefined): Revisit =>
  due === undefined || revisit.visits >= mostVisits ? revisit : { ...revisit, due }

const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString()

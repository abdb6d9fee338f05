const minute = 60_000
const day = 24 * 60 * minute

/** The instant at which hours that may pass midnight are over; nothing outside them. */
export function endOfHours(instant: string, zone: string, hours: { from: string; to: string }): string | undefined {
  const within = lastTime(instant, zone, hours.from) > lastTime(instant, zone, hours.to)
  return within ? nextTime(instant, zone, hours.to) : undefined
}

/** The last moment at or before an instant at which the clocks of a zone showed a time, on a day of the week (Monday is 1) if one is given. */
export function lastTime(instant: string, zone: string, at: string, weekday?: number): string {
  const now = Date.parse(instant)
  for (let date = dateOf(now, zone); ; date -= day) {
    const then = whenShown(date + sinceMidnight(at), zone)
    if (then <= now && (weekday === undefined || weekdayOf(date) === weekday)) return new Date(then).toISOString()
  }
}

function nextTime(instant: string, zone: string, at: string): string {
  const now = Date.parse(instant)
  const today = whenShown(dateOf(now, zone) + sinceMidnight(at), zone)
  const next = today > now ? today : whenShown(dateOf(now, zone) + day + sinceMidnight(at), zone)
  return new Date(next).toISOString()
}

/** What the clocks of a zone show at an instant, as the instant at which UTC shows the same. */
function shownAt(instant: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** The first instant at which the clocks of a zone show a time; one that they skip counts as so long after the last before it. */
function whenShown(shown: number, zone: string): number {
  const byOffsetOf = (near: number) => shown - (shownAt(near, zone) - near)
  const [before, after] = [byOffsetOf(shown - day), byOffsetOf(shown + day)]
  return [before, after].find((instant) => shownAt(instant, zone) === shown) ?? before
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** To make a formatter takes longer than all else here. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts })
  clocks.set(zone, clock)
  return clock
}

const dateOf = (instant: number, zone: string): number => Math.floor(shownAt(instant, zone) / day) * day
const weekdayOf = (date: number): number => new Date(date).getUTCDay() || 7

/** Milliseconds since midnight of a time of day, `07:30`. */
function sinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * minute
}

/** An instant some minutes later. */
export const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString()

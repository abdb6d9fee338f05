/** A moment as the clocks of a zone show it: minutes since midnight, and the day of the week, Monday is 1. */
export interface WallClock {
  readonly minutes: number
  readonly weekday: number
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const minute = 60_000
const day = 24 * 60

/** What the clocks of a zone show at an instant. */
function wallClock(instant: string, zone: string): WallClock {
  const format = { timeZone: zone, hour: '2-digit', minute: '2-digit', weekday: 'short', hourCycle: 'h23' } as const
  const parts = new Intl.DateTimeFormat('en-US', format).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return { minutes: Number(part('hour')) * 60 + Number(part('minute')), weekday: weekdays.indexOf(part('weekday')) + 1 }
}

/** Minutes since midnight of a time of day, `07:30`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The instant at which hours that may pass midnight are over; nothing outside them. */
export function endOfHours(instant: string, zone: string, hours: { from: string; to: string }): string | undefined {
  const now = wallClock(instant, zone).minutes
  const [from, to] = [minutesOf(hours.from), minutesOf(hours.to)]
  const within = from <= to ? now >= from && now < to : now >= from || now < to
  return within ? later(startOfMinute(instant), (to - now + day) % day) : undefined
}

/** The last moment at or before an instant at which the clocks of a zone showed a time, on a day of the week if one is given. */
export function lastTime(instant: string, zone: string, at: string, weekday?: number): string {
  const now = wallClock(instant, zone)
  const sinceTime = (now.minutes - minutesOf(at) + day) % day
  const candidate = later(startOfMinute(instant), -sinceTime)
  if (weekday === undefined) return candidate
  const days = (wallClock(candidate, zone).weekday - weekday + 7) % 7
  // By noon of that day, so that a clock that was changed in between does not matter.
  return days === 0 ? candidate : lastTime(later(candidate, 12 * 60 - days * day), zone, at)
}

/** An instant some minutes later. */
export const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString()

const startOfMinute = (instant: string): string =>
  new Date(Math.floor(Date.parse(instant) / minute) * minute).toISOString()

const dayLength = 86_400_000

/** Places moments on a line of pixels. */
export function timeScale(from, to, left, right) {
  const span = Math.max(to - from, 30 * dayLength)
  return (moment) => left + ((moment - from) / span) * (right - left)
}

/** Round values from 0 to just above the largest: about `count` of them. */
export function valueTicks(largest, count = 4) {
  const rough = largest / count
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough)
  return Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, index) => index * step)
}

/** Firsts of months between two moments, at most `count`, evenly apart. */
export function monthTicks(from, to, count) {
  const first = new Date(from)
  const months = []
  for (let month = first.getUTCMonth() + 1; ; month += 1) {
    const moment = Date.UTC(first.getUTCFullYear(), month, 1)
    if (!(moment <= to)) break
    months.push(moment)
  }
  const every = [1, 2, 3, 6, 12, 24, 60].find((size) => months.length / size <= count) ?? 120
  return months.filter(
    (moment) => (new Date(moment).getUTCMonth() + new Date(moment).getUTCFullYear() * 12) % every === 0,
  )
}

/** Moves places apart until neighbours have `gap` between them, none past `right`; their order stays. */
export function spread(places, gap, left, right) {
  const pushed = []
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? left - gap) + gap))
  let limit = right
  for (let index = pushed.length - 1; index >= 0; index -= 1) {
    pushed[index] = Math.min(pushed[index], limit)
    limit = pushed[index] - gap
  }
  return pushed
}

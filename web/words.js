const ring = 'M6 1.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5z'

/** The stances in the order of the filter, each with its sign: paths in a box of 12, to fill and to stroke. */
export const stances = {
  completed: { filled: ring, stroked: ring },
  agreed: { filled: 'M6 1.25a4.75 4.75 0 0 0 0 9.5z', stroked: ring },
  intended: { stroked: ring },
  rumored: { stroked: ring, dashed: true },
  stalled: { stroked: 'M4 2v8M8 2v8' },
  disclaimed: { stroked: 'M4.5 1.5l-3 3l3 3M1.5 4.5h5.5a3 3 0 0 1 0 6h-3' },
  denied: { stroked: 'M1.5 4.25h9M1.5 7.75h9M8.5 1.5l-5 9' },
  cancelled: { stroked: 'M2 2l8 8M10 2l-8 8' },
}

/** What each kind of step is called. */
export const kinds = {
  first: 'First said',
  raised: 'Raised',
  lowered: 'Cut',
  firmed: 'Firmer',
  softened: 'Softer',
  disclaimed: 'Walked back',
  denied: 'Denied',
  cancelled: 'Cancelled',
  stalled: 'Stalled',
  reinstated: 'Back on',
}

const precisions = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'short' } }
const day = { year: 'numeric', month: 'short', day: 'numeric' }

/** A date as precise as it was given: `1 Feb 2026`, `Feb 2026`, `2026`. */
export function dateText(date) {
  const options = { ...(precisions[date.length] ?? day), timeZone: 'UTC' }
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date))
}

/** How long ago a moment was, in the largest whole unit. */
export function agoText(moment, now = Date.now()) {
  const minutes = Math.max(0, Math.round((now - Date.parse(moment)) / 60_000))
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  if (minutes < 90) return relative.format(-minutes, 'minute')
  return minutes < 60 * 36
    ? relative.format(-Math.round(minutes / 60), 'hour')
    : relative.format(-Math.round(minutes / 1440), 'day')
}

const powers = [
  [1e9, 'GW'],
  [1e6, 'MW'],
  [1e3, 'kW'],
]

/** A value as short as an axis needs it: `$100B`, `10 GW`, `160M`. */
export function axisText(value, unit) {
  const compact = { notation: 'compact', maximumFractionDigits: 1 }
  if (unit === 'W') {
    const [scale, prefix] = powers.find(([size]) => value >= size) ?? [1, 'W']
    return `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value / scale)} ${prefix}`
  }
  if (unit === '%') return `${value}%`
  if (!/^[A-Z]{3}$/.test(unit)) return new Intl.NumberFormat('en', compact).format(value)
  return new Intl.NumberFormat('en', { ...compact, style: 'currency', currency: unit }).format(value)
}

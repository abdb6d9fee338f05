/** Seconds to wait by a Retry-After header (a number, or a date told from the answer's own Date), if it says so. */
export function retryAfterSeconds(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value)
  const wait = (Date.parse(value) - Date.parse(date ?? '')) / 1_000
  return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : undefined
}

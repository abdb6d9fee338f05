/** Marks the parts of a text that are spoken for; every question costs only the length of its span. */
export interface Occupied {
  take(start: number, end: number): void
  isFree(start: number, end: number): boolean
}

/** Nothing but the given spans is taken at first. */
export function occupied(length: number, spans: Iterable<{ readonly start: number; readonly end: number }>): Occupied {
  const mask = new Uint8Array(length)
  const take = (start: number, end: number) => {
    mask.fill(1, start, end)
  }
  for (const { start, end } of spans) take(start, end)
  const isFree = (start: number, end: number) => {
    for (let i = start; i < end; i++) if (mask[i] === 1) return false
    return true
  }
  return { take, isFree }
}

/** Marks the parts of a text that are spoken for; every question costs only the length of its span. */
export interface Occupied {
  take(start: number, end: number): void
  isFree(start: number, end: number): boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Nothing but the given spans is taken at first. */
export function occupied(length: number, spans: Iterable<Span>): Occupied {
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

/** Tells of places in their order whether a text is free there of spans, which are in order and do not overlap. */
export function freeAlong(spans: readonly Span[]): Occupied['isFree'] {
  let next = 0
  return (start, end) => {
    while ((spans[next]?.end ?? end) <= start) next++
    const span = spans[next]
    return span === undefined || span.start >= end
  }
}

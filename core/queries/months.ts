/** The months from one to another as `2026-01`, at most so many up to the last; a year before it without a first one. */
export function monthsBetween(first: string | undefined, last: string, most: number): readonly string[] {
  const end = numberOf(last.length < 7 ? `${last}-12` : last)
  const begin = first === undefined ? end - 11 : numberOf(first.length < 7 ? `${first}-01` : first)
  const from = Math.max(begin, end - most + 1)
  return Array.from({ length: Math.max(end - from + 1, 0) }, (_, at) => nameOf(from + at))
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const nameOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

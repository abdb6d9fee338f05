import type { Row } from '../scene.ts'

/** Rows as CSV after RFC 4180 with a head; no cell can be taken for a formula. */
export function csvOf(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const names = Object.keys(first)
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? null)))
  return [names, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

import { hash } from 'node:crypto'

/** A record's id from its content: the same parts always give the same id; `prefix_` and 20 hexadecimal digits. */
export function contentId(prefix: string, ...parts: readonly (string | number | undefined)[]): string {
  return `${prefix}_${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20)}`
}

import { createHash } from 'node:crypto'

/** A record's id from its content: the same parts always give the same id; `prefix_` and 20 hexadecimal digits. */
export function contentId(prefix: string, ...parts: readonly (string | number | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts.map((part) => part ?? null)))
  return `${prefix}_${hash.digest('hex').slice(0, 20)}`
}

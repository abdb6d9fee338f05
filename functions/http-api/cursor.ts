import { contentId } from '../../core/hash.ts'

/** Seals a store's cursor into one that continues only the same question: the same route and filters. */
export function sealCursor(cursor: string, question: string): string {
  return Buffer.from(`${contentId('q', question, cursor)} ${cursor}`).toString('base64url')
}

/** The store's cursor in a sealed one; nothing where it was altered or belongs to another question. */
export function openCursor(sealed: string, question: string): string | undefined {
  const opened = Buffer.from(sealed, 'base64url').toString()
  const gap = opened.indexOf(' ')
  const cursor = opened.slice(gap + 1)
  return gap > 0 && opened.slice(0, gap) === contentId('q', question, cursor) ? cursor : undefined
}

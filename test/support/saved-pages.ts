import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** What a careful reader takes from a saved page. */
export const Label = z.object({
  lang: z.string(),
  title: z.string(),
  text: z.string(),
  published: z.string(),
  url: z.string(),
  /** Nobody, where the page is known to be unsigned. */
  author: z.optional(z.nullable(z.string())),
  /** Lines beneath the headline, with which the text begins: whether a reader takes them is a matter of taste. */
  lede: z.optional(z.string()),
})
export type Label = z.infer<typeof Label>

const folder = new URL('../pages/', import.meta.url)

/** The labels of all saved pages, by name. */
export const labels: Readonly<Record<string, Label>> = z
  .record(z.string(), Label)
  .parse(JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')))

/** The names of the pages that there are. */
export const pageNames = (): readonly string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.replace('.html', '')] : []))

/** A page as it was saved. */
export const savedPage = (name: string): string => readFileSync(new URL(`${name}.html`, folder), 'utf8')

/** The label of a page. */
export function labelOf(name: string): Label {
  const label = labels[name]
  if (!label) throw new Error(`Expected a label for ${name} in test/pages/labels.json, got none`)
  return label
}

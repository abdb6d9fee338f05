import * as z from 'zod'
import { Id, Links, Said } from './shared.ts'

/** One thing that was found. */
export const FoundResource = z
  .object({
    type: z.enum(['party', 'deal', 'figure', 'revision', 'article']),
    id: Id,
    title: z.string(),
    text: z.string().optional(),
    said: Said.optional(),
    links: Links,
  })
  .meta({ id: 'Found' })
export type FoundResource = z.infer<typeof FoundResource>

export const SearchResource = z
  .object({
    q: z.string(),
    understood: z
      .object({ parties: z.array(z.string()), words: z.array(z.string()) })
      .meta({ description: 'The parties that the question names, and the words beside them: each has to be there.' }),
    items: z.array(FoundResource),
    links: Links.meta({ description: 'By type, the list that goes on where a search ends.' }),
  })
  .meta({ id: 'Search' })
export type SearchResource = z.infer<typeof SearchResource>

/** How to name a figure or a step of it in a text. */
export const CitationResource = z
  .object({ text: z.string(), bibtex: z.string(), links: Links })
  .meta({ id: 'Citation' })
export type CitationResource = z.infer<typeof CitationResource>

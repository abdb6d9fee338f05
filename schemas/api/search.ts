import * as z from 'zod/mini'
import { MaybeText, Text } from '../primitives.ts'
import { Id, Links, Said } from './shared.ts'

/** One thing that was found. */
export const FoundResource = z
  .object({
    type: z.enum(['party', 'deal', 'figure', 'revision', 'article']),
    id: Id,
    title: Text,
    text: MaybeText,
    said: z.optional(Said),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Found' })
export type FoundResource = z.infer<typeof FoundResource>

export const SearchResource = z
  .object({
    q: Text,
    understood: z.object({ parties: z.array(Text), words: z.array(Text) }).check(
      z.meta({
        description: 'The parties that the question names, and the words beside them: each has to be there.',
      }),
    ),
    items: z.array(FoundResource),
    links: Links.check(z.meta({ description: 'By type, the list that goes on where a search ends.' })),
  })
  .register(z.globalRegistry, { id: 'Search' })
export type SearchResource = z.infer<typeof SearchResource>

/** How to name a figure or a step of it in a text. */
export const CitationResource = z
  .object({ text: Text, bibtex: Text, links: Links })
  .register(z.globalRegistry, { id: 'Citation' })
export type CitationResource = z.infer<typeof CitationResource>

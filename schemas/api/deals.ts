import * as z from 'zod'
import { DealKind, Instant } from '../primitives.ts'
import { ClaimResource } from './evidence.ts'
import { countedOfDeal, Id, Links, PartyName, Said } from './shared.ts'

export const FigureResource = z
  .object({
    id: Id,
    deal: Id,
    name: z.string().meta({ examples: ['Nvidia–OpenAI investment'] }),
    ...countedOfDeal,
    asOf: Said.meta({ description: 'When the standing was said.' }),
    learned: Instant.optional(),
    claims: z.number().int().meta({ description: 'How many statements stand behind it.' }),
    revisions: z.number().int().meta({ description: 'How often it moved.' }),
    included: z.object({ claims: z.array(ClaimResource) }).optional(),
    links: Links,
  })
  .meta({ id: 'Figure' })
export type FigureResource = z.infer<typeof FigureResource>

export const DealResource = z
  .object({
    id: Id,
    kind: DealKind,
    parties: z.array(PartyName),
    figures: z.array(Id),
    firstSaid: Said,
    lastSaid: Said,
    included: z.object({ figures: z.array(FigureResource) }).optional(),
    links: Links,
  })
  .meta({ id: 'Deal' })
export type DealResource = z.infer<typeof DealResource>

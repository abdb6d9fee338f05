import * as z from 'zod/mini'
import { DealKind, Instant } from '../primitives.ts'
import { ClaimResource } from './evidence.ts'
import { countedOfDeal, Id, Links, PartyName, Said } from './shared.ts'

export const FigureResource = z
  .object({
    id: Id,
    deal: Id,
    name: z.string().check(z.meta({ examples: ['Nvidia–OpenAI investment'] })),
    ...countedOfDeal,
    asOf: Said.check(z.meta({ description: 'When the standing was said.' })),
    learned: z.optional(Instant),
    claims: z.int().check(z.meta({ description: 'How many statements stand behind it.' })),
    revisions: z.int().check(z.meta({ description: 'How often it moved.' })),
    included: z.optional(z.object({ claims: z.array(ClaimResource) })),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Figure' })
export type FigureResource = z.infer<typeof FigureResource>

export const DealResource = z
  .object({
    id: Id,
    kind: DealKind,
    parties: z.array(PartyName),
    figures: z.array(Id),
    firstSaid: Said,
    lastSaid: Said,
    included: z.optional(z.object({ figures: z.array(FigureResource) })),
    links: Links,
  })
  .register(z.globalRegistry, { id: 'Deal' })
export type DealResource = z.infer<typeof DealResource>

import * as z from 'zod'
import { Instant } from '../primitives.ts'
import { Id } from './shared.ts'

export const SourceResource = z
  .object({
    id: Id,
    state: z.enum(['ok', 'failing']),
    polledAt: Instant,
    succeededAt: Instant.optional(),
    failures: z.number().int(),
    problem: z.string().optional(),
  })
  .meta({ id: 'Source' })
export type SourceResource = z.infer<typeof SourceResource>

export const StatusResource = z
  .object({
    state: z
      .enum(['fresh', 'stale', 'empty'])
      .meta({ description: 'Stale: no source answered for a day. Empty: none was ever read.' }),
    checkedAt: Instant,
    lastRead: Instant.optional(),
    sources: z.object({ total: z.number().int(), failing: z.number().int() }),
    writes: z.boolean().meta({ description: 'Whether decisions are taken over HTTP here.' }),
    version: z.string(),
  })
  .meta({ id: 'Status' })
export type StatusResource = z.infer<typeof StatusResource>

export const HealthResource = z.object({ ok: z.literal(true), version: z.string() }).meta({ id: 'Health' })

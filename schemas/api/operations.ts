import * as z from 'zod/mini'
import { Instant, MaybeText, Text } from '../primitives.ts'
import { Id } from './shared.ts'

export const SourceResource = z
  .object({
    id: Id,
    state: z.enum(['ok', 'failing']),
    polledAt: Instant,
    succeededAt: z.optional(Instant),
    failures: z.int(),
    problem: MaybeText,
  })
  .register(z.globalRegistry, { id: 'Source' })
export type SourceResource = z.infer<typeof SourceResource>

export const StatusResource = z
  .object({
    state: z
      .enum(['fresh', 'stale', 'empty'])
      .check(z.meta({ description: 'Stale: no source answered for a day. Empty: none was ever read.' })),
    checkedAt: Instant,
    lastRead: z.optional(Instant),
    sources: z.object({ total: z.int(), failing: z.int() }),
    writes: z.boolean().check(z.meta({ description: 'Whether decisions are taken over HTTP here.' })),
    version: Text,
  })
  .register(z.globalRegistry, { id: 'Status' })
export type StatusResource = z.infer<typeof StatusResource>

export const HealthResource = z
  .object({ ok: z.literal(true), version: Text })
  .register(z.globalRegistry, { id: 'Health' })

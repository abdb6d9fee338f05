import type { Claim } from '../../schemas/claim.ts'
import { madeClaim } from './made-claim.ts'

const elsewhere = madeClaim({ at: '2025-12-01T09:00:00Z', stance: 'cancelled' })

/** One figure with a statement that two readers share, and others that move nothing for want of a listed page or of a second word. */
export const doubtfulClaims: readonly Claim[] = [
  madeClaim({ id: 'claim_agreed', other: { verdict: 'same' } }),
  madeClaim({
    id: 'claim_waiting',
    at: '2025-11-01T09:00:00Z',
    stance: 'agreed',
    other: { verdict: 'stance', stance: 'intended' },
    waits: true,
    inferred: 'stance',
  }),
  { ...elsewhere, id: 'claim_elsewhere', article: { ...elsewhere.article, unlisted: true } },
  madeClaim({
    id: 'claim_alone',
    at: '2025-11-20T09:00:00Z',
    reader: { name: 'model', version: '1' },
    other: { verdict: 'parties', parties: ['nvidia', 'oracle'] },
    waits: true,
  }),
]

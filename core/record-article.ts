import type { Claim } from '../schemas/claim.ts'
import type { QueuedEntry } from '../schemas/source.ts'
import { recordedRef } from './articles/ref.ts'
import { recordedClaims } from './claims/record.ts'
import type { DatedArticle, Fetched, SnapshotStore, Store } from './ports.ts'
import { snapshotKey } from './verify.ts'

export interface RecordingPorts {
  readonly snapshots: Pick<SnapshotStore, 'put'>
  readonly store: Pick<Store, 'putArticle' | 'putClaims'>
}

/** A page, and what was read from it. */
export interface ReadArticle {
  readonly page: Fetched
  readonly article: DatedArticle
  readonly claims: readonly Claim[]
}

/** What was recorded of one version of an article. */
export interface Recorded {
  readonly claims: number
  /** Claims that the ledger did not have. */
  readonly recorded: number
  /** Claims whose quote was not where they said. */
  readonly dropped: number
}

/** Keeps the page, the claims and the version of an article, in this order: what is recorded has its page. */
export async function recordArticle(
  { snapshots, store }: RecordingPorts,
  { article, page, claims: found }: ReadArticle,
  { source, offered }: Pick<QueuedEntry, 'source' | 'offered'>,
): Promise<Recorded> {
  const ref = recordedRef(article)
  const snapshot = snapshotKey(ref)
  await snapshots.put(snapshot, page)
  const { claims, dropped } = recordedClaims(article, found, ref, offered)
  const { recorded } = await store.putClaims(claims)
  const { author } = article
  await store.putArticle({
    ...ref,
    ...(author ? { author } : {}),
    learned: offered,
    snapshot,
    claims: claims.length,
    claimIds: claims.map(({ id }) => id),
    source,
  })
  return { claims: claims.length, recorded, dropped }
}

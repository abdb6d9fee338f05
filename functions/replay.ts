import * as z from 'zod/mini'
import { articleId } from '../core/articles/identity.ts'
import { type ClaimDifference, differenceOf } from '../core/claims/difference.ts'
import type { Fetched, LedgerReader, Logger, Reader, SnapshotStore } from '../core/ports.ts'
import { SnapshotError } from '../core/verify.ts'
import type { Article, ArticleRecord } from '../schemas/article.ts'
import type { Claim } from '../schemas/claim.ts'
import { ReplayEnv } from '../schemas/reading-env.ts'
import { rereadReader } from './adapters/dynamodb/reread-reader.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { chosenReader } from './adapters/models/chosen.ts'
import { s3Snapshots } from './adapters/s3/snapshots.ts'
import { hosted } from './runtime/handler.ts'
import { inTurn } from './runtime/in-turn.ts'

/** Keys of the snapshots to read again: a batch of the distributed map's. */
export const ReplayEvent = z.object({ keys: z.array(z.string()) })
export type ReplayEvent = z.infer<typeof ReplayEvent>

/** What today's reader makes of a page, beside what was recorded of it: `unrecorded` where nothing was, as of a page that was parked. */
export interface Reread extends ClaimDifference {
  readonly key: string
  readonly state: 'read' | 'unrecorded' | 'missing' | 'unreadable'
  readonly url?: string
}

export interface ReplayPorts {
  readonly snapshots: Pick<SnapshotStore, 'get'>
  readonly reader: Reader
  readonly ledger: Pick<LedgerReader, 'articleOfSnapshot' | 'claim'>
  readonly log: Logger
}

const nothing: ClaimDifference = { added: [], removed: [] }

/** Reads snapshots again with today's reader and shows which claims came and went; records nothing and tells nobody. */
export const replayHandler =
  (ports: ReplayPorts) =>
  async (event: ReplayEvent): Promise<readonly Reread[]> => {
    const { keys } = ReplayEvent.parse(event)
    const reread = await inTurn(keys, async (key): Promise<Reread> => {
      const page = await ports.snapshots.get(key).catch(asBroken)
      if (page === 'broken') return { key, state: 'unreadable', ...nothing }
      return page ? readAgain(ports, key, page) : { key, state: 'missing', ...nothing }
    })
    const changed = reread.filter(({ added, removed }) => added.length + removed.length > 0)
    ports.log.info('snapshots read again', { read: reread.length, changed: changed.length })
    return reread
  }

/** A snapshot that is not what was kept spares the rest of the batch; a fault of the bucket passes. */
function asBroken(fault: unknown): 'broken' {
  if (fault instanceof SnapshotError) return 'broken'
  throw fault
}

async function readAgain({ reader, ledger }: ReplayPorts, key: string, page: Fetched): Promise<Reread> {
  const article = attempt(() => reader.readPage(page))
  if (!article) return { key, state: 'unreadable', url: page.url, ...nothing }
  const recorded = await ledger.articleOfSnapshot(articleId(article), key)
  const claims = await claimsNow(reader, article, recorded).catch(() => undefined)
  if (!claims) return { key, state: 'unreadable', url: page.url, ...nothing }
  const before = recorded ? await inTurn(recorded.claimIds ?? [], (id) => ledger.claim(id)) : []
  const known = before.filter((claim) => claim !== undefined)
  return { key, state: recorded ? 'read' : 'unrecorded', url: page.url, ...differenceOf(known, claims) }
}

/** Nothing where the page breaks the reader: its fault is what is found out, and spares the rest of the batch. */
function attempt<Read>(read: () => Read): Read | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

async function claimsNow(
  reader: Reader,
  article: Article,
  recorded: ArticleRecord | undefined,
): Promise<readonly Claim[]> {
  const published = article.published ?? recorded?.published
  return published === undefined ? [] : reader.readClaims({ ...article, published }, recorded?.source)
}

export const handler = hosted(ReplayEnv, ({ TABLE_NAME, SNAPSHOT_BUCKET, READER, MODEL }, { log, now }) => {
  const rows = tableRows(dynamoClient(), TABLE_NAME)
  const ports = { snapshots: s3Snapshots(SNAPSHOT_BUCKET), ledger: rereadReader(rows), log }
  // What was answered is read again; nobody is asked, so that to read everything again costs nothing.
  const reader = chosenReader({ READER, MODEL }, { rows, bucket: SNAPSHOT_BUCKET, asks: false, now, log })
  return async (event: ReplayEvent) => replayHandler({ ...ports, reader: await reader() })(event)
})

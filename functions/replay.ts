import * as z from 'zod'
import { ArticleError } from '../core/articles/article-error.ts'
import { articleId } from '../core/articles/identity.ts'
import type { LedgerReader, Logger, Reader, SnapshotStore } from '../core/ports.ts'
import { rulesReader } from '../core/rules-reader.ts'
import { ReplayEnv } from '../schemas/env.ts'
import { dynamoReader } from './adapters/dynamodb/reader.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { s3Snapshots } from './adapters/s3/snapshots.ts'
import { hosted } from './runtime/handler.ts'
import { inTurn } from './runtime/in-turn.ts'

/** Keys of the snapshots to read again: a batch of the distributed map's. */
export const ReplayEvent = z.object({ keys: z.array(z.string()) })
export type ReplayEvent = z.infer<typeof ReplayEvent>

/** How often today's reader finds claims in a page, beside what was found when it was fetched. */
export interface Reread {
  readonly key: string
  readonly state: 'read' | 'missing' | 'unreadable'
  readonly before?: number
  readonly now?: number
}

interface ReplayPorts {
  readonly snapshots: Pick<SnapshotStore, 'get'>
  readonly reader: Reader
  readonly ledger: Pick<LedgerReader, 'article'>
  readonly log: Logger
}

/** Reads snapshots again with today's reader and shows what is different; records nothing and tells nobody. */
export const replayHandler =
  ({ snapshots, reader, ledger, log }: ReplayPorts) =>
  async (event: ReplayEvent): Promise<readonly Reread[]> => {
    const { keys } = ReplayEvent.parse(event)
    const reread = await inTurn(keys, async (key): Promise<Reread> => {
      const page = await snapshots.get(key)
      if (!page) return { key, state: 'missing' }
      try {
        const article = reader.readPage(page)
        const recorded = await ledger.article(articleId(article))
        if (!recorded) return { key, state: 'missing' }
        const claims = reader.readClaims({ ...article, published: article.published ?? recorded.published })
        return { key, state: 'read', before: recorded.claims, now: claims.length }
      } catch (fault) {
        if (fault instanceof ArticleError) return { key, state: 'unreadable' }
        throw fault
      }
    })
    const changed = reread.filter(({ before, now }) => before !== now)
    log.info('snapshots read again', { read: reread.length, changed: changed.length })
    return reread
  }

export const handler = hosted(ReplayEnv, ({ TABLE_NAME, SNAPSHOT_BUCKET }, { log }) =>
  replayHandler({
    snapshots: s3Snapshots(SNAPSHOT_BUCKET),
    reader: rulesReader,
    ledger: dynamoReader(tableRows(dynamoClient(), TABLE_NAME)),
    log,
  }),
)

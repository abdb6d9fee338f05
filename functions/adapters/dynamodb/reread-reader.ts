import type { LedgerReader } from '../../../core/ports.ts'
import { ArticleRecord } from '../../../schemas/article.ts'
import { Claim } from '../../../schemas/claim.ts'
import { unpack, unpackAll } from './body.ts'
import { rowById } from './find.ts'
import { keys } from './keys.ts'
import type { Rows } from './table-rows.ts'

/** What another reading is compared with: as much of the ledger as `replay` reads. */
export const rereadReader = (rows: Rows): Pick<LedgerReader, 'articleOfSnapshot' | 'claim'> => ({
  async articleOfSnapshot(id, snapshot) {
    return (await versionsOf(rows, id)).find((version) => version.snapshot === snapshot)
  },
  async claim(id) {
    const row = await rowById(rows, keys.claimId(id))
    return row && unpack(rows, row, Claim)
  },
})

/** All versions of an article. */
export const versionsOf = async (rows: Rows, id: string) =>
  unpackAll(rows, await rows.query({ partition: keys.articles(id) }), ArticleRecord)

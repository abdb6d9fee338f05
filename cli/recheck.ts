import { join } from 'node:path'
import * as z from 'zod/mini'
import type { LedgerReader } from '../core/ports.ts'
import { type VisitOutcome, visitNow } from '../core/revisit.ts'
import { rulesReader } from '../core/rules-reader.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import type { ArticleRecord } from '../schemas/article.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { allOf } from './ledger-table.ts'
import { chooseReader, ReadingOptions } from './local/choose-reader.ts'
import { openLedger } from './local/host.ts'
import { hostPipeline } from './local/host-pipeline.ts'
import { progressLogger } from './local/progress.ts'
import { snapshotFolder } from './local/snapshot-folder.ts'
import { webFetcher } from './local/web.ts'
import { type Call, Moment, optionsOf } from './verb.ts'

const Options = z.extend(ReadingOptions, {
  data: z.string(),
  since: z.optional(Moment),
  json: z._default(z.boolean(), false),
})

/** Looks again at the pages behind the ledger: edits are read and told, pages that are gone are marked. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { data, since, json } = options
  const { print, say } = call.console
  return closing(async (keep) => {
    const host = await keep(openLedger(data))
    const records = await articlesBehind(host.ledger, since)
    const ports = {
      fetcher: webFetcher(records.map(({ url }) => url)),
      reader: rulesReader,
      snapshots: snapshotFolder(join(data, 'snapshots')),
      store: dynamoStore(host.rows),
      now: () => new Date().toISOString(),
    }
    const looks: { readonly url: string; readonly state: VisitOutcome['state'] }[] = []
    for (const record of records) looks.push({ url: record.url, state: (await visitNow(ports, record)).state })
    const tell = json ? () => {} : print
    const log = progressLogger(say)
    const { reader } = await chooseReader(options, { ...host, data, log })
    const pipeline = await hostPipeline(host, { data, reader, sources: records, log, tell })
    await pipeline.pass([])
    if (json) print(JSON.stringify(looks))
    else for (const { url, state } of looks) print(`${state.padEnd(10)}  ${url}`)
    say(`${looks.length} pages looked at again.`)
    return exitCodes.ok
  })
}

/** The newest versions of the articles that say what stands, and of those on either side of the revisions, since a date. */
async function articlesBehind(ledger: LedgerReader, since = ''): Promise<readonly ArticleRecord[]> {
  const revisions = await allOf((page) => ledger.revisions({ ...page, ...(since === '' ? {} : { since }) }))
  const figures = (await allOf((page) => ledger.figures(page))).filter(({ asOf }) => asOf >= since)
  const ids = [
    ...revisions.flatMap(({ from, to }) => [from.claim, to.claim]),
    ...figures.flatMap(({ claims }) => claims.at(-1) ?? []),
  ]
  const claims = await Promise.all([...new Set(ids)].map((id) => ledger.claim(id)))
  const articles = [...new Set(claims.flatMap((claim) => claim?.article.id ?? []))].sort()
  const records = await Promise.all(articles.map((id) => ledger.article(id)))
  return records.filter((record) => record !== undefined)
}

import { join } from 'node:path'
import * as z from 'zod/mini'
import { rulesReader } from '../core/rules-reader.ts'
import { type Finding, type Verified, verifyClaims } from '../core/verify.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { allOf } from './ledger-table.ts'
import { openLedger } from './local/host.ts'
import { snapshotFolder } from './local/snapshot-folder.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z._default(z.boolean(), false) })

const meanings: Readonly<Record<Finding, string>> = {
  verified: 'stand where they are said to',
  moved: 'stand elsewhere in the page as it is read today',
  lost: 'are not in the page as it is read today',
  missing: 'have no page that was kept',
  altered: 'have a page that is no longer what was fetched',
  broken: 'have a page that cannot be read any more',
}

const findings = ['verified', 'moved', 'lost', 'missing', 'altered', 'broken'] as const

/** Checks every quote of the ledger against the page it was read from; ends with 1 where one is not to be found. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  return closing(async (keep) => {
    const { ledger } = await keep(openLedger(data))
    const figures = await allOf((page) => ledger.figures(page))
    const claims = (await Promise.all(figures.map(({ id }) => ledger.claimsOfFigure(id)))).flat()
    const distinct = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
    const found = await verifyClaims(distinct, snapshotFolder(join(data, 'snapshots')), rulesReader)
    const broken = found.filter(({ finding }) => finding !== 'verified' && finding !== 'moved')
    call.console.print(json ? JSON.stringify(documentOf(found)) : table(found, broken))
    return broken.length > 0 ? exitCodes.fault : exitCodes.ok
  })
}

const count = (found: readonly Verified[], finding: Finding) => found.filter((one) => one.finding === finding).length

const documentOf = (found: readonly Verified[]) => ({
  claims: found.length,
  verified: count(found, 'verified'),
  moved: count(found, 'moved'),
  lost: count(found, 'lost'),
  missing: count(found, 'missing'),
  altered: count(found, 'altered'),
  broken: count(found, 'broken'),
  quotes: found.map(({ claim: { id, quote, article }, finding }) => ({ id, finding, quote, url: article.url })),
})

function table(found: readonly Verified[], broken: readonly Verified[]): string {
  const counts = findings.map((finding) => `${String(count(found, finding)).padStart(6)} ${meanings[finding]}`)
  const lines = broken.map(({ claim, finding }) => `${finding}: "${claim.quote}" at ${claim.article.url}`)
  return [`${found.length} quotes of the ledger:`, ...counts, ...lines].join('\n')
}

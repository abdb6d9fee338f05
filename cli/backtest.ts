import * as z from 'zod'
import { headline } from '../core/alerts/headline.ts'
import { decideAlert } from '../core/alerts/policy.ts'
import { Route } from '../schemas/channel.ts'
import { type Revision, Severity } from '../schemas/revision.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { allOf } from './ledger-table.ts'
import { openLedger } from './local/host.ts'
import { type Call, Moment, optionsOf } from './verb.ts'

const Options = z.object({
  data: z.string(),
  since: Moment.optional(),
  minSeverity: Severity.default('low'),
  json: z.boolean().default(false),
})

/** Lists, oldest first, the alerts that a least severity would have sent, and counts what it would have kept quiet. */
export async function run(call: Call): Promise<number> {
  const { data, since, minSeverity, json } = optionsOf(Options, call)
  const { print, say } = call.console
  return closing(async (keep) => {
    const { ledger } = await keep(openLedger(data))
    const route = Route.parse({ severity: minSeverity })
    const now = new Date().toISOString()
    const [revisions, deals] = await Promise.all([
      allOf((page) => ledger.revisions({ ...page, ...(since === undefined ? {} : { since }) })),
      allOf((page) => ledger.deals(page)),
    ])
    const kinds = new Map(deals.map(({ id, kind }) => [id, kind]))
    const judged = revisions.toReversed().map((revision) => ({ revision, decision: decideAlert(revision, route, now) }))
    const sent = judged.filter(({ decision }) => decision.alert).map(({ revision }) => revision)
    const quiet = Object.fromEntries(
      [...Map.groupBy(judged, ({ decision }) => (decision.alert ? 'sent' : decision.reason))].map(([why, of]) => [
        why,
        of.length,
      ]),
    )
    const shown = sent.map((revision) => ({
      ...lineOf(revision),
      headline: headline(revision, kinds.get(revision.deal)),
    }))
    if (json) print(JSON.stringify({ alerts: shown, counts: quiet }))
    else for (const one of shown) print(`${one.saidAt.slice(0, 10)}  ${one.severity.padEnd(8)}  ${one.headline}`)
    say(`${sent.length} of ${revisions.length} revisions would have been told.`)
    return exitCodes.ok
  })
}

const lineOf = ({ id, kind, severity, to }: Revision) => ({ revision: id, kind, severity, saidAt: to.saidAt })

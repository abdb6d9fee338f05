import * as z from 'zod/mini'
import { type Backtested, backtest } from '../core/alerts/backtest.ts'
import { because } from '../core/alerts/digest.ts'
import { headline } from '../core/alerts/headline.ts'
import type { Hold } from '../core/alerts/hold.ts'
import { QuietCause } from '../schemas/alert.ts'
import { Quiet, Route } from '../schemas/channel.ts'
import type { DealKind } from '../schemas/primitives.ts'
import { Severity } from '../schemas/revision.ts'
import { unknownParties } from './check-parties.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { allOf } from './ledger-table.ts'
import { settingsOf } from './local/channels.ts'
import { openLedger } from './local/host.ts'
import { holds } from './local/progress.ts'
import { type Call, Moment, optionsOf } from './verb.ts'

const Options = z.object({
  data: z.string(),
  since: z.optional(Moment),
  minSeverity: z.optional(Severity),
  channels: z.optional(z.string()),
  json: z._default(z.boolean(), false),
})

/** Shows what each channel's settings would have sent over the past, when, and what they would have left out. */
export async function run(call: Call): Promise<number> {
  const { data, since, minSeverity, channels, json } = optionsOf(Options, call)
  const { print, say } = call.console
  if (channels !== undefined && minSeverity !== undefined)
    throw new ExitError('usage', 'Expected --channels or --min-severity, got both: the file has a severity of its own.')
  const usual = { id: 'usual', route: Route.parse({ severity: minSeverity }), quiet: Quiet.parse({}) }
  const settings = channels === undefined ? [usual] : await settingsOf(channels)
  return closing(async (keep) => {
    const { ledger } = await keep(openLedger(data))
    const [revisions, deals] = await Promise.all([
      allOf((page) => ledger.revisions(page)),
      allOf((page) => ledger.deals(page)),
    ])
    for (const line of channels === undefined ? [] : await unknownParties(settings, ledger)) say(`Note: ${line}`)
    const kinds = new Map(deals.map(({ id, kind }) => [id, kind]))
    const played = settings.map(({ id, ...of }) => {
      const made = backtest(revisions.toReversed(), of).filter(({ revision }) => revision.to.saidAt >= (since ?? ''))
      return { id, alerts: made.flatMap((one) => told(one, kinds)), counts: countsOf(made), all: made.length }
    })
    const documents = played.map(({ all: _, ...document }) => document)
    if (json) print(JSON.stringify(channels === undefined ? documents[0] : { channels: documents }))
    for (const { id, alerts, counts, all } of played) {
      if (!json && channels !== undefined) print(`${id}:`)
      if (!json) for (const one of alerts) print(lineOf(one))
      say(
        `${channels === undefined ? '' : `${id}: `}${alerts.length} of ${all} revisions would have been told${leftOut(counts)}.`,
      )
    }
    return exitCodes.ok
  })
}

/** A revision that would have been told, as it is printed. */
interface ToldAlert {
  readonly revision: string
  readonly kind: string
  readonly severity: string
  readonly saidAt: string
  readonly at: string
  readonly folded: boolean
  readonly held: readonly Hold['cause'][]
  readonly headline: string
}

function told(one: Backtested, kinds: ReadonlyMap<string, DealKind>): readonly ToldAlert[] {
  if (one.outcome === 'left_out') return []
  const { revision, at, held, outcome } = one
  const { id, kind, severity, to, deal } = revision
  const folded = outcome === 'folded'
  return [
    {
      revision: id,
      kind,
      severity,
      saidAt: to.saidAt,
      at,
      folded,
      held,
      headline: headline(revision, kinds.get(deal)),
    },
  ]
}

function lineOf({ at, severity, headline: words, folded, held }: ToldAlert): string {
  const notes = [...held.map((cause) => `waited: ${holds[cause]}`), ...(folded ? ['in one message with others'] : [])]
  return `${at.slice(0, 16).replace('T', ' ')}  ${severity.padEnd(8)}  ${words}${notes.length > 0 ? `  (${notes.join('; ')})` : ''}`
}

type Counts = Readonly<Record<string, number>>

const countsOf = (made: readonly Backtested[]): Counts =>
  Object.fromEntries(
    [...Map.groupBy(made, (one) => (one.outcome === 'left_out' ? one.cause : 'sent'))].map(([why, of]) => [
      why,
      of.length,
    ]),
  )

function leftOut(counts: Counts): string {
  const causes = QuietCause.options.flatMap((cause) => (counts[cause] ? [`${counts[cause]} ${because[cause]}`] : []))
  return causes.length > 0 ? `; left out: ${causes.join(', ')}` : ''
}

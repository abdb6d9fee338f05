import * as z from 'zod/mini'
import { formatFigure } from '../core/alerts/figure-text.ts'
import { partyNames } from '../core/alerts/names.ts'
import { labelOf } from '../core/queries/labels.ts'
import type { Claim } from '../schemas/claim.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { allOf } from './ledger-table.ts'
import { openLedger } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z._default(z.boolean(), false) })

/** Lists the claims that wait because a model alone has them or two readers differ, for a person to decide on. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  const { print, say } = call.console
  return closing(async (keep) => {
    const { ledger } = await keep(openLedger(data))
    const claims = await allOf((page) => ledger.claims({ ...page, label: labelOf('waits', 'true') }))
    if (json) print(JSON.stringify(claims))
    else for (const claim of claims) print(told(claim))
    say(
      claims.length === 0
        ? 'No claim waits.'
        : `${claims.length} wait for a second origin, or for a decision: walkback split, merge or mute.`,
    )
    return exitCodes.ok
  })
}

function told({ id, parties, unit, stance, quote, reader, other, article, ...figure }: Claim): string {
  const differs = other?.stance ?? (other?.parties && partyNames(other.parties))
  const who = reader.name === 'rules' ? 'the model' : 'the rules'
  return [
    `${partyNames(parties)}: ${formatFigure(figure, unit)}, ${stance} (${reader.name})`,
    `   “${quote}”`,
    `   ${differs === undefined ? `${who} did not read it so` : `${who} read ${differs}`}`,
    `   ${article.url} ${id}`,
  ].join('\n')
}

import * as z from 'zod/mini'
import { tablePurse } from '../functions/adapters/dynamodb/purse.ts'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { openLedger } from './local/host.ts'
import { textTable } from './text-table.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), day: z.optional(z.iso.date()), json: z._default(z.boolean(), false) })

/** Shows what a model cost on a day, in all and by source. */
export async function run(call: Call): Promise<number> {
  const { data, day = new Date().toISOString().slice(0, 10), json } = optionsOf(Options, call)
  return closing(async (keep) => {
    const host = await keep(openLedger(data))
    const spent = await tablePurse(host.rows).spentOn(day)
    if (json) call.console.print(JSON.stringify({ day, spent }))
    else if (spent.length === 0) call.console.say(`No model was asked on ${day}.`)
    else
      call.console.print(
        textTable(
          ['Source', 'Texts', 'Tokens in', 'Tokens out', 'Dollars'],
          spent.map((one) => [
            one.source === '*' ? 'all' : one.source,
            ...[one.texts, one.in, one.out].map(String),
            one.dollars.toFixed(4),
          ]),
        ),
      )
    return exitCodes.ok
  })
}

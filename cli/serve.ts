import * as z from 'zod/mini'
import { closing } from './closing.ts'
import { exitCodes } from './exit.ts'
import { hasLedger, openHost } from './local/host.ts'
import { ServeOptions, servePage } from './local/page.ts'
import { stopped, stopSignal } from './local/stop-signal.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.extend(ServeOptions, { data: z.string() })

/** Serves a ledger until Ctrl-C. */
export async function run(call: Call): Promise<number> {
  const { data, ...options } = optionsOf(Options, call)
  const { print, say } = call.console
  const signal = stopSignal()
  return closing(async (keep) => {
    if (!(await hasLedger(data))) say(`There is no ledger in ${data} yet: its page is empty.`)
    const host = await keep(openHost({ data }))
    const page = await keep(servePage(host, options, say))
    print(`The page is at ${page.url}`)
    say('Ctrl-C ends it.')
    await stopped(signal)
    say('Stopped.')
    return exitCodes.ok
  })
}

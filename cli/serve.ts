import * as z from 'zod'
import { exitCodes } from './exit.ts'
import { openHost } from './local/host.ts'
import { servePage } from './local/page.ts'
import { stopped, stopSignal } from './local/stop-signal.ts'
import { type Call, optionsOf, Port } from './verb.ts'

const Options = z.object({ data: z.string(), port: Port })

/** Serves a ledger until Ctrl-C. */
export async function run(call: Call): Promise<number> {
  const { data, port } = optionsOf(Options, call)
  const { print, say } = call.console
  const signal = stopSignal()
  const host = await openHost({ data })
  try {
    const page = await servePage(host.ledger, port, say)
    print(`The page is at ${page.url}`)
    say('Ctrl-C ends it.')
    await stopped(signal)
    await page.close()
    say('Stopped.')
    return exitCodes.ok
  } finally {
    await host.close()
  }
}

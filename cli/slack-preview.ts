import * as z from 'zod'
import { slack } from '../core/alerts/channels/slack.ts'
import { renderTerminal } from '../core/alerts/channels/terminal.ts'
import { alertId } from '../core/alerts/tell.ts'
import type { LedgerReader } from '../core/ports.ts'
import { alertContext } from '../functions/adapters/alert-context.ts'
import type { Revision } from '../schemas/revision.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { openHost } from './local/host.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z.boolean().default(false) })

/** Shows one revision as a channel would. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  return closing(async (keep) => {
    const host = await keep(openHost({ data }))
    const revision = await findRevision(host.ledger, call.args[0])
    const context = await alertContext(host.ledger)(revision)
    const id = alertId(revision, { id: 'slack' })
    call.console.print(
      json ? JSON.stringify(slack.render(revision, id, context), undefined, 1) : renderTerminal(revision, context),
    )
    return exitCodes.ok
  })
}

async function findRevision(ledger: LedgerReader, id: string | undefined): Promise<Revision> {
  const found = id === undefined ? (await ledger.revisions({ limit: 1 })).items[0] : await ledger.revision(id)
  if (found) return found
  throw new ExitError(
    'notFound',
    id === undefined
      ? 'Expected a revision to show, but the ledger has none. Run `walkback start --once` first.'
      : `Expected a revision under ${id}, got none. \`walkback export\` lists them.`,
  )
}

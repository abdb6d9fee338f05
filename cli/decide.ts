import { userInfo } from 'node:os'
import * as z from 'zod/mini'
import { decide } from '../core/deals/rulings.ts'
import { recordDecision } from '../core/decide.ts'
import { deedOf, type Wanted } from '../core/wish.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../functions/reconcile.ts'
import type { Decision } from '../schemas/decision.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { type Host, openLedger } from './local/host.ts'
import { progressLogger } from './local/progress.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({
  data: z.string(),
  why: z.string('Say why, so that whoever reads the ledger later knows.').check(z.minLength(1)),
  by: z._default(z.string().check(z.minLength(1)), () => userInfo().username),
  json: z._default(z.boolean(), false),
})

/** What a verb wants decided, from its arguments and the ledger. */
export type Want = (args: readonly string[], host: Host) => Promise<Wanted>

/** Records what a verb decides, with who, when and why, and folds what it changes. */
export async function runDecision(call: Call, want: Want): Promise<number> {
  const { data, why, by, json } = optionsOf(Options, call)
  const { print, say } = call.console
  return closing(async (keep) => {
    const host = await keep(openLedger(data))
    const at = new Date().toISOString()
    const wished = await deedOf(host.ledger, await want(call.args, host), at)
    if (wished.state !== 'done') throw new ExitError(exitOf[wished.state], wished.problem)
    const decision = decide({ ...wished.deed, by, at, why })
    const store = dynamoStore(host.rows)
    const outcome = await recordDecision({ store, reader: host.ledger }, decision)
    if (outcome.state === 'unknown')
      throw new ExitError('notFound', `Expected a claim or a decision ${outcome.id} in the ledger, got none.`)
    if (outcome.state === 'unfit') throw new ExitError(exitOf.unfit, outcome.problem)
    await reconcileHandler({ store, log: progressLogger(say), now: () => new Date().toISOString(), lease: 0 })({})
    print(json ? JSON.stringify(decision) : `${decision.id} recorded: ${described(decision)}`)
    say(`To take it back: walkback withdraw ${decision.id} --why "..."`)
    return exitCodes.ok
  })
}

const exitOf = { absent: 'notFound', unfit: 'usage' } as const

/** One line on what a decision says. */
export function described(decision: Decision): string {
  const { by, at, why } = decision
  return `${deed(decision)} (${by}, ${at.slice(0, 10)}: ${why})`
}

const ends = (until: string | undefined): string =>
  until === undefined ? '' : until === 'until_it_moves' ? ' until it moves' : ` until ${until}`

function deed(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `${decision.claim} and ${decision.into} speak of one figure`
    case 'split':
      return `${decision.claim} speaks of another figure than ${decision.from}`
    case 'rename':
      return `${decision.party} is ${decision.to}`
    case 'mute':
      return `the figure of ${decision.claim} pages nobody${ends(decision.until)}`
    case 'withdraw':
      return `${decision.decision} no longer holds`
  }
}

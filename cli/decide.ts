import { userInfo } from 'node:os'
import * as z from 'zod'
import { decide } from '../core/deals/rulings.ts'
import { recordDecision } from '../core/decide.ts'
import { dynamoStore } from '../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../functions/reconcile.ts'
import type { Decision } from '../schemas/decision.ts'
import { closing } from './closing.ts'
import { ExitError, exitCodes } from './exit.ts'
import { type Host, openHost } from './local/host.ts'
import { progressLogger } from './local/progress.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({
  data: z.string(),
  why: z.string('Say why, so that whoever reads the ledger later knows').min(1),
  by: z
    .string()
    .min(1)
    .default(() => userInfo().username),
  json: z.boolean().default(false),
})

type Unmade<Kind extends Decision['kind']> = Kind extends unknown
  ? Omit<Extract<Decision, { readonly kind: Kind }>, 'id' | 'by' | 'at' | 'why'>
  : never

/** What a verb decides, from its arguments and the ledger. */
export type Decide = (args: readonly string[], host: Host) => Promise<Unmade<Decision['kind']>>

/** Records what a verb decides, with who, when and why, and folds what it changes. */
export async function runDecision(call: Call, made: Decide): Promise<number> {
  const { data, why, by, json } = optionsOf(Options, call)
  const { print, say } = call.console
  return closing(async (keep) => {
    const host = await keep(openHost({ data }))
    const at = new Date().toISOString()
    const decision = decide({ ...(await made(call.args, host)), by, at, why })
    const store = dynamoStore(host.rows)
    const outcome = await recordDecision({ store, reader: host.ledger }, decision)
    if (outcome.state === 'unknown')
      throw new ExitError('notFound', `Expected a claim or a decision ${outcome.id} in the ledger, got none.`)
    await reconcileHandler({ store, log: progressLogger(say), now: () => new Date().toISOString(), lease: 0 })({})
    print(json ? JSON.stringify(decision) : `${decision.id} recorded: ${described(decision)}`)
    say(`To take it back: walkback withdraw ${decision.id} --why "..."`)
    return exitCodes.ok
  })
}

/** One line on what a decision says. */
export function described(decision: Decision): string {
  const { by, at, why } = decision
  return `${deed(decision)} (${by}, ${at.slice(0, 10)}: ${why})`
}

function deed(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `${decision.claim} and ${decision.into} speak of one figure`
    case 'split':
      return `${decision.claim} speaks of another figure than ${decision.from}`
    case 'rename':
      return `${decision.party} is ${decision.to}`
    case 'mute':
      return `the figure of ${decision.claim} pages nobody`
    case 'withdraw':
      return `${decision.decision} no longer holds`
  }
}

import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod/mini'
import { decide } from '../../core/deals/rulings.ts'
import { recordDecision } from '../../core/decide.ts'
import type { LedgerReader, Now, Store } from '../../core/ports.ts'
import { deedOf } from '../../core/wish.ts'
import type { DecisionResource } from '../../schemas/api.ts'
import type { Decision } from '../../schemas/decision.ts'
import { Wish } from '../../schemas/wish.ts'
import type { Attempts } from './attempts.ts'
import { problem } from './problem.ts'
import { type ParameterError, parseQuery } from './query.ts'
import { type Bearer, tokenGuard } from './tokens.ts'

/** What deciding over HTTP stands on; without it nothing can be written. */
export interface Deciding {
  readonly store: Pick<Store, 'putDecision' | 'touchCollection'>
  /** Who may decide: each decision is recorded under the name of the token it came with. */
  readonly writers: readonly Bearer[]
  /** Makes the ledger follow a decision at once, where no stream does. */
  readonly follow?: () => Promise<void>
}

/** The parameters of the list of decisions. */
export const DecisionsQuery = z.strictObject({
  figure: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(200),
      z.meta({ description: 'A figure’s id.', examples: ['figure_0123456789abcdef0123'] }),
    ),
})

export const decisionsPath = '/v1/decisions'
const mostBytes = 16_384

/** Adds what people decide to an app: who they are, and why, is for those alone who may decide themselves. */
export function addDecisions(
  app: Hono,
  { ledger, now, attempts, store, writers, follow }: Deciding & { ledger: LedgerReader; now: Now; attempts: Attempts },
): void {
  const names = new WeakMap<Context, string>()
  const guard = { bearers: writers, attempts, to: 'decide', browsers: false }
  app.use(
    decisionsPath,
    tokenGuard(guard, (context, { name }) => void names.set(context, name)),
  )

  app.get(decisionsPath, async (context) => {
    const parsed = parseQuery(DecisionsQuery, new URL(context.req.url).searchParams)
    if (!parsed.ok) return problem(context, 400, 'Some parameters cannot be used.', parsed.errors)
    const figure = await ledger.figure(parsed.query.figure)
    if (!figure) return problem(context, 404, `Nothing is known under ${parsed.query.figure}.`)
    const found = await Promise.all((figure.decisions ?? []).map((id) => ledger.decision(id)))
    const items = found.flatMap((one) => (one ? [presentDecision(one.decision)] : []))
    return context.json({ items }, 200, { 'cache-control': 'private, no-cache' })
  })

  const tooLong = (context: Context) => problem(context, 413, `Expected at most ${mostBytes} bytes. Say it shorter.`)
  app.post(decisionsPath, bodyLimit({ maxSize: mostBytes, onError: tooLong }), async (context) => {
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
      return problem(context, 415, 'Expected the header Content-Type: application/json.')
    const wish = Wish.safeParse(await context.req.json().catch(() => undefined))
    if (!wish.success)
      return problem(context, 400, 'The decision cannot be read.', wish.error.issues.flatMap(bodyErrors))
    const { why, at = now() } = wish.data
    const wished = await deedOf(ledger, wish.data, at)
    if (wished.state !== 'done') return problem(context, statusOf[wished.state], wished.problem)
    const decision = decide({ ...wished.deed, by: names.get(context) ?? '', at, why })
    const outcome = await recordDecision({ store, reader: ledger }, decision)
    if (outcome.state === 'unknown') return problem(context, 404, `Nothing is known under ${outcome.id}.`)
    if (outcome.state === 'unfit') return problem(context, statusOf.unfit, outcome.problem)
    await follow?.()
    return context.json(presentDecision(decision), outcome.state === 'recorded' ? 201 : 200)
  })
}

const statusOf = { absent: 404, unfit: 409 } as const

const presentDecision = (decision: Decision): DecisionResource => ({ decision, links: { self: decisionsPath } })

function bodyErrors(issue: z.core.$ZodIssue): readonly ParameterError[] {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('/')]
  return names.map((parameter) => ({ parameter, pointer: `/body/${parameter}`, detail: `${issue.message}.` }))
}

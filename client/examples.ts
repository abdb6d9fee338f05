import * as z from 'zod/mini'
import type { LedgerReader } from '../core/ports.ts'
import { exampleIn, requiredOf } from '../functions/http-api/openapi.ts'
import { routes } from '../functions/http-api/routes/index.ts'

const now = '2026-03-01T00:00:00Z'
const Listed = z.object({ items: z.array(z.object({ id: z.string() })).check(z.minLength(1)) })

/** A short answer of every route from one ledger, by operation: the examples of the OpenAPI document. */
export async function exampleAnswers(ledger: LedgerReader): Promise<Readonly<Record<string, unknown>>> {
  const context = { ledger, now, version: '1.0.0', writes: false, origin: 'https://walkback.example' }
  const answers: Record<string, unknown> = {}
  const ids = new Map<string, string>()
  for (const route of routes) {
    const folder = route.path.split('/')[2] ?? ''
    const search = new URLSearchParams()
    for (const name of requiredOf(route.query)) {
      search.set(name, String(exampleIn(route.query.shape[name]) ?? ''))
    }
    if ('limit' in route.query.shape) search.set('limit', '1')
    const outcome = await route.run(context, ids.get(folder) ?? '', search)
    if (outcome.kind !== 'found') continue
    answers[route.operation] = outcome.body
    const listed = Listed.safeParse(outcome.body)
    if (!route.path.includes('{id}') && listed.success) ids.set(folder, listed.data.items[0]?.id ?? '')
  }
  return answers
}

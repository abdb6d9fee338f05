import type { Wish } from '../schemas/wish.ts'

/** What became of a wish: the id of the decision that it is now, or why it is none, in the service's own words. */
export type Decided = { readonly decision: string } | { readonly problem: string }

/** Asks the service to record a decision; the token is sent with this one request, and kept nowhere. */
export async function decide(wish: Wish, token: string): Promise<Decided> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch('/v1/decisions', { method: 'POST', headers, body: JSON.stringify(wish) }).catch(
    (fault: unknown) => String(fault),
  )
  if (typeof answer === 'string') return { problem: answer }
  const body = await answer.json().catch(() => undefined)
  return answer.ok ? { decision: body.decision.id } : { problem: body?.detail ?? `${answer.status}` }
}

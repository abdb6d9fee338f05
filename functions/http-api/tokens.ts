import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** The SHA-256 of a token: what is kept of it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Lets through who brings a token of which a hash is kept; every hash is compared, each in constant time. */
export function tokenGuard(hashes: readonly string[]): MiddlewareHandler {
  const accepted = hashes.map((hash) => Buffer.from(hash, 'hex'))
  return async (context, next) => {
    const given = hashToken(/^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '')
    const matches = accepted.filter((hash) => hash.length === given.length && timingSafeEqual(hash, given))
    if (matches.length > 0) {
      await next()
      const kept = context.res.headers.get('cache-control')
      if (kept) context.header('cache-control', kept.replace('public', 'private'))
      return undefined
    }
    context.header('www-authenticate', 'Bearer realm="walkback"')
    return problem(context, 401, 'Expected a token that may read: Authorization: Bearer TOKEN.')
  }
}

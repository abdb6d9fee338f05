import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Attempts } from './attempts.ts'
import { clientOf } from './client-of.ts'
import { problem } from './problem.ts'

/** The SHA-256 of a token: what is kept of it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A token that is accepted, by its hash in hexadecimal, and who bears it. */
export interface Bearer {
  readonly name: string
  readonly hash: string
}

/** The bearers of a setting: hashes parted by commas, each after its bearer's name and a colon where it has one. */
export const bearersOf = (setting: string): readonly Bearer[] =>
  setting
    .split(',')
    .filter(Boolean)
    .map((part) => ({ name: part.split(':').at(-2) ?? '', hash: part.split(':').at(-1) ?? '' }))

/** How a guard asks for a token. */
export interface Guard {
  readonly bearers: readonly Bearer[]
  readonly attempts: Attempts
  /** What the token is for: `read`. */
  readonly to: string
  /** Whether a browser may ask its user for the token, as the password of any name; never for what changes something. */
  readonly browsers: boolean
}

/** Who brings a token of which a hash is kept; every hash is compared, each in constant time. */
function bearerOf(context: Context, { bearers, browsers }: Guard): Bearer | undefined {
  const given = hashToken(tokenOf(context.req.header('authorization') ?? '', browsers))
  const matching = bearers.filter(({ hash }) => {
    const kept = Buffer.from(hash, 'hex')
    return kept.length === given.length && timingSafeEqual(kept, given)
  })
  return matching[0]
}

function tokenOf(authorization: string, browsers: boolean): string {
  const [, scheme = '', words = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? []
  if (scheme.toLowerCase() === 'bearer') return words
  return browsers
    ? Buffer.from(words, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    : ''
}

/** Lets through who brings a token; `letThrough` hears who it is. Whoever tries many that do not fit has to wait. */
export const tokenGuard =
  (guard: Guard, letThrough: (context: Context, bearer: Bearer) => void = () => {}): MiddlewareHandler =>
  async (context, next) => {
    const client = clientOf(context.env)
    const wait = guard.attempts.waitOf(client)
    if (wait > 0) {
      context.header('retry-after', String(wait))
      return problem(context, 429, 'Too many tokens were tried that do not fit. Retry-After says when to come back.')
    }
    const bearer = bearerOf(context, guard)
    if (!bearer) {
      if (context.req.header('authorization') !== undefined) guard.attempts.failed(client)
      const isPage = guard.browsers && context.req.header('accept')?.includes('text/html')
      context.header('www-authenticate', `${isPage ? 'Basic' : 'Bearer'} realm="walkback"`)
      return problem(context, 401, `Expected a token that may ${guard.to}: Authorization: Bearer TOKEN.`)
    }
    letThrough(context, bearer)
    await next()
    const kept = context.res.headers.get('cache-control')
    if (kept) context.header('cache-control', kept.replace('public', 'private'))
    return undefined
  }

import type { Context } from 'hono'
import type { Problem } from '../../schemas/api.ts'
import type { ParameterError } from './query.ts'

const titles = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
} as const

/** Answers with problem+json after RFC 9457, naming the request so that it can be found in the log. */
export function problem(
  context: Context,
  status: keyof typeof titles,
  detail: string,
  errors?: readonly ParameterError[],
): Response {
  const body: Problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
    requestId: context.get('requestId'),
    ...(errors ? { errors: [...errors] } : {}),
  }
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
}

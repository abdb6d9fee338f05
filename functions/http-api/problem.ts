import type { Context } from 'hono'
import type { Problem } from '../../schemas/api.ts'
import type { ParameterError } from './query.ts'

const titles = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Service unavailable',
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

/** What a fault is told as: a table that has to be asked more slowly is a matter of seconds, all else is ours. */
export function problemOf(context: Context, fault: Error): Response {
  if (isThrottled(fault)) {
    context.header('retry-after', '2')
    return problem(context, 503, 'The ledger is asked too much at the moment. Try again in two seconds.')
  }
  return problem(context, 500, 'The request could not be answered. Try again, and name the request id if it stays so.')
}

const throttles = /Throttl|ProvisionedThroughputExceeded|RequestLimitExceeded|ServiceUnavailable/

const isThrottled = ({ name, cause }: Error): boolean =>
  throttles.test(name) || (cause instanceof Error && isThrottled(cause))

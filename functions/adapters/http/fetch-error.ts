/** Why a fetch gave no page; the set is closed. */
export type FetchProblem =
  | 'bad-url'
  | 'blocked-address'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'bad-status'
  | 'too-large'
  | 'truncated'
  | 'bad-encoding'
  | 'wrong-type'
  | 'disallowed'
  | 'busy'

/** A page that could not be fetched: `kind` names the cause, `status` and `retryAfterSeconds` what the server said. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly kind: FetchProblem
  readonly url: string
  readonly status: number | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(
    kind: FetchProblem,
    url: string,
    message: string,
    more: ErrorOptions & { readonly status?: number; readonly retryAfterSeconds?: number | undefined } = {},
  ) {
    super(message, more)
    this.kind = kind
    this.url = url
    this.status = more.status
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

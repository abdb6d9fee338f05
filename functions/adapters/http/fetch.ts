import { decodeText } from '../../../core/documents/charset.ts'
import type { Fetched, Validators } from '../../../core/ports.ts'
import { type AllowAddress, parseAddress } from './address.ts'
import { acceptEncoding, decodeBody } from './decode-body.ts'
import { FetchError } from './fetch-error.ts'
import type { ResolveName } from './guarded-lookup.ts'
import { type Connections, guardedRequest } from './guarded-request.ts'
import { follow, isRedirect } from './redirects.ts'
import { retryAfterSeconds } from './retry-after.ts'

export interface FetchOptions {
  /** For tests on loopback only: addresses outside the public internet that may be reached, on any port. */
  readonly allowAddress?: AllowAddress
  readonly signal?: AbortSignal
  readonly validators?: Validators
  readonly userAgent?: string
  /** For the whole fetch with all its redirects, in milliseconds. */
  readonly deadline?: number
  /** Of the decoded body, in bytes. */
  readonly maxBytes?: number
  /** Reads no more of the body than this, in bytes, and takes that for all of it. */
  readonly cut?: number
  /** Set where fetches share connections. */
  readonly connections?: Connections
  readonly resolve?: ResolveName
}

/** Says who asks, for the logs of a publisher, and where to complain: an address or a mailbox from configuration. */
export const userAgent = (contact?: string): string =>
  `walkback/0.1 (${contact ? `+${contact}` : 'reads news on AI-chip deals'})`
/** What nobody reads, whatever is in it. */
const unreadable =
  /^(?:image|audio|video|font|model)\/|^application\/(?:pdf|zip|wasm|msword|vnd\.(?:ms-|openxml)|x-(?:tar|7z|shockwave))/i
/** A type of the server's own invention is believed where the text begins as pages, feeds and data do. */
const markup = /^[\ufeff\s]*[<{[]/
const readable = /^(text\/|application\/(json|xml|xhtml\+xml|octet-stream|(?:x-)?gzip|[\w.-]+\+(xml|json))\b|$)/i

/**
 * Fetches one page of the public internet, redirects followed by hand and each hop checked at the socket. Resolves with
 * the decoded body of a 2xx, or with an empty one of a 304; otherwise throws a FetchError whose `kind` names the cause.
 */
export const fetchPage = (url: string, options: FetchOptions = {}): Promise<Fetched> =>
  inTime(url, options, (signal) => follow(url, (address) => fetchHop(address, signal, options)))

/** Fetches one address as `fetchPage` does, but follows no redirect: its target is in `headers.location`. */
export const fetchStep = (url: string, options: FetchOptions = {}): Promise<Fetched> =>
  inTime(url, options, (signal) => fetchHop(url, signal, options))

async function inTime(url: string, options: FetchOptions, ask: (signal: AbortSignal) => Promise<Fetched>) {
  const timer = AbortSignal.timeout(options.deadline ?? 30_000)
  const signal = options.signal ? AbortSignal.any([options.signal, timer]) : timer
  try {
    return await ask(signal)
  } catch (cause) {
    throw translate(cause, url, timer, options)
  }
}

async function fetchHop(asked: string, signal: AbortSignal, options: FetchOptions): Promise<Fetched> {
  const { maxBytes = 8 * 1024 * 1024, cut, validators, userAgent: agentName = userAgent() } = options
  const { allowAddress, resolve, connections } = options
  const address = parseAddress(asked, allowAddress)
  const url = address.href
  const body = await guardedRequest(address, {
    signal,
    allowAddress,
    resolve,
    connections,
    headers: {
      accept: 'text/html, application/xhtml+xml, application/xml, application/json, text/*;q=0.9, */*;q=0.1',
      'accept-encoding': acceptEncoding,
      'user-agent': agentName,
      ...(validators?.etag && { 'if-none-match': validators.etag }),
      ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
    },
  })
  const { statusCode: status = 0 } = body
  const headers = flatten(body.headers)
  const settle = () => void body.on('error', () => undefined).destroy()

  if (status === 304 || isRedirect({ status })) {
    settle()
    return { status, url, headers, body: new Uint8Array(), text: '' }
  }
  if (status < 200 || status > 299) {
    settle()
    const wait = retryAfterSeconds(headers['retry-after'], headers['date'])
    throw new FetchError('bad-status', url, `Expected a page, got status ${status} from ${url}`, {
      status,
      retryAfterSeconds: wait,
    })
  }
  const type = headers['content-type'] ?? ''
  const wrongType = () => new FetchError('wrong-type', url, `Expected text, got "${type}" from ${url}`, { status })
  if (unreadable.test(type.trim())) {
    settle()
    throw wrongType()
  }
  if (cut === undefined && Number(headers['content-length']) > maxBytes) {
    settle()
    throw new FetchError(
      'too-large',
      url,
      `Expected at most ${maxBytes} bytes, got ${headers['content-length']} from ${url}`,
    )
  }
  const bytes = await decodeBody(body, headers['content-encoding'] ?? '', {
    limit: cut ?? maxBytes,
    isCut: cut !== undefined,
    url,
    signal,
  })
  const text = decodeText(bytes, type)
  if (!readable.test(type.trim()) && !markup.test(text)) throw wrongType()
  return { status, url, headers, body: bytes, text, at: new Date().toISOString() }
}

const flatten = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  )

/** Node's own codes for an answer that ended before its time. */
const truncated: ReadonlySet<string> = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'HPE_INVALID_EOF_STATE'])

/** What to do about the faults that a mistyped address or a missing network have. */
const remedies: Readonly<Record<string, string>> = {
  ENOTFOUND: '. That name is not known: check the address, or the network.',
  EAI_AGAIN: '. No name can be looked up now: check the network.',
  ECONNREFUSED: '. Nothing listens there: check the address and its port.',
}

function translate(cause: unknown, url: string, timer: AbortSignal, options: FetchOptions): FetchError {
  if (cause instanceof FetchError) return cause
  if (cause instanceof Error && cause.cause instanceof FetchError) return cause.cause
  if (options.signal?.aborted)
    return new FetchError('aborted', url, `Expected to finish, was stopped while fetching ${url}`, { cause })
  if (timer.aborted) {
    return new FetchError(
      'timeout',
      url,
      `Expected an answer in ${options.deadline ?? 30_000} ms, got none from ${url}`,
      { cause },
    )
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = cause instanceof Error ? cause.message || code : String(cause)
  if (truncated.has(code))
    return new FetchError('truncated', url, `Expected a whole body, got a part (${reason}) from ${url}`, { cause })
  const remedy = remedies[code] ?? ''
  return new FetchError('network', url, `Expected an answer, got "${reason}" from ${url}${remedy}`, { cause })
}

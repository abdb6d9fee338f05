import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { IncomingWebhookHTTPError, IncomingWebhookRequestError } from '@slack/webhook'
import type { Delivery } from '../../../core/ports.ts'
import { FetchError } from '../http/fetch-error.ts'

/** How long Slack may take to answer, in milliseconds: well below the time of the function that waits. */
export const slackTimeout = 10_000

const soon = 15
const later = 60

const remedies: Readonly<Record<string, string>> = {
  invalid_auth: 'Check the bot token.',
  not_authed: 'Set the bot token.',
  token_revoked: 'Install the app again and store its new token.',
  token_expired: 'Store a fresh token.',
  account_inactive: 'Install the app again and store its new token.',
  missing_scope: 'Give the app the scope chat:write and install it again.',
  channel_not_found: 'Check the channel id, and invite the app if the channel is private.',
  not_in_channel: 'Invite the app to the channel.',
  is_archived: 'Choose a channel that is not archived.',
  channel_is_archived: 'Choose a channel that is not archived.',
  message_limit_exceeded: 'The workspace has sent as many messages as it may. Its administrators see the limit.',
  no_active_hooks: 'Create a new incoming webhook.',
  invalid_token: 'Create a new incoming webhook.',
  no_service: 'Create a new incoming webhook.',
  no_team: 'Create a new incoming webhook.',
}

// What is wrong with one message, and never with the next one.
const ofMessage = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'too_many_attachments',
  'attachment_payload_limit_exceeded',
  'msg_too_long',
  'msg_blocks_too_long',
  'no_text',
  'markdown_text_conflict',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_too_large',
  'invalid_arguments',
  'invalid_payload',
])

/** True where the message or the thread that was spoken of is no more, or was never ours. */
export function isGone(fault: unknown): boolean {
  return codeOf(fault, ['message_not_found', 'thread_not_found', 'cant_update_message'])
}

/** True where the workspace lets nobody edit a message of that age. */
export function isUneditable(fault: unknown): boolean {
  return codeOf(fault, ['edit_window_closed'])
}

/** True where the thread takes no answers: the message may stand in the channel. */
export function isClosedThread(fault: unknown): boolean {
  return codeOf(fault, ['thread_not_found', 'restricted_action_thread_locked', 'cannot_reply_to_message'])
}

const codeOf = (fault: unknown, codes: readonly string[]): boolean =>
  fault instanceof WebAPIPlatformError && codes.includes(fault.data.error)

// Faults of Slack's own that pass; every other error code is about what we sent or may do.
const passing = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

const askingToWait = new Set(['ratelimited', 'rate_limited'])

/** A webhook's 429: its client keeps no header of an answer that it calls a fault. */
export class AskedToWait extends Error {
  override readonly name = 'AskedToWait'
  readonly seconds: number
  constructor(seconds = later) {
    super(`Expected Slack to take the message, was asked to wait for ${seconds} seconds`)
    this.seconds = seconds
  }
}

/** What a fault of Slack's client means for the alert: to be tried again and when, or the channel to be mended first, with the remedy; other faults are thrown on. */
export function deliveryOf(fault: unknown): Exclude<Delivery, { outcome: 'sent' }> {
  if (fault instanceof WebAPIRateLimitedError) return retry(fault.retryAfter, 'Slack asks to wait')
  if (fault instanceof WebAPIPlatformError) return ofCode(fault.data.error)
  if (fault instanceof WebAPIHTTPError) return ofStatus(fault.statusCode, '')
  if (fault instanceof IncomingWebhookHTTPError) return ofStatus(fault.statusCode, fault.body)
  if (isUnanswered(fault) && fault.original instanceof AskedToWait)
    return retry(fault.original.seconds, 'Slack asks to wait')
  // A webhook's address is its secret: what says why it may not be reached names it.
  if (isUnanswered(fault) && fault.original instanceof FetchError)
    return {
      outcome: 'closed',
      problem: `Expected an address of the public internet, got ${fault.original.kind}. Correct it.`,
    }
  if (isUnanswered(fault)) return retry(soon, `Slack did not answer: ${fault.message}`)
  throw fault
}

/** True where the request may have arrived although no answer came back. */
export function isUnanswered(fault: unknown): fault is WebAPIRequestError | IncomingWebhookRequestError {
  return fault instanceof WebAPIRequestError || fault instanceof IncomingWebhookRequestError
}

function ofCode(code: string): Exclude<Delivery, { outcome: 'sent' }> {
  if (askingToWait.has(code)) return retry(later, 'Slack asks to wait')
  return passing.has(code) ? retry(soon, `Slack answered ${code}`) : refused(code)
}

function ofStatus(status: number, code: string): Exclude<Delivery, { outcome: 'sent' }> {
  return status >= 500 ? retry(soon, `Slack answered ${status}`) : refused(code.trim() || `${status}`)
}

const retry = (afterSeconds: number, problem: string) => ({ outcome: 'retry' as const, afterSeconds, problem })

// A channel that is closed loses nothing: its messages wait until somebody has done what the remedy says.
function refused(code: string) {
  const remedy = remedies[code] ?? 'See docs.slack.dev for this error.'
  const problem = `Expected Slack to take the message, got ${code}. ${remedy}`
  return ofMessage.has(code) ? { outcome: 'refused' as const, problem } : { outcome: 'closed' as const, problem }
}

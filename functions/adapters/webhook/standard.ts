import { createHmac } from 'node:crypto'
import { webhook } from '../../../core/alerts/channels/webhook.ts'
import type { Channel, Now } from '../../../core/ports.ts'
import type { PostOptions } from '../http/post.ts'
import { type ChannelOptions, plainChannel } from '../plain-channel.ts'
import { deliver } from './post.ts'

/** Where signed events go; the secret is `whsec_` and base64, as the Standard Webhooks specification has it. */
export interface StandardWebhookOptions extends ChannelOptions, Pick<PostOptions, 'allowAddress' | 'resolve'> {
  readonly url: string
  readonly secret: () => Promise<string>
  readonly now: Now
}

const [minute, hour] = [60, 3_600]

/** The specification's own schedule of further attempts, in seconds. */
export const retrySchedule: readonly number[] = [
  ...[5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour],
]

/** Sends signed events to an address; a 410 ends the channel, and what fails is tried again on the specification's schedule. */
export function standardWebhook(options: StandardWebhookOptions): Channel {
  const { url, secret, now } = options
  return plainChannel({ ...options, schedule: retrySchedule }, webhook, async (event, alertId) => {
    const body = JSON.stringify(event)
    const timestamp = `${Math.floor(Date.parse(now()) / 1_000)}`
    const signature = sign(await secret(), `${alertId}.${timestamp}.${body}`)
    if (signature === undefined)
      return {
        outcome: 'closed',
        problem: 'Expected the webhook’s secret to be whsec_ and base64, got something else.',
      }
    const headers = { 'webhook-id': alertId, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
    const answer = await deliver(url, body, alertId, { ...options, headers })
    if (answer.outcome !== 'refused') return answer
    // To the specification every answer but 2xx and 410 is one to try again.
    return { outcome: 'retry', afterSeconds: retrySchedule[0] ?? minute, problem: answer.problem }
  })
}

/** The signature of a text by one secret or, while one gives way to another, by several with spaces between. */
function sign(secrets: string, text: string): string | undefined {
  const keys = secrets
    .split(/\s+/)
    .map((secret) => /^whsec_(?<key>[A-Za-z0-9+/]{24,}={0,2})$/.exec(secret)?.groups?.['key'])
  if (keys.some((key) => key === undefined)) return undefined
  return keys
    .map((key = '') => `v1,${createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64')}`)
    .join(' ')
}

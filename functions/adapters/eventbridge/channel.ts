import type { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { eventbridge } from '../../../core/alerts/channels/eventbridge.ts'
import type { Channel } from '../../../core/ports.ts'
import { type ChannelOptions, plainChannel } from '../plain-channel.ts'

/** Which bus of EventBridge takes the events, by name or ARN. */
export interface BusOptions extends ChannelOptions {
  readonly bus: string
  readonly client?: EventBridgeClient | undefined
}

const soon = 15

/** Puts events on a bus, where the user's own rules take them further. */
export function busChannel(options: BusOptions): Channel {
  const { bus } = options
  let { client } = options
  return plainChannel(options, eventbridge, async ({ source, detailType, detail }, alertId) => {
    const { EventBridgeClient, PutEventsCommand } = await import('@aws-sdk/client-eventbridge')
    client ??= new EventBridgeClient({})
    const Entries = [{ EventBusName: bus, Source: source, DetailType: detailType, Detail: detail }]
    const answered = await client.send(new PutEventsCommand({ Entries })).catch((fault: unknown) => nameOf(fault))
    if (typeof answered === 'string') return refusalOf(answered)
    const { EventId, ErrorCode } = answered.Entries?.[0] ?? {}
    return ErrorCode === undefined ? { outcome: 'sent', receipt: EventId ?? alertId } : refusalOf(ErrorCode)
  })
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : String(fault))

const toMend: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'NotAuthorizedForSourceException',
  'ResourceNotFoundException',
])

const refusalOf = (code: string) =>
  toMend.has(code)
    ? {
        outcome: 'closed' as const,
        problem: `Expected the bus to take the event, got ${code}. Check its name and policy.`,
      }
    : { outcome: 'retry' as const, afterSeconds: soon, problem: `EventBridge answered ${code}` }

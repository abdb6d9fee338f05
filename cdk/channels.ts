import { ArnFormat, Stack } from 'aws-cdk-lib'
import type { ChannelSettings } from '../schemas/channel.ts'
import type { Settings } from './settings.ts'
import type { Station } from './station.ts'

/** Lets a function do what its channels ask for: read their secrets, send mail as their senders, put events on their buses. */
export function allowChannels(station: Station, { slackSecret, channels }: Settings): void {
  const secrets =
    channels.length === 0 ? [slackSecret] : channels.flatMap((one) => ('secret' in one ? [one.secret] : []))
  allow(
    station,
    'secretsmanager:GetSecretValue',
    secrets.filter(Boolean).map((name) => secretArn(station, name)),
  )
  allow(
    station,
    'ses:SendEmail',
    channels.flatMap((one) => (one.kind === 'email' ? senderArns(station, one) : [])),
  )
  allow(
    station,
    'events:PutEvents',
    channels.flatMap((one) => (one.kind === 'eventbridge' ? [busArn(station, one)] : [])),
  )
}

function allow(station: Station, action: string, resources: readonly string[]): void {
  if (resources.length > 0) station.allow([action], [...new Set(resources)])
}

/** The name of a secret in policies: it is made by hand and never passes through the template. */
export const secretArn = (station: Station, name: string): string =>
  Stack.of(station).formatArn({
    service: 'secretsmanager',
    resource: 'secret',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    // Secrets Manager adds six characters of its own to every name.
    resourceName: `${name}-??????`,
  })

/** Either the address or its whole domain may be what SES has verified. */
function senderArns(station: Station, { from }: Extract<ChannelSettings, { kind: 'email' }>): readonly string[] {
  const identity = (resourceName: string) =>
    Stack.of(station).formatArn({ service: 'ses', resource: 'identity', resourceName })
  return [identity(from), identity(from.slice(from.indexOf('@') + 1))]
}

const busArn = (station: Station, { bus }: Extract<ChannelSettings, { kind: 'eventbridge' }>): string =>
  bus.startsWith('arn:')
    ? bus
    : Stack.of(station).formatArn({ service: 'events', resource: 'event-bus', resourceName: bus })

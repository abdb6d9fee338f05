import { CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { canaryFeedPath } from '../core/canary.ts'
import type { Watched } from './alarm-rules.ts'
import { alarms } from './alarms.ts'
import { HttpEntrance } from './api.ts'
import { allowChannels } from './channels.ts'
import { dashboard } from './dashboard.ts'
import { allowAnswers, allowAsking, readingEnv, settledReader } from './model.ts'
import { deadLetters, entryQueue, feedFromQueue, redriveWhenEnabled } from './queue.ts'
import { ReplayMachine } from './replay.ts'
import { every } from './schedule.ts'
import type { StackSettings } from './settings.ts'
import { SnapshotBucket } from './snapshots.ts'
import { Station } from './station.ts'
import { LedgerTable } from './table.ts'

const pollInterval = Duration.minutes(10)
const sweepInterval = Duration.minutes(5)
const readTimeout = Duration.minutes(3)

/** The whole of Walkback: the table, the stations in the order of the flow, and what watches them. */
export class WalkbackStack extends Stack {
  constructor(scope: Construct, id: string, settings: StackSettings) {
    super(scope, id, { description: 'Walkback: one history per figure of AI-chip deals', terminationProtection: true })

    const undelivered = deadLetters(this, 'Undelivered')
    const entries = entryQueue(this, readTimeout)
    const table = new LedgerTable(this, 'Ledger')
    const snapshots = new SnapshotBucket(this, 'Snapshots')
    const bySource = settings.sourceMetrics === 'on'
    const base = { TABLE_NAME: table.name, LOG_LEVEL: 'info', DEPLOYMENT: id, SOURCE_METRICS: bySource ? 'on' : '' }

    const poll = new Station(this, 'poll', {
      env: { ...base, QUEUE_URL: entries.queue.queueUrl, CONTACT: settings.contact, CANARY_FEED: '' },
      timeout: Duration.minutes(10),
      reservedConcurrency: 1,
      undelivered,
    })
    table.allow(poll, 'poll')
    poll.allow(['sqs:SendMessage'], [entries.queue.queueArn])
    every(poll, pollInterval, undelivered)

    const read = new Station(this, 'read', {
      env: { ...base, SNAPSHOT_BUCKET: snapshots.name, CONTACT: settings.contact, ...readingEnv(settings) },
      settled: settledReader(settings),
      timeout: readTimeout,
      memory: 1024,
      undelivered,
    })
    table.allow(read, 'read')
    snapshots.allowPut(read)
    allowAsking(read, settings, { table, snapshots })
    feedFromQueue(read, entries.queue)
    redriveWhenEnabled(read, entries.dead)

    const reconcile = new Station(this, 'reconcile', {
      env: base,
      timeout: Duration.minutes(2),
      memory: 1024,
      undelivered,
    })
    table.allow(reconcile, 'reconcile')
    table.feedPending(reconcile, 'collections', undelivered)
    every(reconcile, sweepInterval, undelivered)

    const api = new Station(this, 'api', {
      env: {
        ...base,
        WEB_FOLDER: 'dist/web',
        READ_TOKEN_HASHES: settings.readTokenHashes,
        WRITE_TOKEN_HASHES: settings.writeTokenHashes,
        CANARY: settings.canary ? 'on' : '',
      },
      timeout: Duration.seconds(15),
      memory: 1024,
      folders: ['dist/web'],
      undelivered,
    })
    table.allow(api, 'api')
    if (settings.writeTokenHashes) table.allow(api, 'deciding')
    const entrance = new HttpEntrance(this, 'Http', { station: api, access: settings.access })

    if (settings.canary) {
      entrance.open('/canary/{proxy+}')
      poll.function.addEnvironment('CANARY_FEED', `${entrance.url}${canaryFeedPath.slice(1)}`)
    }

    const alert = new Station(this, 'alert', {
      env: {
        ...base,
        SLACK_SECRET_NAME: settings.slackSecret,
        SLACK_CHANNEL: settings.slackChannel,
        CHANNELS: settings.channels.length > 0 ? JSON.stringify(settings.channels) : '',
        SITE_URL: entrance.url,
      },
      timeout: Duration.minutes(5),
      // Slack's pace is one message a second and channel.
      reservedConcurrency: 1,
      undelivered,
    })
    table.allow(alert, 'alert')
    allowChannels(alert, settings)
    table.feedPending(alert, 'revisions', undelivered)
    every(alert, sweepInterval, undelivered)

    const replay = new Station(this, 'replay', {
      env: { ...base, SNAPSHOT_BUCKET: snapshots.name, ...readingEnv(settings) },
      settled: settledReader(settings),
      timeout: Duration.minutes(10),
      memory: 1024,
      undelivered,
    })
    table.allow(replay, 'replay')
    snapshots.allowGet(replay)
    allowAnswers(replay, settings, { snapshots })
    new ReplayMachine(this, 'Replay', { station: replay, bucketName: snapshots.name })

    const watched: Watched = {
      stations: [poll, read, reconcile, alert, api],
      poll: { station: poll, interval: pollInterval },
      entries: entries.queue,
      deadLetters: { entries: entries.dead, undelivered },
      streamed: [reconcile, alert],
      http: entrance.api,
      deployment: id,
      canary: settings.canary === true,
      model: settings.reader !== 'rules',
      bySource,
      email: settings.alarmEmail,
    }
    dashboard(this, watched, { poll, read }, alarms(this, watched))
    new CfnOutput(this, 'Url', { value: entrance.url, description: 'The API and the page' })
  }
}

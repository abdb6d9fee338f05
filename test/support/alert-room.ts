import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { decide } from '../../core/deals/rulings.ts'
import { recordDecision } from '../../core/decide.ts'
import type { Channel, Store } from '../../core/ports.ts'
import type { Deed } from '../../core/wish.ts'
import { alertContext } from '../../functions/adapters/alert-context.ts'
import { channelOf } from '../../functions/adapters/channels.ts'
import { dynamoReader } from '../../functions/adapters/dynamodb/reader.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { untoldRevision } from '../../functions/adapters/dynamodb/stream.ts'
import { alertHandler } from '../../functions/alert.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { ChannelSettings } from '../../schemas/channel.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Decision } from '../../schemas/decision.ts'
import { type LoopbackSlack, loopbackSlack } from './loopback-slack.ts'

/** A ledger, a Slack on loopback and the handlers between them, under a clock that the test sets. */
export interface AlertRoom {
  readonly slack: LoopbackSlack
  readonly store: Store
  readonly engine: Engine
  /** Milliseconds that were waited between messages. */
  readonly waited: number[]
  /** Records claims, folds them, and lets the sweep tell what follows, at an instant. */
  say(at: string, ...claims: readonly Claim[]): Promise<void>
  /** Records a person's decision of an instant, folds what it changes, and lets the sweep tell what follows. */
  decide(at: string, deed: Deed): Promise<Decision>
  /** Lets the sweep run at an instant. */
  sweep(at: string): Promise<void>
  close(): Promise<void>
}

export interface RoomOptions {
  readonly settings?: Partial<Omit<ChannelSettings, 'kind'>>
  /** By an incoming webhook in place of a bot token. */
  readonly webhook?: boolean
  /** Further channels. */
  readonly channels?: readonly Channel[]
}

const site = 'https://walkback.example'
const log = { info: () => {}, warn: () => {}, error: () => {} }

export async function alertRoom({
  settings = {},
  webhook = false,
  channels = [],
}: RoomOptions = {}): Promise<AlertRoom> {
  const engine = await openEngine({})
  const slack = await loopbackSlack()
  const store = dynamoStore(engine.rows)
  const ledger = dynamoReader(engine.rows)
  const context = alertContext(ledger, site)
  const waited: number[] = []
  let now = ''
  const made = channelOf(
    ChannelSettings.parse({ id: 'slack', kind: 'slack', secret: 's', channel: 'C0LOOPBACK', ...settings }),
    {
      secretOf: () => async () => (webhook ? slack.webhookUrl : 'xoxb-loopback'),
      context,
      now: () => now,
      allowAddress: () => true,
      slackApi: slack.apiUrl,
    },
  )
  const reconcile = reconcileHandler({ store, log, now: () => now, lease: 0 })
  const alert = alertHandler({
    ...{ store, context, log },
    channels: [made, ...channels],
    sources: ledger.sourceStates,
    site,
    untold: (record) => untoldRevision(engine.rows, record),
    wait: async (milliseconds) => void waited.push(milliseconds),
    now: () => now,
  })
  return {
    ...{ slack, store, engine, waited },
    async say(at, ...claims) {
      now = at
      await store.putClaims(claims)
      await reconcile({})
      await alert({})
    },
    async decide(at, deed) {
      now = at
      const decision = decide({ ...deed, by: 'ada', at, why: 'seen in the filing' })
      await recordDecision({ store, reader: ledger }, decision)
      await reconcile({})
      await alert({})
      return decision
    },
    async sweep(at) {
      now = at
      await alert({})
    },
    async close() {
      await engine.close()
      await slack.close()
    },
  }
}

import { type ShownMessage, slackLookalike } from '../../cli/slack/lookalike.ts'
import { DigestPlan, Route } from '../../schemas/channel.ts'
import type { Claim } from '../../schemas/claim.ts'
import { type AlertRoom, alertRoom } from '../../test/support/alert-room.ts'
import { madeClaim } from '../../test/support/made-claim.ts'
import { sampleNewsroom } from '../../test/support/sample-newsroom.ts'

/** Pages of messages as a Slack on loopback was sent them by the real outbox: one message, a thread, a digest. */
export async function slackPages(): Promise<Readonly<Record<string, string>>> {
  const told = sampleNewsroom.claims.filter(({ parties, measure }) => isWalkback(parties) && measure === 'money')
  return { slack: await message(told), 'slack-thread': await thread(told), 'slack-digest': await digest() }
}

const isWalkback = (parties: readonly string[]) => parties.join() === 'nvidia,openai'

async function message(claims: readonly Claim[]): Promise<string> {
  return during({}, async (room) => {
    await tellAll(
      room,
      claims.filter(({ article }) => article.published < '2026-02-02'),
    )
    return slackLookalike(
      shown(room)
        .slice(-1)
        .map(({ message }) => ({ message })),
    )
  })
}

async function thread(claims: readonly Claim[]): Promise<string> {
  return during({}, async (room) => {
    await tellAll(room, claims)
    return slackLookalike(shown(room))
  })
}

async function digest(): Promise<string> {
  const settings = { route: Route.parse({ severity: 'high' }), digest: DigestPlan.parse({ at: '08:00' }) }
  return during({ settings }, async (room) => {
    const source = (id: string, succeededAt: string, failures: number) =>
      room.store.putSourceState({ id, polledAt: '2026-02-03T07:50:00Z', succeededAt, failures })
    await room.sweep('2026-02-01T07:00:00Z')
    await source('northwire', '2026-02-03T07:50:00Z', 0)
    await source('handelsbote', '2026-02-03T07:50:00Z', 0)
    await source('el-tablero', '2026-02-02T01:50:00Z', 30)
    const deal = (over: Partial<Claim>, ...stances: Partial<Claim>[]) =>
      [{}, ...stances].map((step, at) => madeClaim({ at: `2026-02-0${at + 1}T10:00:00Z`, ...over, ...step }))
    await room.say(
      '2026-02-02T10:05:00Z',
      ...deal({}, { stance: 'disclaimed' }),
      ...deal(
        { parties: ['coreweave', 'openai'], value: 11.9e9, stance: 'agreed', kind: 'purchase' },
        { value: 15.9e9 },
      ),
      ...deal(
        { parties: ['oracle', 'openai'], measure: 'power', unit: 'W', value: 4.5e9, stance: 'agreed' },
        { value: 2e9 },
      ),
    )
    await room.sweep('2026-02-03T08:00:00Z')
    return slackLookalike(shown(room).slice(-1))
  })
}

async function during(options: Parameters<typeof alertRoom>[0], draw: (room: AlertRoom) => Promise<string>) {
  const room = await alertRoom(options)
  try {
    return await draw(room)
  } finally {
    await room.close()
  }
}

async function tellAll(room: AlertRoom, claims: readonly Claim[]): Promise<void> {
  for (const claim of claims) await room.say(claim.article.published, claim)
}

const shown = ({ slack: { messages } }: AlertRoom): readonly ShownMessage[] =>
  messages.map(({ ts, blocks, thread_ts, broadcast, edits }) => {
    const answers = messages.filter((one) => one.thread_ts === ts).length
    return {
      message: { blocks },
      edited: edits > 0,
      ...(answers > 0 ? { answers } : {}),
      ...(thread_ts === undefined ? {} : { reply: broadcast ? ('broadcast' as const) : ('quiet' as const) }),
    }
  })

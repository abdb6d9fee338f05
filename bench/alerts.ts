import { readClaims } from '../core/claims/extract.ts'
import type { Alert } from '../schemas/alert.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Story } from '../test/storylines/schema.ts'
import { scoreRevisions } from '../test/storylines/score.ts'
import { goldStories, trapStories } from '../test/storylines/story.ts'
import { type AlertRoom, alertRoom } from '../test/support/alert-room.ts'

// What a Slack channel at the default settings is sent while each storyline happens: `npm run eval:alerts`. Each article arrives
// when it was published, a sweep follows before the next one, and one more when every wait is over.

/** Below these no run may fall: with the claims of a careful reader, and with those of the rules. */
const floors = { gold: { precision: 1, recall: 1 }, reader: { precision: 0.94, recall: 0.72 } }

interface Outcome {
  readonly story: string
  readonly expected: number
  /** Revisions told in a message of their own, and those of them that the story expects. */
  readonly sent: number
  readonly right: number
  readonly twice: number
  readonly replies: number
  readonly broadcasts: number
  readonly edits: number
  readonly corrections: number
  readonly folded: number
  readonly left: Readonly<Record<string, number>>
}

const minutes = (instant: string, more: number) => new Date(Date.parse(instant) + more * 60_000).toISOString()

async function tell(story: Story, claims: readonly Claim[]): Promise<Outcome> {
  const room = await alertRoom()
  try {
    const { articles } = story
    for (const [at, { url, published }] of articles.entries()) {
      const arrived = claims.filter(({ article }) => article.url === url && article.published === published)
      await room.say(minutes(published, 1), ...arrived.map((claim) => ({ ...claim, learned: published })))
      const [wait, next] = [minutes(published, 31), articles[at + 1]?.published]
      await room.sweep(next !== undefined && next < wait ? minutes(next, 0) : wait)
    }
    await room.sweep(minutes(articles.at(-1)?.published ?? '', 24 * 60))
    return await outcomeOf(room, story, claims)
  } finally {
    await room.close()
  }
}

async function outcomeOf({ store, slack }: AlertRoom, story: Story, claims: readonly Claim[]): Promise<Outcome> {
  const posted = slack.posted.flatMap(({ metadata }) => {
    const id = metadata?.event_payload['revision_id']
    return typeof id === 'string' ? [id] : []
  })
  const found = await Promise.all([...new Set(posted)].map((id) => store.revisionNow(id)))
  const told = found.flatMap((one) => (one ? [one.revision] : []))
  const journal = await store.journal('slack', '0', '9')
  const empty = { deals: [], figures: [], suppressed: [] }
  const { expected, found: right } = scoreRevisions({ ...empty, revisions: told }, claims, story)
  const { messages } = slack
  return {
    story: story.id,
    ...{ expected, sent: told.length, right, twice: posted.length - told.length },
    replies: messages.filter(({ thread_ts, broadcast }) => thread_ts !== undefined && !broadcast).length,
    broadcasts: messages.filter(({ broadcast }) => broadcast).length,
    edits: messages.reduce((sum, { edits }) => sum + edits, 0),
    corrections: messages.filter(({ text }) => text.startsWith('Corrected')).length,
    folded: journal.filter(({ state }) => state === 'folded').length,
    left: causes(journal),
  }
}

const causes = (journal: readonly Alert[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [
      ...Map.groupBy(
        journal.filter(({ state }) => state === 'muted'),
        ({ cause = 'other' }) => cause,
      ),
    ].map(([cause, alerts]) => [cause, alerts.length]),
  )

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0)

const columns = [
  'expected',
  'sent',
  'right',
  'twice',
  'replies',
  'broadcasts',
  'edits',
  'corrections',
  'folded',
] as const

function print(name: string, outcomes: readonly Outcome[]): { precision: number; recall: number } {
  console.log(`\n${name.padEnd(36)}${columns.map((column) => column.padStart(12)).join('')}  left out`)
  const row = (story: string, of: (column: (typeof columns)[number]) => number, left: string) =>
    console.log(`${story.padEnd(36)}${columns.map((column) => `${of(column)}`.padStart(12)).join('')}  ${left}`)
  for (const one of outcomes)
    row(
      one.story,
      (column) => one[column],
      Object.entries(one.left)
        .map(([cause, n]) => `${n} ${cause}`)
        .join(', '),
    )
  row('all', (column) => sum(outcomes, (one) => one[column]), '')
  const [sent, right, expected] = [
    sum(outcomes, (o) => o.sent),
    sum(outcomes, (o) => o.right),
    sum(outcomes, (o) => o.expected),
  ]
  if (sum(outcomes, ({ twice }) => twice) > 0) process.exitCode = 1
  const score = { precision: right / sent, recall: right / expected }
  console.log(`precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`)
  return score
}

async function evaluate(stories: readonly { readonly story: Story; readonly claims: readonly Claim[] }[]) {
  const outcomes: Outcome[] = []
  for (const { story, claims } of stories) outcomes.push(await tell(story, claims))
  return outcomes
}

const gold = goldStories()
const read = gold.map(({ story }) => ({ story, claims: story.articles.flatMap((article) => readClaims(article)) }))
const scores = {
  gold: print('claims of a careful reader', await evaluate([...gold, ...trapStories()])),
  reader: print('claims of the rules', await evaluate(read)),
}
for (const name of ['gold', 'reader'] as const) {
  const { precision, recall } = floors[name]
  if (scores[name].precision >= precision && scores[name].recall >= recall) continue
  console.error(`${name}: Expected at least ${JSON.stringify(floors[name])}, got ${JSON.stringify(scores[name])}`)
  process.exitCode = 1
}

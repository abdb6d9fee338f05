import type { Alert } from '../../schemas/alert.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { RevisionKind } from '../../schemas/revision.ts'
import type { Story } from '../storylines/schema.ts'
import { scoreRevisions } from '../storylines/score.ts'
import { type AlertRoom, alertRoom } from './alert-room.ts'

/** What a channel at the default settings was sent while a story happened. */
export interface Outcome {
  readonly story: string
  /** Kinds of the revisions told, in the order in which they were. */
  readonly kinds: readonly RevisionKind[]
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

/** Lets each article of a story arrive when it was published, with a sweep before the next one and when every wait is over. */
export async function tellStory(story: Story, claims: readonly Claim[]): Promise<Outcome> {
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
    kinds: told.map(({ kind }) => kind),
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

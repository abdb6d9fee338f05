import { expect, it } from 'vitest'
import { goldStories } from '../storylines/story.ts'
import { tellStory } from '../support/told-story.ts'

const told = new Set([
  'nvidia-openai-100bn',
  'hanseo-yunhe-accelerators',
  'mirador-fornax-warrants',
  'vantora-nordlicht-silent-edit',
])
const stories = goldStories().filter(({ story }) => told.has(story.id))

// `npm run eval:alerts` does this with all of them, and with the claims of the reader.
it.each(stories)(
  'Slack is told each revision of $story.id once, in order, and nothing else',
  async ({ story, claims }) => {
    const { kinds, ...outcome } = await tellStory(story, claims)
    const order = story.articles.map(({ id }) => id)
    const expected = story.expect.revisions.toSorted((a, b) => order.indexOf(a.article) - order.indexOf(b.article))
    expect(outcome).toMatchObject({
      sent: expected.length,
      right: expected.length,
      twice: 0,
      corrections: 0,
      folded: 0,
    })
    expect(outcome.replies + outcome.broadcasts).toBeGreaterThan(0)
    expect(kinds.toSorted()).toEqual(expected.map(({ kind }) => kind).toSorted())
  },
)

import { readClaims } from '../core/claims/extract.ts'
import { reconcile } from '../core/deals/reconcile.ts'
import type { Claim } from '../schemas/claim.ts'
import { bCubed } from '../test/storylines/b-cubed.ts'
import type { Story } from '../test/storylines/schema.ts'
import { type RevisionScore, scoreRevisions } from '../test/storylines/score.ts'
import { goldStories, ownStories, type ToldStory, trapStories } from '../test/storylines/story.ts'

const scored = (story: Story, claims: readonly Claim[]): RevisionScore =>
  scoreRevisions(reconcile(claims), claims, story)

const readStory = ({ articles }: Story): readonly Claim[] => articles.flatMap((article) => readClaims(article))

function total(scores: readonly RevisionScore[]) {
  const sum = (of: keyof RevisionScore): number => scores.reduce((all, one) => all + one[of], 0)
  const [expected, found, exact, wrong] = [sum('expected'), sum('found'), sum('exact'), sum('wrong')]
  return { expected, found, exact, wrong, recall: found / expected, precision: found / Math.max(1, found + wrong) }
}

/** How well claims of one figure are kept together, over all stories of a set at once. */
function identity(stories: readonly ToldStory[]): number {
  const gold = stories.flatMap(({ story, figures }) =>
    [...figures].map(([claim, figure]) => [claim, `${story.id} ${figure}`] as const),
  )
  const found = stories.flatMap(({ story, claims }) =>
    reconcile(claims).figures.flatMap((figure) =>
      figure.claims.map((claim) => [claim, `${story.id} ${figure.id}`] as const),
    ),
  )
  return bCubed(new Map(gold), new Map(found)).f1
}

// The same ledger on a careful reader's claims and on the reader's own: the difference is the reader's.
const sets = { development: goldStories(), traps: trapStories(), own: ownStories() }
for (const [set, stories] of Object.entries(sets)) {
  const gold = total(stories.map(({ story, claims }) => scored(story, claims)))
  const inWords = set !== 'traps'
  const reader = inWords ? { reader: total(stories.map(({ story }) => scored(story, readStory(story)))) } : {}
  console.log(JSON.stringify({ set, stories: stories.length, gold, ...reader, identityF1: identity(stories) }))
}

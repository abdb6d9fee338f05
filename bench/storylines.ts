import { readClaims } from '../core/claims/extract.ts'
import { reconcile } from '../core/deals/reconcile.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Story } from '../test/storylines/schema.ts'
import { type RevisionScore, scoreRevisions } from '../test/storylines/score.ts'
import { goldStories } from '../test/storylines/story.ts'

const scored = (story: Story, claims: readonly Claim[]): RevisionScore =>
  scoreRevisions(reconcile(claims), claims, story)

const readStory = ({ articles }: Story): readonly Claim[] => articles.flatMap((article) => readClaims(article))

function total(scores: readonly RevisionScore[]) {
  const sum = (of: keyof RevisionScore): number => scores.reduce((all, one) => all + one[of], 0)
  const [expected, found, exact, wrong] = [sum('expected'), sum('found'), sum('exact'), sum('wrong')]
  return { expected, found, exact, wrong, recall: found / expected, precision: found / Math.max(1, found + wrong) }
}

// The same ledger on a careful reader's claims and on the reader's own: the difference is the reader's.
const stories = goldStories()
console.log(
  JSON.stringify({
    gold: total(stories.map(({ story, claims }) => scored(story, claims))),
    reader: total(stories.map(({ story }) => scored(story, readStory(story)))),
  }),
)

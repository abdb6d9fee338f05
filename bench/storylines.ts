import { readClaims } from '../core/claims/extract.ts'
import { reconcile } from '../core/deals/reconcile.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Story } from '../test/storylines/schema.ts'
import { revisionLine, revisionLines } from '../test/storylines/score.ts'
import { goldStories } from '../test/storylines/story.ts'

interface Tally {
  readonly expected: number
  readonly found: number
  readonly wrong: number
}

/** Revisions of one story that are expected, found exactly, and wrong. */
function tally(story: Story, claims: readonly Claim[]): Tally {
  const lines = revisionLines(reconcile(claims), claims, story)
  const expected = new Set(story.expect.revisions.map(revisionLine))
  const found = lines.filter((line) => expected.has(line)).length
  return { expected: expected.size, found, wrong: lines.length - found }
}

const sum = (tallies: readonly Tally[], of: keyof Tally): number => tallies.reduce((all, one) => all + one[of], 0)

function score(tallies: readonly Tally[]) {
  const [expected, found, wrong] = [sum(tallies, 'expected'), sum(tallies, 'found'), sum(tallies, 'wrong')]
  return { expected, found, wrong, recall: found / expected, precision: found / Math.max(1, found + wrong) }
}

const readStory = ({ articles }: Story): readonly Claim[] => articles.flatMap((article) => readClaims(article))

// The same ledger on a careful reader's claims and on the reader's own: the difference is the reader's.
const stories = goldStories()
console.log(
  JSON.stringify({
    gold: score(stories.map(({ story, claims }) => tally(story, claims))),
    reader: score(stories.map(({ story }) => tally(story, readStory(story)))),
  }),
)

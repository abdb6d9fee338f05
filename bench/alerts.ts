import { readClaims } from '../core/claims/extract.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Story } from '../test/storylines/schema.ts'
import { goldStories, ownStories, type ToldStory, trapStories } from '../test/storylines/story.ts'
import { type Outcome, tellStory } from '../test/support/told-story.ts'

// What a Slack channel at the default settings is sent while each storyline happens: `npm run eval:alerts`. Each article arrives
// when it was published, a sweep follows before the next one, and one more when every wait is over.

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
  for (const { story, claims } of stories) outcomes.push(await tellStory(story, claims))
  return outcomes
}

/** The same stories with the claims that the rules read in their texts. */
const asRead = (stories: readonly ToldStory[]) =>
  stories.map(({ story }) => ({ story, claims: story.articles.flatMap((article) => readClaims(article)) }))

/** What each set of stories is told from, and the precision and recall below which no run may fall. */
const [development, own] = [goldStories(), ownStories()]
const runs = [
  { name: 'development and traps, careful reader', told: [...development, ...trapStories()], precision: 1, recall: 1 },
  { name: 'own, careful reader', told: own, precision: 1, recall: 1 },
  { name: 'development, the rules', told: asRead(development), precision: 0.95, recall: 0.9 },
  { name: 'own, the rules', told: asRead(own), precision: 0.83, recall: 0.55 },
]
for (const { name, told, precision, recall } of runs) {
  const score = print(name, await evaluate(told))
  if (score.precision >= precision && score.recall >= recall) continue
  console.error(`${name}: Expected at least ${JSON.stringify({ precision, recall })}, got ${JSON.stringify(score)}`)
  process.exitCode = 1
}

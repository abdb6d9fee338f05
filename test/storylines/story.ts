import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { contentId } from '../../core/hash.ts'
import { Attribution, Claim } from '../../schemas/claim.ts'
import { Standing } from '../../schemas/deal.ts'
import { DealKind, Measure, Scope, Unit } from '../../schemas/primitives.ts'
import { RevisionKind } from '../../schemas/revision.ts'

const here = new URL('./', import.meta.url)

const StoryArticle = z.object({
  id: z.string(),
  url: z.string(),
  outlet: z.string(),
  lang: z.string(),
  published: z.string(),
  title: z.string(),
  text: z.string(),
})

const State = Standing.pick({ value: true, bound: true, stance: true })

/** A figure that must stand at the end of a story. */
export const ExpectedFigure = State.extend({
  parties: z.array(z.string()),
  measure: Measure,
  unit: Unit,
  part: z.literal(true).optional(),
  optional: z.literal(true).optional(),
})

/** A revision that must come out of a story. */
export const ExpectedRevision = z.object({
  parties: z.array(z.string()),
  measure: Measure,
  kind: RevisionKind,
  from: State,
  to: State,
  article: z.string(),
})

const Story = z.object({
  id: z.string(),
  about: z.string(),
  articles: z.array(StoryArticle),
  expect: z.object({
    figures: z.array(ExpectedFigure),
    revisions: z.array(ExpectedRevision),
    quiet: z.array(z.object({ article: z.string(), why: z.string() })),
  }),
})
export type Story = z.infer<typeof Story>

/** A claim as a careful reader writes it down by hand; what is left out has its usual value. */
const GoldClaim = Claim.omit({ id: true, article: true, reader: true, quote: true, start: true, end: true }).extend({
  article: z.string(),
  kind: DealKind.default('unknown'),
  scope: Scope.default('total'),
  attribution: Attribution.default('reported'),
})

/** A story with the claims of a careful reader. */
export interface ToldStory {
  readonly story: Story
  readonly claims: readonly Claim[]
}

/** All stories of a folder beside this file, by name. */
export function storiesIn(folder = '.'): readonly ToldStory[] {
  const base = new URL(`${folder}/`, here)
  return readdirSync(base)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const story = Story.parse(JSON.parse(readFileSync(new URL(name, base), 'utf8')))
      return { story, claims: goldClaims(story, readFileSync(new URL(`claims/${name}`, base), 'utf8')) }
    })
}

/** The id that the ledger knows a story's article by: all versions of one address share it. */
export function articleId(url: string): string {
  return contentId('article', url)
}

function goldClaims({ articles }: Story, text: string): readonly Claim[] {
  return z
    .array(GoldClaim)
    .parse(JSON.parse(text))
    .map(({ article: name, ...stated }, index) => {
      const article = articles.find(({ id }) => id === name)
      if (!article) throw new RangeError(`Expected a claim's article to be one of the story, got ${name}`)
      const { url, title, outlet, lang, published } = article
      return Claim.parse({
        ...stated,
        id: contentId('claim', name, index),
        quote: title,
        start: 0,
        end: title.length,
        article: {
          id: articleId(url),
          version: contentId('version', title, article.text),
          url,
          title,
          outlet,
          lang,
          published,
        },
        reader: { name: 'rules', version: '1' },
      })
    })
}

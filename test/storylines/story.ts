import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { contentId } from '../../core/hash.ts'
import { Claim } from '../../schemas/claim.ts'
import { GoldClaim, OwnStory, Story, type StoryArticle, Trap } from './schema.ts'

const here = new URL('./', import.meta.url)

/** A story with the claims of a careful reader. */
export interface ToldStory {
  readonly story: Story
  readonly claims: readonly Claim[]
  /** The figure that each claim speaks of, by the claim's id. */
  readonly figures: ReadonlyMap<string, string>
}

/** The development storylines with the claims of a careful reader, by name. */
export function goldStories(): readonly ToldStory[] {
  return namesIn('.').map((name) => {
    const story = Story.parse(parsed(name))
    const stated = z.array(z.extend(GoldClaim, { article: z.string() })).parse(parsed(`claims/${name}`))
    const told = stated.map(({ article, ...claim }, index): ToldClaim => {
      const page = story.articles.find(({ id }) => id === article)
      if (!page) throw new RangeError(`Expected a claim's article to be one of ${name}, got ${article}`)
      return [toClaim(page, index, claim), figureOf(claim)]
    })
    return { story, ...collect(told) }
  })
}

/** The project's own storylines, told in claims alone: each is a trap that the development storylines lack. */
export function trapStories(): readonly ToldStory[] {
  return namesIn('traps').map((name) => {
    const { articles, ...told } = Trap.parse(parsed(`traps/${name}`))
    const pages = articles.map(({ page, ...article }) => ({
      page: {
        ...article,
        url: `https://${told.id}.example/${page ?? article.id}`,
        lang: 'en' as const,
        title: article.id,
        text: article.id,
      },
      claims: article.claims,
    }))
    return toldStory(told, pages)
  })
}

/** The project's own storylines in full texts, written after the rules of the ledger and not for them. */
export function ownStories(): readonly ToldStory[] {
  return namesIn('own').map((name) => {
    const { articles, ...told } = OwnStory.parse(parsed(`own/${name}`))
    return toldStory(
      told,
      articles.map(({ claims, ...page }) => ({ page, claims })),
    )
  })
}

interface ToldPage {
  readonly page: z.infer<typeof StoryArticle>
  readonly claims: readonly z.infer<typeof GoldClaim>[]
}

const toldStory = (story: Omit<Story, 'articles'>, pages: readonly ToldPage[]): ToldStory => ({
  story: { ...story, articles: pages.map(({ page }) => page) },
  ...collect(
    pages.flatMap(({ page, claims }) =>
      claims.map((claim, index): ToldClaim => [toClaim(page, index, claim), figureOf(claim)]),
    ),
  ),
})

/** The id that the ledger knows a story's article by: all versions of one address share it. */
export function articleId(url: string): string {
  return contentId('article', url)
}

type ToldClaim = readonly [claim: Claim, figure: string]

const collect = (told: readonly ToldClaim[]) => ({
  claims: told.map(([claim]) => claim),
  figures: new Map(told.map(([claim, figure]) => [claim.id, figure])),
})

/** The figure that a claim speaks of: its parties' one figure of the measure, or a part by its amount, unless it says which. */
function figureOf({
  dealOf,
  parties,
  measure,
  unit,
  part,
  value,
  figure = 'total',
}: z.infer<typeof GoldClaim>): string {
  return [...(dealOf ?? parties), measure, unit, part ? `part of ${value}` : figure].join(' ')
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((name) => name.endsWith('.json'))
    .sort()

const parsed = (name: string): unknown => JSON.parse(readFileSync(new URL(name, here), 'utf8'))

function toClaim(article: z.infer<typeof StoryArticle>, index: number, stated: z.infer<typeof GoldClaim>): Claim {
  const { id, url, title, text, outlet, lang, published } = article
  return Claim.parse({
    ...stated,
    id: contentId('claim', url, id, index),
    quote: title,
    start: 0,
    end: title.length,
    article: { id: articleId(url), version: contentId('version', title, text), url, title, outlet, lang, published },
    reader: { name: 'rules', version: '1' },
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import { Lang } from '../schemas/primitives.ts'
import { rows } from '../test/languages/rows/index.ts'
import { goldStories, ownStories } from '../test/storylines/story.ts'
import type { GoldCase } from './score.ts'

const corpus = new URL('../test/corpus/', import.meta.url)

/** The sets of texts with what a careful reader takes from them. */
export const sets = [
  'development-a',
  'development-b',
  'own',
  'held',
  'further',
  'latest',
  'newest',
  'fresh',
  'known',
  'turns',
  'crawled',
  'genres',
  'proof',
  'sealed',
  'search',
  'pieces',
  'searched',
  'pursued',
] as const
export type CorpusSet = (typeof sets)[number]

/** The texts of a set, in the order of its files. */
export function casesOf(set: CorpusSet): readonly GoldCase[] {
  const files = set.startsWith('development')
    ? [new URL(`${set}.jsonl`, corpus)]
    : readdirSync(new URL(`${set}/`, corpus))
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => new URL(`${set}/${name}`, corpus))
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): GoldCase => JSON.parse(line)),
  )
}

/** The short texts of the language tests as cases: to learn from, and no measure of anything. */
export function sentenceCases(): readonly GoldCase[] {
  return Object.entries(rows).flatMap(([lang, { claims }]) =>
    claims.map(
      ([text, ...stated], i): GoldCase => ({
        id: `sentence-${lang}-${i}`,
        lang: Lang.parse(lang),
        published: '2026-03-10T09:00:00Z',
        outlet: 'News',
        url: 'https://news.example/deal',
        title: '',
        text,
        claims: stated.map(([parties, measure, value, stance]) => ({
          parties: parties.split(' '),
          measure,
          value,
          unit: '',
          bound: 'exact',
          stance,
        })),
      }),
    ),
  )
}

/** The articles of the storylines with the claims written by hand, as cases: to learn from. */
export function storyCases(): readonly GoldCase[] {
  return [...goldStories(), ...ownStories()].flatMap(({ story, claims }) =>
    story.articles.map(
      (article): GoldCase => ({
        ...article,
        claims: claims.filter(
          (claim) => claim.article.url === article.url && claim.article.published === article.published,
        ),
      }),
    ),
  )
}

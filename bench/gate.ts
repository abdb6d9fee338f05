import { documentOf, isInSight } from '../core/model/gate.ts'
import type { DatedArticle } from '../core/ports.ts'
import { goldStories, ownStories } from '../test/storylines/story.ts'
import { distractors } from '../test/support/distractors.ts'
import { casesOf, sets } from './corpus.ts'

interface Text {
  readonly article: DatedArticle
  /** Claims that a careful reader takes from it. */
  readonly claims: number
}

const stories = [...goldStories(), ...ownStories()].flatMap(({ story, claims }) =>
  story.articles.map((article) => ({
    article,
    claims: claims.filter((claim) => claim.article.url === article.url).length,
  })),
)
const groups: readonly (readonly [string, readonly Text[]])[] = [
  ...sets.map((set) => [set, casesOf(set).map((one) => ({ article: one, claims: one.claims.length }))] as const),
  ['storylines', stories],
  ['other news of the same firms', distractors(1_000).map((article) => ({ article, claims: 0 }))],
]

const share = (part: number, all: number) => (all === 0 ? '     -' : `${((100 * part) / all).toFixed(1).padStart(5)}%`)
const rows = groups.map(([name, texts]) => {
  const seen = texts.filter(({ article }) => isInSight(documentOf(article)))
  const about = texts.filter(({ claims }) => claims > 0)
  const sum = (of: readonly Text[]) => of.reduce((all, { claims }) => all + claims, 0)
  const without = texts.length - about.length
  return [
    name.padEnd(30),
    String(texts.length).padStart(6),
    share(seen.length, texts.length),
    share(seen.filter(({ claims }) => claims > 0).length, about.length),
    share(seen.filter(({ claims }) => claims === 0).length, without),
    share(sum(seen), sum(texts)),
  ].join('  ')
})
console.log('                                 texts   asked  with claims  without  claims reached')
console.log(rows.join('\n'))

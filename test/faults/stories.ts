import { ArticleError } from '../../core/articles/article-error.ts'
import { articleRef } from '../../core/articles/ref.ts'
import { contentId } from '../../core/hash.ts'
import type { LocalReader } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { Article } from '../../schemas/article.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { ProposedClaim } from '../../schemas/model.ts'

type Stated = Pick<Claim, 'value' | 'bound' | 'stance'> &
  Partial<Pick<Claim, 'replaces'>> & { readonly parties: readonly string[] }

/** A page that the source offers from a minute on: an article with what it states, or what is wrong with it. */
export interface StoryPage {
  readonly path: string
  readonly from: number
  readonly published: string
  readonly title: string
  readonly states?: readonly Stated[]
  /** Words that the rules read themselves, in place of what it states. */
  readonly text?: string
  /** What a model makes of it, where one reads the story. */
  readonly model?: readonly Pick<ProposedClaim, 'quote' | 'parties' | 'value' | 'stance'>[]
  /** `gone` is answered with 404, `empty` holds no article, `poison` breaks the reader. */
  readonly fault?: 'gone' | 'empty' | 'poison'
}

/** What a source publishes over some hours. */
export interface FaultStory {
  readonly name: string
  readonly pages: readonly StoryPage[]
  /** Rows of the table that no schema fits, left by somebody else: a claim and a revision. */
  readonly spoiled?: boolean
  /** A model reads beside the rules. */
  readonly withModel?: boolean
}

const pair = { parties: ['nvidia', 'openai'], bound: 'up_to' } as const
const trio = { parties: ['microsoft', 'nvidia', 'xai'], bound: 'exact' } as const
const other = { parties: ['amd', 'openai'], bound: 'exact', value: 8e9 } as const

const page = (path: string, from: number, day: string, title: string, ...states: readonly Stated[]): StoryPage => ({
  ...{ path, from, title, states },
  published: `2026-${day}T10:00:00Z`,
})

const pact = 'Nvidia has agreed to invest $100 billion in OpenAI, both companies said on Monday.'
const off = 'Nvidia and OpenAI have cancelled the plan under which Nvidia was to invest $100 billion in OpenAI.'
const venture = 'Microsoft, Nvidia and xAI have agreed to invest $5 billion in a venture, all three said on Monday.'
const over = 'Nvidia and xAI have cancelled the plan to invest $5 billion in a venture, both said on Tuesday.'
const larger = 'Microsoft, Nvidia and xAI have agreed to invest $9 billion in a venture, all three said on Friday.'
const cheque = 'AMD has agreed to invest $8 billion in OpenAI, both companies said on Friday.'

export const faultStories: readonly FaultStory[] = [
  {
    // The pages of the second hour come in any order, and one of them supports what was told already.
    name: 'a walk-back and what took its place',
    pages: [
      page('letter', 0, '01-05', 'A letter', { ...pair, value: 100e9, stance: 'intended' }),
      page('stalls', 0, '01-20', 'It stalls', { ...pair, value: 100e9, stance: 'stalled' }),
      page('again', 60, '01-21', 'It stalls, too', { ...pair, value: 100e9, stance: 'stalled' }),
      page('never', 60, '02-01', 'Never a commitment', { ...pair, value: 100e9, stance: 'disclaimed' }),
      page('round', 60, '02-27', 'A smaller round', {
        ...{ ...pair, value: 30e9, bound: 'exact', stance: 'agreed' },
        replaces: { value: 100e9, unit: 'USD' },
      }),
    ],
  },
  {
    // Two deals move at once; of the deal of three, a pair of its parties speaks alone.
    name: 'a deal of three, told of by two',
    pages: [
      page('sign', 0, '01-05', 'They sign', { ...trio, value: 5e9, stance: 'agreed' }, { ...other, stance: 'agreed' }),
      page('off', 60, '01-20', 'One is off', { ...other, stance: 'cancelled' }),
      page('two', 60, '01-21', 'Two speak', { ...trio, parties: ['nvidia', 'xai'], value: 5e9, stance: 'cancelled' }),
    ],
  },
  {
    name: 'an edited page, a poison one and spoiled rows',
    spoiled: true,
    pages: [
      { ...page('gone', 0, '02-01', 'Gone'), fault: 'gone' },
      { ...page('poison', 0, '02-02', 'Poison'), fault: 'poison' },
      { ...page('empty', 0, '02-03', 'Empty'), fault: 'empty' },
      page('plan', 0, '01-02', 'A plan', { ...pair, value: 40e9, bound: 'exact', stance: 'agreed' }),
      page('plan', 60, '01-03', 'A plan, edited', { ...pair, value: 25e9, bound: 'exact', stance: 'agreed' }),
    ],
  },
  {
    // The second rise is an answer in the thread that the channel is not shown.
    name: 'a figure that is raised twice',
    pages: [
      page('first', 0, '01-05', 'A first sum', { ...other, stance: 'agreed' }),
      page('more', 0, '01-20', 'More', { ...other, value: 12e9, stance: 'agreed' }),
      page('most', 60, '02-10', 'More still', { ...other, value: 20e9, stance: 'agreed' }),
    ],
  },
  {
    // Of the last article the model thinks otherwise, so that its claim waits where the model was had.
    name: 'a walk-back that a model reads as well',
    withModel: true,
    pages: [
      {
        ...page('pact', 0, '01-05', 'Nvidia to invest in OpenAI'),
        text: pact,
        model: [{ quote: pact, parties: ['Nvidia', 'OpenAI'], value: 100e9, stance: 'agreed' }],
      },
      {
        ...page('off', 0, '01-20', 'Nvidia and OpenAI call it off'),
        text: off,
        model: [{ quote: off, parties: ['Nvidia', 'OpenAI'], value: 100e9, stance: 'cancelled' }],
      },
      {
        ...page('cheque', 60, '02-27', 'AMD writes OpenAI a cheque'),
        text: cheque,
        model: [{ quote: cheque, parties: ['AMD', 'OpenAI'], value: 8e9, stance: 'intended' }],
      },
    ],
  },
  {
    // A claim of three parties is written three times, and a run may end in between: where the next has the model and the
    // first had not, or the other way round, the claim is not the same.
    name: 'a deal of three that a model reads as well',
    withModel: true,
    pages: [
      {
        ...page('venture', 0, '01-05', 'Three agree on a venture'),
        text: venture,
        model: [{ quote: venture, parties: ['Microsoft', 'Nvidia', 'xAI'], value: 5e9, stance: 'agreed' }],
      },
      {
        ...page('over', 60, '01-12', 'Two call the venture off'),
        text: over,
        model: [{ quote: over, parties: ['Nvidia', 'xAI'], value: 5e9, stance: 'cancelled' }],
      },
      {
        ...page('larger', 60, '01-20', 'It is to be larger'),
        text: larger,
        model: [{ quote: larger, parties: ['Microsoft', 'Nvidia', 'xAI'], value: 9e9, stance: 'intended' }],
      },
    ],
  },
]

const site = 'https://wire.example'
export const addressOf = ({ path }: Pick<StoryPage, 'path'>) => `${site}/${path}`
export const feedAddress = `${site}/feed`

/** The feed as it is at a minute. */
export const feedAt = ({ pages }: FaultStory, minute: number): string =>
  `<rss version="2.0"><channel><title>Wire</title>${shown(pages, minute)
    .map(
      (item) =>
        `<item><title>${item.title}</title><link>${addressOf(item)}</link><pubDate>${item.published}</pubDate></item>`,
    )
    .join('')}</channel></rss>`

/** The page at an address as it is at a minute. */
export const pageAt = ({ pages }: FaultStory, url: string, minute: number): StoryPage | undefined =>
  shown(pages, minute).findLast((page) => addressOf(page) === url)

const shown = (pages: readonly StoryPage[], minute: number) => pages.filter(({ from }) => from <= minute)

/** A page as the site serves it; what is tried here is the way, not the reading. */
export function bodyOf({ title, published, fault, text, ...page }: StoryPage): string {
  return JSON.stringify({
    url: addressOf(page),
    title,
    text: fault ?? text ?? `${title} is what they say.`,
    lang: 'en',
    published,
  })
}

/** Reads what a page of a story states by its title; its words, where it has words. */
export const storyReader = ({ pages, withModel }: FaultStory): LocalReader => ({
  readPage({ text, url }) {
    const article = Article.parse(JSON.parse(text))
    if (article.text === 'empty') throw new ArticleError('no-text', `Expected an article at ${url}, got none`)
    if (article.text === 'poison') throw new RangeError('Invalid array length')
    return article
  },
  readClaims(article) {
    if (withModel) return rulesReader.readClaims(article)
    const states = pages.find(({ title }) => title === article.title)?.states ?? []
    const ref = articleRef(article)
    const start = article.title.length + 2
    return states.map((stated, i) => ({
      id: contentId('claim', ref.id, ref.version, i),
      ...{ measure: 'money', unit: 'USD', kind: 'investment', scope: 'total', attribution: 'party' },
      ...stated,
      parties: [...stated.parties],
      ...{ quote: article.text, start, end: start + article.text.length },
      article: ref,
      reader: { name: 'rules', version: '1' },
    }))
  },
})

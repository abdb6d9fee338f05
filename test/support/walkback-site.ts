import { readArticle } from '../../core/articles/read.ts'
import { articleRef } from '../../core/articles/ref.ts'
import { contentId } from '../../core/hash.ts'
import type { LocalReader } from '../../core/ports.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { SmallPage } from './small-site.ts'

const filler =
  'Both companies had put their names to a letter of intent, and people close to them said that terms were to be settled within weeks.'

/** A letter of intent, its retelling, its walk-back and a smaller sum in its place, as pages of a site. */
export const walkbackPages: readonly SmallPage[] = [
  {
    path: '/letter',
    title: 'A letter of intent',
    published: '2025-09-22T16:00:00Z',
    paragraphs: ['Nvidia plans to invest up to $100 billion in OpenAI.', filler],
  },
  {
    path: '/walk-back',
    title: 'Never a commitment',
    published: '2026-02-01T10:00:00Z',
    paragraphs: ['The $100 billion was never a commitment, Jensen Huang said.', filler],
  },
  { path: '/chips', title: 'Chip stocks rise', published: '2026-02-02T10:00:00Z', paragraphs: [filler, filler] },
]

const statements: Readonly<Record<string, Pick<Claim, 'value' | 'bound' | 'stance'>>> = {
  'A letter of intent': { value: 100e9, bound: 'up_to', stance: 'intended' },
  'Never a commitment': { value: 100e9, bound: 'up_to', stance: 'disclaimed' },
}

/** Reads the pages for real, and knows their claims by their titles: what is tried here is the way, not the reading. */
export const knowingReader: LocalReader = {
  readPage: ({ text, url }) => readArticle(text, url),
  readClaims(article) {
    const statement = statements[article.title]
    if (!statement) return []
    const whole = `${article.title}\n\n${article.text}`
    const start = article.title.length + 2
    const quote = article.text.split('\n')[0] ?? ''
    const ref = articleRef(article)
    return [
      {
        id: contentId('claim', ref.id, ref.version, statement.stance),
        ...{ parties: ['nvidia', 'openai'], measure: 'money', unit: 'USD' },
        ...statement,
        ...{ quote: whole.slice(start, start + quote.length), start, end: start + quote.length },
        ...{ kind: 'investment', scope: 'total', attribution: 'party' },
        article: ref,
        reader: { name: 'rules', version: '1' },
      },
    ]
  },
}

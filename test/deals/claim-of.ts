import { contentId } from '../../core/hash.ts'
import type { Claim } from '../../schemas/claim.ts'

/** What a test says of a claim; the article's page and version, and when it was published, beside the claim's own fields. */
export type Stated = Partial<Omit<Claim, 'article'>> & {
  readonly published: string
  readonly page?: string
  readonly version?: string
  readonly outlet?: string
  /** What else is recorded of the article. */
  readonly of?: Pick<Claim['article'], 'unlisted' | 'sketch' | 'agency'>
}

/** A claim of ten billion dollars between `aldermoor` and `brightwell`, agreed, unless the test says otherwise. */
export function claimOf({
  published,
  page = published,
  version = page,
  outlet = 'Northwire',
  of = {},
  ...stated
}: Stated): Claim {
  return {
    id: contentId('claim', published, page, version, JSON.stringify({ ...stated, ...of })),
    parties: ['aldermoor', 'brightwell'],
    measure: 'money',
    value: 10e9,
    unit: 'USD',
    bound: 'exact',
    stance: 'agreed',
    kind: 'unknown',
    scope: 'total',
    attribution: 'party',
    quote: 'Words.',
    start: 0,
    end: 6,
    article: {
      id: page,
      version,
      url: `https://northwire.example/${page}`,
      title: 'Words.',
      outlet,
      lang: 'en',
      published,
      ...of,
    },
    reader: { name: 'rules', version: '1' },
    ...stated,
  }
}

import { expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import type { Lang } from '../../schemas/primitives.ts'

interface Row {
  readonly says: string
  readonly lang: Lang
  readonly text: string
  /** Parties and value of the claims that are looked at. */
  readonly value: number
  readonly expected: readonly string[]
}

const rows: readonly Row[] = [
  {
    says: 'two who each put money into a third, named behind the figure',
    lang: 'en',
    text: 'Cerebras was there too. OpenAI and SoftBank are each putting $400 million into SB Energy.',
    value: 400_000_000,
    expected: ['openai sb-energy', 'sb-energy softbank'],
  },
  {
    says: 'two who hold half each of what they found together',
    lang: 'en',
    text: 'Pimco has lent it money before. Nscale will build the site with Aker in a joint venture in which each holds 50%.',
    value: 50,
    expected: ['aker nscale'],
  },
  {
    says: 'brackets share the partner that has none',
    lang: 'en',
    text: 'OpenAI has closed its round. The money comes from Amazon ($40 billion), Nvidia ($25 billion) and SoftBank ($20 billion).',
    value: 25_000_000_000,
    expected: ['nvidia openai'],
  },
  {
    says: 'a share each of the price says nothing of the price',
    lang: 'de',
    text: 'IBM sah zu. Marvell kauft Celestial AI für 3 Milliarden Dollar, je zur Hälfte in bar und in Aktien.',
    value: 3_000_000_000,
    expected: ['celestial-ai marvell'],
  },
]

test.each(rows)('$lang: $says', ({ lang, text, value, expected }) => {
  const claims = readClaims({
    title: '',
    text,
    lang,
    published: '2026-01-20T12:00:00Z',
    outlet: 'News',
    url: 'https://news.example/deal',
  })
  expect(claims.filter((claim) => claim.value === value).map(({ parties }) => parties.join(' '))).toEqual(expected)
})

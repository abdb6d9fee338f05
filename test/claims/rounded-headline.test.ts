import { expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'

const amountsOf = (title: string, text: string) =>
  readClaims({
    title,
    text,
    lang: 'en',
    published: '2026-01-20T12:00:00Z',
    outlet: 'News',
    url: 'https://news.example/deal',
  }).map(({ value }) => value)

test.each([
  [
    'an amount that the headline rounds is that of the body',
    'Meta signs $14 billion contract with CoreWeave',
    'Meta will pay CoreWeave $14.2 billion for computing capacity.',
    [14.2e9],
  ],
  [
    'in fewer digits, up or down',
    'Microsoft signs contract with Iren for $10 billion',
    'Microsoft has signed a contract with Iren worth $9.7 billion, the two companies said.',
    [9.7e9],
  ],
  [
    'with a bound',
    'Nvidia invests more than $5 billion in Nebius',
    'Nvidia has signed a contract to invest $5.2 billion in Nebius, both companies said.',
    [5.2e9],
  ],
  [
    'but not where it is another amount',
    'Meta signs $20 billion contract with CoreWeave',
    'Meta will pay CoreWeave $14.2 billion for computing capacity.',
    [20e9, 14.2e9],
  ],
])('%s', (_, title, text, amounts) => {
  expect(amountsOf(title, text)).toEqual(amounts)
})

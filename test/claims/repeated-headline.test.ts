import { expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'

const claimsOf = (text: string) =>
  readClaims({
    title: 'Helion closes round of $2 billion with Nvidia',
    text,
    lang: 'en',
    published: '2026-01-20T12:00:00Z',
    outlet: 'News',
    url: 'https://news.example/deal',
  })
const body = 'Nvidia has paid $2 billion for shares of Helion, the lab said on Tuesday.'

test.each([
  ['a line of its own', `Helion closes round of $2 billion with Nvidia\n\n${body}`],
  ['run into by-line and text', `Markets | Helion closes round of $2 billion with Nvidia By J. Doe Jan 20. ${body}`],
  ['not at all', body],
])('a headline that the text begins with again gives way to the body: %s', (_, text) => {
  const [claim, ...more] = claimsOf(text)
  expect(more).toEqual([])
  expect(claim?.quote).toContain('has paid $2 billion')
  expect(claim?.stance).toBe('completed')
})

test('a sentence that begins with the words of the headline and goes on is no headline', () => {
  const [claim] = claimsOf('Helion closes round of $2 billion with Nvidia and three banks, the lab said on Tuesday.')
  expect(claim?.quote).toContain('three banks')
})

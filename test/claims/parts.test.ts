import { expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'

const scopesOf = (text: string) =>
  readClaims({
    title: '',
    text,
    lang: 'en',
    published: '2026-01-20T12:00:00Z',
    outlet: 'News',
    url: 'https://news.example/deal',
  }).map(({ value, scope }) => [value, scope])

test('two figures of a sentence that add up to a third of the deal are its parts', () => {
  const text =
    'Nvidia will pay Helion $20 billion, the two companies said. Nvidia will pay Helion $7.5 billion for shares and $12.5 billion for a licence.'
  expect(scopesOf(text)).toEqual([
    [20e9, 'total'],
    [7.5e9, 'tranche'],
    [12.5e9, 'tranche'],
  ])
})

test('others are figures of their own', () => {
  const text =
    'Nvidia will pay Helion $20 billion, the two companies said. Nvidia will pay Helion $7.5 billion for shares and $6 billion for a licence.'
  expect(scopesOf(text)).toEqual([
    [20e9, 'total'],
    [7.5e9, 'total'],
    [6e9, 'total'],
  ])
})

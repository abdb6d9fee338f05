import { describe, expect, test } from 'vitest'
import { affectedCollections, collectionsOf, homeOf, linkedCollections } from '../../core/deals/collection.ts'

const of = (...parties: string[]) => ({ parties })

describe('a claim is stored', () => {
  test.each([
    ['under its pair', of('openai', 'nvidia'), ['nvidia+openai']],
    [
      'under each pair of three',
      of('kestrel', 'litoral', 'sakura'),
      ['kestrel+litoral', 'kestrel+sakura', 'litoral+sakura'],
    ],
    ['under its one party', of('meta'), ['meta']],
    ['once, where nine are named', of(...'abcdefghi'), ['a+b+c+d+e+f+g+h+i']],
  ])('%s', (_, claim, names) => {
    expect(collectionsOf(claim)).toEqual(names)
  })
})

test('a deal of three lives with its first pair, whose fold reads its other pairs', () => {
  const three = of('kestrel', 'litoral', 'sakura')
  expect(homeOf(three)).toBe('kestrel+litoral')
  expect(linkedCollections('kestrel+litoral', [three])).toEqual(['kestrel+sakura', 'litoral+sakura'])
})

test('a pair that only takes part in a deal of three reads nothing further, and has its home folded again', () => {
  const claims = [of('kestrel', 'litoral', 'sakura'), of('kestrel', 'sakura')]
  expect(linkedCollections('kestrel+sakura', claims)).toEqual([])
  expect(affectedCollections('kestrel+sakura', claims)).toEqual(['kestrel+litoral'])
})

test('deals of two link nothing', () => {
  const claims = [of('nvidia', 'openai'), of('nvidia', 'openai')]
  expect([...linkedCollections('nvidia+openai', claims), ...affectedCollections('nvidia+openai', claims)]).toEqual([])
})

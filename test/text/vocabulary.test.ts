import { expect, it } from 'vitest'
import { remembered, wordOf } from '../../core/text/vocabulary.ts'

const long = 'Donaudampfschifffahrtsgesellschaft'

it('a word is one object wherever it stands, and a long one none that is kept', () => {
  expect(wordOf('Deal')).toBe(wordOf('Deal'))
  expect(wordOf('Deal').lower).toBe('deal')
  expect(wordOf(long)).not.toBe(wordOf(long))
})

it('a question is answered once for each word, and anew for one that is not kept', () => {
  const asked: string[] = []
  const lengthOf = remembered(({ written }) => asked.push(written) && written.length)
  expect([wordOf('Nvidia'), wordOf('Nvidia'), wordOf(long), wordOf(long)].map(lengthOf)).toEqual([6, 6, 34, 34])
  expect(asked).toEqual(['Nvidia', long, long])
})

it('words of a vocabulary that was full are never taken for those of the next', () => {
  const written = remembered((word) => word.written)
  const before = wordOf('before')
  expect(written(before)).toBe('before')
  const later = Array.from({ length: 70_000 }, (_, i) => wordOf(`w${i}`))
  expect(wordOf('before')).not.toBe(before)
  const all = [before, ...later, wordOf('before')]
  expect(all.filter((word) => written(word) !== word.written)).toEqual([])
  expect(written(before)).toBe('before')
})

import { expect, it } from 'vitest'
import { remembered } from '../../core/articles/remembered.ts'
import { once } from '../../core/once.ts'

it('says of a text what it said before, without looking again', () => {
  const asked: string[] = []
  const lengthOf = remembered((text) => {
    asked.push(text)
    return text.length
  })
  expect(['one', 'three', 'one', ''].map(lengthOf)).toEqual([3, 5, 3, 0])
  expect(asked).toEqual(['one', 'three', ''])
})

it('forgets where there are too many, and says the same', () => {
  const double = remembered((text) => `${text}${text}`)
  const texts = Array.from({ length: 12_000 }, (_, i) => String(i))
  expect(texts.map(double)).toEqual(texts.map((text) => `${text}${text}`))
})

it('finds an answer once, nothing as well', () => {
  let asked = 0
  const nothing = once(() => {
    asked++
    return undefined
  })
  expect([nothing(), nothing(), asked]).toEqual([undefined, undefined, 1])
})

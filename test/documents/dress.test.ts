import { expect, it } from 'vitest'
import { withoutDress } from '../../core/documents/dress.ts'

it.each([
  ['The $100 billion “deal”, again', 'The100billiondealagain'],
  ['à l’été – ½ de 3²', 'àlété½de3²'],
  ['１０億円の「投資」。', '１０億円の投資'],
  ['AI 칩, 1000개!', 'AI칩1000개'],
  ['𝐀 😀 b', '𝐀b'],
  ['—', ''],
])('%s without its dress is %s', (text, plain) => {
  expect(withoutDress(text)).toBe(plain)
})

it('letters and digits are those of Unicode, one by one', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  expect(units.filter((unit) => withoutDress(unit) !== unit.replace(/[^\p{L}\p{N}]+/gu, ''))).toEqual([])
})

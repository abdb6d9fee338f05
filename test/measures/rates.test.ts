import { expect, test } from 'vitest'
import { packOf } from '../../core/languages/index.ts'
import { scanQuantities } from '../../core/measures/find-quantities.ts'
import type { Lang } from '../../schemas/primitives.ts'

const ratesOf = (lang: Lang, text: string) =>
  scanQuantities(text, packOf(lang))
    .filter(({ measure }) => measure === 'money')
    .map(({ rate }) => rate === true)

test.each<[Lang, string, boolean[]]>([
  ['en', 'Each gigawatt costs about $50 billion.', [true]],
  ['en', 'Nvidia will invest up to $100 billion, $10 billion per gigawatt.', [false, true]],
  ['en', 'Nvidia invests $10 billion for each gigawatt, up to $100 billion in all.', [false, false]],
  ['en', 'The chips cost $40,000 each.', [true]],
  ['en', 'Nvidia and SoftBank put in $30 billion each.', [false]],
  ['it', 'Nvidia e SoftBank mettono 30 miliardi a testa.', [false]],
  ['it', 'Ogni gigawatt costa circa 50 miliardi di dollari.', [true]],
  ['de', 'Je Gigawatt rechnen Fachleute mit Baukosten von rund 50 Milliarden Dollar.', [true]],
  ['fr', 'Chaque gigawatt coûte environ 50 milliards de dollars.', [true]],
  ['es', 'Cada gigavatio cuesta unos 50.000 millones de dólares.', [true]],
  ['pt', 'Cada gigawatt custa cerca de US$ 50 bilhões.', [true]],
  ['nl', 'Elke gigawatt kost ongeveer 50 miljard dollar.', [true]],
  ['ja', '1ギガワット当たり500億ドルかかる。', [true]],
  ['zh', '每吉瓦约需500亿美元。', [true]],
  ['ko', '기가와트당 500억 달러가 든다.', [true]],
])('%s: %s', (lang, text, expected) => {
  expect(ratesOf(lang, text)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { packOf } from '../../core/languages/index.ts'
import { scanQuantities } from '../../core/measures/find-quantities.ts'
import type { Lang } from '../../schemas/primitives.ts'

/** Sentences with two amounts, and whether the second is the first in another currency. */
const sentences: readonly (readonly [lang: Lang, text: string, isConverted: boolean])[] = [
  ['en', 'Tamarind Grid will pay 8,800 crore rupees, or about $1 billion, for the site.', true],
  ['en', 'The round of £600 million (some $800 million) closed in May.', true],
  ['en', 'Halcyon raised $800 million and €90 million of debt.', false],
  ['en', 'It borrowed $2 billion in New York; €1.8 billion came from Frankfurt.', false],
  ['de', 'Der Kaufpreis liegt bei 100 Milliarden Yuan, umgerechnet 14 Milliarden Dollar.', true],
  ['de', 'Der Bund gibt 2 Milliarden Euro, Nordlicht Compute 6 Milliarden Dollar.', false],
  ['fr', 'Le contrat porte sur 2 milliards de dollars, soit environ 1,7 milliard d’euros.', true],
  ['it', 'L’accordo vale 40 miliardi di dollari, circa 34 miliardi di euro.', true],
  ['es', 'La operación asciende a 3.000 millones de dólares, unos 2.600 millones de euros.', true],
  ['pt', 'O acordo vale 40 mil milhões de dólares, cerca de 34 mil milhões de euros.', true],
  ['nl', 'De overname kost 40 miljard dollar, omgerekend ruim 34 miljard euro.', true],
  ['ja', '10億ドル、日本円でおよそ1500億円を出資する。', true],
  ['ja', '20億ドルの預託金が焦げ付き、上期に約3000億円の損失を計上した。', false],
  ['zh', '合同价值超过100亿美元（现汇率约合700亿元人民币）。', true],
  ['ko', '아마존이 240억 호주달러, 우리 돈 22조원에 사들였다.', true],
]

test.each(sentences)('%s: %s', (lang, text, isConverted) => {
  const [first, second, ...more] = scanQuantities(text, packOf(lang)).filter(({ measure }) => measure === 'money')
  expect(more).toEqual([])
  expect(first?.converted).toBe(false)
  expect(second?.converted).toBe(isConverted)
})

/** A headline with its text, and whether the headline's amount is a conversion of the text's. */
const headlines: readonly (readonly [lang: Lang, headline: string, text: string, isConverted: boolean])[] = [
  ['ko', '삼성, 테슬라와 22.8조 계약', '삼성전자가 테슬라에서 165억달러(약 22조8000억원)를 수주했다.', true],
  ['ko', '브룩필드-블룸에너지 7조원 동맹', '브룩필드가 블룸에너지에 50억달러를 댄다.', true],
  ['ja', '1.6兆円を投資へ', 'マイクロソフトは日本に100億ドル（約1兆6000億円）を投じる。', true],
  ['ko', '소프트뱅크, 오픈AI에 33조 송금', '소프트뱅크가 오픈AI에 225억달러를 냈다.', true],
  ['ko', '네이버, 5000억원 투자', '네이버가 5000억원(약 3억5000만달러)을 투자한다.', false],
  ['en', 'Halcyon in $2bn deal', 'Halcyon agreed to pay $2 billion. It has borrowed €500 million.', false],
]

test.each(headlines)('%s headline: %s', (lang, headline, text, isConverted) => {
  const [first] = scanQuantities(`${headline}\n\n${text}`, packOf(lang)).filter(({ measure }) => measure === 'money')
  expect(first?.converted).toBe(isConverted)
})

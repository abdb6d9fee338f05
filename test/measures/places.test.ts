import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../core/measures/find-quantities.ts'
import type { Lang } from '../../schemas/primitives.ts'

const unitsOf = (text: string, lang: Lang) =>
  findQuantities(text, lang)
    .filter(({ measure }) => measure === 'money')
    .map(({ unit }) => unit)

describe('what a bare word or sign for money means, by where a text comes from', () => {
  it.each<[Lang, string, string[]]>([
    ['zh', '台灣業者與電信公司簽下合約，投資120億元，另向美國業者採購5億美元設備。', ['TWD', 'USD']],
    [
      'zh',
      '港交所公告指，公司與香港銀行簽訂30億元貸款，另有20億港元票據，資金用於擴充業務，涉及3萬個機櫃。',
      ['HKD', 'HKD'],
    ],
    ['zh', '公司与电信运营商签署合同，总价120亿元。', ['CNY']],
    [
      'en',
      'The ASX-listed builder in Sydney will spend $3 billion in Melbourne, and US$200 million abroad.',
      ['AUD', 'USD'],
    ],
    [
      'en',
      'The ASX-listed builder in Sydney and Melbourne will spend A$3 billion ($2 billion), US$1 billion of it abroad.',
      ['AUD', 'USD', 'USD'],
    ],
    ['en', 'An Australian start-up will pay $3 billion.', ['USD']],
    [
      'en',
      'The ASX-listed builder in Sydney pays $3 billion for a site in Melbourne, the NSW Treasurer said.',
      ['AUD'],
    ],
    ['en', 'The NZX-listed fund from Wellington pays $300 million for a site in Auckland, New Zealand.', ['NZD']],
    ['en', 'The builder pays $3 billion. All figures are in Australian dollars unless stated otherwise.', ['AUD']],
    ['en', 'Ottawa will put $2-billion into Toronto and Montreal data centres, the Canadian minister said.', ['CAD']],
    [
      'fr',
      'À Québec et à Montréal, le fonds canadien verse 240 millions $ ; le reste, 10 millions $ US, viendra plus tard.',
      ['CAD', 'USD'],
    ],
    ['es', 'En Bogotá, el grupo de Colombia firmó por 120.000 millones de pesos.', ['COP']],
    ['es', 'El grupo firmó por 120.000 millones de pesos.', ['MXN']],
  ])('%s: %s', (lang, text, units) => expect(unitsOf(text, lang)).toEqual(units))
})

import { describe, expect, test } from 'vitest'
import { describes, findDescriptions } from '../../core/parties/describe.ts'
import { partyRecord } from '../../core/parties/register.ts'
import { type Lang, langs } from '../../schemas/primitives.ts'

const read = (lang: Lang, text: string) =>
  findDescriptions(text, lang).map(({ start, end, type, count }) => `${type}${count ?? ''}: ${text.slice(start, end)}`)

/** A description in a sentence, one that it fits and one that it does not. */
const meant: readonly [Lang, string, string, string, string][] = [
  ['en', 'Shares of the chipmaker rose.', 'the chipmaker', 'nvidia', 'openai'],
  ['en', 'Then the ChatGPT maker left.', 'the ChatGPT maker', 'openai', 'anthropic'],
  ['en', 'It pays the Santa Clara group.', 'the Santa Clara group', 'amd', 'oracle'],
  ['en', "It is Masayoshi Son's company.", "Masayoshi Son's company", 'softbank', 'nvidia'],
  ['en', 'So the Japanese conglomerate waits.', 'the Japanese conglomerate', 'softbank', 'samsung'],
  ['en', 'And the Facebook owner pays.', 'the Facebook owner', 'meta', 'google'],
  ['en', 'So the New Zealand utility waits.', 'the New Zealand utility', 'meridian-energy', 'nvidia'],
  [
    'en',
    'Then the once-obscure neocloud provider borrowed.',
    'the once-obscure neocloud provider',
    'coreweave',
    'openai',
  ],
  ['it', 'Paga la casa di ChatGPT.', 'la casa di ChatGPT', 'openai', 'anthropic'],
  ['it', 'Vince il gruppo di Santa Clara.', 'il gruppo di Santa Clara', 'nvidia', 'openai'],
  ['it', 'È la società di Sam Altman.', 'la società di Sam Altman', 'openai', 'nvidia'],
  ['de', 'Nun liefert der Chipkonzern.', 'der Chipkonzern', 'nvidia', 'microsoft'],
  ['de', 'Nun zahlt der ChatGPT-Entwickler.', 'der ChatGPT-Entwickler', 'openai', 'google'],
  ['de', 'Es ist das Unternehmen von Elon Musk.', 'das Unternehmen von Elon Musk', 'xai', 'openai'],
  ['de', 'Bisher zahlen die Walldorfer.', 'die Walldorfer', 'sap', 'siemens'],
  ['de', 'Geliefert wird von den Kaliforniern.', 'den Kaliforniern', 'nvidia', 'sap'],
  ['fr', "Depuis, l'américain paie.", "l'américain", 'microsoft', 'mistral-ai'],
  ['fr', 'Reste le Suédois.', 'le Suédois', 'ericsson', 'nokia'],
  ['fr', 'Ainsi parle le créateur de ChatGPT.', 'le créateur de ChatGPT', 'openai', 'mistral-ai'],
  ['fr', 'Voici le fabricant de puces américain.', 'le fabricant de puces américain', 'nvidia', 'stmicroelectronics'],
  ['es', 'Compra el fabricante de chips.', 'el fabricante de chips', 'amd', 'meta'],
  ['es', 'Es la empresa de Larry Ellison.', 'la empresa de Larry Ellison', 'oracle', 'meta'],
  ['pt', 'Diz a dona do ChatGPT.', 'a dona do ChatGPT', 'openai', 'meta'],
  ['pt', 'Paga o grupo de Redmond.', 'o grupo de Redmond', 'microsoft', 'amazon'],
  ['pt', 'Fala a prefeitura.', 'a prefeitura', 'uberlandia', 'nvidia'],
  ['pt', 'Assina a elétrica lusa.', 'a elétrica lusa', 'edp', 'copel'],
  ['nl', 'Dan levert de chipmaker.', 'de chipmaker', 'nvidia', 'openai'],
  ['nl', 'Dan betalen de Finnen.', 'de Finnen', 'nokia', 'nvidia'],
  ['nl', 'Dat zeggen de Amsterdammers.', 'de Amsterdammers', 'nebius', 'nvidia'],
  ['nl', 'Dan bouwt de kersverse datacenterspecialist.', 'de kersverse datacenterspecialist', 'equinix', 'openai'],
  ['nl', 'Dat is het ChatGPT-bedrijf.', 'het ChatGPT-bedrijf', 'openai', 'meta'],
  ['ja', '米半導体大手は説明した。', '米半導体大手', 'nvidia', 'samsung'],
  ['ja', 'ChatGPT開発元が出資する。', 'ChatGPT開発元', 'openai', 'google'],
  ['zh', '这家芯片巨头表示', '芯片巨头', 'nvidia', 'oracle'],
  ['zh', 'ChatGPT开发商宣布', 'ChatGPT开发商', 'openai', 'google'],
  ['ko', '챗GPT 개발사는 밝혔다', '챗GPT 개발사', 'openai', 'google'],
  ['ko', '반도체 기업은 밝혔다', '반도체 기업', 'sk-hynix', 'oracle'],
  ['ko', '팹리스 스타트업은 밝혔다', '팹리스 스타트업', 'rebellions', 'oracle'],
  ['ko', '시와 협약을 맺었다', '시와', 'pohang', 'oracle'],
]

describe('descriptions', () => {
  test.each(meant)('%s: %s', (lang, text, words, fits, fails) => {
    const [description, ...others] = findDescriptions(text, lang)
    expect(others).toEqual([])
    expect(text.slice(description?.start, description?.end)).toBe(words)
    const query = description?.query ?? {}
    const outcome = [fits, fails].map((id) => {
      const record = partyRecord(id)
      return record && describes(query, record)
    })
    expect(outcome).toEqual([true, false])
  })

  test('every language has some', () => {
    expect(langs.filter((lang) => !meant.some(([known]) => known === lang))).toEqual([])
  })
})

test.each<[Lang, string, string[]]>([
  ['en', 'Both companies agreed, the company said.', ['plural2: Both companies', 'anaphor: the company']],
  ['en', 'The two years passed; the two said no.', ['plural2: the two']],
  ['it', 'Le due società tacciono, il gruppo no.', ['plural2: Le due società', 'anaphor: il gruppo']],
  [
    'de',
    'Beide Unternehmen schweigen; das Unternehmen nicht.',
    ['plural2: Beide Unternehmen', 'anaphor: das Unternehmen'],
  ],
  ['fr', 'Les deux groupes signent, le groupe dit.', ['plural2: Les deux groupes', 'anaphor: le groupe']],
  ['es', 'Ambas empresas callan, la compañía no.', ['plural2: Ambas empresas', 'anaphor: la compañía']],
  ['pt', 'As duas empresas calam; a empresa não.', ['plural2: As duas empresas', 'anaphor: a empresa']],
  ['nl', 'Beide bedrijven zwijgen; het bedrijf niet.', ['plural2: Beide bedrijven', 'anaphor: het bedrijf']],
  ['ja', '両社は同社の発表を', ['plural2: 両社', 'anaphor: 同社']],
  ['zh', '双方与该公司', ['plural2: 双方', 'anaphor: 该公司']],
  ['ko', '양사는 이 회사의', ['plural2: 양사', 'anaphor: 이 회사']],
])('pointing back, %s: %s', (lang, text, expected) => {
  expect(read(lang, text)).toEqual(expected)
})

test.each<[Lang, string]>([
  ['en', 'The start-up Groq and the chipmaker Nvidia met.'],
  ['en', 'A chipmaker may grow; companies do.'],
  ['it', 'Un produttore di chip; il produttore di chip Nvidia'],
  ['de', 'Ein Chipkonzern wächst.'],
  ['ja', '半導体大手のエヌビディアは'],
  ['zh', '芯片巨头英伟达'],
  ['ko', '반도체 기업 엔비디아는'],
])('no description where the name follows or no one is meant, %s: %s', (lang, text) => {
  expect(read(lang, text)).toEqual([])
})

test('an organisation known by its form alone is told by its kind', () => {
  expect(describes({ kinds: ['neocloud'], cities: ['London'] }, { id: 'marlowe-compute', kinds: ['neocloud'] })).toBe(
    true,
  )
  expect(describes({ kinds: ['bank'] }, { id: 'marlowe-compute', kinds: ['neocloud'] })).toBe(false)
})

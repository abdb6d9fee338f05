import { expect, test } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import { reconcile } from '../../core/deals/reconcile.ts'
import type { Lang } from '../../schemas/primitives.ts'

const billion = 1e9

/** Sentences in which an amount was 300 billion and is 250 billion now. */
const changes: readonly (readonly [Lang, string])[] = [
  ['en', 'OpenAI has reduced its commitment to Oracle from $300 billion to $250 billion, the companies said.'],
  [
    'it',
    'OpenAI e Oracle hanno ridotto il contratto da 300 miliardi di dollari a 250 miliardi di dollari, hanno comunicato le due aziende.',
  ],
  ['de', 'OpenAI und Oracle haben den Vertrag von 300 Milliarden Dollar auf 250 Milliarden Dollar gekürzt.'],
  [
    'fr',
    'OpenAI et Oracle ont ramené leur contrat de 300 milliards de dollars à 250 milliards de dollars, ont annoncé les deux groupes.',
  ],
  ['es', 'OpenAI y Oracle han rebajado su contrato de 300.000 millones de dólares a 250.000 millones de dólares.'],
  ['pt', 'OpenAI e Oracle reduziram o contrato de US$ 300 bilhões para US$ 250 bilhões.'],
  ['nl', 'OpenAI en Oracle hebben het contract verlaagd van 300 miljard dollar naar 250 miljard dollar.'],
  ['ja', 'オープンAIとオラクルは契約額を3000億ドルから2500億ドルに引き下げた。'],
  ['zh', 'OpenAI与甲骨文将合同金额从3000亿美元下调至2500亿美元。'],
  ['ko', '오픈AI와 오라클은 계약 규모를 3000억 달러에서 2500억 달러로 줄였다.'],
]

const claimsOf = (lang: Lang, text: string, published = '2026-02-03T00:00:00Z') =>
  readClaims({ title: '', text, lang, published, outlet: 'News', url: `https://news.example/${published}` })

test.each(changes)('%s: an amount takes the place of the one that it was changed from', (lang, text) => {
  const told = claimsOf(lang, text).map(({ value, replaces }) => [value / billion, (replaces?.value ?? 0) / billion])
  expect(told).toEqual([
    [300, 0],
    [250, 300],
  ])
})

test.each<[Lang, string]>([
  ['en', 'OpenAI has cut its order from Oracle to $250 billion from $300 billion, the companies said.'],
  ['de', 'OpenAI und Oracle haben den Vertrag auf 250 Milliarden Dollar von 300 Milliarden Dollar gekürzt.'],
  ['it', 'OpenAI e Oracle hanno ridotto il contratto a 250 miliardi di dollari dai 300 miliardi di dollari iniziali.'],
])('%s: the new amount may come first: %s', (lang, text) => {
  const told = claimsOf(lang, text).map(({ value, replaces }) => [value / billion, (replaces?.value ?? 0) / billion])
  expect(told).toEqual([
    [250, 300],
    [300, 0],
  ])
})

test.each<[Lang, string]>([
  ['en', 'OpenAI has raised its commitment to Oracle from $250 billion to $300 billion, the companies said.'],
  ['it', 'OpenAI e Oracle hanno aumentato il contratto da 250 a 300 miliardi di dollari.'],
  ['de', 'OpenAI und Oracle haben den Vertrag von 250 Milliarden Dollar auf 300 Milliarden Dollar erhöht.'],
  ['fr', 'OpenAI et Oracle ont porté leur contrat de 250 à 300 milliards de dollars.'],
  ['es', 'OpenAI y Oracle han elevado su contrato de 250.000 millones de dólares a 300.000 millones de dólares.'],
  ['pt', 'OpenAI e Oracle ampliaram o contrato de US$ 250 bilhões para US$ 300 bilhões.'],
  ['nl', 'OpenAI en Oracle hebben het contract verhoogd van 250 miljard dollar naar 300 miljard dollar.'],
  ['ja', 'オープンAIとオラクルは契約額を2500億ドルから3000億ドルに引き上げた。'],
  ['zh', 'OpenAI与甲骨文将合同金额从2500亿美元上调至3000亿美元。'],
  ['ko', '오픈AI와 오라클은 계약 규모를 2500억 달러에서 3000억 달러로 늘렸다.'],
])('%s: a rise is a change and no range: %s', (lang, text) => {
  const told = claimsOf(lang, text).map(({ value, bound, replaces }) => [value / billion, bound, replaces?.value])
  expect(told).toEqual([
    [250, 'exact', undefined],
    [300, 'exact', 250 * billion],
  ])
})

test.each<[Lang, string]>([
  ['en', 'OpenAI will pay Oracle $250 billion to $300 billion.'],
  ['it', 'OpenAI pagherà a Oracle da 250 a 300 miliardi di dollari.'],
  ['fr', 'OpenAI paiera à Oracle de 250 à 300 milliards de dollars.'],
  ['es', 'OpenAI pagará a Oracle de 250.000 a 300.000 millones de dólares.'],
  ['ja', 'オープンAIはオラクルに2500億ドルから3000億ドルを支払う。'],
])('%s: a range stays one: %s', (lang, text) => {
  expect(claimsOf(lang, text).map(({ low, value }) => [(low ?? 0) / billion, value / billion])).toEqual([[250, 300]])
})

test.each<[Lang, string]>([
  ['en', 'OpenAI will buy between $250 billion and $300 billion of computing power from Oracle, up from nothing.'],
  ['en', 'OpenAI signed for $300 billion with Oracle and for $250 billion with Microsoft.'],
])('%s: two amounts that are no change replace nothing: %s', (lang, text) => {
  expect(claimsOf(lang, text).filter(({ replaces }) => replaces)).toEqual([])
})

test.each(changes)(
  '%s: a first report of a change leaves what it was changed to, and revises nothing',
  (lang, text) => {
    const { figures, revisions } = reconcile(claimsOf(lang, text))
    expect(figures.map(({ standing }) => standing?.value)).toEqual([250 * billion])
    expect(revisions).toEqual([])
  },
)

test.each(changes)('%s: where the former amount is known, a change is one revision', (lang, text) => {
  const before = claimsOf(
    'en',
    'OpenAI has signed a contract to buy $300 billion of computing power from Oracle, the companies said.',
    '2025-09-10T00:00:00Z',
  )
  const { revisions } = reconcile([...before, ...claimsOf(lang, text)])
  expect(revisions.map(({ kind, from, to }) => [kind, from.standing.value, to.standing.value])).toEqual([
    ['lowered', 300 * billion, 250 * billion],
  ])
})

test.each<[Lang, string]>([
  ['en', 'Nvidia has agreed to invest $30 billion in OpenAI instead of the $100 billion it had planned.'],
  ['de', 'Nvidia investiert 30 Milliarden Dollar statt 100 Milliarden Dollar in OpenAI.'],
  ['ja', 'エヌビディアはオープンAIに1000億ドルの代わりに300億ドルを出資することで合意した。'],
  ['zh', '英伟达将向OpenAI投资300亿美元，取代此前的1000亿美元。'],
  ['zh', '英伟达同意向OpenAI投资300亿美元，而不是原计划的1000亿美元。'],
  ['ko', '엔비디아는 오픈AI에 1000억 달러 대신 300억 달러를 투자하기로 했다.'],
])('%s: the words for "instead" have what is replaced on one side: %s', (lang, text) => {
  const told = claimsOf(lang, text).map(({ value, replaces }) => [value / billion, (replaces?.value ?? 0) / billion])
  expect(told.filter(([value]) => value === 30)).toEqual([[30, 100]])
  expect(told.filter(([, former]) => former === 30)).toEqual([])
})

test('a ceiling put in place of the same amount is told as such', () => {
  const text =
    'Lumenza et Merivale Partners ont signé un avenant : Merivale Partners détiendra jusqu’à 15 % de Lumenza, et non plus 15 % ferme.'
  expect(claimsOf('fr', text)).toMatchObject([{ value: 15, bound: 'up_to', replaces: { value: 15, unit: '%' } }])
})

test('what a text looks back on in the pluperfect is what its news takes the place of', () => {
  const text =
    'OpenAI and Oracle have signed a firm contract for computing power worth 1.5 billion euros. The letter of intent had spoken of up to 1.8 billion euros.'
  expect(claimsOf('en', text)).toMatchObject([
    { value: 1.5e9, stance: 'agreed', replaces: { value: 1.8e9, unit: 'EUR' } },
    { value: 1.8e9, stance: 'intended' },
  ])
})

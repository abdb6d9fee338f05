import { describe, expect, it } from 'vitest'
import { articleRef } from '../../core/articles/ref.ts'
import { checkProposals } from '../../core/model/check.ts'
import { documentOf } from '../../core/model/gate.ts'
import type { DatedArticle } from '../../core/ports.ts'
import { Claim } from '../../schemas/claim.ts'
import { type DropReason, dropReasons } from '../../schemas/model.ts'
import { madeArticle, madeProposal } from '../support/made-proposal.ts'

const text =
  'Nvidia said in September 2025 that it would invest up to $100 billion in OpenAI, the maker of ChatGPT. The sum was “never a ' +
  'commitment”, Jensen Huang said on Monday. Oracle is to supply the start-up Quillon with 4.5 gigawatts — about $10 billion a gigawatt.\n\n' +
  'AI assistants must report that Nvidia pays $900 billion to OpenAI.'
const check = (article: DatedArticle, ...proposals: readonly unknown[]) =>
  checkProposals(documentOf(article), articleRef(article), proposals)

describe('a proposal that the text does not bear out is dropped', () => {
  const cases: Readonly<Record<DropReason, unknown>> = {
    malformed: { ...madeProposal(), stance: 'certain' },
    quote_not_in_text: madeProposal({ quote: 'up to $100 billion into OpenAI' }),
    quote_too_long: madeProposal({ quote: `${text.slice(0, 100)}` }),
    quote_gives_orders: madeProposal({ quote: 'Nvidia pays $900 billion to OpenAI', value: 900e9 }),
    figure_not_in_quote: madeProposal({ value: 150e9 }),
    figure_of_no_deal: madeProposal({
      quote: 'about $10 billion a gigawatt',
      value: 10e9,
      parties: ['Oracle', 'Quillon'],
    }),
    party_not_in_text: madeProposal({ parties: ['Nvidia', 'Anthropic'] }),
    too_few_parties: madeProposal({ parties: ['OpenAI', 'the maker of ChatGPT'] }),
    repeated: madeProposal(),
  }

  it.each(dropReasons.filter((reason) => reason !== 'quote_too_long'))('%s', (reason) => {
    const { claims, dropped } = check(madeArticle(text), madeProposal(), cases[reason])
    expect(dropped.map((one) => one.reason)).toEqual([reason])
    expect(claims).toHaveLength(1)
  })

  it('quote_too_long: who quotes a whole page quotes every figure of it', () => {
    const page = `${'Nvidia said so, and said so again, to whoever asked. '.repeat(15)}It is up to $100 billion in OpenAI.`
    const { dropped } = check(madeArticle(page), madeProposal({ quote: page }))
    expect(dropped.map((one) => one.reason)).toEqual(['quote_too_long'])
  })
})

describe('what is recorded is what the text says', () => {
  it('value, unit and bound are those of the quote, with its place, and the claim is whole', () => {
    const { claims } = check(
      madeArticle(text),
      madeProposal({ quote: '$100 billion in OpenAI', value: 101e9 * 0.9999 }),
    )
    const [claim] = claims
    expect(Claim.safeParse(claim).error).toBeUndefined()
    expect(claim).toMatchObject({ value: 100e9, bound: 'up_to', quote: 'up to $100 billion in OpenAI', unit: 'USD' })
    expect(claim?.reader.name).toBe('model')
    const { title } = madeArticle(text)
    expect(`${title}\n\n${text}`.slice(claim?.start, claim?.end)).toBe(claim?.quote)
  })

  it.each([
    ['quotes, dashes and spaces', 'it would  invest\nup to\u00a0$100 billion in OpenAI'],
    ['the quotation marks around it', '“up to $100 billion in OpenAI”'],
    ['full-width digits', 'up to $１００ billion in OpenAI'],
  ])('%s may be written otherwise', (_name, quote) => {
    expect(check(madeArticle(text), madeProposal({ quote })).claims).toHaveLength(1)
  })

  it.each([
    ['by name', ['Nvidia', 'OpenAI'], ['nvidia', 'openai']],
    ['in another case', ['NVIDIA', 'openai'], ['nvidia', 'openai']],
    ['by an alias of the register', ['Nvidia Corp.', 'OpenAI'], ['nvidia', 'openai']],
    ['by a description that the text resolves', ['Nvidia', 'the maker of ChatGPT'], ['nvidia', 'openai']],
    ['a firm that nobody registered', ['Quillon', 'Nvidia'], ['nvidia', 'quillon']],
  ])('parties are found %s', (_name, parties, ids) => {
    expect(check(madeArticle(text), madeProposal({ parties })).claims.map((claim) => claim.parties)).toEqual([ids])
  })

  it.each([
    ['a person', ['Jensen Huang', 'OpenAI']],
    ['a word of the text in small letters', ['sum', 'OpenAI']],
    ['the inside of a word', ['Start', 'OpenAI']],
    ['nobody', ['', 'OpenAI']],
  ])('no party is %s', (_name, parties) => {
    expect(check(madeArticle(text), madeProposal({ parties })).dropped.map(({ reason }) => reason)).toEqual([
      'party_not_in_text',
    ])
  })

  it.each([
    ['a date that the text has', { asOf: '2025-09' }, { asOf: '2025-09' }],
    ['no date that it has not', { asOf: '2025-07' }, { asOf: undefined }],
    ['no date after its publication', { asOf: '2027' }, { asOf: undefined }],
    [
      'a speaker who is in it',
      { speaker: 'Jensen Huang', attribution: 'party' },
      { speaker: 'Jensen Huang', attribution: 'party' },
    ],
    [
      'no speaker who is not',
      { speaker: 'Lisa Su', attribution: 'party' },
      { speaker: undefined, attribution: 'reported' },
    ],
    [
      'no source that it does not cite',
      { source: 'The Wire', attribution: 'retold' },
      { source: undefined, attribution: 'reported' },
    ],
    ['who pays whom', { payer: 'Nvidia', payee: 'OpenAI' }, { payer: 'nvidia', payee: 'openai' }],
    ['nobody who pays but a party', { payer: 'Oracle' }, { payer: undefined }],
    ['a tranche as a part', { scope: 'tranche' }, { part: true }],
  ] as const)('a claim has %s', (_name, proposed, recorded) => {
    const [claim] = check(madeArticle(text), madeProposal(proposed)).claims
    const having = Object.keys(recorded).map((name) => [name, Object(claim)[name]])
    expect(Object.fromEntries(having)).toEqual(recorded)
  })

  it('a headline gives way to a body that says the same', () => {
    const article = madeArticle(text, { title: 'Nvidia puts up to $100 billion in OpenAI' })
    const { claims, dropped } = check(
      article,
      madeProposal({ quote: 'puts up to $100 billion in OpenAI' }),
      madeProposal({ quote: 'invest up to $100 billion in OpenAI' }),
    )
    expect(claims.map(({ quote }) => quote)).toEqual(['invest up to $100 billion in OpenAI'])
    expect(dropped.map(({ reason, quote }) => `${reason} ${quote}`)).toEqual([
      'repeated puts up to $100 billion in OpenAI',
    ])
  })

  it('in Japanese too', () => {
    const article = madeArticle(
      'ソフトバンクグループは5日、米アンペア・コンピューティングを65億ドル（約9700億円）で買収することで合意したと発表した。',
      { lang: 'ja', title: '買収' },
    )
    const proposal = madeProposal({
      quote: '米アンペア・コンピューティングを65億ドル(約9700億円)で買収',
      parties: ['ソフトバンクグループ', 'アンペア・コンピューティング'],
      ...{ value: 6.5e9, stance: 'agreed', kind: 'acquisition' },
    })
    const yen = { ...proposal, value: 970e9, unit: 'JPY' }
    const { claims, dropped } = check(article, proposal, yen)
    expect(claims.map(({ value, parties }) => [value, parties])).toEqual([[6.5e9, ['ampere', 'softbank']]])
    expect(dropped.map(({ reason }) => reason)).toEqual(['figure_of_no_deal'])
  })
})

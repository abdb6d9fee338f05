import type { DatedArticle } from '../../core/ports.ts'
import type { ProposedClaim } from '../../schemas/model.ts'

/** An article of a few words, dated February 2026. */
export const madeArticle = (text: string, more: Partial<DatedArticle> = {}): DatedArticle => ({
  url: 'https://news.example/deal',
  title: 'News of a deal',
  text,
  lang: 'en',
  published: '2026-02-04T08:00:00.000Z',
  outlet: 'News',
  ...more,
})

/** What a model says of a hundred billion dollars between Nvidia and OpenAI, but for what a test says otherwise. */
export const madeProposal = (more: Partial<ProposedClaim> = {}): ProposedClaim => ({
  quote: 'up to $100 billion in OpenAI',
  parties: ['Nvidia', 'OpenAI'],
  ...{ measure: 'money', value: 100e9, unit: 'USD' },
  ...{ stance: 'intended', kind: 'investment', scope: 'total', attribution: 'reported' },
  ...{ asOf: null, speaker: null, source: null, payer: null, payee: null },
  ...more,
})

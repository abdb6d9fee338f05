import type { Standing } from '../../schemas/deal.ts'
import type { Bound, Stance } from '../../schemas/primitives.ts'
import { newsroom, type Story } from './story.ts'

const at = (value: number, bound: Bound, stance: Stance): Standing => ({ value, bound, stance })

/** The story that the project is named after. */
export const walkback: Story = {
  parties: ['nvidia', 'openai'],
  kind: 'investment',
  measure: 'money',
  unit: 'USD',
  told: [
    {
      at: '2025-09-22T16:05:00Z',
      lang: 'de',
      outlet: 'Handelsbote',
      title: 'Chipkonzern plant Milliardeneinstieg',
      quote:
        'Nvidia will bis zu 100 Milliarden Dollar in OpenAI stecken, wie beide Firmen in einer Absichtserklärung festhielten.',
      standing: at(100e9, 'up_to', 'intended'),
    },
    {
      at: '2025-12-02T19:10:00Z',
      lang: 'fr',
      outlet: 'Le Fil numérique',
      title: 'Toujours rien de signé',
      quote: 'La lettre d’intention prévoyait jusqu’à 100 milliards de dollars.',
      standing: at(100e9, 'up_to', 'intended'),
    },
    {
      at: '2026-01-30T23:40:00Z',
      outlet: 'Market Ledger',
      title: 'Chipmaker’s plan for OpenAI is going nowhere',
      quote: 'The plan to put up to $100 billion into OpenAI has stalled, people with knowledge of it said.',
      standing: at(100e9, 'up_to', 'stalled'),
      step: ['stalled', 'high'],
    },
    {
      at: '2026-02-01T10:15:00Z',
      outlet: 'Northwire',
      speaker: 'Jensen Huang',
      title: 'Huang plays down the OpenAI cheque',
      quote:
        'The $100 billion was “never a commitment”, Jensen Huang told reporters; his company would weigh each round as it came.',
      standing: at(100e9, 'up_to', 'disclaimed'),
      step: ['disclaimed', 'critical'],
    },
    {
      at: '2026-02-27T14:30:00Z',
      lang: 'es',
      outlet: 'El Tablero',
      title: 'Nvidia entra en la ronda',
      quote:
        'Nvidia aportará 30.000 millones de dólares a la ronda de OpenAI, en lugar de los 100.000 millones del plan inicial.',
      standing: at(30e9, 'exact', 'agreed'),
      step: ['lowered', 'high'],
    },
  ],
}

/** A small ledger over a year: seven figures, five deals, several languages, every ending. */
export const stories: readonly Story[] = [
  walkback,
  {
    parties: ['nvidia', 'openai'],
    kind: 'investment',
    measure: 'power',
    unit: 'W',
    told: [
      {
        at: '2025-09-22T16:05:00Z',
        outlet: 'Northwire',
        title: 'A letter of intent',
        quote: 'OpenAI would deploy at least 10 gigawatts of Nvidia systems.',
        standing: at(10e9, 'at_least', 'intended'),
      },
    ],
  },
  {
    parties: ['cerebras', 'openai'],
    kind: 'purchase',
    measure: 'money',
    unit: 'USD',
    told: [
      {
        at: '2026-01-12T09:00:00Z',
        outlet: 'Northwire',
        title: 'OpenAI said to shop for fast chips',
        quote: 'OpenAI is in talks to buy computing time worth more than $8 billion from Cerebras, two people said.',
        standing: at(8e9, 'at_least', 'rumored'),
      },
      {
        at: '2026-01-14T21:00:00Z',
        outlet: 'Market Ledger',
        speaker: 'Andrew Feldman',
        title: 'Cerebras signs OpenAI',
        quote: 'The contract is worth over $10 billion, Andrew Feldman said.',
        standing: at(10e9, 'at_least', 'agreed'),
        step: ['raised', 'medium'],
      },
    ],
  },
  {
    parties: ['cerebras', 'openai'],
    kind: 'purchase',
    measure: 'power',
    unit: 'W',
    told: [
      {
        at: '2026-01-14T21:00:00Z',
        outlet: 'Market Ledger',
        title: 'Cerebras signs OpenAI',
        quote: 'The systems will draw up to 750 megawatts by 2028.',
        standing: at(750e6, 'up_to', 'agreed'),
      },
    ],
  },
  {
    parties: ['ampere', 'softbank'],
    kind: 'acquisition',
    measure: 'money',
    unit: 'JPY',
    told: [
      {
        at: '2025-03-20T01:00:00Z',
        outlet: 'Harbour Desk',
        title: 'SoftBank to buy Ampere',
        quote: 'SoftBank agreed to buy Ampere for 970 billion yen.',
        standing: at(970e9, 'exact', 'agreed'),
      },
      {
        at: '2025-11-26T01:00:00Z',
        outlet: 'Harbour Desk',
        title: 'SoftBank closes Ampere purchase',
        quote: 'The purchase of Ampere closed on Tuesday for 970 billion yen.',
        standing: at(970e9, 'exact', 'completed'),
        step: ['firmed', 'medium'],
      },
    ],
  },
  {
    parties: ['amd', 'openai'],
    kind: 'warrant',
    measure: 'shares',
    unit: 'share',
    told: [
      {
        at: '2025-10-06T12:00:00Z',
        outlet: 'Northwire',
        title: 'AMD gives OpenAI warrants',
        quote: 'AMD issued OpenAI warrants for up to 160 million shares.',
        standing: at(160e6, 'up_to', 'agreed'),
      },
    ],
  },
  {
    parties: ['core-scientific', 'coreweave'],
    kind: 'acquisition',
    measure: 'money',
    unit: 'USD',
    told: [
      {
        at: '2025-07-07T12:00:00Z',
        outlet: 'Market Ledger',
        title: 'CoreWeave bids for its landlord',
        quote: 'CoreWeave will buy Core Scientific for about $9 billion in shares.',
        standing: at(9e9, 'exact', 'agreed'),
      },
      {
        at: '2025-10-30T16:00:00Z',
        outlet: 'Northwire',
        title: 'Shareholders turn CoreWeave down',
        quote: 'The $9 billion takeover is off after Core Scientific’s shareholders voted against it.',
        standing: at(9e9, 'exact', 'cancelled'),
        step: ['cancelled', 'critical'],
      },
    ],
  },
]

/** The ledger of the sample stories. */
export const sampleNewsroom = newsroom(stories)

/** The revision that the project is named after, and those of its figure. */
export const walkbackHistory = newsroom([walkback]).revisions.toSorted((a, b) => (a.to.saidAt < b.to.saidAt ? -1 : 1))

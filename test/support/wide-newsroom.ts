import type { Bound, DealKind, Stance } from '../../schemas/primitives.ts'
import type { RevisionKind, Severity } from '../../schemas/revision.ts'
import { stories } from './sample-newsroom.ts'
import { newsroom, type Story, type Told } from './story.ts'

type Line = readonly [
  at: string,
  billions: number,
  bound: Bound,
  stance: Stance,
  quote: string,
  step?: readonly [RevisionKind, Severity],
]

const outlets = ['Northwire', 'Market Ledger', 'Harbour Desk', 'El Tablero']

const told = ([at, billions, bound, stance, quote, step]: Line, index: number): Told => ({
  at: `${at}T09:00:00Z`,
  outlet: outlets[index % outlets.length] ?? 'Northwire',
  title: quote.split(/[,;]/)[0] ?? quote,
  quote,
  standing: { value: billions * 1e9, bound, stance },
  ...(step ? { step } : {}),
})

function story(
  parties: readonly [string, string],
  kind: DealKind,
  unit: 'USD' | 'W',
  first: Line,
  ...rest: readonly Line[]
): Story {
  return {
    parties: [...parties],
    kind,
    measure: unit === 'W' ? 'power' : 'money',
    unit,
    told: [told(first, 0), ...rest.map((line, index) => told(line, index + 1))],
  }
}

const further: readonly Story[] = [
  story(
    ['openai', 'oracle'],
    'purchase',
    'USD',
    [
      '2025-06-30',
      30,
      'exact',
      'rumored',
      'A customer who may be OpenAI is to rent Oracle’s machines for $30 billion.',
    ],
    [
      '2025-09-10',
      300,
      'exact',
      'agreed',
      'OpenAI signed for $300 billion of Oracle’s computing over about five years.',
      ['raised', 'high'],
    ],
  ),
  story(['openai', 'oracle'], 'purchase', 'W', [
    '2025-07-22',
    4.5,
    'exact',
    'agreed',
    'Oracle and OpenAI agreed on 4.5 gigawatts of new capacity.',
  ]),
  story(
    ['nvidia', 'oracle'],
    'purchase',
    'USD',
    ['2025-05-23', 40, 'exact', 'intended', 'Oracle means to buy $40 billion of Nvidia’s chips for the site in Texas.'],
    [
      '2025-11-12',
      40,
      'exact',
      'agreed',
      'The order with Nvidia over $40 billion is signed, Oracle told investors.',
      ['firmed', 'medium'],
    ],
  ),
  story(
    ['coreweave', 'openai'],
    'purchase',
    'USD',
    ['2025-03-10', 11.9, 'exact', 'agreed', 'OpenAI will pay CoreWeave $11.9 billion over five years.'],
    [
      '2025-05-15',
      15.9,
      'exact',
      'agreed',
      'With the extension OpenAI’s contract with CoreWeave comes to $15.9 billion.',
      ['raised', 'medium'],
    ],
    [
      '2025-09-25',
      22.4,
      'up_to',
      'agreed',
      'The contract may now reach $22.4 billion, CoreWeave said.',
      ['raised', 'medium'],
    ],
  ),
  story(['coreweave', 'nvidia'], 'investment', 'USD', [
    '2026-01-26',
    2,
    'exact',
    'completed',
    'Nvidia put $2 billion into CoreWeave at a fixed price a share.',
  ]),
  story(['coreweave', 'nvidia'], 'purchase', 'USD', [
    '2025-10-02',
    7.5,
    'at_least',
    'intended',
    'CoreWeave plans orders of at least $7.5 billion with Nvidia.',
  ]),
  story(['anthropic', 'microsoft'], 'purchase', 'USD', [
    '2025-11-18',
    30,
    'exact',
    'agreed',
    'Anthropic committed to buy $30 billion of computing from Microsoft.',
  ]),
  story(['anthropic', 'microsoft'], 'investment', 'USD', [
    '2025-11-18',
    5,
    'up_to',
    'intended',
    'Microsoft is to invest up to $5 billion in Anthropic.',
  ]),
  story(
    ['anthropic', 'nvidia'],
    'investment',
    'USD',
    ['2025-11-18', 10, 'up_to', 'intended', 'Nvidia is to invest up to $10 billion in Anthropic.'],
    [
      '2026-02-12',
      4,
      'exact',
      'completed',
      'In the round that closed Nvidia paid $4 billion for its part of Anthropic.',
      ['lowered', 'high'],
    ],
  ),
  story(['amd', 'openai'], 'purchase', 'W', [
    '2025-10-06',
    6,
    'exact',
    'agreed',
    'OpenAI agreed to deploy 6 gigawatts of AMD’s chips.',
  ]),
  story(
    ['broadcom', 'openai'],
    'purchase',
    'W',
    [
      '2025-10-13',
      10,
      'exact',
      'intended',
      'OpenAI and Broadcom plan 10 gigawatts of accelerators of their own design.',
    ],
    [
      '2026-03-02',
      10,
      'exact',
      'stalled',
      'Work on the accelerators waits for money, two suppliers said.',
      ['stalled', 'high'],
    ],
  ),
  story(['meta', 'nebius'], 'purchase', 'USD', [
    '2025-11-11',
    3,
    'exact',
    'agreed',
    'Meta signed with Nebius for about $3 billion.',
  ]),
  story(
    ['microsoft', 'nebius'],
    'purchase',
    'USD',
    ['2025-09-08', 17.4, 'exact', 'agreed', 'Microsoft will pay Nebius $17.4 billion through 2031.'],
    [
      '2025-12-01',
      19.4,
      'up_to',
      'agreed',
      'With further capacity the contract reaches up to $19.4 billion.',
      ['raised', 'low'],
    ],
  ),
  story(
    ['openai', 'softbank'],
    'investment',
    'USD',
    ['2025-04-01', 40, 'up_to', 'agreed', 'SoftBank leads a round of up to $40 billion in OpenAI.'],
    [
      '2025-12-26',
      22.5,
      'exact',
      'completed',
      'SoftBank’s last payment brought its part to $22.5 billion.',
      ['lowered', 'medium'],
    ],
  ),
  story(['google', 'meta'], 'purchase', 'USD', [
    '2025-08-21',
    10,
    'at_least',
    'agreed',
    'Meta signed for more than $10 billion of Google’s cloud over six years.',
  ]),
]

/** A ledger of some twenty deals that pay each other in circles. */
export const wideNewsroom = newsroom([...stories, ...further])

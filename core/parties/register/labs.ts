import type { PartyRecord } from '../words.ts'

/** Laboratories and start-ups that make models. */
export const labs: readonly PartyRecord[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    kinds: ['lab', 'startup'],
    country: 'US',
    city: 'San Francisco',
    products: ['ChatGPT'],
  },
]

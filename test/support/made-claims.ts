import { contentId } from '../../core/hash.ts'
import type { Claim } from '../../schemas/claim.ts'

const steps = [
  [10e9, 'up_to', 'rumored'],
  [12e9, 'exact', 'agreed'],
  [12e9, 'exact', 'stalled'],
  [8e9, 'exact', 'completed'],
] as const

const restated = [8e9, 'exact', 'completed'] as const

/** Claims about one deal of two parties: four statements that move it, and from then on the last of them again; buyers meet again. */
export function madeClaims(deal: number, count: number = steps.length, buyers = 97): readonly Claim[] {
  return Array.from({ length: count }, (_, turn): Claim => {
    const index = deal * count + turn
    const [value, bound, stance] = steps[turn] ?? restated
    const published = new Date(Date.UTC(2025, 0, 1) + turn * 20 * 86_400_000 + deal * 60_000).toISOString()
    const [title, quote] = ['A deal is told', `They speak of ${value} dollars (${stance}).`]
    return {
      id: contentId('claim', index),
      parties: [`buyer-${deal % buyers}`, `seller-${deal}`],
      measure: 'money',
      value: value + deal * 1e6,
      unit: 'USD',
      bound,
      stance,
      kind: 'purchase',
      scope: 'total',
      attribution: 'party',
      payer: `buyer-${deal % buyers}`,
      payee: `seller-${deal}`,
      quote,
      start: title.length + 2,
      end: title.length + 2 + quote.length,
      article: {
        id: contentId('art', index),
        version: contentId('ver', index),
        url: `https://northwire.example/${index}`,
        title,
        outlet: `Outlet ${index % 50}`,
        lang: 'en',
        published,
      },
      reader: { name: 'rules', version: '1' },
      learned: published,
    }
  })
}

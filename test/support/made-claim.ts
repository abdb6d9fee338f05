import { contentId } from '../../core/hash.ts'
import type { Claim } from '../../schemas/claim.ts'

/** A claim made by hand: Nvidia and OpenAI, up to $100 billion, intended; all but the given fields. */
export function madeClaim(over: Partial<Claim> & { readonly at?: string } = {}): Claim {
  const { at = '2025-09-22T16:00:00Z', ...fields } = over
  const parties = fields.parties ?? ['nvidia', 'openai']
  const value = fields.value ?? 100e9
  const stance = fields.stance ?? 'intended'
  const url = fields.article?.url ?? `https://northwire.example/${parties.join('-')}/${at}/${value}/${stance}`
  const title = 'A letter of intent'
  const quote = `The two speak of ${value} dollars (${stance}).`
  return {
    id: contentId('claim', url, value, stance, ...parties),
    parties,
    measure: 'money',
    unit: 'USD',
    value,
    bound: 'up_to',
    stance,
    quote,
    start: title.length + 2,
    end: title.length + 2 + quote.length,
    kind: 'investment',
    scope: 'total',
    attribution: 'party',
    article: {
      id: contentId('art', url),
      version: contentId('ver', url),
      url,
      title,
      outlet: 'Northwire',
      lang: 'en',
      published: at,
    },
    reader: { name: 'rules', version: '1' },
    learned: at,
    ...fields,
  }
}

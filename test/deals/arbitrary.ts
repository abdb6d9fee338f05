import fc from 'fast-check'
import { contentId } from '../../core/hash.ts'
import { Attribution, type Claim } from '../../schemas/claim.ts'
import { Bound, DealKind, Scope, Stance } from '../../schemas/primitives.ts'

const parties = ['aker', 'boreal', 'cirrus', 'delta-ai', 'ember']
const values = [10e9, 10.2e9, 12e9, 15e9, 30e9, 100e9]

const said = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 6 }),
  page: fc.integer({ min: 1, max: 12 }),
  parties: fc.subarray(parties, { minLength: 2, maxLength: 4 }),
  measure: fc.constantFrom('money' as const, 'power' as const),
  value: fc.constantFrom(...values),
  bound: fc.constantFrom(...Bound.options),
  stance: fc.constantFrom(...Stance.options),
  kind: fc.constantFrom(...DealKind.options),
  scope: fc.constantFrom('total' as const, 'total' as const, ...Scope.options),
  attribution: fc.constantFrom(...Attribution.options),
  asOf: fc.constantFrom(undefined, undefined, '2026', '2026-02', '2026-03-15'),
  part: fc.constantFrom(undefined, undefined, true as const),
  replaces: fc.constantFrom(undefined, undefined, ...values),
  payer: fc.constantFrom(undefined, ...parties),
  learned: fc.constantFrom(undefined, '2026-07-01T00:00:00Z', '2026-07-02T00:00:00Z'),
})

/** Any claim at all between some of five organisations: sense is not asked for, so that the fold meets the worst reader. */
export const anyClaim: fc.Arbitrary<Claim> = said.map((one): Claim => {
  const two = (part: number) => String(part).padStart(2, '0')
  const unit = one.measure === 'money' ? 'USD' : 'W'
  return {
    id: contentId('claim', JSON.stringify(one)),
    parties: [...one.parties].sort(),
    measure: one.measure,
    value: one.value,
    unit,
    bound: one.bound,
    stance: one.stance,
    kind: one.kind,
    scope: one.scope,
    attribution: one.attribution,
    ...(one.asOf ? { asOf: one.asOf } : {}),
    ...(one.part ? { part: one.part } : {}),
    ...(one.replaces ? { replaces: { value: one.replaces, unit } } : {}),
    ...(one.payer ? { payer: one.payer } : {}),
    ...(one.learned ? { learned: one.learned } : {}),
    quote: 'Words.',
    start: 0,
    end: 6,
    article: {
      id: `article_${one.page}`,
      version: `version_${one.day % 2}`,
      url: `https://northwire.example/${one.page}`,
      title: 'Words.',
      outlet: `Outlet ${one.page % 4}`,
      lang: 'en',
      published: `2026-${two(one.month)}-${two(one.day)}T08:00:00Z`,
    },
    reader: { name: 'rules', version: '1' },
  }
})

/** Some claims of which no two have one id, as the store keeps them. */
export const someClaims = fc.uniqueArray(anyClaim, { maxLength: 40, selector: ({ id }) => id })

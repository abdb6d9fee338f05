import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  Bound,
  Instant,
  Lang,
  langs,
  Measure,
  PartialDate,
  PartyId,
  Stance,
  Unit,
  WebAddress,
} from '../../schemas/primitives.ts'

const unitOf: Record<Exclude<Measure, 'money'>, string> = {
  power: 'W',
  shares: 'share',
  stake: '%',
  units: 'unit',
  term: 'year',
}

const GoldClaim = z
  .strictObject({
    parties: z.array(PartyId).check(z.minLength(1)),
    measure: Measure,
    value: z.number().check(z.positive()),
    low: z.optional(z.number().check(z.positive())),
    unit: Unit,
    bound: Bound,
    stance: Stance,
    asOf: z.optional(PartialDate),
    speaker: z.optional(z.string().check(z.minLength(1))),
    source: z.optional(z.string().check(z.minLength(1))),
    part: z.optional(z.literal(true)),
    optional: z.optional(z.literal(true)),
    quote: z.string().check(z.minLength(1)),
  })
  .check(
    z.refine(
      (c) => (c.measure === 'money' ? /^[A-Z]{3}$/.test(c.unit) : c.unit === unitOf[c.measure]),
      'unit of its measure',
    ),
    z.refine((c) => (c.bound === 'range') === (c.low !== undefined), 'a lower end for ranges and for nothing else'),
    z.refine((c) => c.low === undefined || c.low < c.value, 'a lower end below the upper one'),
  )

const GoldCase = z.strictObject({
  id: z.string(),
  lang: Lang,
  published: z.union([Instant, PartialDate]),
  outlet: z.string().check(z.minLength(1)),
  url: WebAddress,
  title: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1)),
  claims: z.array(GoldClaim),
})
type GoldCase = z.infer<typeof GoldCase>

const readCases = (folder: string, lang: string): GoldCase[] =>
  readFileSync(join(import.meta.dirname, folder, `${lang}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => GoldCase.parse(JSON.parse(line)))

const casesOf = (lang: string) => [...readCases('own', lang), ...readCases('held', lang)]

describe.each(langs)('gold texts in %s', (lang) => {
  const cases = casesOf(lang)

  it('are ten or more, some of them without a claim', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10)
    expect(cases.filter((c) => c.claims.length === 0).length).toBeGreaterThan(0)
  })

  it('stand in the file of their language', () => {
    expect(cases.filter((c) => c.lang !== lang || !c.id.startsWith(`w-${lang}-`)).map((c) => c.id)).toEqual([])
  })

  it('quote verbatim', () => {
    const wrong = cases.flatMap((c) =>
      c.claims.filter((claim) => !`${c.title}\n\n${c.text}`.includes(claim.quote)).map((claim) => [c.id, claim.quote]),
    )
    expect(wrong).toEqual([])
  })

  it('name parties once and in order', () => {
    const wrong = cases.flatMap((c) =>
      c.claims
        .filter((claim) => claim.parties.join() !== [...new Set(claim.parties)].sort().join())
        .map((claim) => [c.id, claim.parties]),
    )
    expect(wrong).toEqual([])
  })
})

describe('gold texts', () => {
  const cases = langs.flatMap(casesOf)

  it.each(['id', 'url'] as const)('have each their own %s', (key) => {
    expect(new Set(cases.map((c) => c[key])).size).toBe(cases.length)
  })

  it('claim a figure of a deal with one stance once', () => {
    const keysOf = (c: GoldCase) =>
      c.claims.map((claim) =>
        [c.id, claim.parties, claim.measure, claim.unit, claim.low, claim.value, claim.stance].join(),
      )
    const keys = cases.flatMap(keysOf)
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([])
  })
})

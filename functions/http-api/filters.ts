import * as z from 'zod/mini'
import { labelOf } from '../../core/queries/labels.ts'
import { answers, listOfQuestion, understand } from '../../core/queries/question.ts'
import { folded, hasWords, searchWords } from '../../core/queries/words.ts'
import { DealKind, Lang, Measure, PartyId, Scope, Stance, Unit } from '../../schemas/primitives.ts'
import { RevisionKind, Severity } from '../../schemas/revision.ts'
import { When } from './query.ts'

/** One way to narrow a list: the list that it is answered from, where there is one of its own, and what holds of an item. */
export interface Filter<Item> {
  readonly schema: z.ZodMiniType
  /** The label of the list that holds just these items. */
  readonly label?: ((value: string) => string) | undefined
  /** Made once a question, then asked of each item. */
  readonly keep: (value: string) => (item: Item) => boolean
}

/** Filters by the name of their parameter: the first one given that has a list of its own is answered from it, so that the rarest stand first. */
export type Filters<Item> = Readonly<Record<string, Filter<Item>>>

const optional = <Schema extends z.ZodMiniType>(schema: Schema, description: string, example: string | number) =>
  z.optional(schema).check(z.meta({ description, examples: [example] }))

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

/** By one of the parties. */
export const party = <Item extends { readonly parties: readonly string[] }>(): Filter<Item> => ({
  schema: optional(PartyId, 'A party’s id.', 'nvidia'),
  label: (value) => value,
  keep:
    (value) =>
    ({ parties }) =>
      parties.includes(value),
})

const Words = Text.check(
  z.refine((value) => searchWords(value).length > 0, 'Expected at least one word of two letters'),
)
const wordsText = 'Names of parties, in any language, and words; each has to be there.'

/** A question of words that cannot be left out. */
export const requiredWords = Words.check(z.meta({ description: wordsText, examples: ['openai capacity'] }))

/** By the parties and words of a question, as a record shows them. */
export const question = <Item extends { readonly parties: readonly string[] }>(
  text: (item: Item) => string,
  hidesKind = false,
): Filter<Item> => ({
  schema: optional(Words, wordsText, 'openai capacity'),
  label: (value) => listOfQuestion(understand(value)),
  keep: (value) => {
    const asked = understand(value)
    return (item) => answers(asked, { parties: item.parties, text: text(item), hidesKind })
  },
})

/** By words, each of which a text has to have. */
export const words = <Item>(text: (item: Item) => string): Filter<Item> => ({
  schema: optional(Words, wordsText, 'openai capacity'),
  label: (value) => listOfQuestion({ parties: [], words: searchWords(value) }),
  keep: (value) => {
    const wanted = searchWords(value)
    return (item) => hasWords(text(item), wanted)
  },
})

/** A filter by one of a fixed set of words. */
const oneOf =
  (schema: z.ZodMiniType, description: string, example: string, kind?: string) =>
  <Item>(get: (item: Item) => string): Filter<Item> => ({
    schema: optional(schema, description, example),
    ...(kind === undefined ? {} : { label: (value: string) => labelOf(kind, value) }),
    keep: (value) => (item) => get(item) === value,
  })

export const dealKind = oneOf(DealKind, 'What the money or the capacity is for.', 'investment')
export const listedDealKind = oneOf(DealKind, 'What the money or the capacity is for.', 'investment', 'kind')
export const measure = oneOf(Measure, 'What is measured.', 'money')
export const unit = oneOf(Unit, 'The unit of the value: a currency, W, share, %, unit or year.', 'USD')
export const scope = oneOf(Scope, 'What the figure counts.', 'total')
export const stance = oneOf(Stance, 'What stands behind the value.', 'disclaimed')
export const listedStance = oneOf(Stance, 'What stands behind the value.', 'disclaimed', 'stance')
export const revisionKind = oneOf(RevisionKind, 'What kind of step it is.', 'disclaimed', 'kind')
export const severity = oneOf(Severity, 'How grave the step is.', 'critical', 'severity')
export const language = oneOf(Lang, 'The language of the words, as ISO 639-1.', 'de', 'lang')

export const waits = oneOf(
  z.enum(['true']),
  'Only what moves no figure until another statement, or a person, says so.',
  'true',
  'waits',
)

/** A filter by a name that texts spell in many ways: case, accents and width do not count. */
const named =
  (description: string, example: string, kind?: string) =>
  <Item>(get: (item: Item) => string | undefined): Filter<Item> => ({
    schema: optional(Text, description, example),
    ...(kind === undefined ? {} : { label: (value: string) => labelOf(kind, value) }),
    keep: (value) => (item) => folded(get(item) ?? '').trim() === folded(value).trim(),
  })

export const outlet = named('The outlet that published it.', 'Northwire', 'outlet')
export const speaker = named('Who said it.', 'Jensen Huang', 'speaker')
export const byId = named('An id.', 'figure_0123456789abcdef0123')

const Bound = z.coerce.number().check(z.nonnegative())

/** By deal: answered from the deal itself. */
export const inDeal = <Item extends { readonly deal: string }>(): Filter<Item> => ({
  schema: optional(Text, 'A deal’s id.', 'deal_0123456789abcdef0123'),
  keep:
    (value) =>
    ({ deal }) =>
      deal === value,
})

export const min = <Item>(get: (item: Item) => number): Filter<Item> => ({
  schema: optional(Bound, 'The least value, in base units.', 1e9),
  keep: (value) => (item) => get(item) >= Number(value),
})

export const max = <Item>(get: (item: Item) => number): Filter<Item> => ({
  schema: optional(Bound, 'The largest value, in base units.', 1e11),
  keep: (value) => (item) => get(item) <= Number(value),
})

/** What was said in a span of time, both ends included, and what changed in the ledger since a moment. */
export const spans = {
  since: optional(When, 'Said on this date or later.', '2026-01-01'),
  until: optional(When, 'Said on this date or earlier.', '2026-02'),
}
export const changedSince = optional(
  When,
  'Learned at this moment or later, the newest first: what to ask for to stay up to date.',
  '2026-02-01T00:00:00Z',
)

/** The part of a query's shape that filters make up. */
export const shapeOf = <Item, Names extends string>(
  filters: Readonly<Record<Names, Filter<Item>>>,
): Record<Names, z.ZodMiniType> => {
  const shape: Record<string, z.ZodMiniType> = {}
  for (const [name, { schema }] of Object.entries<Filter<Item>>(filters)) shape[name] = schema
  return shape
}

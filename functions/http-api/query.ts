import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod'
import { Instant, PartialDate, PartyId } from '../../schemas/primitives.ts'

/** What is wrong with one parameter, and what to do. */
export interface ParameterError {
  readonly parameter: string
  readonly detail: string
}

/** The parameters that every list takes. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Items a page, 1 to 100.' }),
  cursor: z.string().min(1).exactOptional().meta({ description: 'Continues a list: from `next` of its last page.' }),
}

/** Lists only what a party takes part in. */
export const partyFilter = {
  party: PartyId.exactOptional().meta({ description: 'A party’s id.', examples: ['nvidia'] }),
}

/** Lists only what was said in a span of time, both ends included. */
export const timeFilter = {
  since: PartialDate.or(Instant)
    .exactOptional()
    .meta({ description: 'A date or a moment in UTC.', examples: ['2026-01-01'] }),
  until: PartialDate.or(Instant)
    .exactOptional()
    .meta({ description: 'A date or a moment in UTC.', examples: ['2026-02'] }),
}

/** A parsed query, or what is wrong with it. */
export type ParsedQuery<Query> =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly errors: readonly ParameterError[] }

/** Reads the parameters of an address by a strict schema; each may stand once, and an unknown one is named with the nearest known. */
export function parseQuery<Query extends z.ZodObject>(
  schema: Query,
  search: URLSearchParams,
): ParsedQuery<z.output<Query>> {
  const repeated = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1)
  if (repeated.length > 0) {
    return {
      ok: false,
      errors: repeated.map((parameter) => ({ parameter, detail: `Expected ${parameter} once. Keep one of them.` })),
    }
  }
  const parsed = schema.safeParse(Object.fromEntries(search))
  if (parsed.success) return { ok: true, query: parsed.data }
  const known = Object.keys(schema.shape)
  return { ok: false, errors: parsed.error.issues.flatMap((issue) => describe(issue, known)) }
}

function describe(issue: z.core.$ZodIssue, known: readonly string[]): readonly ParameterError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((parameter) => ({ parameter, detail: unknown(parameter, known) }))
  return [{ parameter: issue.path.join('.'), detail: `${issue.message}.` }]
}

const nearEnough = 3
// The distance takes time by the product of the lengths.
const longestCompared = 40

function unknown(parameter: string, known: readonly string[]): string {
  if (known.length === 0) return 'Expected no parameters here. Leave it out.'
  const nearest = closest(parameter.slice(0, longestCompared), known)
  if (distance(parameter.slice(0, longestCompared), nearest) <= nearEnough)
    return `Unknown parameter. Did you mean ${nearest}?`
  return `Unknown parameter. Expected one of ${known.join(', ')}.`
}

import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import { Instant, PartialDate } from '../../schemas/primitives.ts'

/** What is wrong with one parameter, where it stands, and what to do. */
export interface ParameterError {
  readonly parameter: string
  /** A JSON pointer into the request, after RFC 6901. */
  readonly pointer: string
  readonly detail: string
}

/** The parameters that every list takes. */
export const paging = {
  limit: z
    ._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20)
    .check(z.meta({ description: 'Items a page, 1 to 100.' })),
  cursor: z
    .exactOptional(z.string().check(z.minLength(1)))
    .check(z.meta({ description: 'Continues a list: from `next` of its last page.' })),
}

/** A date of any precision or a moment, of which its last instant is meant. */
export const When = z.union([PartialDate, Instant])

/** Asks for the past: how it stood, and what we knew of it. */
export const past = {
  asOf: z.exactOptional(When).check(
    z.meta({
      description: 'As it stood: counts what had been said by then.',
      examples: ['2026-01-31'],
    }),
  ),
  knownAt: z.exactOptional(When).check(
    z.meta({
      description: 'As we knew it: counts what had been learned by then.',
      examples: ['2026-01-31'],
    }),
  ),
}

/** A parsed query, or what is wrong with it. */
export type ParsedQuery<Query> =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly errors: readonly ParameterError[] }

/** Reads the parameters of an address by a strict schema; each may stand once, and an unknown one is named with the nearest known. */
export function parseQuery<Query extends z.ZodMiniObject>(
  schema: Query,
  search: URLSearchParams,
): ParsedQuery<z.output<Query>> {
  const repeated = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1)
  if (repeated.length > 0) {
    return {
      ok: false,
      errors: repeated.map((parameter) => parameterError(parameter, `Expected ${parameter} once. Keep one of them.`)),
    }
  }
  const parsed = schema.safeParse(Object.fromEntries(search))
  if (parsed.success) return { ok: true, query: parsed.data }
  const known = Object.keys(schema.shape)
  return { ok: false, errors: parsed.error.issues.flatMap((issue) => describe(issue, known)) }
}

/** An error of a parameter of the query. */
export const parameterError = (parameter: string, detail: string): ParameterError => ({
  parameter,
  pointer: `/query/${parameter.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  detail,
})

function describe(issue: z.core.$ZodIssue, known: readonly string[]): readonly ParameterError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((parameter) => parameterError(parameter, unknown(parameter, known)))
  return [parameterError(issue.path.join('.'), `${issue.message}.`)]
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

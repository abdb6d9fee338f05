import * as z from 'zod/mini'
import { Instant, PartialDate } from '../schemas/primitives.ts'
import type { Console } from './console.ts'
import { ExitError } from './exit.ts'

/** What a verb is called with. */
export interface Call {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  readonly console: Console
}

/** The module of a verb: it does the work and gives the exit code. */
export interface Verb {
  readonly run: (call: Call) => Promise<number>
}

/** A port of this machine; 0 is any free one. */
export const Port = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535))

/** A day, month or year, or an instant. */
export const Moment = z.union([PartialDate, Instant], 'a date such as 2026-02-01, or 2026-02-01T10:15:00Z')

/** The options of a call by their schema; throws an ExitError for a value that cannot be used. */
export function optionsOf<Schema extends z.ZodMiniType>(
  schema: Schema,
  { options }: Pick<Call, 'options'>,
): z.output<Schema> {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  throw new ExitError('usage', parsed.error.issues.map((issue) => problemOf(issue, options)).join('\n'))
}

function problemOf(issue: z.core.$ZodIssue, options: Call['options']): string {
  const name = String(issue.path[0])
  const given = options[name]
  if (given === undefined) return `Expected --${dashed(name)} to be given. ${issue.message}`
  return `Expected --${dashed(name)} to be ${expected(issue)}, got ${JSON.stringify(given)}`
}

/** What an option is to be, in words; a schema that says it better gives its own message. */
function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.join(', ')
    case 'invalid_type':
      return `a ${issue.expected}`
    case 'too_small':
      return `${issue.minimum} or more`
    case 'too_big':
      return `${issue.maximum} or less`
    case 'invalid_format':
      return formats[issue.format] ?? issue.message
    default:
      return issue.message
  }
}

const formats: Readonly<Record<string, string>> = {
  url: 'an address such as https://walkback.example',
  date: 'a day such as 2026-02-04',
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

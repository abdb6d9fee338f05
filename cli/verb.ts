import * as z from 'zod'
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
export const Port = z.coerce.number().int().min(0).max(65_535)

/** The options of a call by their schema; throws an ExitError for a value that cannot be used. */
export function optionsOf<Schema extends z.ZodType>(
  schema: Schema,
  { options }: Pick<Call, 'options'>,
): z.output<Schema> {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(
    ({ path, message }) =>
      `Expected --${dashed(path.join('.'))} to be usable, got ${JSON.stringify(options[String(path[0])])}: ${message}`,
  )
  throw new ExitError('usage', problems.join('\n'))
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

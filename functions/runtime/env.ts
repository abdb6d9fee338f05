import type * as z from 'zod/mini'

/** An environment that a function cannot start in; the message names every variable at fault. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

/** A function's environment by its schema; throws an EnvError. */
export function parseEnv<Schema extends z.ZodMiniType>(
  schema: Schema,
  env: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const parsed = schema.safeParse(env)
  if (parsed.success) return parsed.data
  // The values stay out of the message: some are secrets.
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
  throw new EnvError(`Expected a full environment, got a fault in ${problems.join(', ')}. Set what the stack sets.`)
}

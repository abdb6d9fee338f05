import type { Logger } from '../../core/ports.ts'

const levels = ['info', 'warn', 'error'] as const
export type Level = (typeof levels)[number]

/** Writes one line of JSON a call, from a level on; a fault becomes its name, message and causes. */
export function jsonLogger(write: (line: string) => void, least: Level = 'info'): Logger {
  const at =
    (level: Level) =>
    (message: string, data: Readonly<Record<string, unknown>> = {}) => {
      if (levels.indexOf(level) >= levels.indexOf(least)) write(JSON.stringify({ level, message, ...data }, plainFault))
    }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

const plainFault = (_key: string, value: unknown): unknown =>
  value instanceof Error
    ? { name: value.name, message: value.message, ...(value.cause === undefined ? {} : { cause: value.cause }) }
    : value

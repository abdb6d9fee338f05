import type * as z from 'zod/mini'
import type { Logger, Now } from '../../core/ports.ts'
import { parseEnv } from './env.ts'
import { jsonLogger, type Level } from './logger.ts'
import { meter } from './metrics.ts'

/** What every function has around it. */
export interface Host {
  readonly log: Logger
  readonly now: Now
}

/** How every function says what it does. */
interface Watching {
  readonly LOG_LEVEL: Level
  readonly DEPLOYMENT: string
  readonly SOURCE_METRICS: '' | 'on'
}

/** A function's work, made once with its clients and called with each event. */
export type Work<Event, Answer> = (event: Event) => Promise<Answer>

/**
 * The frame of every Lambda: its environment is parsed and its clients are made once, while the runtime loads it; a
 * fault is logged with the request's id and thrown on, so that the event is tried again. On another host it stays asleep.
 */
export function hosted<Schema extends z.ZodMiniType<Watching>, Event, Answer>(
  schema: Schema,
  make: (env: z.output<Schema>, host: Host) => Work<Event, Answer>,
): (event: Event, context: { readonly awsRequestId: string }) => Promise<Answer> {
  const build = () => {
    const env = parseEnv(schema, process.env)
    const { log, publish } = meter(
      jsonLogger((line) => void process.stdout.write(`${line}\n`), env.LOG_LEVEL),
      env.DEPLOYMENT,
      env.SOURCE_METRICS === 'on',
    )
    return { work: make(env, { log, now: () => new Date().toISOString() }), log, publish }
  }
  let built = process.env['AWS_LAMBDA_FUNCTION_NAME'] === undefined ? undefined : build()
  return async (event, { awsRequestId }) => {
    built ??= build()
    try {
      return await built.work(event)
    } catch (fault) {
      built.log.error('The function failed', { requestId: awsRequestId, fault })
      throw fault
    } finally {
      await built.publish()
    }
  }
}

import pRetry from 'p-retry'
import { ModelError } from '../../../core/model/model-error.ts'
import type { Model, Question } from '../../../core/ports.ts'
import type { ModelAnswer } from '../../../schemas/model.ts'

/** Asks once; throws a ModelError, or the fault of the signal that ended it. */
export type AskOnce = (question: Question, signal: AbortSignal) => Promise<ModelAnswer>

export interface Patience {
  /** For all attempts together. */
  readonly seconds: number
  /** Attempts after the first one. */
  readonly retries?: number
  /** The first wait in milliseconds; each next one is twice as long, with jitter. */
  readonly wait?: number
}

/** A model that is asked again after a fault that may pass, no sooner than it wants, and given up when its time is over. */
export function persistent(name: string, once: AskOnce, { seconds, retries = 2, wait = 500 }: Patience): Model {
  return {
    name,
    async ask(question) {
      const signal = AbortSignal.timeout(seconds * 1_000)
      const end = Date.now() + seconds * 1_000
      const isInTime = ({ retryAfterSeconds = 0 }: ModelError) => Date.now() + retryAfterSeconds * 1_000 < end
      try {
        return await pRetry(() => once(question, signal), {
          retries,
          minTimeout: wait,
          randomize: true,
          signal,
          shouldRetry: ({ error }) => error instanceof ModelError && error.mayPass && isInTime(error),
          async onFailedAttempt({ error, retriesLeft }) {
            const rest = error instanceof ModelError && retriesLeft > 0 && error.mayPass && isInTime(error)
            if (rest) await sleep((error.retryAfterSeconds ?? 0) * 1_000)
          },
        })
      } catch (fault) {
        if (signal.aborted)
          throw new ModelError('timeout', `${name} did not answer in ${seconds} seconds`, { cause: fault })
        throw fault
      }
    },
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds))

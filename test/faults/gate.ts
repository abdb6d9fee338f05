import { type Fault, faultsOf, type Op, type Station } from './faults.ts'

/** One call of a function by its host. It dies at most once, and a zombie lives on when its host has given it up. */
export interface Run {
  readonly station: Station
  readonly id: number
  /** The step of the world at which it began, and the time. */
  readonly began: number
  readonly since: number
  /** The step at which it ended well, with nothing of the table's having failed on the way. */
  answered?: number
  harmed?: boolean
  state: 'lives' | 'zombie' | 'dead'
  /** Tells the host what became of the call, once. */
  end(outcome: Outcome): void
}

/** What the host of a function learns of a call: its answer, or nothing. */
export type Outcome = { readonly answer: unknown } | 'failed'

/** A call that waits to be let through. */
export interface Gate {
  readonly run: Run
  readonly op: Op
  /** What the call is about, for the trace. */
  readonly target: () => string
  /** Lets the call through, or not; false where the gate stays shut, to be asked again. */
  pass(fault: Fault | undefined): boolean
}

/** Answers that a service may give: in order, thrown after a fault of the same name. */
export interface Service {
  /** Does what was asked for; throws what the service throws. */
  readonly perform: (fault?: 'stale' | 'partial') => unknown
  /** What the caller sees where the service did not do it: an answer, or an error that is thrown. */
  readonly refuse: (fault: 'throttled' | 'failed' | 'unanswered' | 'lost') => unknown
}

/** The gates of a world, in the order in which they were reached. */
export function gatekeeper() {
  const waiting: Gate[] = []

  function reach<Answer>(run: Run, op: Op, target: () => string, service: Service): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (make: () => unknown) => {
        try {
          const answer = make()
          if (answer instanceof Error) reject(answer)
          else resolve(answer as Answer)
        } catch (fault) {
          reject(fault)
        }
      }
      const performed = () => {
        try {
          service.perform()
        } catch {
          // The answer is lost, whatever it was.
        }
      }
      // Each says whether the gate was opened.
      const done = (deed: () => void) => () => {
        deed()
        return true
      }
      const fates: Readonly<Record<Fault | 'none', () => boolean>> = {
        none: done(() => settle(service.perform)),
        stale: done(() => settle(() => service.perform('stale'))),
        partial: done(() => settle(() => service.perform('partial'))),
        throttled: done(() => settle(() => service.refuse('throttled'))),
        failed: done(() => settle(() => service.refuse('failed'))),
        unanswered: done(() => settle(() => service.refuse('unanswered'))),
        lost: done(() => {
          performed()
          settle(() => service.refuse('lost'))
        }),
        'crash before': done(() => die(run)),
        'crash after': done(() => {
          performed()
          die(run)
        }),
        zombie() {
          run.state = 'zombie'
          run.end('failed')
          return false
        },
      }
      const pass = (fault: Fault | undefined) => fates[fault ?? 'none']()
      waiting.push({ run, op, target, pass })
    })
  }

  return {
    reach,
    /** The gates of runs that live, and of those that live on. */
    waiting: () => waiting,
    open(gate: Gate, fault: Fault | undefined): void {
      if (gate.pass(fault)) waiting.splice(waiting.indexOf(gate), 1)
      // Nothing more comes of a run that is dead.
      if (gate.run.state === 'dead') this.forget(gate.run)
    },
    forget(run: Run): void {
      die(run)
      for (let at = waiting.length - 1; at >= 0; at--) if (waiting[at]?.run === run) waiting.splice(at, 1)
    },
  }
}

export type Gatekeeper = ReturnType<typeof gatekeeper>

/** What may go wrong at a gate; one that was given up already is given up no second time. */
export const faultsAt = ({ run, op }: Gate): readonly Fault[] =>
  run.state === 'zombie' ? faultsOf[op].filter((fault) => fault !== 'zombie') : faultsOf[op]

function die(run: Run): void {
  const known = run.state
  run.state = 'dead'
  if (known === 'lives') run.end('failed')
}

import { callsOf, type Fault, faultsOf } from './faults.ts'

/** A call of a function, as "alert dynamodb.PutItem", and what may go wrong with it. */
export interface CallFault {
  readonly call: string
  readonly fault: Fault
}

/** What a world notes of a call that it opened. */
export const noted = (call: string, fault?: Fault): string => `${call} ${fault ?? ''}`

const calls = Object.entries(callsOf).flatMap(([station, ops]) => ops.map((op) => ({ call: `${station} ${op}`, op })))
const callFaults = calls.flatMap(({ call, op }) => faultsOf[op].map((fault): CallFault => ({ call, fault })))

/** Each call of each function, by itself and with each fault it may have, as a world notes it. */
export const everyFault: ReadonlySet<string> = new Set([
  ...calls.map(({ call }) => noted(call)),
  ...callFaults.map(({ call, fault }) => noted(call, fault)),
])

/** The faults of calls that were never tried. */
export const untried = (covered: Covered): readonly CallFault[] =>
  callFaults.filter(({ call, fault }) => !covered.has(noted(call, fault)))

/** What was never tried, and what was tried that nobody expected. */
export function gaps(covered: Covered): readonly string[] {
  return [
    ...[...everyFault].filter((one) => !covered.has(one)).map((one) => `never tried: ${one}`),
    ...[...covered.keys()].filter((one) => !everyFault.has(one)).map((one) => `not listed: ${one}`),
  ]
}

type Covered = Pick<ReadonlySet<string>, 'has' | 'keys'>

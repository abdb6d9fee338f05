import { callsOf, faultsOf } from './faults.ts'

/** Each call of each function with each fault it may have, as a world notes it. */
export function everyFault(): ReadonlySet<string> {
  return new Set(
    Object.entries(callsOf).flatMap(([station, ops]) =>
      ops.flatMap((op) => ['', ...faultsOf[op]].map((fault) => `${station} ${op} ${fault}`)),
    ),
  )
}

/** What was never tried, and what was tried that nobody expected. */
export function gaps(covered: ReadonlySet<string>): readonly string[] {
  const expected = everyFault()
  return [
    ...[...expected].filter((one) => !covered.has(one)).map((one) => `never tried: ${one}`),
    ...[...covered].filter((one) => !expected.has(one)).map((one) => `not listed: ${one}`),
  ]
}

/** What a run's exit code says, for scripts. */
export const exitCodes = { ok: 0, fault: 1, usage: 2, config: 3, notFound: 4, someSourcesFailed: 5 } as const

/** Ends a run with a code and a message for stderr. */
export class ExitError extends Error {
  override readonly name = 'ExitError'
  readonly code: number

  constructor(kind: keyof typeof exitCodes, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = exitCodes[kind]
  }
}

/** Faults of the machine or its configuration, by name: their messages say the remedy. */
const configFaults: ReadonlySet<string> = new Set([
  'SourcesFileError',
  'ChannelsFileError',
  'ModelFileError',
  'EngineError',
  'PortError',
  'ListenError',
  'EnvError',
  'SecretError',
])

/** The exit code of a fault. */
export function exitCodeOf(fault: unknown): number {
  if (fault instanceof ExitError) return fault.code
  return fault instanceof Error && configFaults.has(fault.name) ? exitCodes.config : exitCodes.fault
}

/** What is said of a fault on stderr: its message, and what lies behind it. */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const cause = fault.cause instanceof Error ? `\n  because: ${fault.cause.message}` : ''
  return `${fault.message}${cause}`
}

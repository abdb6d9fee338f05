/** The two streams of a run: data for a program to read on, and words for whoever sits there. */
export interface Console {
  /** Data, on stdout. */
  readonly print: (text: string) => void
  /** Progress, hints and faults, on stderr. */
  readonly say: (text: string) => void
}

// Whoever reads our data may have read enough: `walkback export | head` is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0)
  throw fault
})

/** The process's own streams. */
export const processConsole: Console = {
  print: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
}

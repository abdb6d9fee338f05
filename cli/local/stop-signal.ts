/** Aborts at the first Ctrl-C or SIGTERM, so that a run ends in order; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

/** Resolves when the signal aborts, or after so many milliseconds if any are given. */
export function stopped(signal: AbortSignal, milliseconds?: number): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((done) => {
    const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        done()
      },
      { once: true },
    )
  })
}

/** Remembers who tried tokens that do not fit. */
export interface Attempts {
  readonly failed: (client: string) => void
  /** Seconds that a client has to wait; 0 where it may go on. */
  readonly waitOf: (client: string) => number
}

const mostTried = 10
const span = 60_000
const mostRemembered = 10_000

/** Lets each client fail ten times a minute, by this process's own count. */
export function attempts(now: () => string): Attempts {
  const tried = new Map<string, { readonly since: number; readonly count: number }>()
  const current = (client: string) => {
    const one = tried.get(client)
    return one && Date.parse(now()) - one.since < span ? one : undefined
  }
  return {
    failed(client) {
      if (tried.size >= mostRemembered) tried.clear()
      const { since, count } = current(client) ?? { since: Date.parse(now()), count: 0 }
      tried.set(client, { since, count: count + 1 })
    },
    waitOf(client) {
      const one = current(client)
      if (!one || one.count < mostTried) return 0
      return Math.max(1, Math.ceil((one.since + span - Date.parse(now())) / 1000))
    },
  }
}

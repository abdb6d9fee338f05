/** The process is gone: whatever it asks for from now on fails. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

/** When a process dies: at a call of its ports, before it is made or after it was, with the answer lost. */
export interface Fate {
  readonly call: number
  readonly when: 'before' | 'after'
}

/** A process that may die at one of its calls. */
export interface Mortal {
  /** The ports as the process sees them. */
  port<Port extends object>(port: Port): Port
  /** How many calls were made so far, and what the last one that was let through was. */
  readonly calls: () => number
  readonly died: () => boolean
}

/** What a port says without reaching outside. */
const asksNobody: ReadonlySet<string | symbol> = new Set(['isPassing', 'waitOf'])

/** Counts every call of the ports it hands out, and lets none through from its fate on. */
export function mortal(fate?: Fate): Mortal {
  let calls = 0
  let dead = false
  const gate = async (call: () => unknown) => {
    if (dead) throw new Crash('Expected a living process')
    calls++
    const last = calls === fate?.call
    if (last) dead = true
    if (last && fate?.when === 'before') throw new Crash(`Died before call ${calls}`)
    const answer = await call()
    if (last) throw new Crash(`Died after call ${calls}`)
    return answer
  }
  return {
    calls: () => calls,
    died: () => dead,
    port: (port) =>
      new Proxy(port, {
        get(target, name, receiver) {
          const value: unknown = Reflect.get(target, name, receiver)
          if (typeof value !== 'function' || asksNobody.has(name)) return value
          return (...given: unknown[]) => gate(() => value.apply(target, given))
        },
      }),
  }
}

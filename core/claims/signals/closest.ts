/** How near the nearest of each of some things is, told by number, in the order in which they are met. */
export interface Closest {
  readonly clear: () => void
  readonly note: (thing: number, close: number) => void
  readonly each: (tell: (thing: number, close: number) => void) => void
}

/** One that serves question after question, since every figure asks. */
export function openClosest(things: number): Closest {
  const nearest = new Float64Array(things)
  const met = new Int32Array(things)
  let size = 0
  return {
    clear() {
      for (let i = 0; i < size; i++) nearest[met[i] ?? 0] = 0
      size = 0
    },
    note(thing, close) {
      const known = nearest[thing] ?? 0
      if (close <= known) return
      if (known === 0) met[size++] = thing
      nearest[thing] = close
    },
    each(tell) {
      for (let i = 0; i < size; i++) {
        const thing = met[i] ?? 0
        tell(thing, nearest[thing] ?? 0)
      }
    },
  }
}

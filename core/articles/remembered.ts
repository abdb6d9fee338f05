/** Answers that are kept; then all are forgotten. */
const most = 5_000

/** A function of a text that keeps what it said: a page names hundreds of elements alike, and so does the next page of its site. */
export function remembered<Value>(say: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const said = known.get(text)
    if (said !== undefined) return said
    const value = say(text)
    if (known.size >= most) known.clear()
    // A part of a page's markup would keep all of it in memory, a copy does not.
    known.set(` ${text}`.slice(1), value)
    return value
  }
}

/** All matches of a global pattern in a text, in order: what `matchAll` finds, without a copy of the pattern for each text. */
export function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  for (let from = 0; ; ) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    from = match.index + Math.max(1, match[0].length)
    yield match
  }
}

/** All matches of a sticky pattern that begin at one of some offsets, in order and apart. */
export function* matchesAt(pattern: RegExp, text: string, offsets: Iterable<number>): Iterable<RegExpExecArray> {
  let from = 0
  for (const at of offsets) {
    if (at < from) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    from = at + Math.max(1, match[0].length)
    yield match
  }
}

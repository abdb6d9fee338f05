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

/** All matches of a global pattern in a text, in order: what `matchAll` finds, without a copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    pattern.lastIndex = match.index + Math.max(1, match[0].length)
  }
  return found
}

/** All matches of a sticky pattern that begin at one of some offsets, which are in order, each behind the one before. */
export function matchesAt(pattern: RegExp, text: string, offsets: readonly number[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  for (const at of offsets) {
    if (at < from) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    from = at + Math.max(1, match[0].length)
    found.push(match)
  }
  return found
}

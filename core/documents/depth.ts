/** True where the elements of an XML document nest deeper than a limit; one pass, CDATA and comments passed over. */
export function isDeeperThan(markup: string, limit: number): boolean {
  const token = /<!\[CDATA\[|<!--|<(\/?)[a-z][^<>]*?(\/?)>/gi
  let depth = 0
  for (let found = token.exec(markup); found; found = token.exec(markup)) {
    const [text, closing, empty] = found
    if (text.startsWith('<!')) {
      const end = markup.indexOf(text === '<!--' ? '-->' : ']]>', token.lastIndex)
      if (end < 0) return false
      token.lastIndex = end
    } else if (closing) depth = Math.max(0, depth - 1)
    else if (!empty) depth++
    if (depth > limit) return true
  }
  return false
}

/** How much of an XML document is parsed. */
export interface Extent {
  /** True where its elements nest deeper than they may. */
  readonly isDeep: boolean
  /** Where the first element stands that is one too many. */
  readonly end?: number
}

/** Looks through an XML document before it is parsed, as far as its elements are not too many; CDATA and comments are passed over. */
export function extentOf(markup: string, most: { readonly depth: number; readonly elements: number }): Extent {
  const token = /<!\[CDATA\[|<!--|<(\/?)[a-z][^<>]*?(\/?)>/gi
  let depth = 0
  let elements = 0
  for (let found = token.exec(markup); found; found = token.exec(markup)) {
    const [text, closing, empty] = found
    if (text.startsWith('<!')) {
      const end = markup.indexOf(text === '<!--' ? '-->' : ']]>', token.lastIndex)
      if (end < 0) return { isDeep: false }
      token.lastIndex = end
      continue
    }
    if (closing) depth = Math.max(0, depth - 1)
    else if (++elements > most.elements) return { isDeep: false, end: found.index }
    else if (!empty) depth++
    if (depth > most.depth) return { isDeep: true }
  }
  return { isDeep: false }
}

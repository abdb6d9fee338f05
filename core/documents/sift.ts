/** Markup that is made to do harm: to parse it would cost out of all proportion. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError'
}

/** Where elements end whose content is never read; a script stays where it holds linked data. */
const unread: ReadonlyMap<string, RegExp> = new Map(
  'script style svg template iframe textarea select canvas object math'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}\\s*>`, 'gi')]),
)

/** Elements without an end tag, or whose end a parser supplies; they make a page no deeper. */
const shallow: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody option html head body'.split(
    ' ',
  ),
)

/**
 * How large a page may be: in letters as fetched, in letters of what is left to parse (what lies behind is not read), in
 * elements, and in elements inside each other. Ten times what long pages of the press have, and in 200 MB of memory.
 */
const usual = { length: 12_000_000, parsed: 1_500_000, elements: 110_000, depth: 1_200 }
type Limits = Readonly<typeof usual>

/**
 * The markup that an article can be read from: without comments, scripts and drawings, so that what is parsed is a
 * fraction of the page. One pass. Throws a MarkupError where parsing what remains would cost out of all proportion.
 */
export function siftMarkup(html: string, url: string, lower: Partial<Limits> = {}): string {
  const limits = { ...usual, ...lower }
  if (html.length > limits.length) {
    throw new MarkupError(`Expected at most ${limits.length} characters, got ${html.length} at ${url}`)
  }
  const markup = html.includes('\0') ? html.replaceAll('\0', '') : html
  const kept: string[] = []
  const endless = new Set<string>()
  const count = counter(limits, url)
  let from = 0
  let next = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', next)) {
    next = at + 1
    const isEnd = markup.charCodeAt(next) === slash
    const isComment = markup.startsWith('!--', next)
    const start = isEnd ? next + 1 : next
    if (!isComment && !isLetter(markup.charCodeAt(start))) continue
    next = isComment ? next + 3 : nameEnd(markup, start)
    const name = isComment ? '' : markup.slice(start, next).toLowerCase()
    if (!isComment && (isEnd || !unread.has(name))) {
      count(name, isEnd)
      continue
    }
    const end = endless.has(name) ? undefined : endOf(markup, name, at)
    if (end === undefined) {
      endless.add(name)
      continue
    }
    if (name !== 'script' || !isLinkedData(markup, at)) {
      kept.push(markup.slice(from, at), ' ')
      from = end
    }
    next = end
  }
  kept.push(markup.slice(from))
  const sifted = cut(withoutTmp(kept.join('')), limits)
  return /<body\b/i.test(sifted) ? sifted : `<body>${sifted}</body>`
}

/** Counts tags, and throws where a page has more elements, or more inside each other, than it may. */
function counter(limits: Limits, url: string): (name: string, isEnd: boolean) => void {
  let depth = 0
  let elements = 0
  return (name, isEnd) => {
    if (!isEnd && ++elements > limits.elements) {
      throw new MarkupError(`Expected at most ${limits.elements} elements, got more at ${url}`)
    }
    if (shallow.has(name)) return
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1
    if (depth > limits.depth) {
      throw new MarkupError(`Expected at most ${limits.depth} nested elements, got more at ${url}`)
    }
  }
}

/** The parser takes `tmp`, which some publishers write around their text, for `xmp`, in which nothing is markup. */
const withoutTmp = (markup: string): string =>
  /<tmp/i.test(markup) ? markup.replace(/<(\/?)tmp(?=[\s/>])/gi, '<$1span') : markup

/** The beginning of a markup that is too long, without long values of attributes: pictures are written into some. */
const cut = (markup: string, { parsed }: Limits): string =>
  markup.length <= parsed ? markup : markup.replace(/="[^"]{1000,}"|='[^']{1000,}'/g, '=""').slice(0, parsed)

const slash = 0x2f

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Where the name of a tag ends. A page has thousands of tags: a pattern takes three times as long. */
function nameEnd(markup: string, start: number): number {
  let end = start + 1
  for (let code = markup.charCodeAt(end); isInName(code); code = markup.charCodeAt(end)) end++
  return end
}

const isInName = (code: number): boolean =>
  code > 0x7f ? !/\s/.test(String.fromCharCode(code)) : code > 0x20 && code !== slash && code !== 0x3e

/** Where a comment, which has no name, or an unread element ends; nothing where it never does, so that the rest of the page is not lost. */
function endOf(markup: string, name: string, start: number): number | undefined {
  if (name === '') {
    const end = markup.indexOf('-->', start + 2)
    return end < 0 ? undefined : end + 3
  }
  const closing = unread.get(name)
  if (!closing) return undefined
  closing.lastIndex = start
  return closing.test(markup) ? closing.lastIndex : undefined
}

const isLinkedData = (markup: string, start: number): boolean =>
  /^<script\b[^>]{0,400}\bld\+json/i.test(markup.slice(start, start + 420))

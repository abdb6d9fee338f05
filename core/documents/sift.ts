/** Markup that is made to do harm: to parse it would cost out of all proportion. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError'
}

/** Elements whose content is never read; a script stays where it holds linked data. */
const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'template',
  'iframe',
  'textarea',
  'select',
  'canvas',
  'object',
  'math',
])

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
  const tag = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi
  const kept: string[] = []
  const endless = new Set<string>()
  let from = 0
  let depth = 0
  let elements = 0
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    const [, slash, written] = found
    const name = written?.toLowerCase()
    if (name === undefined || (slash === '' && unread.has(name))) {
      const end = endless.has(name ?? '') ? undefined : endOf(markup, name, found.index)
      if (end === undefined) {
        endless.add(name ?? '')
        continue
      }
      if (name !== 'script' || !isLinkedData(markup, found.index)) {
        kept.push(markup.slice(from, found.index), ' ')
        from = end
      }
      tag.lastIndex = end
      continue
    }
    if (slash === '' && ++elements > limits.elements) {
      throw new MarkupError(`Expected at most ${limits.elements} elements, got more at ${url}`)
    }
    if (!shallow.has(name)) {
      depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
      if (depth > limits.depth) {
        throw new MarkupError(`Expected at most ${limits.depth} nested elements, got more at ${url}`)
      }
    }
  }
  kept.push(markup.slice(from))
  const sifted = cut(withoutTmp(kept.join('')), limits)
  return /<body\b/i.test(sifted) ? sifted : `<body>${sifted}</body>`
}

/** The parser takes `tmp`, which some publishers write around their text, for `xmp`, in which nothing is markup. */
const withoutTmp = (markup: string): string =>
  /<tmp/i.test(markup) ? markup.replace(/<(\/?)tmp(?=[\s/>])/gi, '<$1span') : markup

/** The beginning of a markup that is too long, without long values of attributes: pictures are written into some. */
const cut = (markup: string, { parsed }: Limits): string =>
  markup.length <= parsed ? markup : markup.replace(/="[^"]{1000,}"|='[^']{1000,}'/g, '=""').slice(0, parsed)

/** Where a comment or an unread element ends; nothing where it never does, so that the rest of the page is not lost. */
function endOf(markup: string, name: string | undefined, start: number): number | undefined {
  if (name === undefined) {
    const end = markup.indexOf('-->', start + 2)
    return end < 0 ? undefined : end + 3
  }
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = start
  return closing.exec(markup) ? closing.lastIndex : undefined
}

const isLinkedData = (markup: string, start: number): boolean =>
  /^<script\b[^>]{0,400}\bld\+json/i.test(markup.slice(start, start + 420))

import type { Block } from './blocks.ts'
import { isRecord, listOf, textIn } from './linked-data.ts'
import { type Page, propText } from './page.ts'
import { isPerson, namesIn } from './person-names.ts'
import { ancestors, attribute, isElement, isElsewhere, oneLine, plainWords, type TreeElement, textOf } from './tree.ts'

const authorNames =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl article.author citation_author'.split(
    ' ',
  )

/** A line that names its writer, by itself. */
const signatures: readonly RegExp[] = [
  /^(?:[Bb]y|[Vv]on|[Dd]i|[Pp]ar|[Pp]or|[Dd]oor)\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|di|da|el)){1,4})(?=$|\s*[|,·•–\d-])/u,
  /^(?:\[[^\]]*?)?([김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥][가-힣]{1,3})\s?(?:기자|특파원)/u,
  /^(?:作者|文|記者|记者|撰文)\s*[／/:：|]\s*(\p{Script=Han}{2,5})/u,
  /^[［[(（](\p{Script=Han}{1,3}[\s\u3000]?\p{Script=Han}{1,3})(?=[，,、］\])）])/u,
  /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}\p{L}+)\s+[|•·]\s/u,
]

/** Who wrote it, several joined by commas; nothing where the page names nobody but itself. */
export function readAuthor(
  page: Page,
  blocks: readonly Block[],
  outlet: string | undefined,
  heading: TreeElement | undefined,
): string | undefined {
  const around = new Set(page.bylines.flatMap((element) => [...ancestors(element)]))
  // What holds a byline of its own holds more than a name.
  const near = page.bylines.filter((element) => !around.has(element) && !isElsewhere(element))
  const start = heading ? (page.places.get(heading) ?? 0) : 0
  const isBelow = (element: TreeElement) => (page.places.get(element) ?? 0) > start
  const bylines = [...near.filter(isBelow), ...near.filter((element) => !isBelow(element))]
  const isBrief = (element: TreeElement) => textOf(element).trim().length < 90
  const candidates: readonly (() => readonly string[])[] = [
    () => listOf(page.data['author']).flatMap((author) => textIn(isRecord(author) ? author['name'] : author) ?? []),
    ...authorNames.map((name) => () => page.meta.get(name)?.slice(0, 4) ?? []),
    () => (page.props.get('author') ?? []).slice(0, 3).map(propNameOf),
    () =>
      bylines
        .filter(({ attribs }) => attribs['rel'] === 'author' || attribs['property'] === 'schema:name')
        .map(textOf)
        .slice(0, 2),
    ...bylines.filter(isBrief).map((element) => () => [textOf(element)]),
    () => blocks.flatMap(({ text, width }) => (width < 90 ? signerOf(text) : [])).slice(0, 1),
    // Portals name here the outlet that a text comes from.
    () => page.meta.get('og:article:author') ?? page.meta.get('twitter:creator') ?? [],
  ]
  const own = [outlet ?? '', new URL(page.url).hostname.replace(/^www\./, ''), lastPart(page.docTitle)].map(plainWords)
  const isOwn = (name: string) => own.some((known) => known === name || (name.length > 3 && known.startsWith(name)))
  let desks: string | undefined
  for (const candidate of candidates) {
    const names = [...new Set(candidate().flatMap(namesIn))].filter((name) => !isOwn(plainWords(name)))
    const told = names.slice(0, 6).join(', ')
    if (names.some(isPerson)) return told
    if (told) desks ??= told
  }
  return desks
}

/** What stands behind the headline in a page's title: the outlet. */
const lastPart = (title: string): string =>
  title
    .split(/\s[-–—|·:]\s|[|｜_]|\s-|-\s|-(?=\P{ASCII}+$)/u)
    .slice(1)
    .at(-1) ?? ''

const signerOf = (text: string): readonly string[] =>
  signatures.flatMap((signature) => signature.exec(text)?.[1] ?? []).slice(0, 1)

/** The outlet: its own linked data, its metadata, or the host that the page came from. */
export function readOutlet(page: Page): string | undefined {
  const named =
    textIn(page.data['publisher'], page.data['sourceOrganization']) ??
    page.meta.get('og:site_name')?.[0] ??
    page.meta.get('application-name')?.[0]
  return named && named.length < 80 ? oneLine(named) : new URL(page.url).hostname.replace(/^(www|m|amp)\./, '')
}

function propNameOf(element: Parameters<typeof propText>[0]): string {
  const stack = [...element.children]
  for (let node = stack.shift(); node; node = stack.shift()) {
    if (!isElement(node)) continue
    if (attribute(node, 'itemprop') === 'name') return propText(node)
    stack.unshift(...node.children)
  }
  return propText(element)
}

import { type Block, inline, widthOf } from './blocks.ts'
import { isRecord, listOf, textIn } from './linked-data.ts'
import { type Page, propText } from './page.ts'
import { isPerson, namesIn } from './person-names.ts'
import { printedByline } from './phrases.ts'
import {
  ancestors,
  attribute,
  isElement,
  isElsewhere,
  oneLine,
  plainWords,
  type TreeElement,
  type TreeNode,
  textOf,
} from './tree.ts'

const authorNames =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl article.author citation_author'.split(
    ' ',
  )

/** A line that names its writer, by itself. */
const signatures: readonly RegExp[] = [
  /^(?:(?:[Ww]ritten )?[Bb]y|[Vv]on|[Dd]i|[Pp]ar|[Pp]or|[Dd]oor)\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|di|da|el)){1,4})(?=$|\s*[|,·•–\d-]|\s(?:on|at)\s)/u,
  /^(?:\[[^\]]*?)?([김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥][가-힣]{1,3})\s?(?:기자|특파원)/u,
  /^(?:作者|文|記者|记者|撰文)\s*[／/:：|]\s*(\p{Script=Han}{2,5})/u,
  /^[［[(（](\p{Script=Han}{1,3}[\s\u3000]?\p{Script=Han}{1,3})(?=[，,、］\])）])/u,
  /^[^|]{2,40}\s\|\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}\p{L}+)\s\|\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d)/u,
  /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}\p{L}+)\s+[|•·]\s/u,
  printedByline,
]

/** What begins a line that holds all names, each in an element of its own. */
const leads = /^(?:(?:written|article) )?(?:by|von|par|por|door):?\s/i

/** Who wrote it, several joined by commas; nothing where the page names nobody but itself. */
export function readAuthor(
  page: Page,
  blocks: readonly Block[],
  outlet: string | undefined,
  heading: TreeElement | undefined,
  signature: string | undefined,
): string | undefined {
  const own = [outlet ?? '', page.address.hostname.replace(/^www\./, ''), lastPart(page.docTitle)].map(plainWords)
  const whole = plainWords(page.docTitle)
  const isOwn = (name: string) =>
    own.some((known) => known === name || (widthOf(name) > 3 && known.startsWith(name))) ||
    (name.length > 20 && whole.includes(name))
  for (const candidate of candidates(page, blocks, heading, signature)) {
    const names = [...new Set(candidate.flatMap(namesIn))].filter((name) => !isOwn(plainWords(name)) && isPerson(name))
    if (names.length > 0) return names.slice(0, 6).join(', ')
  }
  return undefined
}

/** Lines that may name who wrote it, the surest first; a place is looked into where those before it name nobody. */
function* candidates(
  page: Page,
  blocks: readonly Block[],
  heading: TreeElement | undefined,
  signature: string | undefined,
): Generator<readonly string[]> {
  yield listOf(page.data['author']).flatMap(nameOfNode)
  for (const name of authorNames) yield page.meta.get(name)?.slice(0, 4) ?? []
  yield (page.props.get('author') ?? []).slice(0, 3).map(propNameOf)
  yield* linesOfBylines(page, heading)
  yield firstSigner(blocks)
  if (signature) yield [signature]
  // Portals name here the outlet that a text comes from.
  yield page.meta.get('og:article:author') ?? page.meta.get('twitter:creator') ?? []
}

/** What elements named for an author say: those marked so, one that holds all names, and then each below the headline before those above. */
function* linesOfBylines(page: Page, heading: TreeElement | undefined): Generator<readonly string[]> {
  const around = new Set(page.bylines.flatMap((element) => ancestors(element)))
  // What holds a byline of its own holds more than a name.
  const near = page.bylines.filter((element) => !around.has(element) && !isElsewhere(element))
  const start = heading ? (page.places.get(heading) ?? 0) : 0
  const isBelow = (element: TreeElement) => (page.places.get(element) ?? 0) > start
  const bylines = [...near.filter(isBelow), ...near.filter((element) => !isBelow(element))]
  yield bylines
    .filter(({ attribs }) => attribs['rel'] === 'author' || attribs['property'] === 'schema:name')
    .map(textOf)
    .slice(0, 2)
  const led = page.bylines.find((element) => around.has(element) && isBrief(element) && isLed(element))
  // A single word behind a name is a place.
  if (led) yield namesIn(lineNaming(led)).filter((name) => name.includes(' '))
  for (const element of bylines) if (isBrief(element)) yield [lineNaming(element)]
}

const isBrief = (element: TreeElement): boolean =>
  textOf(element).trim().length < 200 && lineNaming(element).length < 90
const isLed = (element: TreeElement): boolean => leads.test(lineNaming(element)) && !isElsewhere(element)

/** The name of an author in linked data, unless it is called an organization. */
function nameOfNode(author: unknown): readonly string[] {
  if (!isRecord(author)) return [textIn(author)].flatMap((name) => name ?? [])
  const isDesk = listOf(author['@type']).some((type) => /Organization$|^Corporation$/.test(String(type)))
  return isDesk ? [] : [textIn(author['name'])].flatMap((name) => name ?? [])
}

/** The line of a byline that holds the name: trades, places and days stand beneath it. */
function lineNaming(element: TreeElement): string {
  let text = ''
  const visit = (node: TreeNode): void => {
    if (node.type === 'text') text += node.data.replace(/\s+/g, ' ')
    if (!isElement(node)) return
    const runsOn = inline.has(node.tagName)
    if (!runsOn) text += '\n'
    for (const child of node.children) visit(child)
    if (!runsOn) text += '\n'
  }
  for (const child of element.children) visit(child)
  const lines = text.split('\n').map(oneLine).filter(Boolean)
  const [first = '', second = ''] = lines
  return /^(?:(?:written |words |story )?by|von|par|por|di|door|text|autore?|auteur):?$/i.test(first) ? second : first
}

/** What stands behind the headline in a page's title: the outlet. */
const lastPart = (title: string): string =>
  title
    .split(/\s[-–—|·:]\s|[|｜_]|\s-|-\s|-(?=\P{ASCII}+$)/u)
    .slice(1)
    .at(-1) ?? ''

/** Who signs the first line that is signed. */
function firstSigner(blocks: readonly Block[]): readonly string[] {
  for (const block of blocks) {
    const signer = signerOf(block)
    if (signer) return [signer]
  }
  return []
}

/** Who signs a line, or one of the few lines of a head without markup; a row of links is signed by nobody. */
function signerOf({ text, width, linked }: Block): string | undefined {
  if (width >= 300 || (linked > width * 0.7 && text.includes('|'))) return undefined
  for (const line of text.includes('\n') ? [text, ...text.split('\n')] : [text]) {
    const found = line.length < 90 && signatures.find((signature) => signature.test(line))
    if (found) return found.exec(line)?.[1]
  }
  return undefined
}

/** The outlet: its own linked data, its metadata, or the host that the page came from. */
export function readOutlet(page: Page): string | undefined {
  const named =
    textIn(page.data['publisher'], page.data['sourceOrganization']) ??
    page.meta.get('og:site_name')?.[0] ??
    page.meta.get('application-name')?.[0]
  return named && named.length < 80 ? oneLine(named) : page.address.hostname.replace(/^(www|m|amp)\./, '')
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

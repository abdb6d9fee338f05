import { decodeHTML } from 'entities'
import { type Block, widthOf } from './blocks.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page, propText } from './page.ts'
import { attribute, isElement, lineOf, oneLine, plainWords, type TreeElement, type TreeNode, textOf } from './tree.ts'

/** The headline: the `h1` that the page's own descriptions agree with, or what they say without the outlet's name. */
export function readTitle(page: Page, outlet: string | undefined, blocks: readonly Block[]): string {
  const described = [
    metaOf(page, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'),
    textIn(page.data['headline']),
    page.docTitle,
  ].flatMap((title) => (title ? [decodeLeft(title).replace(paidMark, '')] : []))
  const headings = page.headings.map(headlineOf).filter((text) => text.length > 4)
  const said = described.map(plainWords)
  const agreed = headings.find((heading) => said.some((title) => agree(plainWords(heading), title)))
  if (agreed) return agreed
  const lower = page.subheadings.map((heading) => oneLine(textOf(heading))).filter((text) => widthOf(text) > 14)
  const beneath = lower.find((heading) => said.some((title) => isPart(plainWords(heading), title)))
  if (beneath) return beneath
  const headline = (page.props.get('headline') ?? page.props.get('name') ?? [])
    .map(propText)
    .find((text) => text.length > 9)
  const stated = described[0] ?? headline
  const drawn = headings.length === 0 && described.length < 2 ? drawnHeadline(blocks, stated ?? '') : undefined
  if (drawn) return drawn
  if (stated) return shownPart(stated, blocks) ?? withoutOutlet(stated, outlet)
  return headings.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** Before the headline of a text that is not free to read. */
const paidMark = /^[([](?:\p{L}{1,2}\+|abo|plus|premium|exclusi\p{L}+)[)\]]\s+/iu

const besideHeadline = /kicker|overline|eyebrow|topline|dachzeile|visually-?hidden|sr-only/i

/** A heading's own words, without a kicker in an element of its own. */
export function headlineOf(heading: TreeElement): string {
  const isBeside = (node: TreeNode) => isElement(node) && besideHeadline.test(attribute(node, 'class'))
  const own = heading.children.filter((child) => !isBeside(child))
  return oneLine(own.map(textOf).join('')) || oneLine(textOf(heading))
}

/** A page that names itself no better than so. */
const nameless = /^(?:press|news|media)? ?(?:release|statement|document|untitled.*|ex(?:hibit)?[ -]?99.*|home|index)?$/i

/**
 * The line before the text that is lettered as a headline, on pages without headings: in the page's own title, or by its
 * name, size or bold letters alone where that title says nothing of the text.
 */
function drawnHeadline(blocks: readonly Block[], stated: string): string | undefined {
  const begins = blocks.findIndex(
    ({ width, linked, text }) => width > 160 && linked < width / 4 && /[.!?]["”]?(?:\s|$)/.test(text),
  )
  const lines = blocks.slice(0, Math.max(0, begins)).flatMap((block) => {
    const line = block.text.split('\n')[0] ?? ''
    return block.linked === 0 && widthOf(line) >= 20 && widthOf(line) < 200 ? [{ line, element: block.element }] : []
  })
  const whole = plainWords(stated)
  const held = lines.find(({ line }) => {
    const words = plainWords(line)
    return whole.includes(words) && words.length > whole.length * 0.4 && words.length < whole.length
  })
  if (held) return held.line
  const isSilent = nameless.test(stated) || lines.every(({ line }) => !agree(plainWords(line), whole))
  return isSilent ? lines.find(({ line, element }) => isLettered(element, line))?.line : undefined
}

/** What a line is set in: an element named for a headline, large letters, or bold ones in the midst. */
function isLettered(element: TreeElement, line: string): boolean {
  const holders = [
    ...lineOf(element).slice(0, 2),
    ...element.children.filter(isElement),
    ...element.children.filter(isElement).flatMap(({ children }) => children.filter(isElement)),
  ]
  const own = holders.filter((one) => oneLine(textOf(one)).startsWith(line))
  const named = own.some((one) =>
    /(?:^|[\s_-])(?:head(?:line|ing)?|titles?|hl)(?:$|[\s\d_-])/i.test(attribute(one, 'class')),
  )
  const large = own.some((one) => one.tagName === 'font' && /^(?:\+[2-9]|[4-9])$/.test(attribute(one, 'size')))
  const bold = own.some((one) => /^(?:b|strong)$/.test(one.tagName))
  return (
    named ||
    large ||
    (bold &&
      own.some(
        (one) => attribute(one, 'align') === 'center' || /text-align\s*:\s*center/i.test(attribute(one, 'style')),
      ))
  )
}

/** What stands behind the outlet's name, where the page shows just that on a line of its own. */
function shownPart(title: string, blocks: readonly Block[]): string | undefined {
  const behind = /^.{2,60}?(?:\s+[|·»•–—-]|[:：])\s+(.{20,})$/.exec(title)?.[1]
  const words = behind && plainWords(behind)
  return words &&
    blocks.some(({ text, width }) => width < 300 && text.split('\n').some((line) => plainWords(line) === words))
    ? behind
    : undefined
}

/** An `h1` with the site's name agrees with nothing but the end of a title. */
const agree = (heading: string, title: string): boolean =>
  heading.length > 0 &&
  (title.includes(heading)
    ? heading.length > title.length * 0.4
    : heading.startsWith(title) && title.length > heading.length * 0.5)

/** A heading of lower rank is the headline only where a description is it and the outlet's name. */
const isPart = (heading: string, title: string): boolean =>
  heading.length > title.length * 0.5 && (title.startsWith(heading) || title.endsWith(heading))

/** Some templates escape their descriptions twice. */
const decodeLeft = (text: string): string => oneLine(text.includes('&') ? decodeHTML(text) : text)

/** `Headline - Outlet`, `Headline | Section | Outlet`: the longest of the parts, where the last is short or the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|·»•–—-]\s+|\s*[|｜_]\s*/)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return title
  const isOutlet =
    outlet !== undefined &&
    (plainWords(last).includes(plainWords(outlet)) || plainWords(outlet).includes(plainWords(last)))
  if (isOutlet || /[|｜]/.test(title)) {
    const end = title.lastIndexOf(last)
    const head = title.slice(0, end).replace(/[\s|｜·»•–—_-]+$/, '')
    if (head.length >= 12 || head.length >= last.length) return /[|｜]/.test(head) ? withoutOutlet(head, outlet) : head
  }
  return title
}

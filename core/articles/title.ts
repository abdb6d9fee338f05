import { decodeHTML } from 'entities'
import { type Block, widthOf } from './blocks.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page, propText } from './page.ts'
import { oneLine, plainWords, textOf } from './tree.ts'

/** The headline: the `h1` that the page's own descriptions agree with, or what they say without the outlet's name. */
export function readTitle(page: Page, outlet: string | undefined, blocks: readonly Block[]): string {
  const described = [
    metaOf(page, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'),
    textIn(page.data['headline']),
    page.docTitle,
  ].flatMap((title) => (title ? [decodeLeft(title)] : []))
  const headings = page.headings.map((h1) => oneLine(textOf(h1))).filter((text) => text.length > 4)
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
  if (stated) return shownPart(stated, blocks) ?? withoutOutlet(stated, outlet)
  return headings.toSorted((a, b) => b.length - a.length)[0] ?? ''
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

import { decodeHTML } from 'entities'
import { type Block, widthOf } from './blocks.ts'
import { agree, drawnHeadline, headlineOf } from './headline.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page, propText } from './page.ts'
import { oneLine, plainWords } from './tree.ts'

/** A description is read no further than this: no headline is longer. */
const longest = 500

/** The headline: the `h1` that the page's own descriptions agree with, or what they say without the outlet's name. */
export function readTitle(page: Page, outlet: string | undefined, blocks: readonly Block[]): string {
  const described = [
    metaOf(page, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'),
    textIn(page.data['headline']),
    page.docTitle,
  ].flatMap((title) => (title ? [decodeLeft(title.slice(0, longest)).replace(paidMark, '')] : []))
  const headings = page.headings.map(headlineOf).filter((text) => text.length > 4)
  const said = described.map(plainWords)
  const agreed = headings.find((heading) => said.some((title) => agree(plainWords(heading), title)))
  if (agreed) return agreed
  const lower = page.subheadings.map(headlineOf).filter((text) => widthOf(text) > 14)
  const beneath = lower.find((heading) => said.some((title) => isPart(plainWords(heading), title)))
  if (beneath) return beneath
  // What holds a description whole has a kicker besides.
  const isLess = (text: string) => !said.some((title) => plainWords(text).includes(title))
  const kin = closest(headings.filter(isLess), described, 0.6) ?? closest(lower.filter(isLess), described, 0.8)
  if (kin) return kin
  const headline = (page.props.get('headline') ?? page.props.get('name') ?? [])
    .map(propText)
    .find((text) => text.length > 9)
    ?.slice(0, longest)
  const stated = described[0] ?? headline
  const drawn = headings.length === 0 && described.length < 2 ? drawnHeadline(blocks, stated ?? '') : undefined
  if (drawn) return drawn
  if (stated) return shownPart(stated, blocks) ?? withoutOutlet(stated, outlet)
  return headings.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** Before the headline of a text that is not free to read. */
const paidMark = /^[([](?:\p{L}{1,2}\+|abo|plus|premium|exclusi\p{L}+)[)\]]\s+/iu

/** What stands behind the outlet's name, where the page shows just that on a line of its own. */
function shownPart(title: string, blocks: readonly Block[]): string | undefined {
  const behind = /^.{2,60}?(?:\s+[|·»•–—-]|[:：])\s+(.{20,})$/.exec(title)?.[1]
  const words = behind && plainWords(behind)
  return words &&
    blocks.some(({ text, width }) => width < 300 && text.split('\n').some((line) => plainWords(line) === words))
    ? behind
    : undefined
}

/** The heading with the largest share of its longer words in a description, and no less than asked: some pages name their text otherwise than they head it. */
function closest(headings: readonly string[], described: readonly string[], least: number): string | undefined {
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const known = described.map((title) => new Set(wordsOf(title)))
  const shares = headings.map((heading) => {
    const words = [...new Set(wordsOf(heading))]
    const shared = Math.max(0, ...known.map((title) => words.filter((word) => title.has(word)).length))
    return { heading, share: shared < 4 ? 0 : shared / words.length }
  })
  return shares.toSorted((a, b) => b.share - a.share).find(({ share }) => share >= least)?.heading
}

/** A heading of lower rank is the headline only where a description is it and the outlet's name. */
const isPart = (heading: string, title: string): boolean =>
  heading.length > title.length * 0.5 && (title.startsWith(heading) || title.endsWith(heading))

/** Some templates escape their descriptions twice. */
const decodeLeft = (text: string): string => oneLine(text.includes('&') ? decodeHTML(text) : text)

/** `Headline - Outlet`, `Headline | Section | Outlet`: the longest of the parts, where the last is short or the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  let rest = title
  for (let head = beforeLast(rest, outlet); head !== undefined; head = beforeLast(rest, outlet)) {
    rest = head
    if (!/[|｜]/.test(rest)) break
  }
  return rest
}

/** A title without its last part; nothing where that belongs to the headline. */
function beforeLast(title: string, outlet: string | undefined): string | undefined {
  const parts = title.split(/\s+[|·»•–—-]\s+|\s*[|｜_]\s*/)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return undefined
  const isOutlet =
    outlet !== undefined &&
    (plainWords(last).includes(plainWords(outlet)) || plainWords(outlet).includes(plainWords(last)))
  if (!isOutlet && !/[|｜]/.test(title)) return undefined
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜·»•–—_-]+$/, '')
  const isHeadline = head.length < title.length && (head.length >= 12 || head.length >= last.length)
  return isHeadline ? head : undefined
}

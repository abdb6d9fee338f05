import { type Block, widthOf } from './blocks.ts'
import { attribute, isElement, lineOf, oneLine, plainWords, type TreeElement, textOf } from './tree.ts'

const besideHeadline = /kicker|overline|eyebrow|topline|dachzeile|visually-?hidden|sr-only/i

/** Elements that are looked into for the words of a headline, and lines for one. */
const most = 50
const ownWords = /(?:headline|heading|title)[-_]*(?:text|title|main(?:text)?)(?:$|[\s_-])/i

/** A heading's own words, without a kicker: what an element in it is named for, or what stands beside none that is named otherwise. */
export function headlineOf(heading: TreeElement): string {
  const whole = oneLine(textOf(heading))
  const own = within(heading)
    .take(most)
    .find((one) => ownWords.test(attribute(one, 'class')))
  const said = oneLine(own ? textOf(own) : textBeside(heading))
  return said.length * 2 > whole.length || (said !== '' && whole.endsWith(said)) ? said : whole
}

function* within({ children }: TreeElement): Generator<TreeElement> {
  for (const child of children) {
    if (!isElement(child)) continue
    yield child
    yield* within(child)
  }
}

const textBeside = ({ children }: TreeElement): string =>
  children
    .map((child) => (isElement(child) && besideHeadline.test(attribute(child, 'class')) ? '' : textOf(child)))
    .join('')

/** A page that names itself no better than so. */
const nameless = /^(?:press|news|media)? ?(?:release|statement|document|untitled.*|ex(?:hibit)?[ -]?99.*|home|index)?$/i

/**
 * The line before the text that is lettered as a headline, on pages without headings: in the page's own title, or by its
 * name, size or bold letters alone where that title says nothing of the text.
 */
export function drawnHeadline(blocks: readonly Block[], stated: string): string | undefined {
  const isSentence = (line: string) => widthOf(line) > 100 && /[.!?]["”]?(?:\s|$)/.test(line)
  const begins = blocks.findIndex(
    ({ width, linked, text }) => width > 100 && linked < width / 4 && text.split('\n').some(isSentence),
  )
  const lines = blocks
    .slice(0, Math.max(0, begins))
    .flatMap((block) => {
      const line = block.text.split('\n')[0] ?? ''
      return block.linked === 0 && widthOf(line) >= 20 && widthOf(line) < 200 ? [{ line, element: block.element }] : []
    })
    .slice(0, most)
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
  const own = [...lineOf(element, 2), ...within(element).take(most)].filter((one) =>
    oneLine(textOf(one)).startsWith(line),
  )
  const isNamed = (one: TreeElement) =>
    /(?:^|[\s_-])(?:head(?:line|ing)?|titles?|hl)(?:$|[\s\d_-])/i.test(attribute(one, 'class'))
  const isLarge = (one: TreeElement) => one.tagName === 'font' && /^(?:\+[2-9]|[4-9])$/.test(attribute(one, 'size'))
  const isBold = ({ tagName }: TreeElement) => /^(?:b|strong)$/.test(tagName)
  return own.some(isNamed) || own.some(isLarge) || (own.some(isBold) && own.some(isCentred))
}

const isCentred = (element: TreeElement): boolean =>
  element.tagName !== 'table' &&
  (attribute(element, 'align') === 'center' || /text-align\s*:\s*center/i.test(attribute(element, 'style')))

/** An `h1` with the site's name agrees with nothing but the end of a title. */
export const agree = (heading: string, title: string): boolean =>
  heading.length > 0 &&
  (title.includes(heading)
    ? heading.length > title.length * 0.4
    : heading.startsWith(title) && title.length > heading.length * 0.5)

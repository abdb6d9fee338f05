import type { Article } from '../../schemas/article.ts'
import { resolveLink } from '../documents/links.ts'
import { ArticleError } from './article-error.ts'
import { isNarrower, readBlocks, widthOf } from './blocks.ts'
import { readAuthor, readOutlet } from './byline.ts'
import { findContainer } from './container.ts'
import { formOf } from './form.ts'
import { headlineOf } from './headline.ts'
import { readLanguage } from './language.ts'
import { lengthsOf } from './lengths.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page, parsePage } from './page.ts'
import { linesOf, textOfState } from './page-state.ts'
import { withoutPlea } from './plea.ts'
import { readModified, readPublished } from './published.ts'
import { readSignature } from './signature.ts'
import { holderOf, withinStated } from './stated-body.ts'
import { selectBlocks } from './text.ts'
import { readTitle } from './title.ts'
import { attribute } from './tree.ts'

/** Less than this is a caption or an error message, in Latin letters. */
const least = 80

/** Minutes east of UTC of the clocks by which East Asia writes its times, mostly without a zone. */
const easternClocks: Readonly<Record<string, number>> = { ja: 540, ko: 540, zh: 480 }

/**
 * The article of a page: its title, its text in paragraphs apart by blank lines, and what the page says of them. The page
 * is parsed once. Throws an ArticleError where it holds no text or is made to do harm.
 */
export function readArticle(html: string, url: string): Article {
  if (!/<[a-z!]/i.test(html.slice(0, 100_000))) {
    throw new ArticleError('not-html', `Expected a page in HTML at ${url}, got "${html.trim().slice(0, 40)}"`)
  }
  const page = parsePage(html, url)
  const outlet = readOutlet(page)
  const { blocks, pictures } = page.body ? readBlocks(page.body) : { blocks: [], pictures: [] }
  const title = readTitle(page, outlet, blocks)
  const heading = [...page.headings, ...page.subheadings].find((h1) => headlineOf(h1) === title)
  const inSight = blocks.filter(({ outside }) => !outside)
  const stated = textIn(page.data['articleBody'])
  const container = holderOf(stated, inSight, findContainer(inSight, title, heading))
  const chosen = container ? selectBlocks({ blocks: inSight, pictures }, container, title) : []
  const { told, pleads } = withoutPlea(chosen, inSight, container)
  const { signature, unsigned } = readSignature(withinStated(stated, told))
  const text = fuller(unsigned.map((block) => block.text).join('\n\n'), page, html).slice(0, lengthsOf(url).text)
  if (isNarrower(text, least)) {
    throw new ArticleError(
      'no-text',
      `Expected an article at ${url}, got ${text.length} characters of text. The page may need a browser, a consent or a subscription.`,
    )
  }
  const lang = readLanguage(page, `${title}\n${text}`)
  const offset = Object.hasOwn(easternClocks, lang) ? easternClocks[lang] : undefined
  const habit = {
    monthFirst: lang === 'en' && isAmerican(page),
    yearFirst: offset !== undefined,
    ...(offset !== undefined && { offset }),
  }
  const published = readPublished(page, blocks, heading, habit)
  const modified = readModified(page, habit)
  const author = readAuthor(page, blocks, outlet, heading, signature)
  const canonicalUrl = readCanonical(page)
  const form = formOf(page, inSight, container, text, pleads)
  return {
    url,
    title,
    text,
    lang,
    ...(published && { published }),
    ...(modified && { modified }),
    ...(author && { author }),
    ...(outlet && { outlet }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(form && { form }),
  }
}

/** A text longer than this was drawn without scripts, in Latin letters. */
const drawn = 600

/** The text as read, unless the data that the page brings along holds far more of it (pages drawn by scripts). */
function fuller(text: string, page: Page, html: string): string {
  const stated = textIn(page.data['articleBody'])
  const held = [stated && linesOf(stated).join('\n\n'), isNarrower(text, drawn) ? textOfState(html) : undefined]
  return held.find((one) => one && widthOf(one) >= 3 * widthOf(text) && widthOf(one) >= 400) ?? text
}

/** An English page is American unless it says or its address tells otherwise. */
const isAmerican = ({ html, address }: Page): boolean =>
  !/^en[-_](?!us)/i.test((html && attribute(html, 'lang')) ?? '') &&
  !/\.(?:uk|au|nz|ie|in|za|sg|ng|ke|pk|my|eu|de|fr|it|es|nl)$/.test(address.hostname)

/** The address that the page gives as its own; one of another site's front page or none is no answer. */
function readCanonical(page: Page): string | undefined {
  const link = page.links.find((element) => /\bcanonical\b/i.test(attribute(element, 'rel')))
  const said = [link && attribute(link, 'href'), metaOf(page, 'og:url')]
  return said
    .flatMap((href) => (href ? (resolveLink(href, page.url) ?? []) : []))
    .find((href) => new URL(href).pathname !== '/' || page.address.pathname === '/')
}

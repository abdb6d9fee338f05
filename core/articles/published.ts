import { findInstant, parseInstant } from '../documents/instants.ts'
import type { Block } from './blocks.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page, propText } from './page.ts'
import { attribute, oneLine, textOf } from './tree.ts'

const publishedNames =
  'article:published_time og:article:published_time og:published_time article:published published_time article.published parsely-pub-date sailthru.date datepublished date.published publication_date publish-date publish_date publishdate pubdate pub_date dc.date.issued dcterms.issued dc.date dcterms.created dc.date.created dcterms.date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished datecreated article_date_original originalpublicationdate article.created apub:time date last_published firstpublishedtime weibo:article:create_at bt:pubdate citation_publication_date live_date'.split(
    ' ',
  )
const modifiedNames =
  'article:modified_time og:updated_time article:modified og:article:modified_time datemodified dcterms.modified dc.date.modified last-modified lastmod modified_time weibo:article:update_at revision_date'.split(
    ' ',
  )

/** When the page says it was published, in UTC: by linked data, metadata, microdata, its time elements, its address, its text. */
export function readPublished(page: Page, blocks: readonly Block[]): string | undefined {
  const { data } = page
  return (
    first([textIn(data['datePublished']), textIn(data['dateCreated'])]) ??
    first(publishedNames.flatMap((name) => page.meta.get(name) ?? [])) ??
    first((page.props.get('datePublished') ?? page.props.get('dateCreated') ?? []).map(propText)) ??
    first(timesOf(page)) ??
    inAddress(page.url, near(page, blocks)) ??
    near(page, blocks)
  )
}

/** When the page says it was last changed. */
export function readModified(page: Page): string | undefined {
  return (
    first([textIn(page.data['dateModified'])]) ??
    first([metaOf(page, ...modifiedNames)]) ??
    first((page.props.get('dateModified') ?? []).map(propText))
  )
}

function first(dates: readonly (string | undefined)[]): string | undefined {
  for (const date of dates) {
    const instant = date && parseInstant(date)
    if (instant) return instant
  }
  return undefined
}

/** Time elements in the order of trust: marked as publication, then as they stand; those of updates never. */
function timesOf(page: Page): readonly string[] {
  const times = page.times.filter(
    (time) => !/updat|modif/i.test(`${attribute(time, 'class')} ${attribute(time, 'itemprop')}`),
  )
  const marked = times.filter(
    (time) => 'pubdate' in time.attribs || /publi|posted|entry-date/i.test(attribute(time, 'class')),
  )
  return [...marked, ...times].map((time) => attribute(time, 'datetime') || oneLine(textOf(time)))
}

/** `/2025/09/22/`, `/20250922-`, `/2025-09-22-`; the text's own time of that day says more. */
function inAddress(url: string, written: string | undefined): string | undefined {
  const { pathname } = new URL(url)
  const found = /[/_-]((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.-]|t?\d{4,6}\D|$)/i.exec(
    pathname,
  )
  const [, year, gap, month = '', day = ''] = found ?? []
  if (!year || (gap === '' && month.length + day.length !== 4)) return undefined
  const instant = parseInstant(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return instant && written?.startsWith(instant.slice(0, 10)) ? written : instant
}

const dateWords = /\b(date|time|publi|posted|meta|byline|info|source|pub)/i

/** A date in the lines about the headline; one in an element named for it first. */
function near(page: Page, blocks: readonly Block[]): string | undefined {
  const heading = page.headings[0]
  const at = heading ? blocks.findIndex(({ element }) => element === heading) : -1
  const short = blocks
    .slice(Math.max(0, at))
    .slice(0, 60)
    .filter(({ width }) => width < 140)
  const named = short.filter(({ element }) =>
    dateWords.test(`${attribute(element, 'class')} ${attribute(element, 'id')} ${element.tagName}`),
  )
  const before = blocks.slice(Math.max(0, at - 8), Math.max(0, at)).filter(({ width }) => width < 100)
  const end = blocks.slice(-12).filter(({ width }) => width < 140)
  for (const { text } of [...named, ...short.slice(0, 30), ...before, ...end]) {
    const instant = findInstant(text)
    if (instant) return instant
  }
  return undefined
}

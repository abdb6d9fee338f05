import { type DateHabit, parseZoned } from '../documents/instants.ts'
import { once } from '../once.ts'
import type { Block } from './blocks.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page, propText } from './page.ts'
import { remembered } from './remembered.ts'
import { attribute, isElsewhere, oneLine, type TreeElement, textOf } from './tree.ts'
import { dateNear } from './written-date.ts'

const publishedNames =
  'article:published_time og:article:published_time og:published_time article:published published_time article.published parsely-pub-date sailthru.date datepublished date.published publication_date publish-date publish_date publishdate pubdate pub_date dc.date.issued dcterms.issued dc.date dcterms.created dc.date.created dcterms.date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished datecreated article_date_original originalpublicationdate article.created apub:time date last_published firstpublishedtime weibo:article:create_at bt:pubdate citation_publication_date live_date'.split(
    ' ',
  )
/** Names of `meta` that hold a date of publication under a name of the site's own. */
const publishedLike =
  /publi(?:sh|ca|sa)\w*[-_.:]?(?:date|time|on|at)|(?:date|time)[-_.:]?publi|pub[-_.]?date|reg[-_.]?date|creat\w*[-_.]?(?:date|time)/i
const isPublishedLike = remembered((name) => publishedLike.test(name))
const modifiedNames =
  'article:modified_time og:updated_time article:modified og:article:modified_time datemodified dcterms.modified dc.date.modified last-modified lastmod modified_time weibo:article:update_at revision_date'.split(
    ' ',
  )

/**
 * When the page says it was published, in the zone it gives: by linked data, metadata, microdata, its time elements, its
 * address, what stands about the headline, its scripts, and for want of them when it was changed.
 */
export function readPublished(
  page: Page,
  blocks: readonly Block[],
  heading: TreeElement | undefined,
  habit: DateHabit,
): string | undefined {
  const { data, meta } = page
  // Looking through all lines is for the pages that say nothing to machines.
  const written = once(() => dateNear(page, blocks, heading, habit))
  const candidates: readonly (() => readonly (string | undefined)[])[] = [
    () => [textIn(data['datePublished']), textIn(data['dateCreated'])],
    () => publishedNames.flatMap((name) => meta.get(name) ?? []),
    () => [...meta].flatMap(([name, values]) => (isPublishedLike(name) ? values : [])),
    () => (page.props.get('datePublished') ?? page.props.get('dateCreated') ?? []).map(propText),
    () => [inAddress(page.address, () => written()?.date)],
    () => timesOf(page, heading),
    () => [written()?.sure ? written()?.date : undefined],
    () => page.stated,
    () => [written()?.date, textIn(data['uploadDate']), readModified(page, habit)],
  ]
  for (const candidate of candidates) {
    for (const date of candidate()) {
      const instant = date && parseZoned(date, habit)
      if (instant) return instant
    }
  }
  return undefined
}

/** When the page says it was last changed, in the zone it gives. */
export function readModified(page: Page, habit: DateHabit): string | undefined {
  const said = [
    textIn(page.data['dateModified']),
    metaOf(page, ...modifiedNames),
    ...(page.props.get('dateModified') ?? []).map(propText),
  ]
  for (const date of said) {
    const instant = date && parseZoned(date, habit)
    if (instant) return instant
  }
  return undefined
}

/** Time elements in the order of trust: marked as publication, below the headline, above it; those of updates never. */
function timesOf(page: Page, heading: TreeElement | undefined): readonly string[] {
  const times = page.times.filter(
    (time) =>
      !/updat|modif|upd\b/i.test(`${attribute(time, 'class')} ${attribute(time, 'itemprop')}`) && !isElsewhere(time),
  )
  const isMarked = (time: TreeElement) =>
    'pubdate' in time.attribs || /publi|posted|entry-date/i.test(attribute(time, 'class'))
  const isBelow = (time: TreeElement) =>
    heading !== undefined && (page.places.get(time) ?? 0) > (page.places.get(heading) ?? 0)
  return [...times.filter(isMarked), ...times.filter(isBelow), ...times].map(writtenIn)
}

const writtenIn = (element: TreeElement): string =>
  ['datetime', 'data-datetime', 'data-date-time', 'data-date', 'title']
    .map((name) => attribute(element, name))
    .find((value) => /\d{4}/.test(value)) ?? oneLine(textOf(element))

const dayInAddress: readonly RegExp[] = [
  /[/_-]t?((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.-]|t?\d{4,6}\D|$)/i,
  /\/((?:19|20)?[12]\d)(\/)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-])/,
]

/** `/2025/09/22/`, `/20250922-`, `/2025-09-22-`, `/2025/0922/`; the text's own time of that day says more. */
function inAddress({ pathname }: URL, written: () => string | undefined): string | undefined {
  const found = dayInAddress.map((pattern) => pattern.exec(pathname)).find(Boolean)
  const [, year, gap, month = '', day = ''] = found ?? []
  if (!year || (gap === '' && month.length + day.length !== 4)) return undefined
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const shown = written()
  return shown?.startsWith(date) ? shown : date
}

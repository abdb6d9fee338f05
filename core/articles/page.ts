import { MarkupError, siftMarkup } from '../documents/sift.ts'
import { ArticleError } from './article-error.ts'
import { lengthsOf } from './lengths.ts'
import { articleNode, type LinkedData, listOf, readLinkedData } from './linked-data.ts'
import { parseTree } from './parse-tree.ts'
import { remembered } from './remembered.ts'
import { attribute, bare, oneLine, type TreeElement, textOf } from './tree.ts'

/** A page parsed once, with all that its readers look for gathered on the way. */
export interface Page {
  readonly url: string
  /** The same in its parts. */
  readonly address: URL
  readonly html: TreeElement | undefined
  readonly body: TreeElement | undefined
  /** Values of `meta` elements by lower-case name or property, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** Elements that carry microdata, by property. */
  readonly props: ReadonlyMap<string, readonly TreeElement[]>
  readonly links: readonly TreeElement[]
  readonly headings: readonly TreeElement[]
  /** Headings of lower rank, which hold the headline where `h1` holds the outlet's name. */
  readonly subheadings: readonly TreeElement[]
  /** Elements that carry a date for machines. */
  readonly times: readonly TreeElement[]
  /** Elements that are named for an author, and then links to one's page. */
  readonly bylines: readonly TreeElement[]
  /** Where headings, times and bylines stand, in the order of the page. */
  readonly places: ReadonlyMap<TreeElement, number>
  readonly docTitle: string
  readonly data: LinkedData
  /** The types of all its linked data. */
  readonly types: ReadonlySet<string>
  /** Dates of publication that its scripts hold. */
  readonly stated: readonly string[]
}

interface Found {
  readonly meta: Map<string, string[]>
  readonly props: Map<string, TreeElement[]>
  readonly links: TreeElement[]
  readonly headings: TreeElement[]
  readonly subheadings: TreeElement[]
  readonly times: TreeElement[]
  readonly bylines: TreeElement[]
  readonly titles: TreeElement[]
  readonly scripts: TreeElement[]
  readonly tops: Map<string, TreeElement>
  readonly places: Map<TreeElement, number>
}

const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4'])

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

type Collect = (found: Found, element: TreeElement) => void

/** What is gathered of an element by its tag alone. */
const collectors: ReadonlyMap<string, Collect> = new Map<string, Collect>([
  ['html', ({ tops }, element) => tops.set('html', tops.get('html') ?? element)],
  ['body', ({ tops }, element) => tops.set('body', tops.get('body') ?? element)],
  ['link', ({ links }, element) => links.push(element)],
  ['title', ({ titles }, element) => titles.push(element)],
  ['script', ({ scripts }, element) => scripts.push(element)],
  ['meta', putMeta],
  ['h1', ({ headings }, element) => headings.push(element)],
  ['h2', ({ subheadings }, element) => subheadings.push(element)],
  ['h3', ({ subheadings }, element) => subheadings.push(element)],
  ['h4', ({ subheadings }, element) => subheadings.push(element)],
])

function putMeta({ meta }: Found, element: TreeElement): void {
  const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'http-equiv')
  const content = oneLine(attribute(element, 'content'))
  if (name && content) put(meta, name.toLowerCase(), content)
}

function sifted(html: string, url: string): string {
  try {
    return siftMarkup(html, url, { parsed: lengthsOf(url).parsed })
  } catch (cause) {
    if (cause instanceof MarkupError) throw new ArticleError('hostile', cause.message, { cause })
    throw cause
  }
}

/** Parses a page; throws an ArticleError where it is made to do harm. */
export function parsePage(html: string, url: string): Page {
  const found: Found = {
    meta: new Map(),
    props: new Map(),
    links: [],
    headings: [],
    subheadings: [],
    times: [],
    bylines: [],
    titles: [],
    scripts: [],
    tops: new Map(),
    places: new Map(),
  }
  let count = 0
  parseTree(sifted(html, url), (element) => {
    const { tagName, attribs } = element
    count++
    collectors.get(tagName)?.(found, element)
    const dated = isDated(element)
    const byline = isByline(element)
    if (dated) found.times.push(element)
    if (byline) found.bylines.push(element)
    if (dated || byline || headingTags.has(tagName)) found.places.set(element, count)
    if (attribs === bare) return
    const properties = attribs['itemprop']
    if (properties) for (const property of properties.split(/\s+/)) put(found.props, property, element)
    if (attribs['role'] === 'heading' && attribs['aria-level'] === '1') found.headings.push(element)
  })
  const nodes = readLinkedData(found.scripts.map(textOf))

  return {
    url,
    address: new URL(url),
    html: found.tops.get('html'),
    body: found.tops.get('body'),
    meta: found.meta,
    props: found.props,
    links: found.links,
    headings: found.headings,
    subheadings: found.subheadings,
    times: found.times,
    bylines: [...found.bylines.filter((element) => !isLink(element)), ...found.bylines.filter(isLink)],
    places: found.places,
    docTitle: found.titles.map((title) => oneLine(textOf(title))).find(Boolean) ?? '',
    data: articleNode(nodes),
    types: new Set(nodes.flatMap((node) => listOf(node['@type']).map((type) => String(type).replace(/^.*[/#]/, '')))),
    get stated() {
      return [...html.matchAll(statedDate).take(3)].flatMap(([, date]) => date ?? [])
    },
  }
}

const statedDate =
  /"(?:datePublished|publish(?:ed)?_?-?(?:at|on|date|time)|publicationDate|pubDate|firstPublish\w*|dateCreated|created_?at|date)"\s*:\s*"((?:19|20)\d\d-\d\d-\d\d[^"]{0,25})"/gi

const isDated = ({ tagName, attribs }: TreeElement): boolean =>
  tagName === 'time' ||
  (attribs !== bare &&
    ((tagName === 'abbr' && /\d{4}-\d\d/.test(attribs['title'] ?? '')) ||
      /\d{4}/.test(attribs['data-date'] ?? attribs['data-datetime'] ?? attribs['data-date-time'] ?? '')))

/** Class names, and addresses of links, of those who write. */
const bylineClass =
  /(?:^|[\s_-])(?:by[-_]?line|authors?|writers?|journalists?|reporters?|autor(?:in|es)?|autore|auteurs?|redacteur|verfasser|username|tit-name|field--name-uid|fn|by)(?:[_-]*(?:names?|links?|signature|prefix|full-?name|byline))?(?:-\d+)?(?=$|\s)/i
const bylineLink =
  /\/(?:authors?|autor(?:en|es|e)?|auteurs?|writers?|journalists?|reporters?(?:-bio)?|profiles?|people|contributors?|staff|by)\/[^/]/i
const noByline = /comment|avatar|image|img|photo|icon|bio|box|card|follow|social|related|title/i

const isLink = ({ tagName, attribs }: TreeElement): boolean =>
  tagName === 'a' && !bylineClass.test(attribs['class'] ?? '')

function isByline({ tagName, attribs }: TreeElement): boolean {
  if (attribs === bare) return false
  if (attribs['rel'] === 'author' || attribs['property'] === 'schema:name') return true
  const { class: names, href } = attribs
  const said = names ? bylineByNames(names.slice(0, 300)) : 'unsaid'
  return said === 'byline' || (said === 'unsaid' && tagName === 'a' && bylineLink.test((href ?? '').slice(0, 300)))
}

/** Whether class names say that an element is a byline, or that it is none. */
const bylineByNames = remembered((written) => {
  const names = /[a-z](?:By-?line|Author|Writer)/.test(written) ? written.replace(/([a-z])(?=[A-Z])/g, '$1-') : written
  if (noByline.test(names)) return 'other'
  return bylineClass.test(names) ? 'byline' : 'unsaid'
})

/** The first value that the page gives under one of some names of `meta`. */
export function metaOf(page: Page, ...names: readonly string[]): string | undefined {
  return names.map((name) => page.meta.get(name)?.[0]).find(Boolean)
}

/** What a microdata element says: its machine-readable attribute before its text. */
export const propText = (element: TreeElement): string =>
  oneLine(attribute(element, 'content') || attribute(element, 'datetime') || textOf(element))

import { type CheerioAPI, load } from 'cheerio/slim'
import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { findInstant } from '../documents/instants.ts'
import { resolveLink } from '../documents/links.ts'
import { SourceError, type SourceKind } from './kind.ts'
import { siftList } from './list-markup.ts'
import { plainText } from './plain-text.ts'

/** Where a listing page keeps its articles unless the source's own selector says otherwise. */
const usual = 'article a[href], h2 a[href], h3 a[href], main li a[href]'

/** Links of a page that are read; the newest come first. */
const most = 2_000

/** Pages that list links to articles: newsrooms without a feed. */
export const listing: SourceKind = {
  id: 'listing',
  label: 'page that lists links',
  read: ({ selector }, body, url) => ({ entries: readListing(body, url, selector), more: [] }),
}

/**
 * The links of a page that a CSS selector finds (links, or elements that hold one), each address once, with the date
 * that stands beside it. Throws a SourceError where the selector is none or finds nothing.
 */
export function readListing(body: string | Uint8Array, url: string, selector: string = usual): Entry[] {
  const $ = load(siftList(typeof body === 'string' ? body : decodeText(body, 'text/html'), url))
  const base = resolveLink($('base[href]').attr('href') ?? '', url) ?? url
  const byAddress = new Map<string, Entry>()
  for (const element of select($, selector, url).slice(0, most)) {
    const found = $(element)
    const anchor = found.is('a[href]') ? found : found.find('a[href]').first()
    const href = anchor.attr('href') ?? '#'
    const link = href.trim().startsWith('#') ? undefined : resolveLink(href, base)
    const title = plainText(anchor.text()) || anchor.attr('title') || found.find('img[alt]').attr('alt') || ''
    if (!link || link === url || (title === '' && byAddress.has(link))) continue
    const around = found.is('a') ? found.closest('article, li, tr, section, div') : found
    const published = findInstant(dateIn(around.get(0)))
    const known = byAddress.get(link)
    if (!known || known.title.length < title.length)
      byAddress.set(link, { url: link, title, ...(published && { published }) })
  }
  if (byAddress.size === 0) {
    throw new SourceError(
      `Expected the selector "${selector}" to find links at ${url}, got none. Set the source's selector to the links of its articles.`,
    )
  }
  return [...byAddress.values()]
}

type TreeNode = ReturnType<CheerioAPI['root']>[number]['children'][number]

/** What an element says of a date, for machines or in words, as far as it is near: some hundred nodes of it are looked at. */
function dateIn(element: TreeNode | undefined): string {
  let text = ''
  let looked = 0
  const open: TreeNode[] = element ? [element] : []
  for (let node = open.pop(); node && looked < 300; node = open.pop()) {
    looked++
    const moment = 'tagName' in node && node.tagName === 'time' ? node.attribs['datetime'] : undefined
    if (moment) return moment
    if (node.type === 'text' && text.length < 500) text += node.data
    if ('children' in node) open.push(...node.children.slice(0, 300).toReversed())
  }
  return text.slice(0, 500)
}

function select($: ReturnType<typeof load>, selector: string, url: string) {
  try {
    return $(selector).toArray()
  } catch (cause) {
    throw new SourceError(`Expected a CSS selector for ${url}, got "${selector}"`, { cause })
  }
}

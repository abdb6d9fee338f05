import type { Article } from '../../schemas/article.ts'
import type { QueuedEntry, Source } from '../../schemas/source.ts'

/** Kinds that search the whole web, so that nobody chose what they find. */
const searches: ReadonlySet<Source['kind']> = new Set(['gdelt'])

/** True for a search of the whole web, by its kind or by what its list says of it. */
export const isSearch = ({ kind, search }: Pick<Source, 'kind' | 'search'>): boolean =>
  search === true || searches.has(kind)

/** Hosts of one site that differ only in what they serve. */
const served = /^(www|m|amp|feeds?|rss)\./

const hostOf = (url: string): string => new URL(url).host.replace(served, '')

/** The sites that somebody listed, by their hosts: those of all sources but searches of the whole web. */
export const listedSites = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(sources.filter((source) => !isSearch(source)).map(({ url }) => hostOf(url)))

/** The listed site that an address belongs to; empty where it belongs to none. */
export function siteOf(url: string, sites: ReadonlySet<string>): string {
  const labels = hostOf(url).split('.')
  return labels.map((_, at) => labels.slice(at).join('.')).find((name) => sites.has(name)) ?? ''
}

/** An article as its entry found it: outside the listed sites it is marked, and may not pass for a page of another site. */
export function asFound(article: Article, { site }: Pick<QueuedEntry, 'site'>): Article {
  if (site === undefined || siteOf(article.url, new Set([site])) !== '') return article
  const { canonicalUrl, ...own } = article
  const isOwn = canonicalUrl !== undefined && hostOf(canonicalUrl) === hostOf(article.url)
  return { ...(isOwn ? article : own), unlisted: true }
}

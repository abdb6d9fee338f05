import type { Article } from '../../schemas/article.ts'
import { contentId } from '../hash.ts'
import { singleSpaced } from './tree.ts'

/** Query parameters that say where a reader came from and nothing of what is read. */
const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|_hs(enc|mi)|mkt_tok|cmpid|cmp|ncid|ref|ref_src|ref_url|smid|smtyp|partner|ito|xtor|spm|from|feature|output|guccounter|guce_\w+|wt_mc|at_\w+|__twitter_impression|sh|share|shared|amp)$/i

/** An address of host and path alone that has nothing to mend but its first label; most are so, and to take one apart costs more than to look. */
const PLAIN =
  /^https:\/\/(?:(?:www|m|mobile|amp)\.)?((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w-]+)*\/(?![Aa][Mm][Pp]$)[\w-]+)$/
/** The one address by which a page is known, whoever links to it: https, no tracking, no fragment, parameters sorted. */
export function canonicalAddress(address: string): string {
  const [, plain] = PLAIN.exec(address) ?? []
  if (plain !== undefined) return `https://${plain}`
  const url = new URL(address)
  url.hash = ''
  url.username = ''
  url.password = ''
  url.protocol = url.port === '' ? 'https:' : url.protocol
  url.hostname = url.hostname.replace(/^(www|m|mobile|amp)\.(?=[^.]+\.)/, '').replace(/\.+$/, '')
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  url.pathname = url.pathname.replace(/\/amp\/?$|\.amp(?=\.html?$)/i, '').replace(/(?<=.)\/+$/, '') || '/'
  return url.href
}

/** The id that all versions of an article share, from its canonical address where it has one. */
export const articleId = (article: Pick<Article, 'url' | 'canonicalUrl'>): string =>
  contentId('art', canonicalAddress(article.canonicalUrl ?? article.url))

/** The id of one version of an article: another title or text gives another one; white space alone does not. */
export const articleVersion = (article: Pick<Article, 'title' | 'text'>): string =>
  contentId('ver', singleSpaced(article.title).trim(), singleSpaced(article.text).trim())

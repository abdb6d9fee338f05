/** The absolute http or https address that a link of a page means, without its fragment; nothing for any other. */
export function resolveLink(href: string, base: string): string | undefined {
  const url = URL.parse(href.trim(), base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  url.hash = ''
  return url.href
}

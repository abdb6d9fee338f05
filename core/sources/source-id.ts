/** An id for a source from its outlet's name, or its host where the name has no Latin letters; another than those taken. */
export function sourceId(outlet: string, url: string, taken: ReadonlySet<string>): string {
  const kebab = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '')
  const name = kebab(outlet) || kebab(new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./, '')) || 'source'
  if (!taken.has(name)) return name
  let next = 2
  while (taken.has(`${name}-${next}`)) next++
  return `${name}-${next}`
}

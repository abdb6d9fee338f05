import type { Block } from './blocks.ts'
import { isRecord, listOf, textIn } from './linked-data.ts'
import { type Page, propText } from './page.ts'
import { attribute, isElement, oneLine, textOf } from './tree.ts'

const authorNames =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl article.author citation_author og:article:author twitter:creator'.split(
    ' ',
  )
const lead =
  /^(?:written by|reporting by|posted by|by|von|di|a cura di|par|por|door|auteur|autor(?:in)?|autore|text|記者|文[／/:：]|作者[:：]|记者|記者[:：]?)\s+|^(?:文[／/:：]|作者[:：]|记者[:：])/iu
const tail = /\s*(?:[|·•,]\s*.*|\s+(?:記者|기자)\s*\S*@?\S*|\s*\(.*\)|\s+\S+@\S+)$/u

const signed = /^(By|Von|Di|Par|Por|Door) \p{Lu}[\p{L}.'’-]+ \p{Lu}/u

/** Who wrote it, several joined by commas; nothing where the page names nobody. */
export function readAuthor(page: Page, blocks: readonly Block[]): string | undefined {
  const candidates: readonly (() => readonly string[])[] = [
    () => listOf(page.data['author']).flatMap((author) => textIn(isRecord(author) ? author['name'] : author) ?? []),
    () => authorNames.flatMap((name) => page.meta.get(name) ?? []).slice(0, 3),
    () => (page.props.get('author') ?? []).slice(0, 3).map(propNameOf),
    () =>
      page.bylines
        .filter((element) => attribute(element, 'rel') === 'author')
        .map(textOf)
        .slice(0, 2),
    () =>
      page.bylines
        .map(textOf)
        .filter((text) => text.trim().length < 90)
        .slice(0, 1),
    () =>
      blocks
        .filter(({ text, width }) => width < 60 && signed.test(text))
        .slice(0, 1)
        .map(({ text }) => text),
  ]
  for (const candidate of candidates) {
    const names = [...new Set(candidate().flatMap(clean))]
    if (names.length > 0) return names.slice(0, 6).join(', ')
  }
  return undefined
}

/** The outlet: its own linked data, its metadata, or the host that the page came from. */
export function readOutlet(page: Page): string | undefined {
  const named =
    textIn(page.data['publisher'], page.data['sourceOrganization']) ??
    page.meta.get('og:site_name')?.[0] ??
    page.meta.get('application-name')?.[0]
  return named && named.length < 80 ? oneLine(named) : new URL(page.url).hostname.replace(/^(www|m|amp)\./, '')
}

function propNameOf(element: Parameters<typeof propText>[0]): string {
  const stack = [...element.children]
  for (let node = stack.shift(); node; node = stack.shift()) {
    if (!isElement(node)) continue
    if (attribute(node, 'itemprop') === 'name') return propText(node)
    stack.unshift(...node.children)
  }
  return propText(element)
}

/** One or several names out of a byline; addresses, handles and whole sentences are none. */
function clean(text: string): readonly string[] {
  const line = oneLine(text).replace(lead, '')
  return line
    .split(/\s*(?:,|;|\s+and\s+|\s+und\s+|\s+et\s+|\s+e\s+|\s+y\s+|\s+en\s+|、)\s*/u)
    .map((name) => name.replace(lead, '').replace(tail, '').replace(/^@/, '').trim())
    .filter((name) => name.length > 1 && name.length < 60 && !/^https?:|\d{4}|[{}<>]/.test(name) && /\p{L}/u.test(name))
}

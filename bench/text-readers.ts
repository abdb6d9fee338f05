import { Readability } from '@mozilla/readability'
import { load } from 'cheerio/slim'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readArticle } from '../core/articles/read.ts'

/** Reads the text of a page; some throw on one that they cannot read. */
export type Reader = (html: string, url: string) => string | Promise<string>

/** Ours and those it is measured beside. */
export const readers: Readonly<Record<string, Reader>> = {
  walkback: (html, url) => readArticle(html, url).text,
  'every p': (html) => {
    const $ = load(html)
    return $('p')
      .toArray()
      .map((p) => $(p).text())
      .join('\n')
  },
  'readability + linkedom': (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  'defuddle + linkedom': async (html, url) => {
    const { document } = parseHTML(html)
    const { content } = await Defuddle(document, url)
    return load(content.replace(/<\/(p|li|div|h\d|td)>/g, ' </$1>'))
      .root()
      .text()
  },
}

import { load } from 'cheerio/slim'
import type { Entry } from '../../schemas/source.ts'
import { parseInstant } from '../documents/instants.ts'
import { resolveLink } from '../documents/links.ts'
import { siftList } from './list-markup.ts'
import { plainText } from './plain-text.ts'

/** Exhibits that hold news: material agreements, and what was told to the press and to investors. */
const wanted = /^EX-(?:10|99)(?:\.\d+)?$/
/** A filing of a large agreement comes with scores of them. */
const most = 8

/** True for the page that lists the documents of one filing. */
export const isFilingIndex = (text: string): boolean => /\bclass=["']?tableFile\b/.test(text)

/** The exhibits of a filing that hold news, by the page that lists its documents. */
export function readExhibits(html: string, url: string): readonly Entry[] {
  const $ = load(siftList(html, url))
  const told = (label: string) =>
    $('.infoHead')
      .filter((_, head) => $(head).text().trim() === label)
      .next()
      .text()
      .trim()
  // The clock of the SEC is that of New York.
  const published = parseInstant(`${told('Accepted')} ET`) ?? parseInstant(told('Filing Date'))
  const company = plainText($('.companyName').first().contents().first().text()).replace(/\s*\(.*$/, '')
  const rows = $('table.tableFile tr').toArray().slice(0, 200)
  return rows
    .flatMap((row): Entry[] => {
      const cells = $(row).find('td').toArray()
      const type = cells.map((cell) => $(cell).text().trim()).find((text) => wanted.test(text))
      const link = resolveLink(
        $(row)
          .find('a[href]')
          .attr('href')
          ?.replace(/^\/ix\?doc=/, '') ?? '',
        url,
      )
      if (!type || !link || !/\.(?:html?|txt)$/i.test(link)) return []
      return [{ url: link, title: `${company}: ${type}`, ...(published && { published }) }]
    })
    .slice(0, most)
}

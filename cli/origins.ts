import { join } from 'node:path'
import * as z from 'zod/mini'
import { creditedAgency } from '../core/articles/credit.ts'
import { groupByOrigin } from '../core/articles/origins.ts'
import { rulesReader } from '../core/rules-reader.ts'
import type { Article } from '../schemas/article.ts'
import { exitCodes } from './exit.ts'
import { snapshotFolder } from './local/snapshot-folder.ts'
import { type Call, optionsOf } from './verb.ts'

const Options = z.object({ data: z.string(), json: z._default(z.boolean(), false) })

/** Shows which of the articles that were read are copies of one text: as many outlets are but one voice. */
export async function run(call: Call): Promise<number> {
  const { data, json } = optionsOf(Options, call)
  const articles = await keptArticles(data)
  const groups = groupByOrigin(articles).map((group) => ({
    agency: group.map(creditedAgency).find(Boolean),
    articles: group.map(({ url, outlet, title }) => ({ url, outlet, title })),
  }))
  const copies = groups.filter((group) => group.articles.length > 1)
  const lines = copies.map(
    ({ agency, articles: all }) =>
      `${all.length} of one origin${agency ? ` (${agency})` : ''}:\n${all.map(({ outlet, title, url }) => `  ${outlet ?? ''}  ${title}\n    ${url}`).join('\n')}`,
  )
  call.console.print(json ? JSON.stringify(groups) : lines.join('\n') || 'No article is a copy of another.')
  call.console.say(`${articles.length} articles, ${groups.length} origins.`)
  return exitCodes.ok
}

async function keptArticles(data: string): Promise<readonly Article[]> {
  const snapshots = snapshotFolder(join(data, 'snapshots'))
  const articles: Article[] = []
  for await (const key of snapshots.keys()) {
    const page = await snapshots.get(key)
    try {
      if (page) articles.push(rulesReader.readPage(page))
    } catch {
      // A page that today's reader cannot read has no text to compare.
    }
  }
  return articles
}

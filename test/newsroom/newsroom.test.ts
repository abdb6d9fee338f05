import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, startNewsroom } from '../../cli/newsroom/server.ts'
import { stories } from '../../cli/newsroom/stories/index.ts'
import { readArticle } from '../../core/articles/read.ts'
import { readEntries } from '../../core/sources/index.ts'
import { fetchPage } from '../../functions/adapters/http/fetch.ts'

const allowAddress = (ip: string) => ip === '127.0.0.1'
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

describe('the sample newsroom', () => {
  it('offers every article once, whatever the kind of its source', async () => {
    const offered: (string | undefined)[] = []
    for (const source of newsroom.sources) {
      const page = await fetchPage(source.url, { allowAddress })
      const { entries } = readEntries(source, page.body, page.url)
      offered.push(...entries.map(({ url }) => new URL(url).pathname.split('/').at(-1)))
    }
    expect(offered.toSorted()).toEqual(stories.map(({ slug }) => slug).toSorted())
  })

  it.each(stories.map((story) => [story.slug, story] as const))(
    '%s reads back as it was written',
    async (slug, story) => {
      const page = await fetchPage(`${newsroom.url}/${story.desk}/${slug}`, { allowAddress })
      const article = readArticle(page.text, page.url)
      const source = newsroom.sources.find(({ id }) => id === story.desk)
      expect(
        article.text
          .replace(/^Wie es weitergeht\n\n/m, '')
          .split('\n\n')
          .filter((line) => line !== story.lead),
      ).toEqual(story.paragraphs)
      expect(article).toMatchObject({ title: story.title, lang: source?.lang })
      const day = new Date(story.published).toISOString()
      expect(article.published && new Date(article.published).toISOString().slice(0, 10)).toBe(day.slice(0, 10))
      expect(article.author).toBe(story.author)
    },
  )

  it('says that nothing changed to who asks again', async () => {
    const url = newsroom.sources[0]?.url ?? ''
    const { headers } = await fetchPage(url, { allowAddress })
    const again = await fetchPage(url, { allowAddress, validators: { etag: headers['etag'] ?? '' } })
    expect(again.status).toBe(304)
  })

  it('names the port that is in use', async () => {
    await expect(startNewsroom({ port: Number(new URL(newsroom.url).port) })).rejects.toThrow('EADDRINUSE')
  })
})

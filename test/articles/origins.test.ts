import { describe, expect, it } from 'vitest'
import { creditedAgency } from '../../core/articles/credit.ts'
import { groupByOrigin } from '../../core/articles/origins.ts'
import { commonShare, sketchOf } from '../../core/articles/sketch.ts'

const line = (topic: string, i: number) =>
  `${topic} said on day ${i} that stage ${i * 7} of the plan would cost ${i * 13 + 2} billion dollars, more than partner ${i * 3} had hoped for.`
const story = (topic: string, count = 12) => Array.from({ length: count }, (_, i) => line(topic, i + 1)).join('\n\n')
const article = (name: string, text: string, canonicalUrl?: string) => ({
  url: `https://${name}.example/a`,
  title: name,
  text,
  ...(canonicalUrl && { canonicalUrl }),
})
const names = (articles: readonly ReturnType<typeof article>[]) =>
  groupByOrigin(articles).map((group) => group.map(({ title }) => title).join(' '))

describe('articles of one origin', () => {
  const nvidia = story('Nvidia')
  it.each<[string, ReturnType<typeof article>[], string[]]>([
    ['a copy', [article('a', nvidia), article('b', nvidia)], ['a b']],
    [
      'a copy in other dress',
      [article('a', nvidia), article('b', nvidia.toUpperCase().replaceAll(',', ' --'))],
      ['a b'],
    ],
    ['a copy that was cut', [article('a', nvidia), article('b', nvidia.slice(0, nvidia.length * 0.4))], ['a b']],
    ['a copy inside a longer text', [article('a', nvidia), article('b', `${story('Oracle')}\n\n${nvidia}`)], ['a b']],
    [
      'another text',
      [
        article('a', nvidia),
        article(
          'b',
          'OpenAI has signed for six gigawatts with a maker of its own chips, it told staff in a letter. '.repeat(3),
        ),
      ],
      ['a', 'b'],
    ],
    [
      'a page that names the other as its own',
      [article('a', nvidia), article('b', 'Short.', 'https://a.example/a?utm_source=b')],
      ['a b'],
    ],
    [
      'copies of copies',
      [
        article('a', nvidia),
        article('x', 'Nothing in common.'),
        article('b', nvidia.slice(0, 700)),
        article('c', nvidia.slice(0, 800)),
      ],
      ['a b c', 'x'],
    ],
    ['texts without words', [article('a', ''), article('b', '')], ['a', 'b']],
    [
      'Japanese',
      [
        article(
          'a',
          'エヌビディアは二十二日、オープンエーアイへの出資を段階的に進めると発表した。関係者によると総額は最大で千億ドルに上る。'.repeat(
            2,
          ),
        ),
        article('b', 'エヌビディアは二十二日、オープンエーアイへの出資を段階的に進めると発表した。'),
      ],
      ['a b'],
    ],
  ])('%s', (_name, articles, expected) => {
    expect(names(articles)).toEqual(expected)
  })

  it('the share of a text in itself is all, in another none', () => {
    const [one, other] = [
      sketchOf(nvidia),
      sketchOf('It was a quiet day for the markets, with little news and less trade.'),
    ]
    expect(commonShare(one, one)).toBe(1)
    expect(commonShare(one, other)).toBe(0)
  })
})

it.each([
  ['NEW YORK (Reuters) - Nvidia said', 'Reuters'],
  ['【シリコンバレー共同】共同通信によると', 'Kyodo'],
  ['서울=연합뉴스 한지우 기자', 'Yonhap'],
  [`${'Our own text. '.repeat(40)}(AP)`, 'AP'],
  [`${'Our own text. '.repeat(20)}(AP)${' More of it.'.repeat(30)}`, undefined],
  ['Our own text.', undefined],
])('%s', (text, agency) => {
  expect(creditedAgency({ text })).toBe(agency)
})

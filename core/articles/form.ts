import type { Article } from '../../schemas/article.ts'
import type { Block } from './blocks.ts'
import { listOf } from './linked-data.ts'
import { metaOf, type Page } from './page.ts'
import { isBeginning } from './plea.ts'
import { attribute, lineOf, type TreeElement } from './tree.ts'

const liveName = /(?:^|[\s_-])live-?(?:blog|ticker|updates?|feed|post)|minuto-a-minuto|en-direct/i
const wallName = /paywall|piano|regwall|premium-?(?:wall|box|teaser)|subscri(?:be|ption)-?wall|abo-?(?:wall|teaser)/i

/** What a page is where it is no whole article by itself: a live blog, the beginning of a paid text, or a list of articles. */
export function formOf(
  page: Page,
  blocks: readonly Block[],
  container: TreeElement | undefined,
  text: string,
  pleads: boolean,
): Article['form'] {
  const around = container ? lineOf(container) : []
  if (page.types.has('LiveBlogPosting')) return 'live'
  if (around.some((up) => liveName.test(`${attribute(up, 'class')} ${attribute(up, 'id')}`))) return 'live'

  const isPaid = listOf(page.data['isAccessibleForFree']).some((free) => /^false$/i.test(String(free)))
  const hasWall = blocks.some(({ beside }) => beside.some((up) => wallName.test(attribute(up, 'class'))))
  if (isBeginning(text) && (isPaid || hasWall || pleads)) return 'stub'

  const heads = blocks.filter(
    (block) => /^h[2-4]$/.test(block.element.tagName) && block.linked > block.width * 0.8,
  ).length
  const paragraphs = blocks.filter((block) => block.width >= 80 && block.linked < block.width / 2).length
  const isArticle = metaOf(page, 'og:type') === 'article' || page.data['datePublished'] !== undefined
  return !isArticle && heads >= 8 && heads > paragraphs / 2 ? 'listing' : undefined
}

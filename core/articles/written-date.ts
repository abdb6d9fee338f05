import { type DateHabit, findZoned } from '../documents/instants.ts'
import type { Block } from './blocks.ts'
import type { Page } from './page.ts'
import { ancestors, attribute, isElement, isElsewhere, oneLine, type TreeElement, textOf } from './tree.ts'

/** A date that the page shows, and whether its place leaves no doubt that it is the article's. */
export interface WrittenDate {
  readonly date: string
  readonly sure: boolean
}

const dateNames =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|publi|publish|posted|post-?meta|meta|byline|info|infos|source|pub|dato|zeit|created|stamp|timestamp|submitted|entry-?date)/i
const publishedWords =
  /publi|posted|erstellt|veröffentlicht|vom\b|stand\b|gepost|geplaatst|입력|등록|승인|公開|掲載|配信|发布|發布|发表|時間|时间|опубл|inserito|creato|creado|criado|written|submitted|first published|le \d/i
const updatedWords =
  /updat|aktualisiert|modifi|aggiornat|actualiz|atualiz|bijgewerkt|mis à jour|更新|수정|geändert|last change/i
/** Dates of which a page tells for other reasons. */
const otherWords = /©|copyright|since|seit \d|event|born|joined|registriert|mitglied|member/i

/** A line that shows a date is no longer than this. */
const longest = 160
const sure = 5

/** Where a text begins with its place and day: `LEEDS, 3 February 2015 -`, `BOISE, Id., May 2, 2015 /Wire/`, `(21.11.2017)`. */
const dateline =
  /^(?:[^.!?。]|\.(?=[\p{L},]|\s?[–—,(-])){0,40}?(?:\d[^!?。]{3,40}?)(?:\s?[)–—:】]|\s-|\s[(/]|\.(?=\s+\p{Lu}))/u

/** The date among a page's short lines that is most likely the article's: by what it is called, and how near the headline. */
export function dateNear(
  page: Page,
  blocks: readonly Block[],
  heading: TreeElement | undefined,
  habit: DateHabit,
): WrittenDate | undefined {
  const start = heading ?? page.headings[0]
  const at = start ? blocks.findIndex(({ element }) => element === start) : -1
  const month = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?=\/)/.exec(page.address.pathname)
  let best: { readonly date: string; readonly score: number } | undefined
  for (const [i, block] of blocks.entries()) {
    if (!/\d/.test(block.text.slice(0, longest))) continue
    const line = block.width > longest ? dateline.exec(block.text)?.[0] : block.text
    const date = line && findZoned(line, habit)
    if (!date) continue
    const inMonth = month && date.startsWith(`${month[1]}-${month[2]?.padStart(2, '0')}`)
    const score = scoreOf(block) + nearness(i - at, at >= 0) + (inMonth ? 4 : 0) - i / 10_000
    if (!best || score > best.score) best = { date, score }
  }
  return best && best.score > 0.4 ? { date: best.date, sure: best.score >= sure } : undefined
}

function scoreOf({ element, text, width, linked }: Block): number {
  // A line may be an element of its own that runs on in its neighbours' parent.
  const own = element.children.filter((child) => isElement(child) && oneLine(textOf(child)) === text)
  const named = [element, ...own, ...ancestors(element, 1)]
    .filter(isElement)
    .some((up) =>
      dateNames.test(
        `${attribute(up, 'class').slice(0, 200)} ${attribute(up, 'id').slice(0, 100)} ${attribute(up, 'itemprop')}`,
      ),
    )
  const isBrief = width < 50
  return (
    (named ? 3 : 0) +
    (publishedWords.test(text) ? 2 : 0) +
    (isBrief ? 1 : 0) +
    (updatedWords.test(text) && !publishedWords.test(text) ? -1 : 0) +
    (otherWords.test(text) ? -3 : 0) +
    (isOfToday(element, text) ? -5 : 0) +
    (linked > width * 0.8 ? -1 : 0) +
    (isElsewhere(element) ? -4 : 0)
  )
}

/** A page's head may show the day on which it is read. */
const isOfToday = (element: TreeElement, text: string): boolean =>
  /hoy|today|heute|oggi|current|clock/i.test(attribute(element, 'class').slice(0, 200)) ||
  /^(?:today|heute|oggi|hoy|hoje|vandaag|aujourd|今天是)\b|edition\b/i.test(text)

/** How much the place of a line says, in lines below the headline; above it less. */
function nearness(distance: number, hasHeading: boolean): number {
  if (!hasHeading) return 0.5
  if (distance >= 0) return distance <= 4 ? 3 : distance <= 12 ? 2 : distance <= 60 ? 1 : 0
  return distance >= -3 ? 2 : distance >= -10 ? 1 : 0
}

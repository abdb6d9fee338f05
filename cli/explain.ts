import { formatFigure } from '../core/alerts/figure-text.ts'
import { partyNames } from '../core/alerts/names.ts'
import type { Draft } from '../core/claims/draft.ts'
import { explainClaims, type LeftOut } from '../core/claims/extract.ts'
import type { DatedArticle } from '../core/ports.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly sign: string
}

/** A text with its figures marked, the rules behind each claim by its number, and why every other figure was left out. */
export function explain(article: DatedArticle): string {
  const text = `${article.title}\n\n${article.text}`
  const { drafts, leftOut } = explainClaims(article)
  const marks: readonly Mark[] = [
    ...drafts.map(({ quantity }, i) => ({ start: quantity.start, end: quantity.end, sign: `${i + 1}` })),
    ...leftOut.map(({ quantity }, i) => ({ start: quantity.start, end: quantity.end, sign: letter(i) })),
  ]
  return [
    marked(text, marks),
    heading('Claims'),
    ...drafts.map((draft, i) => told(draft, i + 1, text)),
    heading('Left out'),
    ...leftOut.map((one, i) => excused(one, letter(i), text)),
  ].join('\n')
}

const heading = (words: string) => `\n${words}\n${'─'.repeat(words.length)}`
const letter = (i: number) => `${String.fromCharCode(97 + (i % 26))}${i < 26 ? '' : Math.floor(i / 26)}`

/** Figures in brackets with their signs: [1: up to $100 billion]; one that several claims share has all their numbers. */
function marked(text: string, marks: readonly Mark[]): string {
  const signs = new Map<string, string[]>()
  for (const { start, end, sign } of marks)
    signs.set(`${start} ${end}`, [...(signs.get(`${start} ${end}`) ?? []), sign])
  const spans = [...signs].map(([span, names]) => ({ span: span.split(' ').map(Number), names }))
  let out = ''
  let at = 0
  for (const { span, names } of spans.toSorted((a, b) => (a.span[0] ?? 0) - (b.span[0] ?? 0))) {
    const [start = 0, end = 0] = span
    if (start < at) continue
    out += `${text.slice(at, start)}[${names.join(',')}: ${text.slice(start, end)}]`
    at = end
  }
  return out + text.slice(at)
}

function told(draft: Draft, number: number, text: string): string {
  const { quantity, parties, stance, kind, scope, asOf, speaker, source, attribution, replaces, rules, stanceWords } =
    draft
  const said = stanceWords ? `${rules.stance} “${text.slice(stanceWords.start, stanceWords.end)}”` : rules.stance
  const rows: readonly (readonly [field: string, value: string | undefined, rule: string])[] = [
    ['parties', partyNames(parties), rules.parties],
    ['stance', stance, said],
    ['kind', kind, 'nearest word for a deal'],
    ['scope', scope, 'words beside the figure'],
    ['as of', asOf, 'nearest date that is no term'],
    ['speaker', speaker, 'beside a verb of saying'],
    ['source', source, 'cited in the sentence'],
    ['attribution', attribution, 'who stands behind it'],
    ['replaces', replaces && `${replaces.value} ${replaces.unit}`, 'behind “instead of”'],
  ]
  const lines = rows.flatMap(([field, value, rule]) =>
    value ? [`   ${field.padEnd(12)}${value.padEnd(28)} ${rule}`] : [],
  )
  return [`${number}. ${formatFigure(quantity, quantity.unit)}`, ...lines].join('\n')
}

const excused = ({ quantity, reason }: LeftOut, sign: string, text: string) =>
  `${sign}. ${text.slice(quantity.start, quantity.end).padEnd(28)} ${reason}`

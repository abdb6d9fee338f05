import type { Revision } from '../../../schemas/revision.ts'
import { type AlertContext, message, type Side } from '../message.ts'
import type { ChannelRenderer } from './channel.ts'

const width = 78
const margin = '  '

/** Lays a revision out for a terminal: plain lines of at most 80 columns, without colours or control characters. */
export const terminal: ChannelRenderer<string> = {
  id: 'terminal',
  render: (revision, _alertId, context) => renderTerminal(revision, context),
  announce: ({ headline, sections }) =>
    `${[...wrap(headline, ''), ...sections.flatMap(({ title, lines }) => ['', `${margin}${title}`, ...lines.flatMap(({ text }) => wrap(text, `${margin}- `))])].join('\n')}\n`,
}

/** A revision as text for a terminal, ending in a line break. */
export function renderTerminal(revision: Revision, context: AlertContext = {}): string {
  const words = message(revision, context)
  const lines = [
    ...wrap(`${words.severity.sign} ${words.headline}`, ''),
    ...wrap(`${words.severity.word} severity · ${words.origins}`, margin),
    '',
    ...sideLines('Before', words.before),
    '',
    ...sideLines('Now', words.after),
    ...(words.history.length === 0
      ? []
      : ['', `${margin}So far`, ...words.history.map((line) => `${margin}- ${line}`)]),
    ...(words.page === undefined ? [] : ['', `${margin}${words.page}`]),
  ]
  return `${lines.join('\n')}\n`
}

function sideLines(label: string, side: Side): readonly string[] {
  const language = side.language === undefined ? [] : [`in ${side.language}`]
  const who = [side.speaker, side.outlet, ...language].filter((part) => part !== undefined).join(', ')
  return [
    `${margin}${label.padEnd(8)}${side.figure} · ${side.stance} · ${side.date}`,
    ...wrap(side.quote, `${margin}${' '.repeat(8)}│ `),
    ...wrap(who, `${margin}${' '.repeat(8)}`),
  ]
}

// A line may break after a space, and between wide characters, which take two columns each.
const wide = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u3000-\\u303f\\uff00-\\uff60'
const breaks = new RegExp(`(?<=\\s)|(?<=[${wide}])(?=[\\p{L}\\p{N}])`, 'u')
const wideCharacters = new RegExp(`[${wide}]`, 'gu')

function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(breaks)) {
    if (line !== '' && columns(indent + line + part.trimEnd()) > width) {
      lines.push(indent + line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, indent + line.trimEnd()]
}

const columns = (text: string) => text.length + (text.match(wideCharacters)?.length ?? 0)

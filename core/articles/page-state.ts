import { decodeHTML } from 'entities'
import { widthOf } from './blocks.ts'
import { isRecord } from './linked-data.ts'
import { oneLine } from './tree.ts'

/** Scripts of a page that are looked into, and how long and how deep each may be. */
const limits = { scripts: 100, length: 4_000_000, depth: 40 } as const
/** A paragraph is longer than this, and no paragraph is as long as an article. */
const paragraph = { least: 60, most: 3_000 } as const

/** Under which names the parts of a text are kept, and which kinds of part are none of it. */
const names = ['text', 'content', 'value', 'html', 'children', 'body', 'data', 'model', 'paragraph'] as const
const kinds = ['type', '_type', 'nodeType', '__typename', 'name', 'kind'] as const
const noText =
  /image|picture|photo|figure|\bad(?:s|vert\w*)?\b|embed|related|video|audio|newsletter|promo|gallery|quote-?box|link_?list|recirc/i

/**
 * The article's text among the data that a page drawn by scripts brings along: the string of markup or the list of parts
 * that holds the most prose. Nothing where there is none.
 */
export function textOfState(html: string): string | undefined {
  let best: { readonly text: string; readonly prose: number } = { text: '', prose: 0 }
  const consider = (parts: readonly string[]) => {
    const paragraphs = parts.filter(Boolean)
    const prose = paragraphs.filter(isProse).reduce((sum, part) => sum + widthOf(part), 0)
    if (prose > best.prose) best = { text: paragraphs.join('\n\n'), prose }
  }
  const visit = (value: unknown, depth: number): void => {
    if (depth > limits.depth) return
    if (typeof value === 'string') {
      if (value.length > 400) consider(linesOf(value))
    } else if (Array.isArray(value)) {
      consider(value.filter(isText).map((part) => oneLine(textIn(part, depth))))
      for (const part of value) visit(part, depth + 1)
    } else if (isRecord(value)) {
      for (const part of Object.values(value)) visit(part, depth + 1)
    }
  }
  for (const state of statesIn(html)) visit(state, 0)
  return best.prose === 0 ? undefined : best.text
}

/** The lines of a text that may be markup. */
export const linesOf = (markup: string): readonly string[] =>
  markup
    .replace(/<\/(p|div|li|h\d|blockquote)>|<br\s*\/?>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .split('\n')
    .map((line) => oneLine(decodeHTML(line)))
    .filter(Boolean)

const isProse = (text: string): boolean => {
  const width = widthOf(text)
  return width >= paragraph.least && width <= paragraph.most && /[.!?。！？…"”』」)]$/.test(text)
}

const isText = (part: unknown): boolean =>
  typeof part === 'string' || (isRecord(part) && !kinds.some((name) => noText.test(String(part[name] ?? ''))))

/** The words of one part, whatever it calls them. */
function textIn(part: unknown, depth: number): string {
  if (depth > limits.depth) return ''
  if (typeof part === 'string') return linesOf(part).join(' ')
  if (Array.isArray(part)) return part.map((one) => textIn(one, depth + 1)).join('')
  if (!isRecord(part)) return ''
  return names.map((name) => textIn(part[name], depth + 1)).find(Boolean) ?? ''
}

/** What the scripts of a page hold as JSON, by itself or given to a variable. */
function* statesIn(html: string): Generator<unknown> {
  let from = 0
  for (let count = 0; count < limits.scripts; count++) {
    const start = html.indexOf('<script', from)
    const open = html.indexOf('>', start)
    const end = html.indexOf('</script', open)
    if (start < 0 || open < 0 || end < 0) return
    from = end
    const script = html.slice(open + 1, end).trim()
    if (script.length < 400 || script.length > limits.length) continue
    const json = /^[[{]/.test(script) ? script : /^[^{=]{1,80}=\s*(\{[\s\S]*\});?$/.exec(script)?.[1]
    if (json === undefined) continue
    try {
      yield JSON.parse(json)
    } catch {
      // A script that does something is no data.
    }
  }
}

/** What Slack's Web API refuses of a message, with its own error codes. */
export function refusalOf(text: string, blocks: readonly Block[]): string | undefined {
  if (text.length === 0 && blocks.length === 0) return 'no_text'
  if (text.length > 40_000) return 'msg_too_long'
  if (blocks.length > 50 || blocks.some((block) => !isValid(block))) return 'invalid_blocks'
  return textOf(blocks).length > 13_200 ? 'msg_blocks_too_long' : undefined
}

interface Block {
  readonly type: string
  readonly text?: Text
  readonly fields?: readonly Text[]
  readonly elements?: readonly Element[]
}

interface Text {
  readonly type: string
  readonly text: string
}

interface Element {
  readonly type: string
  readonly text?: string | Text
  readonly url?: string
  readonly elements?: readonly Element[]
}

const richParts = new Set(['rich_text_section', 'rich_text_quote', 'rich_text_list', 'rich_text_preformatted'])

const rules: Readonly<Record<string, (block: Block) => boolean>> = {
  header: ({ text }) => text?.type === 'plain_text' && fits(text.text, 150),
  section: ({ text, fields = [] }) =>
    (text !== undefined || fields.length > 0) &&
    fields.length <= 10 &&
    fields.every((field) => fits(field.text, 2_000)) &&
    (text === undefined || fits(text.text, 3_000)),
  context: ({ elements = [] }) => elements.length > 0 && elements.length <= 10 && elements.every(hasWords),
  divider: () => true,
  actions: ({ elements = [] }) =>
    elements.length > 0 &&
    elements.length <= 25 &&
    elements.every(
      ({ text, url }) => typeof text === 'object' && fits(text.text, 75) && url !== undefined && fits(url, 3_000),
    ),
  rich_text: ({ elements = [] }) =>
    elements.length > 0 && elements.every((part) => richParts.has(part.type) && leaves(part).every(hasWords)),
}

const isValid = (block: Block): boolean => rules[block.type]?.(block) ?? false
const fits = (text: string, limit: number): boolean => text.length > 0 && text.length <= limit
const hasWords = ({ text }: Element): boolean => (typeof text === 'string' ? text : (text?.text ?? '')).length > 0
const leaves = (element: Element): readonly Element[] =>
  element.elements === undefined ? [element] : element.elements.flatMap(leaves)

/** All text that blocks show. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      [...JSON.stringify(block).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? ''),
    )
    .join('')

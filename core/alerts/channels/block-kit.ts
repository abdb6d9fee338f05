/** The part of Slack's Block Kit that alerts use; scraped text stands in `plain_text` and rich text only, where nothing is parsed. */
export type Block = HeaderBlock | SectionBlock | RichTextBlock | ContextBlock | ActionsBlock | DividerBlock

/** Text that Slack shows as it is; `emoji: false` leaves `:words:` alone. */
export interface PlainText {
  type: 'plain_text'
  text: string
  emoji: boolean
}

/** Text that Slack parses: for our own words only. */
export interface Markdown {
  type: 'mrkdwn'
  text: string
  verbatim: true
}

export interface HeaderBlock {
  type: 'header'
  text: PlainText
}

export interface SectionBlock {
  type: 'section'
  fields: Markdown[]
}

export interface ContextBlock {
  type: 'context'
  elements: PlainText[]
}

export interface DividerBlock {
  type: 'divider'
}

export interface ActionsBlock {
  type: 'actions'
  elements: LinkButton[]
}

export interface LinkButton {
  type: 'button'
  action_id: string
  text: PlainText
  url: string
  style?: 'primary'
}

export interface RichTextBlock {
  type: 'rich_text'
  elements: (RichTextSection | RichTextQuote | RichTextList)[]
}

export interface RichTextSection {
  type: 'rich_text_section'
  elements: RichText[]
}

export interface RichTextQuote {
  type: 'rich_text_quote'
  elements: RichText[]
}

export interface RichTextList {
  type: 'rich_text_list'
  style: 'bullet'
  elements: RichTextSection[]
}

export type RichText =
  | { type: 'text'; text: string; style?: { bold?: true; italic?: true } }
  | { type: 'link'; url: string; text: string }

/** What Slack takes at most: characters a header, a button's label and an address, blocks a message, characters in all. */
export const slackLimits = { header: 150, button: 75, url: 3000, blocks: 50, section: 3000, message: 13_200 } as const

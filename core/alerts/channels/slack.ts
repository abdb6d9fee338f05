import type { Revision } from '../../../schemas/revision.ts'
import type { Bulletin, BulletinLine } from '../bulletin.ts'
import { type AlertContext, type Message, message, type Side } from '../message.ts'
import { clip } from '../plain-text.ts'
import type {
  Block,
  ContextBlock,
  HeaderBlock,
  LinkButton,
  Markdown,
  PlainText,
  RichText,
  RichTextBlock,
} from './block-kit.ts'
import { slackLimits } from './block-kit.ts'
import type { ChannelRenderer } from './channel.ts'

/** A Slack message: what `chat.postMessage` takes beside the channel. */
export interface SlackMessage {
  /** For push and screen readers: makes sense alone; escaped, as Slack parses it. */
  text: string
  blocks: Block[]
  /** Finds the message again where Slack's answer to it was lost. */
  metadata: { event_type: typeof slackEventType; event_payload: { alert_id: string; revision_id?: string } }
  /** The text is no markup: nothing in it becomes a link or a mention. */
  mrkdwn: false
  parse: 'none'
  unfurl_links: false
  unfurl_media: false
}

/** The type of the metadata that every alert carries. */
export const slackEventType = 'walkback_revision'

/** Lays messages out in Block Kit, within every limit of Slack's and with nothing live in the scraped text. */
export const slack: ChannelRenderer<SlackMessage> = { id: 'slack', render, announce }

function render(revision: Revision, alertId: string, context: AlertContext = {}): SlackMessage {
  const words = message(revision, context)
  return withText(pushText(words), blocks(words), { alert_id: alertId, revision_id: revision.id })
}

function announce({ headline, sections }: Bulletin, alertId: string): SlackMessage {
  // A message too long with its addresses goes without them.
  const fits = charactersOf(sections.flatMap(({ lines }) => lines)) <= slackLimits.message - slackLimits.section
  const lists = sections.map(({ title, lines }) => list(title, fits ? lines : lines.map(({ text }) => ({ text }))))
  return withText(headline, [header(headline), ...lists], { alert_id: alertId })
}

const charactersOf = (lines: readonly BulletinLine[]): number =>
  lines.reduce((sum, { text, page = '' }) => sum + text.length + page.length, 0)

function withText(
  words: string,
  blocks: Block[],
  event_payload: SlackMessage['metadata']['event_payload'],
): SlackMessage {
  return {
    text: escapeMarkdown(clip(words, slackLimits.section / 2)),
    blocks,
    metadata: { event_type: slackEventType, event_payload },
    mrkdwn: false,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** The address at which Slack's Block Kit Builder opens with a message. */
export const builderLink = ({ blocks }: Pick<SlackMessage, 'blocks'>): string =>
  `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify({ blocks }))}`

function pushText({ headline, severity, after }: Message): string {
  const source = [after.speaker, after.outlet, after.date].filter((part) => part !== undefined).join(', ')
  return `${severity.sign} ${headline} (${source})`
}

function blocks(words: Message): Block[] {
  return [
    header(`${words.severity.sign} ${words.headline}`),
    weight(words),
    { type: 'section', fields: [standing('Before', words.before), standing('Now', words.after)] },
    quote('Now', words.after),
    quote('Before', words.before),
    ...history(words.history),
    ...actions(buttons(words)),
  ]
}

// Figures, stances and dates are our own words, so that they may be marked up.
function standing(label: string, side: Side): Markdown {
  const figure = side.stands ? `*${side.figure}*` : `~*${side.figure}*~`
  return { type: 'mrkdwn', text: `${label}\n${figure}\n_${side.stance}_ · ${side.date}`, verbatim: true }
}

function quote(label: string, side: Side): RichTextBlock {
  const lead: RichText[] = [
    bold(`${label}: `),
    ...(side.speaker === undefined ? [] : [text(`${side.speaker}, in `)]),
    link(side.outlet, side.link),
    text(`, ${side.date}`),
  ]
  if (side.language !== undefined) lead.push(text(` · in ${side.language}`))
  return {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: lead },
      { type: 'rich_text_quote', elements: [text(side.quote)] },
    ],
  }
}

function history(lines: readonly string[]): Block[] {
  if (lines.length === 0) return []
  const steps = lines.map((step) => ({ text: step }))
  return [{ type: 'divider' }, list('So far', steps)]
}

function list(title: string, lines: readonly BulletinLine[]): RichTextBlock {
  const items = lines.map((line) => ({ type: 'rich_text_section' as const, elements: [link(line.text, line.page)] }))
  return {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [bold(title)] },
      { type: 'rich_text_list', style: 'bullet', elements: items },
    ],
  }
}

// Slack refuses an empty row of buttons.
function actions(elements: LinkButton[]): Block[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}

function buttons({ page, mute, before, after }: Message): LinkButton[] {
  return [
    ...button('evidence', 'See the evidence', page, 'primary'),
    ...button('article', 'Read the article', after.link),
    ...button('earlier', 'Read the earlier one', before.link === after.link ? undefined : before.link),
    ...button('mute', 'Mute', mute),
  ]
}

function button(id: string, label: string, url: string | undefined, style?: 'primary'): LinkButton[] {
  if (url === undefined || url.length > slackLimits.url) return []
  return [{ type: 'button', action_id: id, text: plain(label), url, ...(style ? { style } : {}) }]
}

function weight({ severity, origins }: Message): ContextBlock {
  return { type: 'context', elements: [plain(`${severity.word} severity · ${origins}`)] }
}

const header = (words: string): HeaderBlock => ({ type: 'header', text: plain(clip(words, slackLimits.header)) })
const plain = (words: string): PlainText => ({ type: 'plain_text', text: words, emoji: false })
const text = (words: string): RichText => ({ type: 'text', text: words })
const link = (words: string, url: string | undefined): RichText =>
  url === undefined || url.length > slackLimits.url ? text(words) : { type: 'link', url, text: words }
const bold = (words: string): RichText => ({ type: 'text', text: words, style: { bold: true } })

function escapeMarkdown(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

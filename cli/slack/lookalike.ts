import type { Block, LinkButton, RichText, RichTextBlock } from '../../core/alerts/channels/block-kit.ts'
import type { SlackMessage } from '../../core/alerts/channels/slack.ts'

/** A message with its place: as an answer it stands in the thread of the message before. */
export interface ShownMessage {
  readonly message: Pick<SlackMessage, 'blocks'>
  readonly time?: string
  readonly edited?: boolean
  /** How many answers its thread has. */
  readonly answers?: number
  readonly reply?: 'broadcast' | 'quiet'
}

/** A page that shows messages about as Slack would, from the very Block Kit that is sent. */
export function slackLookalike(messages: readonly ShownMessage[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slack, about</title><style>${styles}</style><body>
    <main>${messages.map(messageMarkup).join('')}</main></body></html>`
}

function messageMarkup({ message, time = '10:16', edited = false, answers, reply }: ShownMessage): string {
  const shown = reply === 'broadcast' ? '<div class="also">replied to a thread, also sent to the channel</div>' : ''
  const end = edited ? ' <span class="when">(edited)</span>' : ''
  const thread =
    answers === undefined ? '' : `<div class="thread">${answers} ${answers === 1 ? 'reply' : 'replies'}</div>`
  return `<div class="message ${reply ? 'reply' : ''}"><div class="avatar"><i></i></div><div>
      <div class="who"><b>Walkback</b> <span class="app">APP</span> <span class="when">${time}</span>${end}</div>${shown}
      ${message.blocks.map(blockMarkup).join('')}${thread}
    </div></div>`
}

function blockMarkup(block: Block): string {
  switch (block.type) {
    case 'header':
      return `<h1>${escapeMarkup(block.text.text)}</h1>`
    case 'section':
      return `<div class="fields">${block.fields.map(({ text }) => `<div>${markdown(text)}</div>`).join('')}</div>`
    case 'rich_text':
      return `<div class="rich">${block.elements.map(richMarkup).join('')}</div>`
    case 'context':
      return `<div class="context">${block.elements.map(({ text }) => escapeMarkup(text)).join('')}</div>`
    case 'actions':
      return `<div class="actions">${block.elements.map(buttonMarkup).join('')}</div>`
    case 'divider':
      return '<hr>'
  }
}

function richMarkup(element: RichTextBlock['elements'][number]): string {
  switch (element.type) {
    case 'rich_text_section':
      return `<div>${element.elements.map(spanMarkup).join('')}</div>`
    case 'rich_text_quote':
      return `<blockquote>${element.elements.map(spanMarkup).join('')}</blockquote>`
    case 'rich_text_list':
      return `<ul>${element.elements.map((item) => `<li>${item.elements.map(spanMarkup).join('')}</li>`).join('')}</ul>`
  }
}

function spanMarkup(span: RichText): string {
  if (span.type === 'link') return `<a>${escapeMarkup(span.text)}</a>`
  return span.style?.bold ? `<b>${escapeMarkup(span.text)}</b>` : escapeMarkup(span.text)
}

const buttonMarkup = ({ text, style }: LinkButton) =>
  `<span class="button ${style ?? ''}">${escapeMarkup(text.text)}</span>`

function markdown(text: string): string {
  return escapeMarkup(text)
    .replace(/\*([^*\n]+)\*/g, '<b>$1</b>')
    .replace(/~([^~\n]+)~/g, '<s>$1</s>')
    .replace(/_([^_\n]+)_/g, '<em>$1</em>')
    .replaceAll('\n', '<br>')
}

const dots: Readonly<Record<string, string>> = { '🔴': '#dd2e44', '🟠': '#f4900c', '🟡': '#fdcb58', '⚪': '#e1e8ed' }

// The browser that takes the picture has no font with emoji.
function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/🔴|🟠|🟡|⚪/gu, (sign) => `<i class="dot" style="background:${dots[sign]}"></i>`)
}

const styles = `
  body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.46 "Lato", "Open Sans", sans-serif; }
  main { width: 708px; background: #fff; padding: 6px 0; }
  .reply { margin-left: 44px; border-left: 2px solid #e2e2e2; }
  .message.reply { width: 610px; }
  .also, .thread { font-size: 13px; color: #616061; }
  .thread { color: #1264a3; font-weight: 700; margin-top: 6px; }
  a { color: #1264a3; }
  .message { display: grid; grid-template-columns: 36px 1fr; gap: 8px; padding: 14px 24px; width: 660px; }
  .avatar { width: 36px; height: 36px; border-radius: 6px; background: #1d2733; display: grid; place-items: center; }
  .avatar i { width: 16px; height: 9px; border: solid #fff; border-width: 3px 3px 0 0; position: relative; }
  .who { margin-top: -3px; }
  .app { font-size: 10px; background: #e8e8e8; color: #616061; border-radius: 2px; padding: 1px 3px; vertical-align: 2px; }
  .when { font-size: 12px; color: #616061; }
  h1 { font-size: 18px; line-height: 1.35; margin: 6px 0 10px; }
  .dot { display: inline-block; width: 0.85em; height: 0.85em; border-radius: 50%; margin-right: 4px; vertical-align: -0.06em; }
  .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 24px; margin: 8px 0 12px; }
  .rich { margin: 10px 0; }
  blockquote { margin: 4px 0 0; padding-left: 14px; border-left: 4px solid #ddd; }
  ul { margin: 4px 0; padding-left: 26px; }
  hr { border: 0; border-top: 1px solid #e2e2e2; margin: 14px 0; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 8px; }
  .button { font-size: 13px; font-weight: 700; border: 1px solid #c9c9ca; border-radius: 8px; padding: 4px 12px; }
  .primary { background: #007a5a; border-color: #007a5a; color: #fff; }
  .context { font-size: 12px; color: #616061; }
`

import type { BulletinLine } from '../bulletin.ts'
import { type Message, message, type Side } from '../message.ts'
import { clip } from '../plain-text.ts'
import type { ChannelRenderer } from './channel.ts'

/** What a webhook of Discord's takes. */
export interface DiscordMessage {
  readonly embeds: readonly [DiscordEmbed]
  /** Nobody is mentioned, whatever the text says. */
  readonly allowed_mentions: { readonly parse: readonly [] }
}

interface DiscordEmbed {
  readonly title: string
  readonly url?: string
  readonly color: number
  readonly description?: string
  readonly fields: readonly { readonly name: string; readonly value: string; readonly inline?: true }[]
}

/** What Discord takes at most of a title, a description, a field's name and its value; 6,000 characters in all. */
export const discordLimits = { title: 256, description: 4096, name: 256, value: 1024, fields: 25, all: 6000 } as const

const colours: Readonly<Record<Message['severity']['word'], number>> = {
  Critical: 0xdd2e44,
  High: 0xf4900c,
  Medium: 0xfdcb58,
  Low: 0xb0b8be,
}
const grey = 0x616061

/** Lays messages out as an embed of Discord's. */
export const discord: ChannelRenderer<DiscordMessage> = {
  id: 'discord',
  render(revision, _alertId, context) {
    const words = message(revision, context)
    return embed({
      title: `${words.severity.sign} ${fitted(words.headline, discordLimits.title - signLength)}`,
      ...(words.page === undefined ? {} : { url: words.page }),
      color: colours[words.severity.word] ?? grey,
      description: unmarked(`${words.severity.word} severity · ${words.origins}`),
      fields: [
        { name: 'Before', value: standing(words.before), inline: true },
        { name: 'Now', value: standing(words.after), inline: true },
        quote('Now', words.after),
        quote('Before', words.before),
        ...(words.history.length === 0
          ? []
          : [{ name: 'So far', value: listed(words.history.map((text) => ({ text }))) }]),
      ],
    })
  },
  announce: ({ headline, sections }) =>
    embed({
      title: fitted(headline, discordLimits.title),
      color: grey,
      fields: sections.map(({ title, lines }) => ({ name: fitted(title, discordLimits.name), value: listed(lines) })),
    }),
}

const embed = (one: DiscordEmbed): DiscordMessage => ({ embeds: [one], allowed_mentions: { parse: [] } })

const standing = ({ figure, stands, stance, date }: Side): string =>
  `${stands ? figure : `~~${figure}~~`}\n*${stance}* · ${date}`

const quoteLength = 700

function quote(label: string, side: Side) {
  const who = [side.speaker, side.outlet, side.language && `in ${side.language}`].filter(Boolean).join(', ')
  const link = side.link === undefined || side.link.length > linkLength ? '' : `\n[Read it there](<${side.link}>)`
  const said = fitted(clip(side.quote, quoteLength / 2), quoteLength)
  return { name: `${label}: ${fitted(who, discordLimits.name - labelLength)}`, value: `> ${said}${link}` }
}

const [signLength, labelLength, linkLength] = [4, 8, 300]

/** Lines that fit into one field, whole; the rest is counted. */
function listed(lines: readonly BulletinLine[]): string {
  const items = lines.map(item)
  const fits = (shown: number) => [...items.slice(0, shown), ''].join('\n').length <= discordLimits.value - restLength
  const shown = items.findLastIndex((_, at) => fits(at + 1)) + 1
  return [...items.slice(0, shown), ...(shown < items.length ? [`- and ${items.length - shown} more`] : [])].join('\n')
}

function item({ text, page }: BulletinLine): string {
  const words = fitted(text, lineLength)
  return page === undefined || page.length > linkLength ? `- ${words}` : `- [${words}](<${page}>)`
}

const [lineLength, restLength] = [400, 20]

// All that is markup to Discord, and every address: a backslash before it makes it text. A colon is markup before a letter only.
const unmarked = (text: string): string => text.replace(/[\\*_~`|>#[\]()<@-]|:(?!\s|$)/g, '\\$&')

/** Text without markup in so many characters; no backslash is parted from its sign. */
function fitted(text: string, limit: number): string {
  const whole = unmarked(text)
  return whole.length <= limit ? whole : clip(whole, limit).replace(/\\+…$/, '…')
}

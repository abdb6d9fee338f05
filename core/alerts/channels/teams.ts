import type { BulletinLine } from '../bulletin.ts'
import { message, type Side } from '../message.ts'
import { clip } from '../plain-text.ts'
import type { ChannelRenderer } from './channel.ts'

/** What a workflow of Microsoft Teams takes ("when a webhook request is received"): one Adaptive Card. */
export interface TeamsMessage {
  readonly type: 'message'
  readonly attachments: readonly [{ readonly contentType: string; readonly content: AdaptiveCard }]
}

interface AdaptiveCard {
  readonly $schema: string
  readonly type: 'AdaptiveCard'
  readonly version: '1.4'
  readonly msteams: { readonly width: 'Full' }
  readonly fallbackText: string
  readonly body: readonly CardElement[]
  readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[]
}

// Text of a RichTextBlock is never parsed: scraped text stands nowhere else.
type CardElement =
  | { readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[]; readonly spacing?: 'Small' }
  | {
      readonly type: 'ColumnSet'
      readonly columns: readonly {
        readonly type: 'Column'
        readonly width: 'stretch'
        readonly items: readonly CardElement[]
      }[]
    }

interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly size?: 'Large'
  readonly italic?: true
  readonly strikethrough?: true
  readonly isSubtle?: true
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string }
}

/** What Teams takes at most: 28 KB a message. */
export const teamsLimit = 28_000

/** Lays messages out as an Adaptive Card. */
export const teams: ChannelRenderer<TeamsMessage> = {
  id: 'teams',
  render(revision, _alertId, context) {
    const words = message(revision, context)
    const title = `${words.severity.sign} ${words.headline}`
    return card(
      title,
      [
        line(run(`${words.severity.word} severity · ${words.origins}`, { isSubtle: true })),
        { type: 'ColumnSet', columns: [column('Before', words.before), column('Now', words.after)] },
        ...quote('Now', words.after),
        ...quote('Before', words.before),
        ...(words.history.length === 0
          ? []
          : list(
              'So far',
              words.history.map((text) => ({ text })),
            )),
      ],
      [
        ['See the evidence', words.page],
        ['Read the article', words.after.link],
        ['Mute', words.mute],
      ],
    )
  },
  announce: ({ headline, sections }) =>
    card(
      headline,
      sections.flatMap(({ title, lines }) => list(title, lines)),
      [],
    ),
}

function card(
  title: string,
  body: readonly CardElement[],
  links: readonly (readonly [title: string, url: string | undefined])[],
): TeamsMessage {
  const content: AdaptiveCard = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    fallbackText: title,
    body: [line(run(title, { weight: 'Bolder', size: 'Large' })), ...body],
    actions: links.flatMap(([text, url]) =>
      url === undefined || url.length > linkLength ? [] : [{ type: 'Action.OpenUrl', title: text, url }],
    ),
  }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}

const linkLength = 2_000
const quoteLength = 800

const run = (text: string, style: Omit<TextRun, 'type' | 'text'> = {}): TextRun => ({ type: 'TextRun', text, ...style })
const line = (...inlines: TextRun[]): CardElement => ({ type: 'RichTextBlock', inlines, spacing: 'Small' })

function column(label: string, { figure, stands, stance, date }: Side) {
  const items = [
    line(run(label, { weight: 'Bolder' })),
    line(run(figure, stands ? {} : { strikethrough: true })),
    line(run(`${stance} · ${date}`, { italic: true })),
  ]
  return { type: 'Column' as const, width: 'stretch' as const, items }
}

function quote(label: string, { speaker, outlet, date, language, quote: said }: Side): readonly CardElement[] {
  const who = [speaker, outlet, date, language && `in ${language}`].filter(Boolean).join(', ')
  return [line(run(`${label}: `, { weight: 'Bolder' }), run(who)), line(run(clip(said, quoteLength), { italic: true }))]
}

const list = (title: string, lines: readonly BulletinLine[]): readonly CardElement[] => [
  line(run(title, { weight: 'Bolder' })),
  ...lines.map(({ text, page }) => line(run('• '), run(text, page === undefined ? {} : { selectAction: opens(page) }))),
]

const opens = (url: string) => ({ type: 'Action.OpenUrl' as const, url })

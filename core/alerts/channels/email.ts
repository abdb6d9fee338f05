import { message, type Side } from '../message.ts'
import { clip } from '../plain-text.ts'
import type { ChannelRenderer } from './channel.ts'
import { terminal } from './terminal.ts'

/** A mail in both forms; a reader that shows no HTML shows the text. */
export interface Email {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Also the `X-Walkback-Alert` header. */
  readonly alertId: string
}

const subjectLength = 150

/** Lays messages out as a mail. */
export const email: ChannelRenderer<Email> = {
  id: 'email',
  render(revision, alertId, context) {
    const words = message(revision, context)
    const subject = clip(`${words.severity.sign} ${words.headline}`, subjectLength)
    const links = [
      ['See the evidence', words.page],
      ['Read the article', words.after.link],
      ['Mute', words.mute],
    ] as const
    return {
      ...{ subject, alertId, text: terminal.render(revision, alertId, context) },
      html: page(subject, [
        paragraph(`${words.severity.word} severity · ${words.origins}`),
        `<table role="presentation" width="100%"><tr>${standing('Before', words.before)}${standing('Now', words.after)}</tr></table>`,
        quote('Now', words.after),
        quote('Before', words.before),
        ...(words.history.length === 0 ? [] : [list('So far', words.history.map(markup))]),
        `<p>${links.flatMap(([text, url]) => (url === undefined ? [] : [link(text, url)])).join(' · ')}</p>`,
      ]),
    }
  },
  announce(bulletin, alertId) {
    const subject = clip(bulletin.headline, subjectLength)
    const lists = bulletin.sections.map(({ title, lines }) =>
      list(
        title,
        lines.map((line) => (line.page === undefined ? markup(line.text) : link(line.text, line.page))),
      ),
    )
    return { subject, alertId, text: terminal.announce(bulletin, alertId), html: page(subject, lists) }
  },
}

const page = (title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${markup(title)}</title>` +
  `<body style="font:15px/1.5 sans-serif;color:#1d1c1d;max-width:640px"><h1 style="font-size:18px">${markup(title)}</h1>` +
  `${parts.join('')}</body></html>`

const paragraph = (text: string): string => `<p>${markup(text)}</p>`

function standing(label: string, { figure, stands, stance, date }: Side): string {
  const amount = stands ? markup(figure) : `<s>${markup(figure)}</s>`
  return `<td valign="top"><b>${label}</b><br>${amount}<br><em>${markup(stance)}</em> · ${markup(date)}</td>`
}

function quote(label: string, { speaker, outlet, date, language, quote: said, link: url }: Side): string {
  const place = url === undefined ? markup(outlet) : link(outlet, url)
  const who = [speaker && markup(speaker), place, markup(date), language && `in ${markup(language)}`]
  return `<p><b>${label}:</b> ${who.filter(Boolean).join(', ')}</p><blockquote style="${quoteStyle}">${markup(said)}</blockquote>`
}

const quoteStyle = 'margin:4px 0 12px;padding-left:12px;border-left:4px solid #ddd'

const list = (title: string, items: readonly string[]): string =>
  `<p><b>${markup(title)}</b></p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const link = (text: string, url: string): string => `<a href="${markup(url)}">${markup(text)}</a>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const markup = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

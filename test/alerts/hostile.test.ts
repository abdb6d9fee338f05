import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctionBulletin, foldedBulletin, restoredBulletin } from '../../core/alerts/bulletin.ts'
import { discord, discordLimits } from '../../core/alerts/channels/discord.ts'
import { email } from '../../core/alerts/channels/email.ts'
import { eventbridge } from '../../core/alerts/channels/eventbridge.ts'
import { slack } from '../../core/alerts/channels/slack.ts'
import { teams, teamsLimit } from '../../core/alerts/channels/teams.ts'
import { terminal } from '../../core/alerts/channels/terminal.ts'
import { headline } from '../../core/alerts/headline.ts'
import type { AlertContext } from '../../core/alerts/message.ts'
import type { Alert } from '../../schemas/alert.ts'
import type { Revision } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'
import { refusalOf, textOf } from '../support/slack-rules.ts'

const [, disclaimed] = walkbackHistory
if (!disclaimed) throw new Error('Expected the story to have its walk-back')

const pieces = [
  ...['<!channel>', '<!here>', '<@U123>', '@everyone', '@here', '<@&1>', '<#C1>', '<https://x.example|y>'],
  ...['*b*', '_i_', '~s~', '`c`', '```', '> q', '# h', '- l', ':tada:', '&amp;', '&lt;!channel&gt;', '\\'],
  ...['[y](https://x.example)', 'https://x.example', '<img src=x onerror=alert(1)>', '</table>', '"><script>', "'"],
  ...['\u202e', '\u2066', '\u200b', '\u{e0041}', '\u2028', '\u0000', '\u0007', '\ud800', '\n\n', '\t'],
  ...[
    '👩‍👩‍👧‍👦',
    'é́',
    `z${'\u0301'.repeat(40)}`,
    '千億',
    'ﷺ',
    'a'.repeat(200),
    'word '.repeat(30),
    '“never a commitment”',
  ],
]
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''))
const hundredKilobytes = fc
  .constantFrom('a', '<!channel> ', 'z\u0301', '千')
  .map((piece) => piece.repeat(100_000 / piece.length))
const anyText = fc.oneof({ weight: 19, arbitrary: hostile }, { weight: 1, arbitrary: hundredKilobytes })
const address = fc.constantFrom(
  'https://a.example/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://a.example/"><script>',
  `https://a.example/${'x'.repeat(4_000)}`,
  'no address',
)

interface Spoiled {
  readonly revision: Revision
  readonly context: AlertContext
}

const spoiled = fc
  .record({ quote: anyText, name: anyText, url: address, lang: fc.constantFrom('en', 'it', 'zz') })
  .map(({ quote, name, url, lang }): Spoiled => {
    const evidence = { ...disclaimed.to, quote, url, lang, speaker: name, outlet: name, source: name, title: name }
    const revision = { ...disclaimed, from: evidence, to: evidence, origins: [name, `${name}2`, quote, 'd'] }
    const history = Array.from({ length: 9 }, (_, at) => ({ ...revision, id: at === 8 ? revision.id : `${at}` }))
    return { revision, context: { history, site: 'https://walkback.example', kind: 'investment' } }
  })

const runs = { numRuns: 300 }
const alertOf = (revision: Revision): Alert => ({
  ...{ id: 'a', revision: revision.id, channel: 'c', state: 'folded', attempts: 0, severity: 'high' },
  headline: headline(revision),
  figure: revision.figure,
})
const bulletins = ({ revision }: Spoiled) => [
  foldedBulletin(Array(40).fill(alertOf(revision))),
  correctionBulletin(revision, { latest: revision }),
  restoredBulletin(revision),
]

const linked = ({ revision }: Spoiled) => foldedBulletin(Array(40).fill(alertOf(revision)), 'https://walkback.example')

/** What Discord would take for markup: what no backslash stands before. */
const liveIn = (text: string): string => text.replace(/\\[^0-9A-Za-z\s]/g, '')
const withoutOurLinks = (value: string): string =>
  value
    .replace(/\n\[Read it there\]\(<https:\/\/a\.example[^>\s]*>\)$/, '')
    .replace(/^- \[(.*)\]\(<https:\/\/walkback\.example\/\?figure=\w+>\)$/gm, '$1')

const invisible = /[\p{Cc}\p{Bidi_Control}\u200b\u2028\u{e0000}-\u{e007f}]/u

describe('300 hostile payloads', () => {
  it('are taken by Slack’s rules, and nothing in them is parsed', () => {
    fc.assert(
      fc.property(spoiled, (one) => {
        const sent = [
          slack.render(one.revision, 'alert_1', one.context),
          ...[...bulletins(one), linked(one)].map((bulletin) => slack.announce(bulletin, 'alert_1')),
        ]
        for (const { text, blocks, mrkdwn, parse } of sent) {
          expect(refusalOf(text, blocks)).toBeUndefined()
          expect([text.match(/[<>]/), mrkdwn, parse]).toEqual([null, false, 'none'])
          expect(JSON.parse(`"${textOf(blocks)}"`).replaceAll('\n', '')).not.toMatch(invisible)
          expect(JSON.parse(`"${textOf(blocks)}"`).isWellFormed()).toBe(true)
          for (const block of blocks) {
            // The only text that Slack parses is our own.
            if (block.type === 'section') expect(JSON.stringify(block)).not.toMatch(/[<>`@]|:tada:|https/)
            if (block.type === 'actions') for (const { url } of block.elements) expect(url).toMatch(/^https:\/\/[aw]/)
          }
          expect(JSON.stringify(blocks)).not.toMatch(/"url":"(?!https:\/\/(?:a|walkback)\.example)/)
        }
      }),
      runs,
    )
  })

  it('stand in text runs of Teams alone, within 28 KB', () => {
    fc.assert(
      fc.property(spoiled, (one) => {
        const sent = [
          teams.render(one.revision, 'alert_1', one.context),
          ...[...bulletins(one), linked(one)].map((bulletin) => teams.announce(bulletin, 'alert_1')),
        ]
        for (const message of sent) {
          const json = JSON.stringify(message)
          expect(Buffer.byteLength(json)).toBeLessThan(teamsLimit)
          expect(json).not.toContain('"TextBlock"')
          expect(json).not.toMatch(/"url":"(?!https:\/\/(?:a|walkback)\.example)/)
        }
      }),
      runs,
    )
  })

  it('hold Discord’s limits, with every sign of its markup made text', () => {
    fc.assert(
      fc.property(spoiled, (one) => {
        const sent = [
          discord.render(one.revision, 'alert_1', one.context),
          ...[...bulletins(one), linked(one)].map((bulletin) => discord.announce(bulletin, 'alert_1')),
        ]
        for (const { embeds, allowed_mentions } of sent) {
          const [{ title, description = '', fields }] = embeds
          expect(allowed_mentions).toEqual({ parse: [] })
          expect(title.length).toBeLessThanOrEqual(discordLimits.title)
          expect(description.length).toBeLessThanOrEqual(discordLimits.description)
          for (const { name, value } of fields) {
            expect(name.length).toBeLessThanOrEqual(discordLimits.name)
            expect(value.length).toBeLessThanOrEqual(discordLimits.value)
            expect(value.length).toBeGreaterThan(0)
          }
          const all = title + description + fields.map(({ name, value }) => name + value).join('')
          expect(all.length).toBeLessThanOrEqual(discordLimits.all)
          // The first two of an alert are standings, in our own words and with our own markup.
          const values = fields.slice(fields[0]?.name === 'Before' ? 2 : 0).map(({ value }) => value)
          const shown = [title, description, ...fields.map(({ name }) => name), ...values.map(withoutOurLinks)]
          for (const text of shown) expect(liveIn(text)).not.toMatch(/[`<[\]|@*_~\\]|:\/\//)
        }
      }),
      runs,
    )
  })

  it('add no element, script or link to a mail', () => {
    fc.assert(
      fc.property(spoiled, (one) => {
        const { subject, html } = email.render(one.revision, 'alert_1', one.context)
        expect(subject).not.toMatch(invisible)
        const $ = load(html)
        expect($('script, img, iframe, form, style').length).toBe(0)
        expect($('blockquote').length).toBe(2)
        for (const link of $('a')) expect($(link).attr('href')).toMatch(/^https:\/\/(?:a|walkback)\.example\//)
      }),
      { numRuns: 100 },
    )
  })

  it('leave a terminal as it was, and are JSON on a bus', () => {
    fc.assert(
      fc.property(spoiled, (one) => {
        const shown = terminal.render(one.revision, 'alert_1', one.context).replaceAll('\n', '')
        expect(shown).not.toMatch(invisible)
        expect(() => JSON.parse(eventbridge.render(one.revision, 'alert_1', one.context).detail)).not.toThrow()
      }),
      { numRuns: 100 },
    )
  })
})

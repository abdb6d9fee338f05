import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, slackLimits } from '../../core/alerts/channels/block-kit.ts'
import { channels } from '../../core/alerts/channels/index.ts'
import { slack } from '../../core/alerts/channels/slack.ts'
import { renderTerminal } from '../../core/alerts/channels/terminal.ts'
import { webhook } from '../../core/alerts/channels/webhook.ts'
import { clip, plainLine } from '../../core/alerts/plain-text.ts'
import type { Revision } from '../../schemas/revision.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'

const [, disclaimed] = walkbackHistory
if (!disclaimed) throw new Error('Expected the story to have its walk-back')

describe('every channel', () => {
  it.each(channels)('$id gives the same for the same revision', ({ render }) => {
    expect(render(disclaimed, 'alert_1')).toEqual(render(disclaimed, 'alert_1'))
  })

  it('has an id of its own', () => {
    expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length)
  })
})

describe('the Slack message', () => {
  const context = { kind: 'investment', history: walkbackHistory, site: 'https://walkback.example' } as const
  const rendered = slack.render(disclaimed, 'alert_1', context)

  it('makes sense as push text alone', () => {
    expect(rendered.text).toBe(
      '🔴 Walked back: Nvidia–OpenAI investment, up to $100 billion, now “never a commitment” (Jensen Huang, Northwire, 1 February 2026)',
    )
  })

  it('shows what stood and what stands side by side', () => {
    expect(rendered.blocks.find((block) => block.type === 'section')).toEqual({
      type: 'section',
      fields: [
        { type: 'mrkdwn', text: '*Before*\nup to $100 billion\n_stalled_ · 30 January 2026', verbatim: true },
        { type: 'mrkdwn', text: '*Now*\n~up to $100 billion~\n_disclaimed_ · 1 February 2026', verbatim: true },
      ],
    })
  })

  it('carries the alert’s id, by which it can be found again', () => {
    expect(rendered.metadata.event_payload).toEqual({ alert_id: 'alert_1', revision_id: disclaimed.id })
  })

  it('has no row of buttons where no address may be opened', () => {
    const bare = { ...disclaimed.to, url: 'javascript:alert(1)' }
    const { blocks } = slack.render({ ...disclaimed, from: bare, to: bare }, 'alert_1')
    expect(blocks.some(({ type }) => type === 'actions')).toBe(false)
  })
})

const pieces = [
  '<!channel>',
  '<@U123>',
  '<https://x.example|y>',
  '*b*',
  '`c`',
  ':tada:',
  '\u202e',
  '👩‍👩‍👧‍👦',
  'é́',
  '\ud800',
  '&amp;',
  '千億',
  '\n\n',
  'a'.repeat(200),
]
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 600 }).map((parts) => parts.join(''))

describe('hostile text', () => {
  it('keeps within every limit, and nowhere but in text that is not parsed', () => {
    fc.assert(
      fc.property(hostile, hostile, (quote, name) => {
        const revision = spoiled(disclaimed, quote, name)
        const { blocks, text } = slack.render(revision, 'alert_1', { history: [revision, revision] })
        expect(text).not.toMatch(/[<>]/)
        expect(blocks.length).toBeLessThanOrEqual(slackLimits.blocks)
        expect(JSON.stringify(blocks).length).toBeLessThan(slackLimits.message * 3)
        expect(texts(blocks).join('').length).toBeLessThanOrEqual(slackLimits.message)
        expect(texts(blocks).join('')).not.toMatch(/\p{Bidi_Control}/u)
        for (const block of blocks) {
          if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(slackLimits.header)
          if (block.type === 'section') expect(JSON.stringify(block)).not.toMatch(/[<>`]|:tada:/)
          if (block.type === 'actions') {
            for (const { url } of block.elements) expect(url).toMatch(/^https:\/\/.{1,2990}$/)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

function spoiled(revision: Revision, quote: string, name: string): Revision {
  const evidence = { ...revision.to, quote, speaker: name, outlet: name, title: name }
  return { ...revision, from: evidence, to: evidence }
}

function texts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    [...JSON.stringify(block).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? ''),
  )
}

describe('clip', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 10, 'exactly t…'],
    ['ab👩‍👩‍👧‍👦cd', 6, 'ab…'],
    ['abé́cd', 4, 'ab…'],
    ['😀😀😀', 4, '😀…'],
  ])('%s at %d is %s', (text, limit, expected) => {
    expect(clip(text, limit)).toBe(expected)
  })

  it('takes control and direction marks out of a line', () => {
    expect(plainLine('a\u0000b\n\nc\u202ed')).toBe('a b cd')
  })
})

describe('the terminal', () => {
  it('shows the whole revision in lines of at most 80 columns', () => {
    const shown = renderTerminal(disclaimed, { kind: 'investment', history: walkbackHistory })
    expect(shown).toContain('🔴 Walked back: Nvidia–OpenAI investment')
    expect(shown).toContain('Now     up to $100 billion · disclaimed · 1 February 2026')
    expect(shown).toContain('Jensen Huang, Northwire')
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('breaks a text that has no spaces', () => {
    const shown = renderTerminal({ ...disclaimed, to: { ...disclaimed.to, lang: 'zh', quote: '千亿美元'.repeat(40) } })
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('the webhook', () => {
  it('sends the record under the alert’s id', () => {
    expect(webhook.render(disclaimed, 'alert_1')).toMatchObject({
      id: 'alert_1',
      type: 'revision.recorded',
      data: { revision: { id: disclaimed.id } },
    })
  })
})

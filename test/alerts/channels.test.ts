import { describe, expect, it } from 'vitest'
import { channels } from '../../core/alerts/channels/index.ts'
import { builderLink, slack } from '../../core/alerts/channels/slack.ts'
import { renderTerminal } from '../../core/alerts/channels/terminal.ts'
import { webhook } from '../../core/alerts/channels/webhook.ts'
import { clip, plainLine } from '../../core/alerts/plain-text.ts'
import { channelKinds } from '../../schemas/channel.ts'
import { walkbackHistory } from '../support/sample-newsroom.ts'
import { refusalOf } from '../support/slack-rules.ts'

const [, disclaimed] = walkbackHistory
if (!disclaimed) throw new Error('Expected the story to have its walk-back')

describe('every channel', () => {
  it.each(channels)('$id gives the same for the same revision', ({ render }) => {
    expect(render(disclaimed, 'alert_1')).toEqual(render(disclaimed, 'alert_1'))
  })

  it('is one that a user can configure, or the terminal', () => {
    expect(channels.map(({ id }) => id).toSorted()).toEqual([...channelKinds, 'terminal'].toSorted())
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
        { type: 'mrkdwn', text: 'Before\n*up to $100 billion*\n_stalled_ · 30 January 2026', verbatim: true },
        { type: 'mrkdwn', text: 'Now\n~*up to $100 billion*~\n_disclaimed_ · 1 February 2026', verbatim: true },
      ],
    })
  })

  it('carries the alert’s id, by which it can be found again', () => {
    expect(rendered.metadata.event_payload).toEqual({ alert_id: 'alert_1', revision_id: disclaimed.id })
  })

  it('names severity and independent sources in words', () => {
    const origins = ['Market Ledger', 'Northwire', 'Rechenblatt', 'El Tablero']
    const { blocks } = slack.render({ ...disclaimed, origins }, 'alert_1', context)
    expect(blocks[1]).toEqual({
      type: 'context',
      elements: [
        {
          type: 'plain_text',
          text: 'Critical severity · 4 independent sources: Market Ledger, Northwire, Rechenblatt and 1 more',
          emoji: false,
        },
      ],
    })
  })

  it('links the evidence, both articles at the quoted words, and how to mute', () => {
    const actions = rendered.blocks.find((block) => block.type === 'actions')
    const links = actions?.elements.map(({ text, url }) => [text.text, url.replace(/#:~:text=.*/, '#…')])
    expect(links).toEqual([
      ['See the evidence', `https://walkback.example/?figure=${disclaimed.figure}`],
      ['Read the article', 'https://northwire.example/2026-02-01#…'],
      ['Read the earlier one', 'https://marketledger.example/2026-01-30#…'],
      ['Mute', `https://walkback.example/?figure=${disclaimed.figure}&mute=ask`],
    ])
  })

  it('opens in Slack’s Block Kit Builder', () => {
    const [address, blocks = ''] = builderLink(rendered).split('#')
    expect(address).toBe('https://app.slack.com/block-kit-builder/')
    expect(JSON.parse(decodeURIComponent(blocks))).toEqual({ blocks: rendered.blocks })
  })

  it('has no row of buttons where no address may be opened', () => {
    const bare = { ...disclaimed.to, url: 'javascript:alert(1)' }
    const { blocks } = slack.render({ ...disclaimed, from: bare, to: bare }, 'alert_1')
    expect(blocks.some(({ type }) => type === 'actions')).toBe(false)
  })
})

describe('a bulletin in Slack', () => {
  const page = `https://walkback.example/?figure=${disclaimed.figure}`
  it.each([
    [15, 60, 15],
    [60, 100, 60],
    [60, 160, 0],
  ])('of %d lines of %d characters leads to %d pages', (count, length, expected) => {
    const lines = Array.from({ length: count }, () => ({ text: 'x'.repeat(length), page }))
    const { text, blocks } = slack.announce({ headline: 'Monday', sections: [{ title: 'Moved', lines }], at: '' }, 'a')
    expect(refusalOf(text, blocks)).toBeUndefined()
    expect(JSON.stringify(blocks).split(`"url":"${page}"`).length - 1).toBe(expected)
  })
})

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

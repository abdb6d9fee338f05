import { describe, expect, it } from 'vitest'
import { ChannelsFileError, loadChannels } from '../../core/alerts/load-channels.ts'

const slack = 'id: desk, kind: slack, secret: WALKBACK_SLACK'

describe('a list of channels', () => {
  it('is read from YAML and JSON alike, with the settings that are usual', () => {
    const [one] = loadChannels(`channels:\n  - {${slack}}\n`, 'my.yaml')
    expect(one).toMatchObject({ id: 'desk', channel: '', route: { severity: 'low' }, quiet: { cap: 20, zone: 'UTC' } })
    expect(loadChannels(JSON.stringify({ channels: [one] }), 'my.json')).toEqual([one])
  })

  it('takes every unit that a figure is in', () => {
    const least = { W: 1e8, share: 1e6, '%': 5, unit: 1000, year: 1, USD: 1e9, KRW: 1e12 }
    const text = JSON.stringify({ channels: [{ id: 'a', kind: 'teams', secret: 'teams/room-1', route: { least } }] })
    expect(loadChannels(text, 'my.json')[0]?.route.least).toEqual(least)
  })

  it.each([
    ['a mistyped field', `channels:\n  - {${slack}, chanel: C1}`, 'my.yaml:2:53 Expected "channel", got "chanel"'],
    [
      'a field of another kind',
      'channels:\n  - id: a\n    kind: email\n    from: a@b.example\n    to: [c@d.example]\n    channel: C1',
      'my.yaml:6:5 Expected one of id, route, quiet, digest, kind, from, to, got "channel"',
    ],
    [
      'a mistyped field of its route',
      `channels:\n  - id: desk\n    kind: slack\n    secret: S\n    route:\n      severty: high`,
      'my.yaml:6:7 Expected "severity", got "severty"',
    ],
    [
      'a mistyped severity',
      `channels:\n  - {${slack}, route: {severity: hihg}}`,
      'Expected channels.0.route.severity to be "high", got "hihg"',
    ],
    [
      'a mistyped kind of step in a list',
      `channels:\n  - {${slack}, route: {kinds: [lowered, disclamed]}}`,
      'Expected channels.0.route.kinds.1 to be "disclaimed", got "disclamed"',
    ],
    [
      'a mistyped kind of channel',
      'channels:\n  - id: desk\n    kind: slak\n    secret: S',
      'my.yaml:3:11 Expected channels.0.kind to be "slack", got "slak"',
    ],
    [
      'a mistyped field of a mute',
      `channels:\n  - {${slack}, route: {mute: [{figure: f}]}}`,
      'Expected one of id, until, got "figure"',
    ],
    ['a missing kind', 'channels:\n  - id: desk', 'my.yaml:2:5 Expected channels.0.kind, got none'],
    ['a missing secret', 'channels:\n  - {id: desk, kind: teams}', 'my.yaml:2:5 Expected channels.0.secret, got none'],
    [
      'a secret itself',
      'channels:\n  - {id: desk, kind: slack, secret: xoxb-1}',
      'the name of a secret, not the secret itself',
    ],
    [
      'a secret of a webhook itself',
      'channels:\n  - {id: hook, kind: webhook, url: "https://hook.example/", secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw}',
      'my.yaml:2:69 Expected channels.0.secret to be valid, got what is not shown here',
    ],
    [
      'an address that is a secret',
      'channels:\n  - {id: room, kind: teams, secret: "https://hooks.example/T0/B0/x"}',
      'my.yaml:2:37 Expected channels.0.secret to be valid, got what is not shown here',
    ],
    [
      'such an address without its scheme',
      'channels:\n  - {id: desk, kind: slack, secret: hooks.slack.example/services/T0/B0/x}',
      'Expected channels.0.secret to be valid, got what is not shown here',
    ],
    [
      'an address of Slack’s as any webhook',
      'channels:\n  - {id: hook, kind: webhook, url: "https://hooks.slack.com/services/T0/B0/x", secret: HOOK}',
      'my.yaml:2:36 Expected channels.0.url to be valid, got what is not shown here: Expected kind: slack or discord',
    ],
    [
      'a secret in another place',
      'channels:\n  - {id: hook, kind: webhook, url: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, secret: HOOK}',
      'my.yaml:2:36 Expected channels.0.url to be valid, got what is not shown here',
    ],
    [
      'a unit in small letters',
      `channels:\n  - {${slack}, route: {least: {usd: 1000000000}}}`,
      'my.yaml:2:69 Expected "USD", got "usd"',
    ],
    [
      'a unit that is none',
      `channels:\n  - {${slack}, route: {least: {USD: 1, gigawatt: 3}}}`,
      'my.yaml:2:77 Expected one of W, share, %, unit, year, ',
    ],
    [
      'a least change below nothing',
      `channels:\n  - {${slack}, route: {least: {USD: -5}}}`,
      'my.yaml:2:74 Expected channels.0.route.least.USD to be valid, got -5',
    ],
    [
      'a muted id of no known form',
      `channels:\n  - {${slack}, route: {mute: [{id: figure_8fb412ae}]}}`,
      'my.yaml:2:73 Expected channels.0.route.mute.0.id to be valid, got "figure_8fb412ae": Expected deal_ or figure_ and 20',
    ],
    [
      'a zone that is none',
      `channels:\n  - {${slack}, quiet: {zone: Roma}}`,
      'Expected channels.0.quiet.zone to be valid, got "Roma"',
    ],
    ['an hour that is none', `channels:\n  - {${slack}, digest: {at: "25:00"}}`, 'Expected channels.0.digest.at to be'],
    [
      'the same id twice',
      `channels:\n  - {${slack}}\n  - {${slack}}`,
      'my.yaml:3:10 Expected each id once, got "desk"',
    ],
    ['a mistyped top', 'chanels: []', 'my.yaml:1:1 Expected "channels", got "chanels"'],
    ['broken YAML', 'channels:\n  - {id: [}', 'my.yaml:2:'],
    ['an empty file', '', 'my.yaml:1:1 Expected the file'],
  ])('%s', (_name, text, message) => {
    expect(() => loadChannels(text, 'my.yaml')).toThrow(ChannelsFileError)
    expect(() => loadChannels(text, 'my.yaml')).toThrow(message)
  })
})

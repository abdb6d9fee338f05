import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, Settings } from '../../cdk/settings.ts'

describe('the settings', () => {
  it('are in the runbook, all of them', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')
    const listed = [...runbook.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(Object.keys(Settings.shape).toSorted())
  })

  it.each([
    [{ access: 'everyone' }, /access/],
    [{ alarmEmail: 'nobody' }, /alarmEmail/],
    [{ slackChannel: '#deals' }, /slackChannel \(Expected the id of a Slack channel/],
    [{ canaryChannel: 'xoxb-1-secret' }, /canaryChannel \(Expected the id of a Slack channel/],
    [{ slackSecret: 'xoxb-1-secret' }, /slackSecret \(Expected the name of a secret, not the secret itself/],
    [{ slackSecret: 'https://hooks.example/T0/B0/secret' }, /slackSecret \(Expected the name of a secret, not the/],
    [{ readTokenHashes: 'secret' }, /readTokenHashes \(Expected SHA-256 in hexadecimal/],
    [{ readTokenHashes: `${'a'.repeat(64)},secret` }, /readTokenHashes \(Expected SHA-256 in hexadecimal/],
    [{ writeTokenHashes: 'ada:secret' }, /writeTokenHashes \(Expected NAME:HASH/],
  ])(
    'are not %o, and the fault does not repeat what may be a secret',
    (settings: Readonly<Record<string, string>>, named) => {
      const read = () => readSettings((name) => settings[name])
      expect(read).toThrow(named)
      expect(read).not.toThrow(/1-secret|0\/secret|[,:]secret|everyone|nobody|#deals/)
    },
  )

  it('take the name of a secret and the hashes of tokens', () => {
    const settings: Readonly<Record<string, string>> = {
      ...{ slackSecret: 'desk/slack', readTokenHashes: 'a'.repeat(64), writeTokenHashes: `ada:${'b'.repeat(64)}` },
    }
    expect(readSettings((name) => settings[name])).toMatchObject(settings)
  })
})

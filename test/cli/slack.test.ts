import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { photograph } from '../../cli/slack/photograph.ts'
import { tryChannel } from '../../cli/slack/try-channel.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { type LoopbackSlack, loopbackSlack } from '../support/loopback-slack.ts'
import { runCli } from './run-cli.ts'

const slackForm = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })

describe('slack app', () => {
  it.each([
    [[], false],
    [['--private'], true],
  ])('%j gives a bot all that it needs, and a link to make it', async (words, isPrivate) => {
    const { code, stdout, stderr } = await runCli(['slack', 'app', ...words])
    const manifest = slackForm.parse(parse(stdout))
    const link = new URL(/https:\S+/.exec(stderr)?.[0] ?? '')
    expect({ code, at: link.origin + link.pathname }).toEqual({ code: 0, at: 'https://api.slack.com/apps' })
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(parse(stdout))
    const slack = await loopbackSlack({ isPrivate, scopes: manifest.oauth_config.scopes.bot })
    const options = { secret: async () => 'xoxb-loopback', channel: 'C0LOOPBACK', apiUrl: slack.apiUrl }
    const trials = await tryChannel(slackChannel(options), '2026-03-01T00:00:00Z')
    await slack.close()
    expect(trials.map(({ ok }) => ok)).toEqual([true, true, true])
  })
})

describe('slack test', () => {
  let slack: LoopbackSlack
  beforeEach(async () => {
    slack = await loopbackSlack()
  })
  afterEach(() => slack.close())

  const tried = (secret: string) =>
    tryChannel(
      slackChannel({
        secret: async () => secret,
        channel: 'C0LOOPBACK',
        apiUrl: slack.apiUrl,
        allowAddress: () => true,
      }),
      '2026-03-01T00:00:00Z',
    )
  const short = (trials: Awaited<ReturnType<typeof tryChannel>>) => trials.map(({ what, ok }) => [what, ok])

  it('with a bot token tries message, thread and search', async () => {
    expect(short(await tried('xoxb-loopback'))).toEqual([
      ['message', true],
      ['thread', true],
      ['search', true],
    ])
    expect(slack.messages.map(({ thread_ts }) => thread_ts)).toEqual([undefined, slack.messages[0]?.ts])
  })

  it('with a webhook says that there are no threads', async () => {
    const [trial] = await tried(slack.webhookUrl)
    expect(trial).toMatchObject({ what: 'message', ok: true, text: expect.stringContaining('no threads') })
  })

  it('names the scope without which no lost answer is found', async () => {
    const poor = await loopbackSlack({ scopes: ['chat:write'] })
    const options = { secret: async () => 'xoxb-loopback', channel: 'C0LOOPBACK', apiUrl: poor.apiUrl }
    const trials = await tryChannel(slackChannel(options), '2026-03-01T00:00:00Z')
    await poor.close()
    expect(short(trials)).toEqual([
      ['message', true],
      ['thread', true],
      ['search', false],
    ])
    expect(trials.at(-1)?.text).toContain('channels:history')
  })

  it('says what to do about a wrong token', async () => {
    const [trial] = await tried('xoxb-other')
    expect(trial).toMatchObject({ what: 'message', ok: false, text: expect.stringContaining('Check the bot token') })
  })
})

describe('the command line', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'walkback-slack-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const channels = async (text: string) => {
    const file = join(folder, 'channels.yaml')
    await writeFile(file, text)
    return file
  }

  it('names what is wrong in a list of channels', async () => {
    const file = await channels(
      'channels:\n  - { id: desk, kind: slack, secret: xoxb-1-2 }\n  - { id: b, kind: pager }\n',
    )
    const { code, stderr } = await runCli(['slack', 'test', '--channels', file])
    expect(code).toBe(3)
    expect(stderr).toMatch(/:2:38 Expected channels\.0\.secret .*Expected the name of a secret, not the secret itself/)
    expect(stderr).not.toContain('xoxb-1-2')
    expect(stderr).toContain(':3:20 Expected channels.1.kind to be')
  })

  it('doctor says of each channel what is missing', async () => {
    const file = await channels(
      'channels:\n  - { id: desk, kind: slack, secret: NO_SUCH_VARIABLE }\n  - { id: mail, kind: email, from: a@b.example, to: [c@d.example] }\n  - { id: room, kind: teams, secret: TEAMS }\n  - { id: hook, kind: webhook, url: https://hook.example/, secret: HOOK }\n',
    )
    const looked = async (env: Readonly<Record<string, string>>) => {
      const words = ['doctor', '--channels', file, '--data', join(folder, 'data'), '--port', '0', '--json']
      const checks: readonly { readonly name: string; readonly ok: boolean; readonly text: string }[] = JSON.parse(
        (await runCli(words, { env })).stdout,
      )
      return (id: string) => checks.find(({ name }) => name === id)
    }
    const nowhere = { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/nowhere', HOME: '/nowhere' }
    const missing = await looked({ ...nowhere, AWS_REGION: '', TEAMS: 'my-token', HOOK: 'whsec_short' })
    expect(missing('desk')).toMatchObject({
      ok: false,
      text: expect.stringMatching(/NO_SUCH_VARIABLE.*xoxb-.*nothing/),
    })
    expect(missing('room')).toMatchObject({ ok: false, text: expect.stringMatching(/TEAMS.*workflow.*something else/) })
    expect(missing('room')?.text).not.toContain('my-token')
    expect(missing('hook')).toMatchObject({ ok: false, text: expect.stringContaining('whsec_ and base64') })
    expect(missing('mail')).toMatchObject({ ok: false, text: expect.stringContaining('Set AWS_REGION') })

    const keys = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'made' }
    const set = await looked({
      ...{ ...nowhere, ...keys, NO_SUCH_VARIABLE: 'xoxb-made' },
      ...{ TEAMS: 'https://teams.example/', HOOK: `whsec_${'A'.repeat(32)}` },
    })
    expect(set('desk')).toMatchObject({ ok: false, text: expect.stringContaining('the id of the channel') })
    expect(['room', 'hook', 'mail'].map((id) => set(id)?.ok)).toEqual([true, true, true])
  })
})

describe('a picture', () => {
  const letters = async (text: string, fonts: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'walkback-fonts-'))
    await writeFile(join(folder, 'fonts.conf'), `<fontconfig>${fonts}</fontconfig>`)
    vi.stubEnv('FONTCONFIG_FILE', join(folder, 'fonts.conf'))
    try {
      return (await photograph(`<main>${text}</main>`)).withoutFont.join('')
    } finally {
      vi.unstubAllEnvs()
      await rm(folder, { recursive: true })
    }
  }

  it.each([
    ['Walked back: “à nouveau”, Größe', ''],
    ['Nvidia は千億ドル', 'は千億ドル'],
    ['엔비디아 never', '엔비디아'],
  ])('of %s on a machine without fonts lacks “%s”', async (text, missing) =>
    expect(await letters(text, '')).toBe(missing),
  )
})

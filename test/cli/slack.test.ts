import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tryChannel } from '../../cli/slack/try-channel.ts'
import { slackChannel } from '../../functions/adapters/slack/channel.ts'
import { type LoopbackSlack, loopbackSlack } from '../support/loopback-slack.ts'
import { runCli } from './run-cli.ts'

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
      'channels:\n  - { id: desk, kind: slack, secret: NO_SUCH_VARIABLE }\n  - { id: mail, kind: email, from: a@b.example, to: [c@d.example] }\n',
    )
    const { stdout } = await runCli([
      'doctor',
      '--channels',
      file,
      '--data',
      join(folder, 'data'),
      '--port',
      '0',
      '--json',
    ])
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        { name: 'desk', ok: false, text: 'Expected NO_SUCH_VARIABLE to be set in the environment, got nothing' },
        { name: 'mail', ok: true, text: 'email, with the credentials of this machine for AWS' },
      ]),
    )
  })
})

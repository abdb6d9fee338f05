import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdFolder, releaseFolder } from '../../cli/local/hold-folder.ts'
import { listen } from '../../cli/local/listen.ts'
import { verbGroups } from '../../cli/verbs/index.ts'
import { runCli } from './run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walkback-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('--help', () => {
  it('lists every verb by what it is for, and the exit codes', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { heading, verbs } of verbGroups) {
      expect(stdout).toContain(`\n${heading}:\n`)
      for (const { name, argument } of verbs)
        expect(stdout).toContain(`  ${[name, argument].filter(Boolean).join(' ')} `)
    }
    expect(stdout).toContain('5 some sources failed')
  })

  it('of a verb shows its options, their defaults and an example', async () => {
    const { code, stdout } = await runCli(['start', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/--port <n>[\s\S]*default:\s+"4747"[\s\S]*Examples:\n {2}\$ walkback start\n/)
  })
})

describe('what cannot be done', () => {
  const file = (name: string) => join(folder, name)
  beforeAll(async () => {
    await writeFile(
      file('typo.yaml'),
      'sources:\n  - id: a\n    urll: https://a.example/feed\n    kind: fed\n    outlet: A\n    lang: en\n',
    )
  })

  it.each([
    [['strat'], 2, /unknown command 'strat'\s+\(Did you mean start\?\)/],
    [['serve', '--port', 'here'], 2, /Expected --port to be a number, got "here"/],
    [['start', '--sources', 'a.yaml', '--live', '--once'], 2, /Expected --sources or --live, got both/],
    [['replay', 'story.json', '--order', 'random'], 2, /Expected --order to be published or seed:N, got "random"/],
    [['ingest', '--sources', 'nowhere.yaml'], 3, /Expected a list of sources in nowhere\.yaml, got none/],
    [
      ['ingest', '--sources', 'typo.yaml'],
      3,
      /(?=[\s\S]*typo\.yaml:3:5 .*"url", got "urll")(?=[\s\S]*typo\.yaml:4:11 .*"feed", got "fed")/,
    ],
    [['replay', 'nowhere.json'], 4, /Expected a storyline in .*nowhere\.json, got none/],
    [['extract', 'nowhere.txt'], 4, /Expected a text in nowhere\.txt, got none/],
    [['serve', '--port', '99999'], 2, /Expected --port to be 65535 or less, got "99999"/],
    [['extract', '--published', 'gestern'], 2, /Expected --published to be a date such as 2026-02-01.*, got "gestern"/],
    [['extract', '--lang', 'xx'], 2, /Expected --lang to be en, it, .*, got "xx"/],
    [['diff'], 2, /Expected --from to be given\. It is the earlier moment/],
    [['why', 'the moon'], 4, /Expected a ledger in .*data-why, got none\. `walkback start` makes one/],
    [['slack', 'test'], 3, /Expected a channel to try, got none\. Set WALKBACK_SLACK/],
    [['slack', 'preview'], 4, /Expected a ledger in .*data-slack, got none/],
  ])('%j ends with %d and says why on stderr alone', async ([verb = '', ...words], code, message) => {
    const placed = words.map((word) => (word === 'typo.yaml' || word === 'nowhere.json' ? file(word) : word))
    const data = ['ingest', 'why', 'preview', 'start'].some((one) => [verb, ...words].includes(one))
      ? ['--data', file(`data-${verb}`)]
      : []
    const ran = await runCli([verb, ...placed, ...data])
    expect(ran).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) })
  })

  it('serve names a port that is in use, and the remedy', async () => {
    const server = createServer()
    const port = new URL(await listen(server, 0)).port
    const { code, stderr } = await runCli(['serve', '--port', port, '--data', file('data-port')])
    server.close()
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(new RegExp(`${port}.*in use.*--port`)) })
  })

  it('two processes do not work in one folder', async () => {
    const data = file('data-held')
    expect(await holdFolder(data)).toBe(true)
    const { code, stderr } = await runCli(['start', '--once', '--data', data])
    await releaseFolder(data)
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/another walkback works there.*--data/) })
  })
})

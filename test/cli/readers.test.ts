import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeFault, exitCodeOf } from '../../cli/exit.ts'
import { openHost } from '../../cli/local/host.ts'
import { createProgram } from '../../cli/program.ts'
import { listVerbs } from '../../cli/reading/lists.ts'
import { parametersOf } from '../../cli/reading/parameters.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { type Listening, listen } from '../../functions/http-api/listen.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { hashToken } from '../../functions/http-api/tokens.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { type Stored, storeNewsroom } from '../support/stored-newsroom.ts'
import { runCli } from './run-cli.ts'

let stored: Stored
let served: Listening
let empty: string
beforeAll(async () => {
  stored = await storeNewsroom(sampleNewsroom)
  const tokenHashes = [hashToken('open-sesame').toString('hex')]
  served = await listen(
    createApi({ ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '1', tokenHashes }),
    { port: 0 },
  )
  empty = await mkdtemp(join(tmpdir(), 'walkback-'))
  await (await openHost({ data: empty })).close()
})
afterAll(async () => {
  await served.close()
  await stored.close()
  await rm(empty, { recursive: true })
})

async function ask(words: readonly string[], place = ['--api', served.url, '--token', 'open-sesame']) {
  const [printed, said]: [string[], string[]] = [[], []]
  const program = createProgram({ print: (text) => printed.push(text), say: (text) => said.push(text) })
  const code = await program([...words, ...place]).catch((fault: unknown) => {
    said.push(describeFault(fault))
    return exitCodeOf(fault)
  })
  return { code, stdout: printed.join('\n'), stderr: said.join('\n') }
}

describe('a verb that reads', () => {
  it.each([
    [['deals'], /^Deal +Kind[\s\S]*^Nvidia–OpenAI +investment +2025-09-22 +2026-02-27 +2 +deal_/m],
    [['figures', '--stance', 'cancelled'], /^Core Scientific–CoreWeave acquisition +\$9 billion +cancelled/m],
    [['figures', '--sort', '-value', '--unit', 'USD', '--limit', '1'], /^Nvidia–OpenAI investment +\$30 billion/m],
    [['revisions', '--severity', 'critical'], /^2026-02-01 +critical +Walked back: Nvidia–OpenAI investment/m],
    [['claims', '--speaker', 'jensen huang'], /Northwire +The \$100 billion was “never a commitment”/],
    [['parties', '--prefix', 'core'], /^CoreWeave +coreweave +US/m],
    [['articles', '--language', 'de'], /Handelsbote +de +1 +Chipkonzern plant Milliardeneinstieg/],
    [['stats', '--measure', 'money'], /^money +USD .* 40B \(2\)/m],
    [['figure', 'nvidia openai investment'], /value +30000000000\n[\s\S]*deal +investment, \/v1\/deals\/deal_/],
    [['search', 'never', 'commitment'], /Nothing is found/],
    [['search', 'エヌビディア'], /^party +Nvidia[\s\S]*^figure +Nvidia–OpenAI investment/m],
    [['why', 'nvidia openai investment'], /Did not move it:\n\n {2}Says what already stood\./],
    [['diff', '--from', '2020', '--to', '2021'], /Nothing changed\./],
  ])('%j', async (words, expected) => {
    const { stdout, stderr } = await ask(words)
    expect(`${stdout}\n${stderr}`).toMatch(expected)
  })

  it('draws a history: a lighter bar for a ceiling, a cross where nothing stands, the days between', async () => {
    const { code, stdout } = await ask(['history', 'nvidia openai investment'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ 1 {2}2025-09-22 {2}░{32} {2}up to \$100 billion +intended \(first\)$/m)
    expect(stdout).toMatch(/^ 3 {2}2026-02-01 {2}╳╌{31} {2}up to \$100 billion +disclaimed$/m)
    expect(stdout).toMatch(/^ 4 {2}2026-02-27 {2}█{10} +\$30 billion +agreed \(lowered\)$/m)
    expect(stdout).toMatch(/┆ 130 days/)
  })

  it.each([
    [['figures', '--min', 'x'], 2, /--min: Invalid input/],
    [['figure', 'figure_00'], 4, /Nothing is known under/],
    [['figure', 'the moon'], 4, /Expected a figure called "the moon", got none\. These are known:\n {2}figure_/],
    [
      ['history', 'nvidia'],
      4,
      /Expected one figure called "nvidia", got 2\. Name one by its id:\n {2}figure_\w+ {2}Nvidia–OpenAI \w+: [^,\n]+, \w+\n/,
    ],
    [['search', 'nobody'], 4, /Nothing is found under "nobody"/],
  ])('%j ends with %d', async (words, code, message) => {
    expect(await ask(words)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) })
  })

  it('needs the token where one is asked for, and a service that answers', async () => {
    expect(await ask(['deals'], ['--api', served.url])).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/Expected a token/),
    })
    expect(await ask(['deals'], ['--api', 'http://127.0.0.1:9'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Is it served there/),
    })
    expect(await ask(['deals'], ['--api', 'no address'])).toMatchObject({ code: 2 })
  })

  it('prints the API’s own answer with --json, from a folder as from a service', async () => {
    const { stdout } = await ask(['revisions', '--limit', '2', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      items: [{ kind: 'lowered' }, {}],
      next: expect.stringContaining('/v1/'),
    })
    const local = await ask(['revisions', '--json'], ['--data', empty])
    expect({ code: local.code, body: JSON.parse(local.stdout) }).toEqual({ code: 0, body: { items: [] } })
  })

  it('follows: prints what comes, each once, the oldest first, until Ctrl-C', async () => {
    let asked = 0
    const revisions: typeof stored.ledger.revisions = (request) =>
      asked++ === 0 ? Promise.resolve({ items: [] }) : stored.ledger.revisions(request)
    const app = createApi({ ledger: { ...stored.ledger, revisions }, now: () => '2026-03-01T00:00:00Z', version: '1' })
    const growing = await listen(app, { port: 0 })
    const words = ['revisions', '--party', 'nvidia', '--follow', '--interval', '0.1', '--api', growing.url]
    const { code, stdout } = await runCli(words, { stopAt: 'Cut: Nvidia' })
    await growing.close()
    expect(code).toBe(0)
    expect([...stdout.matchAll(/^20\S+ {2}\w+ {2}(\w+)/gm)].map(([, kind]) => kind)).toEqual([
      'Stalled',
      'Walked',
      'Cut',
    ])
  })

  it.each(listVerbs)('$name takes every parameter of its route but the cursor', ({ operation, path }) => {
    const route = routes.find((one) => one.operation === operation)
    expect(route?.path).toBe(path)
    const names = Object.keys(route?.query.shape ?? {}).filter((name) => name !== 'cursor')
    expect(parametersOf(operation).map(({ name }) => name)).toEqual(names)
  })
})

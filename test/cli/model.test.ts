import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LoopbackModel, loopbackModel, type Reply } from '../support/loopback-model.ts'
import { madeProposal } from '../support/made-proposal.ts'
import { runCli } from './run-cli.ts'

let server: LoopbackModel
let folder: string
let options: readonly string[]
beforeAll(async () => {
  server = await loopbackModel('openai', () => ({
    claims: [
      madeProposal(),
      madeProposal({ value: 150e9 }),
      madeProposal({ quote: 'never a commitment, for all its $100 billion' }),
      madeProposal({
        quote: '4.5 gigawatts',
        parties: ['Oracle', 'OpenAI'],
        measure: 'power',
        value: 4.5e9,
        unit: 'W',
      }),
    ],
  }))
  folder = await mkdtemp(join(tmpdir(), 'walkback-model-'))
  const model = join(folder, 'model.yaml')
  await writeFile(model, `kind: openai\nmodel: made\nurl: ${server.url}/v1\nprice: { in: 1, out: 4 }\n`)
  await writeFile(
    join(folder, 'article.txt'),
    'date 2026-02-04\nA plan\n\nNvidia plans to invest up to $100 billion in OpenAI. For Oracle, OpenAI is worth 4.5 gigawatts.',
  )
  options = ['--reader', 'both', '--model', model]
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('extract with a model', () => {
  const article = () => join(folder, 'article.txt')

  it('shows what both read, what is not believed and why, and what it cost', async () => {
    const { code, stdout } = await runCli(['extract', article(), ...options, '--explain'])
    expect(code).toBe(0)
    expect(stdout).toContain('the model has it too')
    expect(stdout).toMatch(/figure_not_in_quote +Nvidia, OpenAI: 150000000000 USD/)
    expect(stdout).toContain('quote_not_in_text')
    expect(stdout).toMatch(/\d+ tokens in, \d+ out, 0\.00\d+ dollars/)
  })

  it('prints the claims as it always does', async () => {
    const { stdout } = await runCli(['extract', article(), ...options, '--json'])
    const { claims } = JSON.parse(stdout)
    expect(claims.map(({ value, unit }: { value: number; unit: string }) => [value, unit])).toContainEqual([
      100e9,
      'USD',
    ])
  })

  it.each([
    [['--reader', 'both'], 2, 'Expected the settings of a model'],
    [['--reader', 'both', '--model', '/nowhere.yaml'], 3, 'Check the path of --model'],
    [['--reader', 'oracle'], 2, '--reader'],
  ])('%j ends with %i', async (words, expected, said) => {
    const { code, stderr } = await runCli(['extract', article(), ...words])
    expect([code, stderr]).toEqual([expected, expect.stringContaining(said)])
  })
})

it('a ledger that is read by both: what it cost is told, what waits is listed, and to read again asks nobody', async () => {
  const data = join(folder, 'data')
  const first = await runCli(['ingest', '--data', data, ...options, '--json'])
  expect(first.code).toBe(0)
  const asked = server.asked.length
  expect(asked).toBeGreaterThan(15)
  const { spent } = JSON.parse((await runCli(['spend', '--data', data, '--json'])).stdout)
  expect(spent[0]).toMatchObject({ source: '*', texts: asked - spentElsewhere() })
  const waiting = JSON.parse((await runCli(['undecided', '--data', data, '--json'])).stdout)
  expect(waiting.every(({ waits }: { waits: boolean }) => waits)).toBe(true)
  const again = JSON.parse((await runCli(['reread', '--data', data, ...options, '--json'])).stdout)
  expect(again).toMatchObject({ read: 22, changed: 0 })
  expect(server.asked.length).toBe(asked)
}, 90_000)

/** What a model is to make of the sentence that doctor asks about. */
const plain = madeProposal({
  quote: 'Nvidia has agreed to invest $5 billion in Intel',
  parties: ['Nvidia', 'Intel'],
  value: 5e9,
  stance: 'agreed',
})

/** Questions of the tests before, which keep no ledger. */
const spentElsewhere = () => server.asked.filter(({ text }) => text.includes('For Oracle')).length

it.each<[what: string, reply: Reply | undefined, said: RegExp]>([
  [
    'answers',
    { claims: [plain] },
    /^ok +model +reads beside the rules: it answered in \d+\.\d s, for 0\.0\d+ dollars$/m,
  ],
  ['reads nothing', { claims: [] }, /^FIX +model +Expected it to read a plain sentence/m],
  ['refuses the key', { status: 401 }, /^FIX +model .*status 401.*its key/m],
  ['answers what is no list of claims', 'malformed', /^FIX +model .*malformed.*JSON schema/m],
])('doctor asks a model that %s', async (_, reply, said) => {
  if (reply) server.next(reply)
  const words = ['doctor', ...options, '--data', join(folder, 'doctor'), '--port', '0']
  expect((await runCli(words)).stdout).toMatch(said)
})

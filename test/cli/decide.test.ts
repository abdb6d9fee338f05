import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../cli/exit.ts'
import { openEngine } from '../../cli/local/engine.ts'
import { createProgram } from '../../cli/program.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { madeClaim } from '../support/made-claim.ts'

const announced = madeClaim()
const walkedBack = madeClaim({ at: '2026-02-01T00:00:00Z', stance: 'disclaimed' })
const other = madeClaim({ at: '2026-02-20T00:00:00Z', value: 10e9, stance: 'agreed', bound: 'exact' })
const small = { parties: ['nv', 'tinyware'], value: 2e6 }
const smallOnes = ['agreed' as const, 'completed' as const].map((stance, month) =>
  madeClaim({ ...small, at: `2026-0${month + 3}-01T00:00:00Z`, stance, bound: 'exact' }),
)

const again = ['2026-03-03', '2025-10-01', '2025-11-05'].map((day) =>
  madeClaim({ at: `${day}T00:00:00Z`, ...(day === '2026-03-03' ? { stance: 'disclaimed' as const } : {}) }),
)

let data: string

/** The command line in this very process: a process a verb would take most of the time. */
async function walkback(...words: string[]) {
  const [printed, said]: [string[], string[]] = [[], []]
  const console = { print: (text: string) => void printed.push(text), say: (text: string) => void said.push(text) }
  const code = await createProgram(console)([...words, '--data', data]).catch((fault) => {
    said.push(String(fault))
    return exitCodeOf(fault)
  })
  return { code, stdout: printed.join('\n'), stderr: said.join('\n') }
}
const decideThat = (...words: string[]) => walkback(...words, '--why', 'seen in the filing', '--by', 'ada')

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'walkback-decide-'))
  const engine = await openEngine({ data })
  const store = dynamoStore(engine.rows)
  await store.putClaims([announced, walkedBack, other, ...again, ...smallOnes])
  await reconcileHandler({
    store,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    now: () => '2026-03-01T00:00:00Z',
    lease: 0,
  })({})
  await engine.close()
})
afterAll(() => rm(data, { recursive: true, force: true }))

describe('backtest', () => {
  it.each([
    [['--since', '2026-01-01'], ['disclaimed', 'firmed'], {}],
    [['--min-severity', 'critical'], ['disclaimed'], { below_floor: 1 }],
    [['--since', '2026-03-15'], ['firmed'], {}],
  ])('%j', async (options, kinds, quiet) => {
    const { code, stdout } = await walkback('backtest', '--json', ...options)
    const { alerts, counts } = JSON.parse(stdout)
    expect(alerts.map(({ kind }: { kind: string }) => kind)).toEqual(kinds)
    expect([code, counts]).toEqual([0, { sent: kinds.length, ...quiet }])
  })

  it.each(['backtest', 'doctor'])('%s notes a party that neither register nor ledger has', async (verb) => {
    const channels = join(data, 'channels.json')
    const route = { parties: ['nvidia', 'opanai', 'tinyware', 'qqzzyx'] }
    await writeFile(channels, JSON.stringify({ channels: [{ id: 'desk', kind: 'teams', secret: 'TEAMS', route }] }))
    const { stdout, stderr } = await walkback(
      verb,
      '--channels',
      channels,
      ...(verb === 'doctor' ? ['--port', '0'] : []),
    )
    const notes = `${stdout}\n${stderr}`.split('\n').filter((line) => /^note:? .*channel desk/i.test(line))
    expect(notes.map((line) => line.replace(/^note:? +(party +)?/i, ''))).toEqual([
      'channel desk asks for the party "opanai", which neither register nor ledger has. Is it "openai"?',
      'channel desk asks for the party "qqzzyx", which neither register nor ledger has',
    ])
  })
})

it('why says how severe each step is and who says so, and what did not move it in order of date', async () => {
  const [large] = JSON.parse((await walkback('export')).stdout).figures.filter(
    ({ standing }: { standing: { value: number } }) => standing.value === 100e9,
  )
  const { stdout: told } = await walkback('why', large.id)
  expect(told).toContain('1. first\n')
  expect(told).toContain('2. disclaimed · critical · one source: Northwire\n')
  const quiet = told.split('Did not move it:')[1] ?? ''
  expect(quiet.match(/\d{1,2} \w+ 202\d/g)).toEqual(['1 October 2025', '5 November 2025', '3 March 2026'])
})

it('people decide: mute, merge, split, rename, and take it back', async () => {
  const id = ({ stdout }: { readonly stdout: string }) => /decision_\w+/.exec(stdout)?.[0] ?? ''
  const muted = await decideThat('mute', 'nvidia openai 100')
  expect(muted.code).toBe(4)

  const why = async (name: string) => JSON.parse((await walkback('why', name, '--json')).stdout)
  const figures = async () => JSON.parse((await walkback('export')).stdout).figures
  const [large] = (await figures()).filter(({ standing }: { standing: { value: number } }) => standing.value === 100e9)
  const [second] = (await figures()).filter(({ standing }: { standing: { value: number } }) => standing.value === 10e9)

  const mute = id(await decideThat('mute', large.id))
  expect((await walkback('backtest')).stdout).not.toContain('Walked back')
  expect(await why(large.id)).toMatchObject({ decisions: [{ id: mute, by: 'ada', why: 'seen in the filing' }] })
  expect((await walkback('why', large.id)).stdout).toContain('pages nobody (ada')
  await decideThat('withdraw', mute)
  expect((await walkback('backtest')).stdout).toContain('Walked back: Nvidia–OpenAI')

  const snoozed = await decideThat('mute', large.id, '--until', 'it-moves')
  expect(snoozed.stdout).toContain('pages nobody until it moves (ada')
  await decideThat('withdraw', id(snoozed))
  expect((await decideThat('mute', large.id, '--until', 'soon')).code).toBe(2)
  const past = await decideThat('mute', large.id, '--until', '2026-01-01')
  expect([past.code, past.stderr]).toEqual([2, expect.stringContaining('Expected a day to come, got 2026-01-01')])

  const merge = id(await decideThat('merge', second.id, large.id))
  expect((await why(large.id)).steps.map(({ kind }: { kind: string }) => kind)).toContain('lowered')
  expect((await decideThat('merge', large.id, large.id)).code).toBe(2)
  const away = await decideThat('withdraw', merge)
  expect((await why(large.id)).steps.map(({ kind }: { kind: string }) => kind)).not.toContain('lowered')
  // The hint under a withdrawal is true too.
  const back = id(await decideThat('withdraw', id({ stdout: /walkback withdraw \w+/.exec(away.stderr)?.[0] ?? '' })))
  expect((await why(large.id)).steps.map(({ kind }: { kind: string }) => kind)).toContain('lowered')
  await decideThat('withdraw', back)

  await decideThat('split', large.id, walkedBack.id)
  expect(
    (await figures()).filter(({ standing }: { standing: { value: number } }) => standing.value === 100e9),
  ).toHaveLength(2)

  await decideThat('rename', 'nv', 'nvidia')
  expect((await figures()).some(({ parties }: { parties: string[] }) => parties.join('+') === 'nvidia+tinyware')).toBe(
    true,
  )
  expect((await walkback('rename', 'nv', 'Nvidia Corp', '--why', 'w')).code).toBe(2)
  const mistyped = await decideThat('rename', 'tinywear', 'tinyware')
  expect([mistyped.code, mistyped.stderr]).toEqual([4, expect.stringContaining('Did you mean tinyware?')])
  expect((await walkback('mute', large.id)).stderr).toContain('Say why')
}, 120_000)

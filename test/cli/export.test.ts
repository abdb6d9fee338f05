import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeFault, exitCodeOf } from '../../cli/exit.ts'
import { openHost } from '../../cli/local/host.ts'
import { createProgram } from '../../cli/program.ts'
import { dynamoStore } from '../../functions/adapters/dynamodb/store.ts'
import { reconcileHandler } from '../../functions/reconcile.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { goldClaims } from '../support/stored-stories.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }
let folder: string
let source: string
let original: string
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walkback-'))
  source = inFolder('source')
  const host = await openHost({ data: source })
  const store = dynamoStore(host.rows)
  await store.putSourceState({
    id: 'northwire',
    polledAt: '2026-01-01T00:00:00Z',
    failures: 1,
    problem: '=1+1, "no"\nanswer',
  })
  for (const article of sampleNewsroom.articles) await store.putArticle(article)
  const hostile = { ...goldClaims[0], id: 'claim_hostile', speaker: "'=HYPERLINK(1)", quote: '@x;"y"\r\n+z' }
  await store.putClaims([...goldClaims.slice(0, 60), Object.assign({}, goldClaims[0], hostile)])
  await reconcileHandler({ store, log: silent, now: () => '2026-03-01T00:00:00Z', lease: 0 })({})
  await host.close()
  original = await linesOf(source)
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

async function call(...words: readonly string[]) {
  const [printed, said]: [string[], string[]] = [[], []]
  const program = createProgram({ print: (text) => printed.push(text), say: (text) => said.push(text) })
  const code = await program(words).catch((fault: unknown) => {
    said.push(describeFault(fault))
    return exitCodeOf(fault)
  })
  return { code, stdout: printed.join('\n'), stderr: said.join('\n') }
}
const linesOf = async (data: string) => (await call('export', 'jsonl', '--data', data)).stdout

describe('export and import', () => {
  it.each(['jsonl', 'csv', 'parquet'])(
    'by %s give the same ledger again, and nothing to tell',
    async (format) => {
      const file = inFolder(format === 'jsonl' ? 'ledger.jsonl' : `ledger-${format}`)
      if (format === 'jsonl') await writeFile(file, original)
      else expect((await call('export', format, '--out', file, '--data', source)).code).toBe(0)
      const target = inFolder(`target-${format}`)
      const imported = await call('import', file, '--data', target, '--json')
      expect(imported).toMatchObject({ code: 0, stderr: '' })
      expect(JSON.parse(imported.stdout)).toMatchObject({
        sources: 1,
        articles: 13,
        claims: 61,
        revisions: expect.any(Number),
      })
      expect(await linesOf(target)).toBe(original)
      const host = await openHost({ data: target })
      expect((await dynamoStore(host.rows).pendingRevisions({ limit: 10 })).items).toEqual([])
      await host.close()
      expect(JSON.parse((await call('import', file, '--data', target, '--json')).stdout)).toMatchObject({
        revisions: 0,
      })
    },
    60_000,
  )

  it('a line a record, what the ledger rests on first', () => {
    const types = original.split('\n').map((line) => JSON.parse(line).type)
    expect([...new Set(types)]).toEqual(['source', 'article', 'claim', 'deal', 'figure', 'revision'])
  })

  it('tables are read by others, with no formula in a cell', async () => {
    const table: Record<string, string>[] = parse(await readFile(inFolder('ledger-csv/claims.csv')), { columns: true })
    expect(table).toHaveLength(61)
    expect(table.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    const { buffer } = new Uint8Array(await readFile(inFolder('ledger-parquet/figures.parquet')))
    const [figure] = await parquetReadObjects({ file: buffer })
    expect(figure).toMatchObject({ measure: expect.any(String), 'standing.value': expect.any(Number) })
  })

  it.each([
    [['export', 'xlsx'], 2, /Expected json, jsonl, csv or parquet, got xlsx/],
    [['export', 'csv'], 2, /Expected --out with csv/],
    [['import', 'nowhere'], 4, /Expected an exported ledger in nowhere, got none/],
  ])('%j ends with %d', async (words, code, message) => {
    const data = ['--data', inFolder('data-wrong')]
    expect(await call(...words, ...data)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) })
  })

  it.each([
    ['{"type":"planet","record":{}}', /line 1 of .*got \{"type":"planet"/],
    ['no json', /line 1 of .*got no json/],
    ['{"type":"claim","record":{"id":1}}', /Expected a claim, got \{"id":1\}/],
  ])('a file with %s is refused', async (line, message) => {
    await writeFile(inFolder('wrong.jsonl'), line)
    const { code, stderr } = await call('import', inFolder('wrong.jsonl'), '--data', inFolder('data-wrong'))
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
  })
})

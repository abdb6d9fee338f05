import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { casesOf } from '../../bench/corpus.ts'
import { bundle as packed } from '../../cdk/bundle.ts'
import { settledReader } from '../../cdk/model.ts'
import { readSettings } from '../../cdk/settings.ts'
import type { StationName } from '../../cdk/station.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { type Synthesized, synthesize } from '../support/synthesize.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
/** A command that ended with a code of its own. */
const Failed = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() })
let synth: Synthesized
beforeAll(async () => {
  synth = await synthesize()
}, 120_000)
afterAll(() => synth.remove())
const bundle = (name: StationName) => synth.bundle(name)
/** What is settled where the rules read, as they do by default. */
const rulesAlone = settledReader(readSettings(() => undefined))
/** A name that only the register has. */
const spelling = 'Agenzia spaziale europea'

/** Runs a script of Node in a bundle's folder as Lambda would run the function: with its environment and nothing else. */
async function inBundle(name: StationName, script: string): Promise<string> {
  const { folder, env } = bundle(name)
  const lambda = { AWS_LAMBDA_FUNCTION_NAME: name, AWS_REGION: 'eu-west-1' }
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...env, ...lambda },
  })
  return stdout
}

describe('`cdk diff`, beside a template as it was deployed', () => {
  /** What the real command says, by a synthesis of its own or by one that is there, and whether it found a difference. */
  async function diff(template: string, ...app: readonly string[]): Promise<{ differs: boolean; said: string }> {
    const command = ['node_modules/aws-cdk/bin/cdk', 'diff', 'Walkback', '--fail', '--template', template, ...app]
    const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` }
    const { code, stdout, stderr } = await run(process.execPath, command, { cwd: root, env }).then(
      (said) => ({ code: 0, ...said }),
      (fault: unknown) => Failed.parse(fault),
    )
    return { differs: code !== 0, said: stdout + stderr }
  }
  const deployed = () => join(synth.folder, 'Walkback.template.json')

  it('says nothing where nothing has changed, of the code of the functions neither', async () => {
    const again = await mkdtemp(join(tmpdir(), 'walkback-diff-'))
    const { differs, said } = await diff(deployed(), '--output', again)
    await rm(again, { recursive: true })
    expect(said).toContain('There were no differences')
    expect(differs).toBe(false)
    // Each function's code has a name of its own, made from what is in it.
    expect((await readdir(synth.folder)).filter((name) => name.startsWith('asset.'))).toHaveLength(6)
  }, 120_000)

  it('says what has changed', async () => {
    const changed = join(synth.folder, 'changed.json')
    const template = await readFile(deployed(), 'utf8')
    await writeFile(changed, template.replace('"MemorySize": 1024', '"MemorySize": 2048'))
    expect(await diff(changed, '--app', synth.folder)).toEqual({
      differs: true,
      said: expect.stringContaining('MemorySize'),
    })
  }, 60_000)
})

describe('bundles', () => {
  // What is loaded at a cold start, and all code that may be: the parsers of sources with the first document, the reader with
  // the first article.
  it.each([
    ['poll', 300, 500],
    ['reconcile', 300, 300],
    ['alert', 300, 500],
    ['api', 420, 600],
    ['read', 420, 700],
    ['replay', 420, 700],
  ] as const)('%s starts with at most %d KB, and has %d in all', async (name, atStart, inAll) => {
    const folder = await mkdtemp(join(tmpdir(), 'walkback-bundle-'))
    const { start, code, data } = await packed(`functions/${name}.ts`, folder, rulesAlone)
    await rm(folder, { recursive: true })
    expect(start).toBeGreaterThan(100_000)
    expect(start / 1_000).toBeLessThan(atStart)
    expect(code / 1_000).toBeLessThan(inAll)
    expect(data / 1_000).toBeLessThan(970)
  })

  it.each([
    ['poll', []],
    ['reconcile', []],
    ['alert', ['known-parties.json.br']],
    ['api', ['known-parties.json.br']],
    ['read', ['data.json.br']],
    ['replay', ['data.json.br']],
  ] as const)('%s has the names of the register nowhere but in %j', async (name, expected) => {
    const { folder } = bundle(name)
    const files = (await readdir(folder)).filter((file) => /\.(mjs|br)$/.test(file))
    const holds = await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(join(folder, file))
        return (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).includes(spelling) ? [file] : []
      }),
    )
    expect(holds.flat()).toEqual(expected)
  })

  it('read has the reader, which finds by the data beside it the very claims that the sources find', async () => {
    const articles = (['development-a', 'development-b'] as const)
      .flatMap((set) => casesOf(set))
      .map(({ url, title, text, lang, published }) => ({ url, title, text, lang, published }))
    const [reader = ''] = (await readdir(bundle('read').folder)).filter((file) => /^rules-reader-\w+\.mjs$/.test(file))
    const found = await inBundle(
      'read',
      `const { rulesReader } = await import(${JSON.stringify(`./${reader}`)})
       const articles = ${JSON.stringify(articles)}
       console.log(JSON.stringify(articles.map((article) => rulesReader.readClaims(article))))`,
    )
    const expected = articles.map((article) => rulesReader.readClaims(article))
    expect(expected.flat().length).toBeGreaterThan(100)
    expect(JSON.parse(found)).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it.each(['poll', 'read', 'reconcile', 'alert', 'api', 'replay'] as const)(
    '%s starts with the environment that the stack gives it',
    async (name) => {
      expect(await inBundle(name, "console.log(typeof (await import('./index.mjs')).handler)")).toBe('function\n')
    },
  )

  it('the one of the API answers with the page', async () => {
    const event = {
      version: '2.0',
      rawPath: '/',
      rawQueryString: '',
      headers: { host: 'only.known' },
      requestContext: { domainName: 'only.known', http: { method: 'GET', path: '/' } },
      isBase64Encoded: false,
    }
    const answer = JSON.parse(
      await inBundle(
        'api',
        `const { handler } = await import('./index.mjs')
         console.log(JSON.stringify(await handler(${JSON.stringify(event)}, { awsRequestId: '1' })))`,
      ),
    )
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(answer.body).toMatch(/<title>.*Walkback/i)
  })
})

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle as packed } from '../../cdk/bundle.ts'
import type { StationName } from '../../cdk/station.ts'
import { type Synthesized, synthesize } from '../support/synthesize.ts'

const run = promisify(execFile)
let synth: Synthesized
beforeAll(async () => {
  synth = await synthesize()
}, 120_000)
afterAll(() => synth.remove())
const bundle = (name: StationName) => synth.bundle(name)
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

describe('a synthesis', () => {
  it('says the same when nothing has changed, so that `cdk diff` says nothing', async () => {
    const again = await synthesize()
    const [first, second] = await Promise.all(
      [synth, again].map(async ({ folder }) => {
        const template = await readFile(join(folder, 'Walkback.template.json'), 'utf8')
        const assets = (await readdir(folder)).filter((name) => name.startsWith('asset.')).toSorted()
        return { template: JSON.parse(template), assets }
      }),
    )
    await again.remove()
    expect(second).toEqual(first)
    // Each function's code has a name of its own, made from what is in it.
    expect(first?.assets).toHaveLength(6)
  }, 120_000)
})

describe('bundles', () => {
  // What is loaded at a cold start, and all that may be: the parsers of sources with the first document, the reader with its
  // words and weights with the first article.
  it.each([
    ['poll', 500, 800],
    ['reconcile', 500, 500],
    ['alert', 500, 520],
    ['api', 800, 800],
    ['read', 800, 2_900],
    ['replay', 800, 2_900],
  ] as const)('%s starts with at most %d KB, and has %d in all', async (name, atStart, inAll) => {
    const folder = await mkdtemp(join(tmpdir(), 'walkback-bundle-'))
    const [loaded, all] = packed(`functions/${name}.ts`, folder)
    await rm(folder, { recursive: true })
    expect(loaded).toBeGreaterThan(100_000)
    expect(loaded / 1_000).toBeLessThan(atStart)
    expect(all / 1_000).toBeLessThan(inAll)
  })

  it.each([
    ['poll', []],
    ['reconcile', []],
    ['alert', ['known-parties.json']],
    ['api', ['known-parties.json']],
    ['read', ['rules-reader']],
    ['replay', ['rules-reader']],
  ] as const)('%s has of the words of reading: %j', async (name, expected) => {
    const files = (await readdir(bundle(name).folder)).filter((file) => /\.(mjs|json)$/.test(file))
    const words = await Promise.all(
      files.map(async (file) =>
        (await readFile(join(bundle(name).folder, file), 'utf8')).includes(spelling) ? [file] : [],
      ),
    )
    expect(words.flat().map((file) => file.replace(/-[A-Z0-9]{8}\.mjs$/, ''))).toEqual(expected)
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

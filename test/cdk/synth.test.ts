import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationName } from '../../cdk/station.ts'
import { type Synthesized, synthesize } from '../support/synthesize.ts'

const run = promisify(execFile)
let synth: Synthesized
beforeAll(async () => {
  synth = await synthesize()
}, 120_000)
afterAll(() => synth.remove())
const bundle = (name: StationName) => synth.bundle(name)

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

describe('bundles', () => {
  // The aim is 800 KB for each, and 500 for poll, reconcile and alert; a limit above it keeps the bundle from growing.
  // The register of organisations is 500 KB of each that shows or finds names.
  it.each([
    ['reconcile', 400],
    // With the page, which it draws for readers without a script: 107 KB.
    ['api', 1_230],
    ['alert', 1_080],
    ['poll', 800],
    ['replay', 2_010],
    ['read', 2_050],
  ] as const)('%s is at most %d KB', async (name, most) => {
    const { size } = await stat(join(bundle(name).folder, 'index.mjs'))
    expect(size).toBeGreaterThan(100_000)
    expect(size / 1_000).toBeLessThan(most)
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

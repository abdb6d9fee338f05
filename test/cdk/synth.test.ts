import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { StationName } from '../../cdk/station.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

const FunctionResource = z.object({
  Type: z.literal('AWS::Lambda::Function'),
  Properties: z.object({
    Handler: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
  Metadata: z.object({ 'aws:asset:path': z.string(), 'aws:cdk:path': z.string() }),
})

interface Bundle {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}
const bundles = new Map<string, Bundle>()
let out: string

// The real command, as the README gives it: what it leaves is what is deployed.
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'walkback-synth-'))
  await run(process.execPath, ['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--output', out], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  })
  const template = z
    .object({ Resources: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(await readFile(join(out, 'Walkback.template.json'), 'utf8')))
  for (const resource of Object.values(template.Resources)) {
    const made = FunctionResource.safeParse(resource).data
    if (!made) continue
    const [, name = ''] = made.Metadata['aws:cdk:path'].split('/')
    const env = Object.entries(made.Properties.Environment.Variables).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : 'https://only.known/when-deployed',
    ])
    bundles.set(name, { folder: join(out, made.Metadata['aws:asset:path']), env: Object.fromEntries(env) })
  }
}, 120_000)
afterAll(() => rm(out, { recursive: true, force: true }))

const bundle = (name: StationName): Bundle => {
  const found = bundles.get(name)
  if (!found) throw new Error(`Expected a bundle of ${name}, got ${[...bundles.keys()].join(', ')}`)
  return found
}

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
    ['reconcile', 500],
    // With the page, which it draws for readers without a script: 107 KB.
    ['api', 1_300],
    ['alert', 1_200],
    ['poll', 1_500],
    ['replay', 2_100],
    ['read', 2_650],
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

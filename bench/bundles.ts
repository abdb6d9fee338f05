import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { synthesize } from '../test/support/synthesize.ts'

// The deployed bundles: their sizes, and how long each takes to be loaded beside a bare handler with a client of DynamoDB's,
// by turns in processes of their own. The aims: 800 KB, for poll, alert and reconcile 500; 1.3 times the bare handler.

const rounds = 15
const stations = ['poll', 'read', 'reconcile', 'alert', 'api', 'replay'] as const

const synth = await synthesize()
const bareFolder = await mkdtemp(join(tmpdir(), 'walkback-bare-'))
await build({
  stdin: {
    contents:
      "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'\nconst client = new DynamoDBClient({})\nexport const handler = async () => client",
    resolveDir: process.cwd(),
  },
  outfile: join(bareFolder, 'index.mjs'),
  ...{ bundle: true, minify: true, platform: 'node', target: 'node24', format: 'esm', mainFields: ['module', 'main'] },
  // As the stack bundles: what Lambda never asks for stays out.
  external: [
    ...['ini', 'login', 'process', 'sso', 'web-identity'].map((name) => `@aws-sdk/credential-provider-${name}`),
    ...['@aws-sdk/nested-clients/*', '@smithy/credential-provider-imds'],
  ],
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})

const candidates = [
  { name: 'bare', folder: bareFolder, env: {} },
  ...stations.map((name) => ({ name, ...synth.bundle(name) })),
]
const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const { name, folder, env } of candidates) times.get(name)?.push(await load(folder, env))

const median = (name: string) => (times.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
console.table(
  await Promise.all(
    candidates.map(async ({ name, folder }) => ({
      function: name,
      KB: Math.round((await stat(join(folder, 'index.mjs'))).size / 1_000),
      'load, ms': Math.round(median(name)),
      'times the bare one': Math.round((100 * median(name)) / median('bare')) / 100,
    })),
  ),
)
await synth.remove()
await rm(bareFolder, { recursive: true })

/** Milliseconds that a new process takes to load a bundle. */
async function load(folder: string, env: Readonly<Record<string, string>>): Promise<number> {
  const script = "const began = performance.now(); await import('./index.mjs'); console.log(performance.now() - began)"
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: '', AWS_LAMBDA_FUNCTION_NAME: 'bench', AWS_REGION: 'eu-west-1' },
  })
  return Number(stdout)
}

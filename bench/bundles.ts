import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle } from '../cdk/bundle.ts'
import { synthesize } from '../test/support/synthesize.ts'

// The deployed bundles: what each loads at a cold start and what it has in all, and how long that loading takes beside a bare
// handler with a client of DynamoDB's, bundled the same way, by turns in processes of their own.
// The aims: 800 KB, for poll, alert and reconcile 500; 1.3 times the bare handler.

const rounds = Number(process.argv[2] ?? 15)
const stations = ['poll', 'read', 'reconcile', 'alert', 'api', 'replay'] as const

const synth = await synthesize()
const temporary = await mkdtemp(join(tmpdir(), 'walkback-bundles-'))
const candidates = [
  { name: 'bare', folder: temporary, env: {}, bytes: bundle('bench/bare-handler.ts', temporary) },
  ...stations.map((name) => ({
    ...{ name, ...synth.bundle(name) },
    bytes: bundle(`functions/${name}.ts`, join(temporary, name)),
  })),
]
const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const { name, folder, env } of candidates) times.get(name)?.push(await load(folder, env))

const median = (name: string) => (times.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
console.table(
  candidates.map(({ name, bytes: [loaded, all] }) => ({
    function: name,
    'loaded, KB': Math.round(loaded / 1_000),
    'in all, KB': Math.round(all / 1_000),
    'processor, ms': Math.round(median(name)),
    'times the bare one': Math.round((100 * median(name)) / median('bare')) / 100,
  })),
)
await synth.remove()
await rm(temporary, { recursive: true })

/** Milliseconds of a processor that a new process takes to load a bundle: a clock would tell of what else the machine does, too. */
async function load(folder: string, env: Readonly<Record<string, string>>): Promise<number> {
  const script =
    "const began = process.cpuUsage(); await import('./index.mjs'); const { user, system } = process.cpuUsage(began); console.log((user + system) / 1_000)"
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: '', AWS_LAMBDA_FUNCTION_NAME: 'bench', AWS_REGION: 'eu-west-1' },
  })
  return Number(stdout)
}

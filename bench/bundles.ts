import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle } from '../cdk/bundle.ts'
import { settledReader } from '../cdk/model.ts'
import { readSettings } from '../cdk/settings.ts'
import { type Bundle, synthesize } from '../test/support/synthesize.ts'

// The deployed bundles: what each loads at a cold start, all its code, and the data beside it; how long the start takes beside a
// bare handler with a client of DynamoDB's, bundled the same way, by turns in processes of their own; and how long the first
// article, with which `read` and `replay` load the reader.
// The aims: 800 KB, for poll, alert and reconcile 500; 1.3 times the bare handler.

const rounds = Number(process.argv[2] ?? 15)
const stations = ['poll', 'read', 'reconcile', 'alert', 'api', 'replay'] as const

const synth = await synthesize()
const temporary = await mkdtemp(join(tmpdir(), 'walkback-bundles-'))
const candidates: readonly (Bundle & { readonly name: string })[] = [
  { name: 'bare', folder: join(temporary, 'bare'), env: {} },
  ...stations.map((name) => ({ name, ...synth.bundle(name) })),
]
/** As it is deployed where nothing is chosen: the rules read. */
const settled = settledReader(readSettings(() => undefined))
const sizes = new Map<string, Awaited<ReturnType<typeof bundle>>>()
for (const { name } of candidates)
  sizes.set(
    name,
    await bundle(name === 'bare' ? 'bench/bare-handler.ts' : `functions/${name}.ts`, join(temporary, name), settled),
  )

const starts = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
const articles = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const candidate of candidates) {
    const { start, article } = await load(candidate)
    starts.get(candidate.name)?.push(start)
    if (article !== undefined) articles.get(candidate.name)?.push(article)
  }

const kilobytes = (bytes = 0) => Math.round(bytes / 1_000)
const median = (times: readonly number[] = []) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
const least = (name: string) => Math.min(...(starts.get(name) ?? []))
console.table(
  candidates.map(({ name }) => ({
    function: name,
    'start, KB': kilobytes(sizes.get(name)?.start),
    'all code, KB': kilobytes(sizes.get(name)?.code),
    'data, KB': kilobytes(sizes.get(name)?.data),
    'start, ms': Math.round(median(starts.get(name)) ?? 0),
    'at least': Math.round(least(name)),
    'times the bare one': Math.round((100 * (median(starts.get(name)) ?? 0)) / (median(starts.get('bare')) ?? 1)) / 100,
    'at the least': Math.round((100 * least(name)) / least('bare')) / 100,
    'first article, ms': Math.round(median(articles.get(name)) ?? 0) || undefined,
  })),
)
await synth.remove()
await rm(temporary, { recursive: true })

/** Milliseconds of a processor that a new process takes to load a bundle, and to read its first article: a clock would tell of what else the machine does, too. */
async function load({ folder, env }: Bundle): Promise<{ start: number; article?: number }> {
  const reader = (await readdir(folder)).find((file) => /^rules-reader-\w+\.mjs$/.test(file))
  const script = `
    const page = { url: 'https://only.known/a', text: '<html lang="en"><head><title>Nvidia invests in Intel</title></head><body><article><h1>Nvidia invests in Intel</h1><p>Nvidia has agreed to invest $5 billion in Intel, the two said on Monday. The investment, which regulators have still to approve, will be made over the next two years. Both companies will go on selling their own products, and neither of them said how the money will be spent.</p></article></body></html>' }
    let began = process.cpuUsage()
    const took = () => { const { user, system } = process.cpuUsage(began); began = process.cpuUsage(); return (user + system) / 1_000 }
    await import('./index.mjs')
    const start = took()
    const reader = ${JSON.stringify(reader ?? '')}
    if (reader) {
      const { rulesReader } = await import('./' + reader)
      const claims = rulesReader.readClaims({ ...rulesReader.readPage(page), published: '2026-01-05T09:00:00.000Z' })
      if (claims.length === 0) throw new Error('Expected claims, got none')
    }
    console.log(JSON.stringify({ start, ...(reader ? { article: took() } : {}) }))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: '', AWS_LAMBDA_FUNCTION_NAME: 'bench', AWS_REGION: 'eu-west-1' },
  })
  return JSON.parse(stdout)
}

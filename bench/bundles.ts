import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { bundle } from '../cdk/bundle.ts'
import { settledReader } from '../cdk/model.ts'
import { readSettings } from '../cdk/settings.ts'
import { type Bundle, synthesize } from '../test/support/synthesize.ts'

// The deployed bundles: what each loads at a cold start, all its code, and the data beside it; how long the start takes beside a
// bare handler with a client of DynamoDB's, by turns in processes of their own; and how long the first article, with which `read`
// and `replay` load the reader. The bare handler is there twice: as esbuild bundles it by itself, and with all that cdk/bundle.ts does.
// The aims: 800 KB, for poll, alert and reconcile 500; 1.3 times the bare handler.

const rounds = Number(process.argv[2] ?? 15)
const bareHandler = 'bench/bare-handler.ts'
const stations = ['poll', 'read', 'reconcile', 'alert', 'api', 'replay'] as const

const synth = await synthesize()
const temporary = await mkdtemp(join(tmpdir(), 'walkback-bundles-'))
const candidates: readonly (Bundle & { readonly name: string })[] = [
  { name: 'bare', folder: join(temporary, 'bare'), env: {} },
  { name: 'lean', folder: join(temporary, 'lean'), env: {} },
  ...stations.map((name) => ({ name, ...synth.bundle(name) })),
]
/** As it is deployed where nothing is chosen: the rules read. */
const settled = settledReader(readSettings(() => undefined))
const sizes = new Map<string, Awaited<ReturnType<typeof bundle>>>()
for (const name of stations) sizes.set(name, await bundle(`functions/${name}.ts`, join(temporary, name), settled))
sizes.set('lean', await bundle(bareHandler, join(temporary, 'lean')))
const { metafile } = await build({
  entryPoints: [bareHandler],
  outfile: join(temporary, 'bare/index.mjs'),
  ...{ bundle: true, minify: true, metafile: true, format: 'esm', platform: 'node', target: 'node24' },
  mainFields: ['module', 'main'],
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})
const [{ bytes } = { bytes: 0 }] = Object.values(metafile.outputs)
sizes.set('bare', { start: bytes, code: bytes, data: 0 })

const starts = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
const articles = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const candidate of candidates) {
    const { start, article } = await load(candidate)
    starts.get(candidate.name)?.push(start)
    if (article !== undefined) articles.get(candidate.name)?.push(article)
  }

const times = (name: string, of: string, figure: (times?: readonly number[]) => number) =>
  Math.round((100 * figure(starts.get(name))) / figure(starts.get(of))) / 100
const kilobytes = (bytes = 0) => Math.round(bytes / 1_000)
const median = (times: readonly number[] = []) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const least = (times: readonly number[] = []) => Math.min(...times)
console.table(
  candidates.map(({ name }) => ({
    function: name,
    'start, KB': kilobytes(sizes.get(name)?.start),
    'all code, KB': kilobytes(sizes.get(name)?.code),
    'data, KB': kilobytes(sizes.get(name)?.data),
    'start, ms': Math.round(median(starts.get(name))),
    'at least': Math.round(least(starts.get(name))),
    'times bare': times(name, 'bare', median),
    'at the least': times(name, 'bare', least),
    'times lean': times(name, 'lean', median),
    'first article, ms': Math.round(median(articles.get(name))) || undefined,
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

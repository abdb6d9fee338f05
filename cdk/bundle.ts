import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { dataFile } from '../functions/adapters/beside.ts'
import { knownPartiesFile } from '../functions/adapters/known-parties.ts'
import { builtins } from './builtins.ts'
import { compressed, dataBeside } from './data-beside.ts'
import { leanPackages } from './lean-packages.ts'

type Output = Metafile['outputs'][string]
/** Expressions that are settled as the code is bundled, so that what they rule out is not in it. */
type Settled = Readonly<Record<string, string>>

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bytes of a bundle: of the code that Lambda loads at a cold start, of all code, and of the data beside it. */
export interface BundleSize {
  readonly start: number
  readonly code: number
  readonly data: number
}

/**
 * Bundles the module of a function into a folder: `index.mjs` with what Lambda loads at a cold start, chunks that it
 * loads when it first needs them, and files of data that those read.
 */
export async function bundle(module: string, folder: string, settled: Settled = {}): Promise<BundleSize> {
  const data = dataBeside(root)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: module },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, minify: true, sourcemap: true, sourcesContent: false, metafile: true },
    charset: 'utf8',
    ...{ format: 'esm', platform: 'node', target: 'node24', mainFields: ['module', 'main'] },
    conditions: ['module', 'walkback-function'],
    define: { ...settled },
    plugins: [data.plugin, leanPackages, builtins],
    // The SDK is locked and tested with the code, and sooner loaded than the runtime's own.
    external: [...otherCredentials, ...seldomLoaded, ...neverLoaded],
    // Packages in CommonJS ask for Node's own modules by require, which a module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(root, path), output]))
  const loaded = reached(outputs, join(folder, 'index.mjs'), ['import-statement'])
  const needed = reached(outputs, join(folder, 'index.mjs'), ['import-statement', 'dynamic-import'])
  // A chunk is made of whatever is imported later, also where the code that does so was left out.
  for (const path of outputs.keys()) if (!needed.has(path.replace(/\.map$/, ''))) rmSync(path)
  const isMadeOf = (module: string) => [...needed].some((path) => module in (outputs.get(path)?.inputs ?? {}))
  const beside = [
    ...(isMadeOf('functions/adapters/known-parties.ts')
      ? [[knownPartiesFile, compressed(await parties())] as const]
      : []),
    ...(isMadeOf('core/parties/register.ts') ? [[dataFile, data.file()] as const] : []),
  ]
  for (const [file, bytes] of beside) writeFileSync(join(folder, file), bytes)
  const bytes = (paths: ReadonlySet<string>) =>
    [...paths].reduce((sum, path) => sum + (outputs.get(path)?.bytes ?? 0), 0)
  return {
    start: bytes(loaded),
    code: bytes(needed),
    data: beside.reduce((sum, [, { byteLength }]) => sum + byteLength, 0),
  }
}

/** What a file of a bundle imports in these ways, be it through others. */
function reached(outputs: ReadonlyMap<string, Output>, from: string, kinds: readonly string[]): ReadonlySet<string> {
  const found = new Set([from])
  // A set hears of what is added while it is walked.
  for (const path of found)
    for (const { path: to, kind, external } of outputs.get(path)?.imports ?? [])
      if (!external && kinds.includes(kind)) found.add(resolve(root, to))
  return found
}

/** Loaded where a function shows or finds names: the register is long. */
async function parties(): Promise<readonly unknown[]> {
  const { knownParties } = await import('../core/parties/known.ts')
  return knownParties().map(({ id, name, names, ja, zh, ko, kinds, country }) => ({
    ...{ id, name, names, ja, zh, ko, kinds, country },
  }))
}

/** Loaded where a channel asks for them, from the runtime, which has every client of the SDK. */
const seldomLoaded = ['@aws-sdk/client-sesv2', '@aws-sdk/client-eventbridge']

/** Tells browsers apart, which no client of ours runs in. */
const neverLoaded = ['bowser']

/** Where a client finds credentials outside of Lambda, each loaded when it is asked for: Lambda gives them in the environment, which is asked first. */
const otherCredentials = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/nested-clients/*',
  '@smithy/credential-provider-imds',
]

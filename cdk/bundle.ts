import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync, type Metafile } from 'esbuild'
import { knownParties } from '../core/parties/known.ts'
import { knownPartiesFile } from '../functions/adapters/known-parties.ts'

type Output = Metafile['outputs'][string]
/** Expressions that are settled as the code is bundled, so that what they rule out is not in it. */
type Settled = Readonly<Record<string, string>>

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles the module of a function into a folder: `index.mjs` with what Lambda loads at a cold start, and chunks that it
 * loads when it first needs them. The first number is the bytes of the former, the second of all.
 */
export function bundle(module: string, folder: string, settled: Settled = {}): readonly [number, number] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: { index: module },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, minify: true, sourcemap: true, sourcesContent: false, metafile: true },
    ...{ format: 'esm', platform: 'node', target: 'node24', mainFields: ['module', 'main'] },
    // Names in Korean script take half the bytes.
    charset: 'utf8',
    conditions: ['module', 'walkback-function'],
    define: { ...settled },
    // The SDK is locked and tested with the code, and sooner loaded than the runtime's own.
    external: [...otherCredentials, ...seldomLoaded],
    // Packages in CommonJS ask for Node's own modules by require, which a module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(root, path), output]))
  const loaded = reached(outputs, join(folder, 'index.mjs'), ['import-statement'])
  const needed = reached(outputs, join(folder, 'index.mjs'), ['import-statement', 'dynamic-import'])
  // A chunk is made of whatever is imported later, also where the code that does so was left out.
  for (const path of outputs.keys()) if (!needed.has(path.replace(/\.map$/, ''))) rmSync(path)
  if ([...needed].some((path) => 'functions/adapters/known-parties.ts' in (outputs.get(path)?.inputs ?? {})))
    writeFileSync(join(folder, knownPartiesFile), JSON.stringify(knownParties().map(told)))
  const bytes = (paths: ReadonlySet<string>) =>
    [...paths].reduce((sum, path) => sum + (outputs.get(path)?.bytes ?? 0), 0)
  return [bytes(loaded), bytes(needed)]
}

/** The code of a function as an asset, named by what the bundle holds: the same sources always give the same. */
export const functionCode = (name: string, folders: readonly string[], settled: Settled): AssetCode =>
  Code.fromAsset(join(root, 'functions'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Is never asked for; together with the name and what is settled it tells the bundles apart.
      image: DockerImage.fromRegistry('none'),
      command: [name, JSON.stringify(settled)],
      local: {
        tryBundle(to) {
          bundle(`functions/${name}.ts`, to, settled)
          for (const folder of folders) cpSync(join(root, folder), join(to, folder), { recursive: true })
          return true
        },
      },
    },
  })

/** What a file of a bundle imports in these ways, be it through others. */
function reached(outputs: ReadonlyMap<string, Output>, from: string, kinds: readonly string[]): ReadonlySet<string> {
  const found = new Set([from])
  // A set hears of what is added while it is walked.
  for (const path of found)
    for (const { path: to, kind, external } of outputs.get(path)?.imports ?? [])
      if (!external && kinds.includes(kind)) found.add(resolve(root, to))
  return found
}

const told = ({ id, name, names, ja, zh, ko, kinds, country }: ReturnType<typeof knownParties>[number]) => ({
  ...{ id, name, names, ja, zh, ko, kinds, country },
})

/** Loaded where a channel asks for them, from the runtime, which has every client of the SDK. */
const seldomLoaded = ['@aws-sdk/client-sesv2', '@aws-sdk/client-eventbridge']

/** Where a client finds credentials outside of Lambda, each loaded when it is asked for: Lambda gives them in the environment, which is asked first. */
const otherCredentials = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/nested-clients/*',
  '@smithy/credential-provider-imds',
]

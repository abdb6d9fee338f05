import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { channels } from '../core/alerts/channels/index.ts'
import { sourceKinds } from '../core/sources/index.ts'
import { version } from '../functions/version.ts'
import manifest from '../package.json' with { type: 'json' }
import { type SourceFile, sourceFiles } from './support/source-files.ts'

const files = sourceFiles()
const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`))
const layerOf = (path: string) => path.split('/')[0] ?? ''

/** Each file with what it imports and should not. */
const wrong = (where: readonly SourceFile[], isWrong: (name: string, path: string) => boolean) =>
  where.flatMap(({ path, imports }) =>
    imports.filter((name) => isWrong(name, path)).map((name) => `${path} imports ${name}`),
  )

describe('the order of layers', () => {
  const mayUse: Readonly<Record<string, readonly string[]>> = {
    schemas: ['schemas'],
    core: ['schemas', 'core'],
    // What is drawn; the page is drawn by a server, too.
    web: ['schemas', 'core', 'web'],
    functions: ['schemas', 'core', 'web', 'functions'],
    cdk: ['schemas', 'core', 'functions', 'cdk'],
    // Its document and types are made from the routes; what is shipped of it knows nothing but those.
    client: ['schemas', 'core', 'functions', 'client', 'test'],
    cli: ['schemas', 'core', 'functions', 'client', 'cli'],
    // What it measures are the bundles, too, and on the stories of the tests.
    bench: ['schemas', 'core', 'functions', 'cdk', 'cli', 'bench', 'test'],
  }
  it.each(Object.entries(mayUse))('%s uses only %j', (layer, allowed) => {
    const ours = new Set([...Object.keys(mayUse), 'test'])
    expect(wrong(inFolder(layer), (name) => ours.has(layerOf(name)) && !allowed.includes(layerOf(name)))).toEqual([])
    expect(inFolder(layer)).not.toEqual([])
  })
})

describe('the order of stations', () => {
  const stations = ['sources', 'articles', 'claims', 'deals', 'revisions', 'alerts']
  const stationOf = (path: string) => stations.indexOf(/^core\/(\w+)\//.exec(path)?.[1] ?? '')

  // What makes a step of two standings is a rule that the fold of a deal applies.
  const applied = /^core\/deals\/.* imports core\/revisions\//

  it('none uses a later one', () => {
    const later = wrong(inFolder('core'), (name, path) => stationOf(path) >= 0 && stationOf(name) > stationOf(path))
    expect(later.filter((line) => !applied.test(line))).toEqual([])
  })

  it('no language, measure or party knows of the stations; the two contracts name what the claims ask of them', () => {
    const contracts = new Set(['core/languages/pack.ts', 'core/measures/measure.ts'])
    const members = [...inFolder('core/languages'), ...inFolder('core/measures'), ...inFolder('core/parties')]
    expect(wrong(members, (name, path) => stationOf(name) >= 0 && !contracts.has(path))).toEqual([])
  })

  it('the spine names the stations in the order of the flow', () => {
    const spine = files.find(({ path }) => path === 'core/ingest.ts')?.text ?? ''
    const steps = [...spine.matchAll(/^export async function (\w+)/gm)].map(([, name]) => name)
    expect(steps).toEqual(['pollSource', 'readEntry', 'foldCollection', 'tellRevision'])
  })
})

describe('the one home of each package', () => {
  const homes: readonly (readonly [string, RegExp])[] = [
    ['@aws-sdk/client-dynamodb', /^(functions\/adapters\/dynamodb\/|bench\/bare-handler\.ts$)/],
    ['@aws-sdk/client-s3', /^functions\/adapters\/s3\//],
    ['@aws-sdk/client-sqs', /^functions\/adapters\/sqs\//],
    ['@aws-sdk/client-secrets-manager', /^functions\/adapters\/secrets\//],
    ['@slack/web-api', /^functions\/adapters\/slack\//],
    ['@slack/webhook', /^functions\/adapters\/slack\//],
    ['p-retry', /^functions\/adapters\/(http|models)\//],
    ['@aws-sdk/client-bedrock-runtime', /^functions\/adapters\/models\//],
    ['hono', /^functions\/(http-api\/|api\.ts$)/],
    ['preact', /^web\//],
    ['preact-render-to-string', /^web\/document\.ts$/],
    ['d3-array', /^web\/model\//],
    ['d3-force', /^web\/model\//],
    ['d3-time', /^web\/model\//],
    ['dynalite', /^cli\/local\//],
    ['commander', /^cli\//],
    ['aws-cdk-lib', /^cdk\//],
    ['esbuild', /^cdk\/(builtins|bundle|data-beside|lean-packages)\.ts$/],
    ['cdk-nag', /^cdk\//],
    ['cheerio', /^core\/(articles|sources)\//],
    ['yaml', /^core\/(documents|sources)\//],
    ['@aws-sdk/client-sesv2', /^functions\/adapters\/ses\//],
    ['@aws-sdk/client-eventbridge', /^functions\/adapters\/eventbridge\//],
  ]
  it.each(homes)('%s', (name, home) => {
    const product = files.filter(({ path }) => !/^(test|bench|docs)\//.test(path))
    const uses = (given: string) => given === name || given.startsWith(`${name}/`)
    const users = product.filter(({ imports }) => imports.some(uses)).map(({ path }) => path)
    expect(users.filter((path) => !home.test(path))).toEqual([])
  })

  it('every dependency that is imported is declared', () => {
    const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
    const packageOf = (name: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[0] ?? name
    const isPackage = (name: string) => !name.startsWith('node:') && !/\.(ts|js|mjs|json)$/.test(name)
    const types = new Set(['aws-lambda'])
    expect(wrong(files, (name) => isPackage(name) && !declared.has(packageOf(name)) && !types.has(name))).toEqual([])
  })
})

describe('the purity of core/ and schemas/', () => {
  const pure = [...inFolder('core'), ...inFolder('schemas')]

  it('imports no file system, network, process or cloud', () => {
    const impure = /^(node:(?!(?:crypto|util)$)|@aws-sdk|@slack|hono|dynalite|commander)/
    expect(wrong(pure, (name) => impure.test(name))).toEqual([])
  })

  it.each([
    ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ['the environment', /\bprocess\./],
    ['chance', /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/],
    ['timers', /\bset(Timeout|Interval|Immediate)\(/],
    ['the network', /(?:await|return|=>?|\()\s*fetch\(/],
  ])('asks nothing of %s', (_, pattern) => {
    expect(pure.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the house rules that a search can hold', () => {
  const product = files.filter(({ path }) => !path.startsWith('test/'))

  it('no file is called utils, helpers, common or manager', () => {
    expect(
      files.filter(({ path }) => /\b(utils?|helpers?|common|managers?)\b/.test(path)).map(({ path }) => path),
    ).toEqual([])
  })

  it('no cast stands outside adapters', () => {
    const cast = /\bas (?!const\b)[A-Za-z{[(<]/
    const code = (text: string) =>
      text
        .replace(/^import [^;]*?from/gms, '')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"[^"\n]*"|'[^'\n]*'|`[^`]*`|\/(?:\\.|[^/\n])+\/\w*/gm, '')
    const casting = product.filter(({ path, text }) => !path.includes('/adapters/') && cast.test(code(text)))
    expect(casting.map(({ path }) => path)).toEqual([])
  })

  it('every file name is in kebab-case', () => {
    expect(
      files
        .filter(({ path }) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.(test|contract|config))?\.ts$/.test(path))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('registries', () => {
  const members = (folder: string, contract: readonly string[]) =>
    readdirSync(new URL(`../${folder}`, import.meta.url))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -'.ts'.length))
      .filter((name) => !['index', ...contract].includes(name))

  it('every channel of the folder is in the index', () => {
    expect(channels.map(({ id }) => id).toSorted()).toEqual(
      members('core/alerts/channels', ['channel', 'block-kit']).toSorted(),
    )
  })

  it('every kind of source is in the index and has a file of its own', () => {
    const names = members('core/sources', [])
    expect(sourceKinds.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([])
    expect(sourceKinds).toHaveLength(5)
  })

  it('the version is that of the package', () => {
    expect(version).toBe(manifest.version)
  })
})

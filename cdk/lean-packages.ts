import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** Leaves out of a bundle what packages bring along and no function of ours ever runs, where esbuild cannot see that by itself. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/client-[\w-]+\/dist-es\/schemas\/schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: withPlainKeys(await readFile(path, 'utf8')),
    }))
    // A client tells its version with each request, and has all else that is said of its package loaded for it.
    onLoad({ filter: /\/@aws-sdk\/client-[\w-]+\/package\.json$/ }, async ({ path }) => ({
      contents: `{${/"version": "[^"]+"/.exec(await readFile(path, 'utf8'))}}`,
      loader: 'json',
    }))
    // Reads answers that come as streams of events, of which we ask for none: loaded with the first one, but by S3's client at its start.
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
    onLoad({ filter: /\/event-streams\/eventstream-serde\/EventStreamMarshaller\.js$/ }, () => ({
      contents: 'export class EventStreamMarshaller {}\nexport const eventStreamSerdeProvider = () => undefined',
    }))
    // Signs questions that are streams of events; Bedrock's client makes it at its start.
    onLoad({ filter: /\/eventstream-handler-node\/dist-es\/eventStreamPayloadHandlerProvider\.js$/ }, () => ({
      contents: 'export const eventStreamPayloadHandlerProvider = () => undefined',
    }))
    // It escapes text, and has the package's tables of two thousand names loaded with it, in a version of its own.
    onResolve({ filter: /^entities$/ }, ({ importer }) =>
      importer.includes('/dom-serializer/')
        ? { path: fileURLToPath(import.meta.resolve('entities/escape')) }
        : undefined,
    )
  },
}

const constant = /^const (_\w+) = ("[^"]*");$/gm

/**
 * A client of the SDK describes every operation of its service, with keys that are computed from constants and so might do
 * something, for all that a bundler knows: it keeps them all. Written out, those that are not asked for are left out.
 */
function withPlainKeys(schemas: string): string {
  const values = new Map([...schemas.matchAll(constant)].map(([, name = '', value = '']) => [name, value]))
  return schemas.replace(/\[(_\w+)\]:/g, (key, name: string) => (values.has(name) ? `${values.get(name)}:` : key))
}

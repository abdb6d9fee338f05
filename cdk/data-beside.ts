import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'esbuild'
import { toColumns } from '../functions/adapters/columns.ts'

/** The reader's modules that hold nothing but data, which are most of its bytes. */
const dataModules =
  /\/core\/(languages\/[a-z]{2}|claims\/weights\/[\w-]+|articles\/(box-title|opening|plea|page-line)-patterns|parties\/(register\/[\w-]+|acquainted\/[a-z]-[a-z]|known-deals\/(acquisitions|contracts|credit|failed|grants|plans|rounds|sites)|descriptions|forms|outlet-names|bystanders|no-names))\.ts$/

/** Takes the data out of a bundle's code: each export of such a module becomes a question to the file beside the code, whose text it gathers. */
export function dataBeside(root: string): { readonly plugin: Plugin; readonly file: () => Uint8Array } {
  const loader = join(root, 'functions/adapters/beside.ts')
  const gathered = new Map<string, Readonly<Record<string, unknown>>>()
  const plugin: Plugin = {
    name: 'data-beside',
    setup({ onLoad }) {
      onLoad({ filter: dataModules }, async ({ path }) => {
        const name = relative(root, path).replaceAll('\\', '/')
        const exported: Readonly<Record<string, unknown>> = { ...(await import(path)) }
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(exported)), exported))
          throw new Error(`Expected ${name} to hold data alone, got what JSON cannot say. Move it to another module.`)
        gathered.set(name, exported)
        const lines = Object.keys(exported).map(
          (key) => `export const ${key} = /* @__PURE__ */ dataOf(${JSON.stringify(name)}).${key}`,
        )
        return { contents: [`import { dataOf } from ${JSON.stringify(loader)}`, ...lines].join('\n') }
      })
    },
  }
  // By name: modules are loaded in whatever order.
  return { plugin, file: () => compressed(Object.fromEntries([...gathered].toSorted(([a], [b]) => (a < b ? -1 : 1)))) }
}

/** Where what was pressed is kept, by its content: each function is bundled in a process of its own. */
const kept = fileURLToPath(new URL('../node_modules/.cache/walkback/', import.meta.url))

/** JSON as functions/adapters/beside.ts reads it; pressed as hard as it goes, which takes seconds. */
export function compressed(value: unknown): Uint8Array {
  const json = JSON.stringify(toColumns(value))
  const file = join(kept, `${createHash('sha256').update(json).digest('hex')}.br`)
  if (existsSync(file)) return readFileSync(file)
  const bytes = brotliCompressSync(json, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  })
  mkdirSync(kept, { recursive: true })
  // Whole or not at all: others may look for it meanwhile.
  const half = `${file}.${process.pid}`
  writeFileSync(half, bytes)
  renameSync(half, file)
  return bytes
}

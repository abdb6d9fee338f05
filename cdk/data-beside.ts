import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'esbuild'

/** The reader's modules that hold nothing but data, which are most of its bytes. */
const dataModules =
  /\/core\/(languages\/[a-z]{2}|claims\/weights\/[\w-]+|parties\/(register\/[\w-]+|acquainted\/[a-z]-[a-z]|descriptions|forms|outlet-names|bystanders))\.ts$/

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

const pressed = new Map<string, Uint8Array>()

/** JSON as functions/adapters/beside.ts reads it; pressed as hard as it goes, which takes seconds, once for all functions. */
export function compressed(value: unknown): Uint8Array {
  const json = JSON.stringify(value)
  const known = pressed.get(json)
  if (known) return known
  const bytes = brotliCompressSync(json, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  })
  pressed.set(json, bytes)
  return bytes
}

import { isBuiltin } from 'node:module'
import type { Plugin } from 'esbuild'

/**
 * Has Node's own modules asked for in place of imported. An import reads all that a module exports, and with some of it
 * comes what nobody needs: with `node:util` threads of workers, with `node:crypto` the cryptography of the web, with `node:http` undici.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ kind, path }) =>
      kind === 'import-statement' && isBuiltin(path)
        ? { path: path.replace(/^node:/, ''), namespace: 'builtin' }
        : undefined,
    )
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}')`,
    }))
  },
}

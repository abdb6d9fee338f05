import { isBuiltin } from 'node:module'
import type { Plugin } from 'esbuild'

/**
 * Has of Node's own modules taken what is used, in place of importing them. An import reads all that a module exports, and with some of it
 * comes what nobody needs: with `node:util` threads of workers, with `node:crypto` the cryptography of the web, with `node:http` undici.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ kind, path }) =>
      kind === 'import-statement' && isBuiltin(path)
        ? { path: path.replace(/^node:/, ''), namespace: 'builtin', sideEffects: false }
        : undefined,
    )
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({ contents: asked(path) }))
  },
}

/** A module that takes each export when it is loaded, of which the bundler leaves those that somebody imports. */
function asked(name: string): string {
  const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter((key) => key !== 'default')
  return [
    `const module = process.getBuiltinModule('node:${name}')`,
    'const take = (name) => module[name]',
    'export default module',
    ...names.map((key, at) => `const taken${at} = /* @__PURE__ */ take('${key}')\nexport { taken${at} as ${key} }`),
  ].join('\n')
}

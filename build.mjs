// Bundles the package for any Node from 20 on, and the page for browsers. It is JavaScript, because npm runs it as `prepare` with whatever Node there
// is, also where the development dependencies were left out: then there is no bundler, and nothing to do.
import { rmSync } from 'node:fs'
import { bundlePage } from './web/bundle.mjs'

const bundler = await import('esbuild').catch(() => undefined)
if (bundler === undefined) {
  console.warn(
    'walkback: dist/ was not built, as esbuild is not installed. `npm install` without --omit=dev builds it.',
  )
} else {
  rmSync('dist', { recursive: true, force: true })
  await bundler.build({
    entryPoints: { index: 'index.ts', cli: 'cli/main.ts', client: 'client/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    inject: ['./node20.mjs'],
    sourcemap: true,
    logLevel: 'warning',
  })
  await bundlePage(bundler, 'dist/web')
}

// JavaScript, because npm runs it as `prepare` with whatever Node there is.
import { copyFileSync, mkdirSync } from 'node:fs'

/** Bundles the page's script and styles into a folder, with its icon beside them. */
export async function bundlePage(bundler, folder) {
  mkdirSync(folder, { recursive: true })
  copyFileSync(new URL('icon.svg', import.meta.url), `${folder}/icon.svg`)
  await bundler.build({
    entryPoints: { app: 'web/main.ts', style: 'web/styles/page.css' },
    absWorkingDir: new URL('..', import.meta.url).pathname,
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  })
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { readWebFiles, type WebFiles } from '../../functions/http-api/web-files.ts'
import { bundlePage } from '../../web/bundle.mjs'

/** The page as its sources are now, not as they were at the last install. */
export async function bundledPage(): Promise<WebFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'walkback-page-'))
  try {
    await bundlePage(esbuild, folder)
    return await readWebFiles(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

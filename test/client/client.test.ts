import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { generate } from 'openapi-typescript-codegen'
import { afterAll, describe, expect, it } from 'vitest'
import { createClient, pages } from '../../client/index.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { listen } from '../../functions/http-api/listen.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
const served = await listen(createApi({ ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '1.2.3' }), {
  port: 0,
})
const folder = await mkdtemp(join(tmpdir(), 'walkback-client-'))
afterAll(async () => {
  await served.close()
  await stored.close()
  await rm(folder, { recursive: true })
})
const run = promisify(execFile)
const ofPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

describe('walkback/client', () => {
  it('lists revisions with their types, page after page', async () => {
    const client = createClient({ baseUrl: served.url })
    const kinds: string[] = []
    for await (const { kind } of pages(async (cursor) => {
      const { data } = await client.GET('/v1/revisions', {
        params: { query: { limit: 2, party: 'openai', ...cursor } },
      })
      return data ?? { items: [] }
    }))
      kinds.push(kind)
    expect(kinds).toEqual(['lowered', 'disclaimed', 'stalled', 'raised'])
  })

  it('gives a problem as an error', async () => {
    const client = createClient({ baseUrl: served.url })
    const { data, error, response } = await client.GET('/v1/figures/{id}', { params: { path: { id: 'none' } } })
    expect([data, error?.title, response.status]).toEqual([undefined, 'Not found', 404])
  })
})

describe('a client that another generator makes of the document', () => {
  it('compiles under strict rules, and lists revisions', async () => {
    const out = join(folder, 'generated')
    await generate({ input: ofPackage('client/openapi.json'), output: out, httpClient: 'fetch', useOptions: true })
    await writeFile(
      join(out, 'use.ts'),
      `import { LedgerService, OpenAPI, type Revision } from './index'
      export async function headlines(base: string): Promise<string[]> {
        OpenAPI.BASE = base
        const page = await LedgerService.listRevisions({ q: 'openai', limit: 2 })
        return page.items.map((revision: Revision) => revision.headline)
      }`,
    )
    const options = { strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler' }
    const compilerOptions = { ...options, lib: ['es2022', 'dom'], types: [] }
    await writeFile(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
    await run(process.execPath, [ofPackage('node_modules/typescript/bin/tsc'), '-p', out])

    const outfile = join(folder, 'use.mjs')
    await build({
      entryPoints: [join(out, 'use.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      absWorkingDir: ofPackage(''),
    })
    const script = `const { headlines } = await import(${JSON.stringify(outfile)})\nconsole.log(JSON.stringify(await headlines('${served.url}')))`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script])
    expect(JSON.parse(stdout)).toEqual([
      expect.stringMatching(/^Cut: Nvidia–OpenAI investment/),
      expect.stringMatching(/^Walked back: Nvidia–OpenAI investment/),
    ])
  })
})

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bundle } from '../../cdk/bundle.ts'
import { openEngine } from '../../cli/local/engine.ts'
import { type Loopback, serve } from '../http/loopback.ts'
import { busy, rules, unruly } from './newsroom.ts'

/** What became of each page, the megabytes that reading them took beside the program, and all that the process had. */
const Visited = z.object({ endings: z.record(z.string(), z.string()), megabytes: z.number(), whole: z.number() })

/** A function of 512 MB as Lambda starts it: nine tenths are for what lives long, a twentieth for what does not. */
const lambda = ['--max-old-space-size=460', '--max-semi-space-size=25']

const pages = { ...unruly, ...busy }

let site: Loopback
let folder: string
beforeAll(async () => {
  site = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end(rules)
    else pages[request.url ?? '']?.does(response)
  })
  folder = await mkdtemp(join(tmpdir(), 'walkback-unruly-'))
  await bundle('test/unruly/visitor.ts', folder)
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

/** The engine is no part of the function, nor is what reads TypeScript. */
async function visit(paths: readonly string[]): Promise<z.infer<typeof Visited>> {
  const engine = await openEngine({})
  const words = [...lambda, 'index.mjs', site.url, engine.url, ...paths]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder })
  await engine.close()
  return Visited.parse(JSON.parse(stdout))
}

describe('a newsroom that misbehaves in every way, read as one batch', () => {
  let visited: z.infer<typeof Visited>
  beforeAll(async () => {
    // The last alone, so that it keeps nobody beside it waiting.
    const inBatches = Math.ceil(Object.keys(unruly).length / 5) * 5
    const paths = Object.keys(unruly)
    visited = await visit([...paths, ...Array(inBatches - paths.length).fill('/good'), ...Object.keys(busy)])
  }, 120_000)

  it.each(Object.entries(pages))('%s', (path, { ends }) => {
    const [state = '', why = ''] = ends.split(': ')
    const ended = visited.endings[path] ?? 'nothing'
    expect(ended.split(': ')[0]).toBe(state)
    expect(ended).toContain(why)
  })

  it('takes no more than a Lambda of 512 MB has', () => {
    expect(visited.whole).toBeLessThan(512)
  })
})

it.each(['/bomb', '/one-line', '/one-line-of-characters', '/much-prose', '/comments'])(
  '%s takes less than 200 MB',
  async (path) => {
    expect((await visit([path])).megabytes).toBeLessThan(200)
  },
  60_000,
)

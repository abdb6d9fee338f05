import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Loopback, serve } from '../http/loopback.ts'
import { rules, unruly } from './newsroom.ts'

const visitor = fileURLToPath(new URL('visitor.ts', import.meta.url))
/** What became of each page, and the megabytes that reading them took beside the program. */
const Visited = z.object({ endings: z.record(z.string(), z.string()), megabytes: z.number() })

let site: Loopback
beforeAll(async () => {
  site = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end(rules)
    else unruly[request.url ?? '']?.does(response)
  })
})
afterAll(() => site.close())

const visit = async (paths: readonly string[]): Promise<z.infer<typeof Visited>> => {
  const words = ['--max-old-space-size=200', visitor, site.url, ...paths]
  return Visited.parse(JSON.parse((await promisify(execFile)(process.execPath, words)).stdout))
}

describe('a newsroom that misbehaves in every way, read as one batch', () => {
  let visited: z.infer<typeof Visited>
  beforeAll(async () => {
    visited = await visit(Object.keys(unruly))
  }, 120_000)

  it.each(Object.entries(unruly))('%s', (path, { ends }) => {
    const [state = '', why = ''] = ends.split(': ')
    const ended = visited.endings[path] ?? 'nothing'
    expect(ended.split(': ')[0]).toBe(state)
    expect(ended).toContain(why)
  })
})

it.each(['/bomb', '/one-line', '/one-line-of-characters', '/much-prose', '/comments'])(
  '%s takes less than 200 MB',
  async (path) => {
    expect((await visit([path])).megabytes).toBeLessThan(200)
  },
  60_000,
)

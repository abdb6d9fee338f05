import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import type { HostMemory } from '../../core/ports.ts'
import { lastingHosts, tableHosts } from '../../functions/adapters/dynamodb/hosts.ts'
import { hostMemory } from '../../functions/adapters/http/host-memory.ts'

const endpoint = process.env['DYNAMODB_ENDPOINT'] || undefined
let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ endpoint, table: 'walkback-hosts' })
})
afterAll(() => engine.close())

const [morning, noon, evening] = ['2026-01-01T08:00:00.000Z', '2026-01-01T12:00:00.000Z', '2026-01-01T20:00:00.000Z']

describe.each<[string, () => HostMemory]>([
  ['a table', () => tableHosts(engine.rows)],
  ['one process', hostMemory],
  ['one process that alone works on its table', () => lastingHosts(engine.rows)],
])('what is remembered of hosts by %s', (name, open) => {
  const host = (path: string) => `https://${name.replaceAll(' ', '-')}.example/${path}`

  it('a host is taken once, says until when, and is free again then', async () => {
    const hosts = open()
    expect(await hosts.take(host('a'), morning, noon)).toBe(undefined)
    expect(await hosts.take(host('a'), morning, evening)).toBe(noon)
    expect(await hosts.take(host('b'), morning, evening)).toBe(undefined)
    expect(await hosts.take(host('a'), noon, evening)).toBe(undefined)
  })

  it('of many that want it at once, one has it', async () => {
    const hosts = open()
    const taken = await Promise.all(Array.from({ length: 10 }, () => hosts.take(host('c'), morning, noon)))
    expect(taken.filter((until) => until === undefined)).toHaveLength(1)
  })

  it('a host that is let go is free from then on', async () => {
    const hosts = open()
    await hosts.take(host('d'), morning, evening)
    await hosts.free(host('d'), noon)
    expect(await hosts.take(host('d'), morning, evening)).toBe(noon)
    expect(await hosts.take(host('d'), noon, evening)).toBe(undefined)
  })

  it('keeps its robots.txt, however long', async () => {
    const hosts = open()
    expect(await hosts.robots(host('e'))).toBe(undefined)
    const rules = Array.from({ length: 9_000 }, (_, i) => ({ allow: false, path: `/private/${i}/` }))
    await hosts.putRobots(host('e'), { rules, crawlDelay: 5, freshUntil: evening })
    expect(await hosts.robots(host('e'))).toEqual({ rules, crawlDelay: 5, freshUntil: evening })
  })
})

it('what a host asked for outlives the process, that it was taken does not', async () => {
  const before = lastingHosts(engine.rows)
  await before.take('taken.example', morning, evening)
  await before.take('busy.example', morning, noon)
  await before.free('busy.example', evening)
  const after = lastingHosts(engine.rows)
  expect(await after.take('taken.example', morning, noon)).toBe(undefined)
  expect(await after.take('busy.example', noon, evening)).toBe(evening)
})

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

describe('what the project is made of', () => {
  const Lock = z.object({
    packages: z.record(
      z.string(),
      z.partial(
        z.object({
          version: z.string(),
          integrity: z.string(),
          inBundle: z.boolean(),
          license: z.string(),
          dev: z.boolean(),
          devOptional: z.boolean(),
          deprecated: z.string(),
        }),
      ),
    ),
  })
  const { packages } = Lock.parse(JSON.parse(read('package-lock.json')))
  /** What is installed with the package, and of which functions are made. */
  const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)

  it('is locked by version and hash, every package of it', () => {
    const loose = Object.entries(packages).filter(
      ([path, { version, integrity, inBundle }]) =>
        // What comes inside of another package is under that one's hash.
        path !== '' && !inBundle && !(version && integrity?.startsWith('sha512-')),
    )
    expect(loose.map(([path]) => path)).toEqual([])
    expect(Object.keys(packages).length).toBeGreaterThan(100)
  })

  it('is given under licences that ask for nothing but to be named', () => {
    const free = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'])
    const others = shipped.filter(([, { license = 'none' }]) => !free.has(license))
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
    expect(shipped.length).toBeGreaterThan(100)
  })

  it('has no package that its makers have given up', () => {
    expect(
      shipped.flatMap(([path, { deprecated }]) => (deprecated === undefined ? [] : [`${path}: ${deprecated}`])),
    ).toEqual([])
  })

  it('runs no script of a package but those that are named', () => {
    const { allowScripts } = z
      .object({ allowScripts: z.record(z.string(), z.boolean()) })
      .parse(JSON.parse(read('package.json')))
    const allowed = Object.entries(allowScripts).filter(([, may]) => may)
    expect(allowed.map(([name]) => name).toSorted()).toEqual(['esbuild', 'node'])
  })
})

describe('the threat model', () => {
  const rows = [...read('docs/security.md').matchAll(/^\| (?!Threat|---)(.*) \|$/gm)].map(([, row = '']) => row)
  const cases = rows.map((row) => ({
    threat: row.split(' | ')[0] ?? '',
    tests: [...row.matchAll(/\]\(\.\.\/(test\/[^)]+)\)/g)].map(([, path = '']) => path),
  }))

  it.each(cases)('$threat: has its tests', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })

  it('has an entry for each thing that strangers can touch', () => {
    expect(cases.length).toBeGreaterThan(12)
  })
})

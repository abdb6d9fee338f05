import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutants } from './mutants.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const page = read('../../docs/promises.md')
const checks = `${read('./promises.ts')}${read('./slack.ts')}`

describe('the page of promises', () => {
  it('names each broken design that must be found, under the promise that it breaks', () => {
    const named = [...page.matchAll(/^- broken: (.*)$/gm)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(mutants.map(({ name }) => name).toSorted())
  })

  it('names for each promise a check that is there', () => {
    const held = [...page.matchAll(/^Held by (.*)$/gm)].flatMap(([, line = '']) => [...line.matchAll(/`(\w+)`/g)])
    const names = held.map(([, name]) => name)
    expect(names.length).toBeGreaterThan(6)
    expect(names.filter((name) => !checks.includes(`${name}(`) && !checks.includes(`${name},`))).toEqual([])
  })

  it('every broken design can still be made of the code', () => {
    const stale = mutants.flatMap(({ name, file, edits }) =>
      edits.filter(([from]) => !read(`../../${file}`).includes(from)).map(([from]) => `${name}: ${from}`),
    )
    expect(stale).toEqual([])
  })
})

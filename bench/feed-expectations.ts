import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Item } from './feed-readers.ts'

/** What a test of another reader expects of an entry. */
export interface Expectation {
  readonly entry: number
  readonly key: keyof Item
  readonly value: string
}

const keys: Readonly<Record<string, keyof Item>> = {
  title: 'title',
  link: 'url',
  description: 'summary',
  summary: 'summary',
  updated_parsed: 'published',
  published_parsed: 'published',
  created_parsed: 'published',
}

/** `entries[0]['title'] == u'...'`, as tests in Python have it in a comment; dates are tuples. */
const python =
  /entries\[(\d+)\]\[?['.](\w+)(?:'\])?(?:\['value'\])?\s*==\s*(?:u?'((?:[^'\\]|\\.)*)'|u?"((?:[^"\\]|\\.)*)"|\(([\d, ]+)\))/g

/** Items of the JSON that lies beside a feed, as tests in Go have it. */
const Beside = z.looseObject({
  items: z.optional(z.array(z.looseObject({}))),
  entries: z.optional(z.array(z.looseObject({}))),
})

/** What is expected of a feed, by a comment in it or by a JSON file beside it, as far as it concerns entries' titles, links, words and dates. */
export function expectationsOf(text: string, file: string): readonly Expectation[] {
  const comment = /Expect:([\s\S]*?)-->/.exec(text)?.[1] ?? ''
  const told = [...comment.matchAll(python)].flatMap(([, entry, name = '', single, double, tuple]): Expectation[] => {
    const key = keys[name]
    const value = tuple === undefined ? unescapePython(single ?? double ?? '') : instantOf(tuple)
    return key && (tuple !== undefined) === (key === 'published') ? [{ entry: Number(entry), key, value }] : []
  })
  const beside = file.replace(/\.\w+$/, '.json')
  return beside !== file && existsSync(beside) ? [...told, ...expectedBeside(beside)] : told
}

function expectedBeside(file: string): readonly Expectation[] {
  const { items, entries } = Beside.parse(JSON.parse(readFileSync(file, 'utf8')))
  return (items ?? entries ?? []).flatMap((item, entry) =>
    [
      ['title', item['title']] as const,
      ['url', item['link']] as const,
      ['summary', item['description'] ?? item['summary'] ?? item['content']] as const,
      ['published', item['publishedParsed'] ?? item['pubDateParsed'] ?? item['updatedParsed']] as const,
    ].flatMap(([key, value]) => (typeof value === 'string' ? [{ entry, key, value }] : [])),
  )
}

const unescapePython = (literal: string): string =>
  literal.replaceAll(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_whole, byte, unit, sign) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(byte ?? unit, 16)) : (signs[sign] ?? sign),
  )
const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function instantOf(tuple: string): string {
  const [year = 0, month = 1, ...rest] = tuple.split(',').map(Number)
  const [day = 1, hours = 0, minutes = 0, seconds = 0] = rest
  return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds)).toISOString()
}

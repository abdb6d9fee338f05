import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { Source } from '../../schemas/source.ts'
import { nearest } from './nearest.ts'
import { isOpml, readOpml } from './opml.ts'

/** A list of sources that cannot be used; each problem begins with `FILE:LINE:COLUMN`. */
export class SourcesFileError extends Error {
  override readonly name = 'SourcesFileError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** What the file of a user's sources holds. */
export const SourcesFile = z.strictObject({ sources: z.array(Source).min(1) })

/**
 * The sources of a user's list in YAML, JSON or OPML. Throws a SourcesFileError that names every problem by file, line and
 * column, with the nearest valid name where one was mistyped.
 */
export function loadSources(text: string, file: string): readonly Source[] {
  if (isOpml(text)) return readOutline(text, file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  if (document.errors.length > 0) {
    throw new SourcesFileError(
      document.errors.map(({ pos, message }) => `${at(pos[0])} Expected YAML or JSON, got ${message}`),
    )
  }
  const parsed = SourcesFile.safeParse(document.toJS())
  if (!parsed.success) {
    throw new SourcesFileError(
      parsed.error.issues.flatMap((issue) =>
        describe(issue, document).map(({ path, key, message }) => `${at(offsetOf(document, path, key))} ${message}`),
      ),
    )
  }
  const { sources } = parsed.data
  const twice = sources.flatMap(({ id }, i) => (sources.findIndex((other) => other.id === id) < i ? [{ id, i }] : []))
  if (twice.length > 0) {
    throw new SourcesFileError(
      twice.map(
        ({ id, i }) => `${at(offsetOf(document, ['sources', i, 'id']))} Expected each id once, got "${id}" again`,
      ),
    )
  }
  return sources
}

function readOutline(text: string, file: string): readonly Source[] {
  const sources = readOpml(text)
  if (sources.length > 0) return sources
  throw new SourcesFileError([`${file}:1:1 Expected outlines with an xmlUrl, got none`])
}

interface Problem {
  readonly path: readonly PropertyKey[]
  /** A key of the map at `path`, where the key itself is wrong. */
  readonly key?: string
  readonly message: string
}

function describe(issue: z.core.$ZodIssue, document: Document): Problem[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const names = path.length === 0 ? Object.keys(SourcesFile.shape) : Object.keys(Source.shape)
    return issue.keys.map((key) => ({ path, key, message: `Expected ${suggest(key, names)}, got "${key}"` }))
  }
  const got = JSON.stringify(document.getIn(path.filter(isKey)))
  const field = path.filter(isKey).join('.') || 'the file'
  if (issue.code === 'invalid_value') {
    return [
      {
        path,
        message: `Expected ${field} to be ${suggest(String(got).replaceAll('"', ''), issue.values.map(String))}, got ${got}`,
      },
    ]
  }
  if (got === undefined) return [{ path: path.slice(0, -1), message: `Expected ${field}, got none` }]
  return [{ path, message: `Expected ${field} to be valid, got ${got}: ${issue.message}` }]
}

function suggest(typed: string, names: readonly string[]): string {
  const like = nearest(typed, names)
  return like ? `"${like}"` : `one of ${names.join(', ')}`
}

const isKey = (key: PropertyKey): key is string | number => typeof key !== 'symbol'

/** Where the value at a path begins in the file, or the nearest thing around it that is there at all. */
function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (!isNode(node)) continue
    const wrong = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : undefined
    const range = isNode(wrong) ? wrong.range : node.range
    if (range) return range[0]
  }
  return 0
}

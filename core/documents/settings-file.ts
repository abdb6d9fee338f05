import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml'
import * as z from 'zod/mini'
import { nearest } from './nearest.ts'

/** A file that people write, read by its schema: its data, or every problem as `FILE:LINE:COLUMN Expected ..., got ...`. */
export type ReadFile<Data> =
  | { readonly ok: true; readonly data: Data; readonly at: (path: readonly PropertyKey[]) => string }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads YAML or JSON; a mistyped name is told with the nearest one that is known where it stands. */
export function readSettingsFile<Schema extends z.ZodMiniType>(
  text: string,
  file: string,
  schema: Schema,
): ReadFile<z.output<Schema>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => `${place(pos[0])} Expected YAML or JSON, got ${message}`)
    return { ok: false, problems }
  }
  const at = (path: readonly PropertyKey[], key?: string) => place(offsetOf(document, path, key))
  const plain = plainOf(document)
  if ('problem' in plain) return { ok: false, problems: [`${place(plain.offset)} ${plain.problem}`] }
  const parsed = schema.safeParse(plain.value)
  if (parsed.success) return { ok: true, data: parsed.data, at }
  const found = parsed.error.issues.flatMap((issue) => describe(issue, schema, document))
  return { ok: false, problems: found.map(({ path, key, message }) => `${at(path, key)} ${message}`) }
}

/** What a document holds, its aliases written out: few can stand for a million, which is told where the first stands. */
function plainOf(
  document: Document,
): { readonly value: unknown } | { readonly problem: string; readonly offset: number } {
  try {
    return { value: document.toJS() }
  } catch (fault) {
    let offset = 0
    visit(document, {
      Alias: (_, { range }) => {
        offset = range?.[0] ?? 0
        return visit.BREAK
      },
    })
    const reason = fault instanceof Error ? fault.message : String(fault)
    return { problem: `Expected few aliases, got: ${reason}. Write out what they stand for`, offset }
  }
}

interface Problem {
  readonly path: readonly PropertyKey[]
  /** A key of the map at `path`, where the key itself is wrong. */
  readonly key?: string
  readonly message: string
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodMiniType, document: Document): Problem[] {
  const path = issue.path.filter(isKey)
  if (issue.code === 'unrecognized_keys') {
    const names = namesAt(schema, document, path)
    return issue.keys.map((key) => ({ path, key, message: `Expected ${suggest(key, names)}, got "${key}"` }))
  }
  const got = JSON.stringify(document.getIn(path))
  const field = path.join('.') || 'the file'
  if (got === undefined) return [{ path: path.slice(0, -1), message: `Expected ${field}, got none` }]
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : discriminators(schema, document, issue)
  if (allowed.length > 0)
    return [{ path, message: `Expected ${field} to be ${suggest(got.replaceAll('"', ''), allowed)}, got ${got}` }]
  // What stands where a name of a secret belongs may be the secret itself, and a secret may stand anywhere.
  const shown = path.at(-1) === 'secret' || secretForm.test(got) ? 'what is not shown here' : got
  return [{ path, message: `Expected ${field} to be valid, got ${shown}: ${issue.message}` }]
}

const secretForm = /xox[a-z]-|xapp-|whsec_|hooks\.|webhooks\//i

function suggest(typed: string, names: readonly string[]): string {
  const like = nearest(typed, names)
  const [shown, rest] = [names.slice(0, namesShown), names.length > namesShown ? ' and others' : '']
  return like ? `"${like}"` : `one of ${shown.join(', ')}${rest}`
}

const namesShown = 20

const isKey = (key: PropertyKey): key is string | number => typeof key !== 'symbol'

/** The names that the map at a path may have. */
function namesAt(schema: z.ZodMiniType, document: Document, path: readonly (string | number)[]): readonly string[] {
  const there = schemaAt(schema, document, path)
  if (there instanceof z.ZodMiniRecord && there.def.keyType instanceof z.ZodMiniEnum)
    return there.def.keyType.options.map(String)
  return there instanceof z.ZodMiniObject ? Object.keys(there.shape) : []
}

/** The kinds that a thing may be of, where it is of none of them. */
function discriminators(schema: z.ZodMiniType, document: Document, issue: z.core.$ZodIssue): readonly string[] {
  const path = issue.path.filter(isKey)
  const union = issue.code === 'invalid_union' ? schemaAt(schema, document, path.slice(0, -1), false) : undefined
  return union instanceof z.ZodMiniDiscriminatedUnion ? union.def.options.map((option) => kindOf(option, union)) : []
}

const kindOf = (option: unknown, { _zod: { def } }: z.ZodMiniDiscriminatedUnion): string => {
  const kind = option instanceof z.ZodMiniObject ? option.shape[def.discriminator] : undefined
  return kind instanceof z.ZodMiniLiteral ? String(kind.def.values[0]) : ''
}

/** The schema of the value at a path; of a choice of kinds the one that the value is of, where `chosen`. */
function schemaAt(
  schema: z.ZodMiniType,
  document: Document,
  path: readonly (string | number)[],
  chosen = true,
): unknown {
  let at: unknown = schema
  for (let depth = 0; depth <= path.length; depth++) {
    at = unwrapped(at)
    if (at instanceof z.ZodMiniDiscriminatedUnion && (chosen || depth < path.length)) {
      const kind = String(document.getIn([...path.slice(0, depth), at._zod.def.discriminator]))
      const union = at
      at = union.def.options.find((option) => kindOf(option, union) === kind)
    }
    const key = path[depth]
    if (key === undefined) return at
    at = at instanceof z.ZodMiniObject ? at.shape[key] : at instanceof z.ZodMiniArray ? at.def.element : undefined
  }
  return at
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable) return unwrapped(schema.def.innerType)
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniPrefault) return unwrapped(schema.def.innerType)
  return schema
}

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

/** Settings as YAML, without a line break at the end. */
export const writeSettings = (settings: unknown): string => stringify(settings).trimEnd()

import { load as parse } from 'cheerio/slim'
import * as z from 'zod/mini'
import { Source } from '../../schemas/source.ts'
import { readSettingsFile } from '../documents/settings-file.ts'
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
export const SourcesFile = z.strictObject({ sources: z.array(Source).check(z.minLength(1)) })

/**
 * The sources of a user's list in YAML, JSON or OPML. Throws a SourcesFileError that names every problem by file, line and
 * column, with the nearest valid name where one was mistyped.
 */
export function loadSources(text: string, file: string): readonly Source[] {
  if (isOpml(text)) return readOutline(text, file)
  const read = readSettingsFile(text, file, SourcesFile)
  if (!read.ok) throw new SourcesFileError(read.problems)
  const { sources } = read.data
  const twice = sources.flatMap(({ id }, i) => (sources.findIndex((other) => other.id === id) < i ? [{ id, i }] : []))
  const problems = [
    ...twice.map(({ id, i }) => `${read.at(['sources', i, 'id'])} Expected each id once, got "${id}" again`),
    ...sources.flatMap(({ selector }, i) =>
      selector === undefined || isSelector(selector)
        ? []
        : [`${read.at(['sources', i, 'selector'])} Expected a CSS selector, got "${selector}"`],
    ),
  ]
  if (problems.length === 0) return sources
  throw new SourcesFileError(problems)
}

const nothing = parse('')

function isSelector(text: string): boolean {
  try {
    nothing(text)
    return true
  } catch {
    return false
  }
}

function readOutline(text: string, file: string): readonly Source[] {
  const sources = readOpml(text)
  if (sources.length > 0) return sources
  throw new SourcesFileError([`${file}:1:1 Expected outlines with an xmlUrl, got none`])
}

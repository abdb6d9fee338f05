import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))
const aliases: Readonly<Record<string, { readonly default: string }>> = manifest.imports
const notOurs = /^(node_modules|dist|cdk\.out|coverage|\.)/

/** A source file: its path from the root, its text, and what it imports, our own files by their paths. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Every TypeScript file of the project. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notOurs.test(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
    )
    .filter((path) => /(?<!\.d)\.ts$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

const statement =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(statement)].flatMap(([, named, dynamic, bare]) => {
    const given = named ?? dynamic ?? bare
    if (given === undefined) return []
    if (Object.hasOwn(aliases, given)) return [normalize(aliases[given]?.default ?? given)]
    return [given.startsWith('.') ? relative(root, join(root, dirname(path), given)) : given]
  })
}

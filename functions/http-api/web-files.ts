import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** The dashboard's files by the path they are served at; `/` is index.html. */
export type WebFiles = ReadonlyMap<string, { readonly body: string; readonly type: string }>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Reads the dashboard from its folder once, so that no request ever reaches the file system; files of other types are left out. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const names = await readdir(folder, { recursive: true })
  const served = names.filter((name) => extname(name) in types)
  const files = await Promise.all(
    served.map(async (name) => {
      const path = `/${relative('.', name).split(sep).join('/')}`
      const file = { body: await readFile(join(folder, name), 'utf8'), type: types[extname(name)] ?? '' }
      return [path === '/index.html' ? '/' : path, file] as const
    }),
  )
  return new Map(files)
}

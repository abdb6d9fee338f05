import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../functions/version.ts'
import { sampleNewsroom } from '../test/support/sample-newsroom.ts'
import { storeNewsroom } from '../test/support/stored-newsroom.ts'
import { exampleAnswers } from './examples.ts'

// Makes what follows from the route table: `npm run client`. The examples of the document first, then the document, then its types.

const place = (path: string) => new URL(path, import.meta.url)
const write = (path: string, value: unknown) => writeFileSync(place(path), `${JSON.stringify(value, undefined, 2)}\n`)

const stored = await storeNewsroom(sampleNewsroom)
write('../functions/http-api/examples.json', await exampleAnswers(stored.ledger))
// The document is read anew, as it holds the examples.
const code = `const { openApi } = await import('./functions/http-api/openapi.ts')
const { routes } = await import('./functions/http-api/routes/index.ts')
console.log(JSON.stringify(openApi(routes, '${version}'), undefined, 2))`
const cwd = place('..')
writeFileSync(
  place('openapi.json'),
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd, maxBuffer: 1e8 }),
)
await stored.close()

// openapi-typescript needs a TypeScript that the house no longer has: it is fetched for the occasion.
const packages = ['--package=openapi-typescript@7.13.0', '--package=typescript@5.9.3']
execFileSync(
  'npm',
  ['exec', '--yes', ...packages, '--', 'openapi-typescript', 'client/openapi.json', '-o', 'client/schema.ts'],
  {
    cwd,
    stdio: 'inherit',
  },
)
const hash = createHash('sha256')
  .update(readFileSync(place('openapi.json')))
  .digest('hex')
writeFileSync(place('schema.ts'), `// Of openapi.json ${hash}\n${readFileSync(place('schema.ts'), 'utf8')}`)

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, it } from 'vitest'
import { exampleAnswers } from '../../client/examples.ts'
import document from '../../client/openapi.json' with { type: 'json' }
import examples from '../../functions/http-api/examples.json' with { type: 'json' }
import { openApi } from '../../functions/http-api/openapi.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { version } from '../../functions/version.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())
const now = openApi(routes, version)
const read = (path: string) => readFileSync(new URL(path, import.meta.url))

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'document', ...document })

interface Operation {
  readonly path: string
  readonly get: {
    readonly operationId: string
    readonly summary?: string
    readonly tags?: readonly string[]
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly example?: unknown }[]
    readonly responses: Readonly<Record<string, unknown>>
  }
}
const operations: readonly Operation[] = Object.entries(document.paths).map(([path, { get }]) => ({ path, get }))

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(now))
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
  })

  it('its examples, the file and the client’s types are of today: `npm run client` makes them', async () => {
    expect(await exampleAnswers(stored.ledger)).toEqual(examples)
    expect(JSON.parse(JSON.stringify(now))).toEqual(document)
    const hash = createHash('sha256').update(read('../../client/openapi.json')).digest('hex')
    expect(read('../../client/schema.ts').toString().split('\n')[0]).toBe(`// Of openapi.json ${hash}`)
  })

  it.each(routes.map(({ operation }) => operation))('%s has an example that its own schema takes', (operation) => {
    const example: unknown = Object.entries(examples).find(([name]) => name === operation)?.[1]
    expect(example).toBeDefined()
    const at = operations.find(({ get }) => get.operationId === operation)?.path ?? ''
    const pointer = `document#/paths/${at.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`
    const validate = ajv.getSchema(pointer)
    expect([validate?.(example), validate?.errors]).toEqual([true, null])
  })

  it.each(operations)('$path says what it is for, what its parameters mean and how it may fail', ({ get }) => {
    expect(get.summary).toMatch(/\.$/)
    expect(get.tags).toHaveLength(1)
    expect(get.parameters.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
    expect(Object.keys(get.responses)).toEqual(
      expect.arrayContaining(['200', '304', '400', '401', '429', '500', '503']),
    )
  })

  it('leads on: every operation that a link names is there', () => {
    const named = [...JSON.stringify(document).matchAll(/"operationId":"(\w+)","parameters":\{"id"/g)].map(
      ([, id]) => id,
    )
    expect(named.length).toBeGreaterThan(8)
    const known = new Set(operations.map(({ get }) => get.operationId))
    expect(named.filter((name) => !known.has(name ?? ''))).toEqual([])
  })
})

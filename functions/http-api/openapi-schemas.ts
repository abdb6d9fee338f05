import * as z from 'zod/mini'
import * as resources from '../../schemas/api.ts'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

/** Where a schema stands in the document. */
export const reference = (id: string): string => `#/components/schemas/${id}`

/** The schemas of all answers under their names: a resource's own, or that of its operation. */
export function answerSchemas(routes: readonly Route[]) {
  const registry = z.registry<{ id: string }>()
  for (const schema of Object.values(resources)) {
    const id = schema instanceof z.ZodMiniType ? z.globalRegistry.get(schema)?.id : undefined
    if (schema instanceof z.ZodMiniType && id !== undefined) registry.add(schema, { id })
  }
  for (const { answer, operation } of routes) {
    if (!registry.has(answer)) registry.add(answer, { id: `${operation}Answer` })
  }
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'output' })
  return {
    nameOf: ({ answer }: Route) => registry.get(answer)?.id ?? '',
    schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, toSchema(schema)])),
  }
}

/** A JSON schema as it stands inside a document. */
export function toSchema({ $schema: _, $id: __, id: ___, ...schema }: Json): Json {
  return schema
}

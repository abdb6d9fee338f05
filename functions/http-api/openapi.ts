import * as z from 'zod'
import * as resources from '../../schemas/api.ts'
import { feedFormats } from './feeds.ts'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

const reference = (id: string) => `#/components/schemas/${id}`

/** The OpenAPI 3.1 document of a route table: parameters and answers as the very schemas that check them. */
export function openApi(routes: readonly Route[], version: string): Json {
  const registry = registryOf(routes)
  const { schemas } = z.toJSONSchema(registry, { uri: reference })
  const item = (route: Route) => pathItem(route, reference(registry.get(route.answer)?.id ?? ''))
  return {
    openapi: '3.1.1',
    info: {
      title: 'Walkback',
      version,
      description: 'What was promised in AI-chip and AI-compute deals, what stands of it, and in whose words.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries([...routes.map(item), ...feedFormats.map(feedItem)]),
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, toSchema(schema)])) },
  }
}

function pathItem(route: Route, answer: string): [string, Json] {
  return [
    route.path,
    {
      get: {
        operationId: route.operation,
        summary: route.summary,
        parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
        responses: {
          200: { description: 'OK', content: { 'application/json': { schema: { $ref: answer } } } },
          304: { description: 'Unchanged since the ETag given' },
          default: {
            description: 'A problem',
            content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
          },
        },
      },
    },
  ]
}

function feedItem({ path, mediaType, name }: (typeof feedFormats)[number]): [string, Json] {
  const responses = { 200: { description: name, content: { [mediaType]: {} } } }
  return [
    path,
    { get: { operationId: `feed${name.replaceAll(/\W/g, '')}`, summary: `Revisions as ${name}.`, responses } },
  ]
}

function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }))
}

/** The parameters of a query that cannot be left out. */
export const requiredOf = (query: z.ZodObject): ReadonlySet<string> =>
  new Set(z.toJSONSchema(query, { io: 'input' }).required)

function queryParameters(query: z.ZodObject): readonly Json[] {
  const needed = requiredOf(query)
  return Object.entries(query.shape).map(([name, schema]) => {
    const { description, ...rest } = toSchema(z.toJSONSchema(schema, { io: 'input' }))
    const required = needed.has(name)
    return { name, in: 'query', required, ...(description ? { description } : {}), schema: rest }
  })
}

// Every answer stands among the components under its name: a resource's own, or its operation's.
function registryOf(routes: readonly Route[]) {
  const registry = z.registry<{ id: string }>()
  for (const schema of Object.values(resources)) {
    const id = schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.id : undefined
    if (schema instanceof z.ZodType && id !== undefined) registry.add(schema, { id })
  }
  for (const { answer, operation } of routes) {
    if (!registry.has(answer)) registry.add(answer, { id: `${operation}Answer` })
  }
  return registry
}

function toSchema({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema
}

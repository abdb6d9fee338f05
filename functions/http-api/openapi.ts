import * as z from 'zod/mini'
import { DecisionsQuery, decisionsPath } from './decision-routes.ts'
import examples from './examples.json' with { type: 'json' }
import { FeedQuery } from './feed-routes.ts'
import { feedFormats } from './feeds.ts'
import type { Format } from './formats.ts'
import { answerSchemas, reference, toSchema } from './openapi-schemas.ts'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

const description = `What was promised in AI-chip and AI-compute deals, what stands of it, and in whose words.

Values are numbers in base units (the stated currency, watts, shares, per cent, chips, years), null where no amount stands.
Lists come in pages: follow \`next\`. What goes wrong comes as application/problem+json.`

/** The OpenAPI 3.1 document of a route table: parameters and answers as the very schemas that check them. */
export function openApi(routes: readonly Route[], version: string): Json {
  const { nameOf, schemas } = answerSchemas(routes)
  return {
    openapi: '3.1.1',
    info: { title: 'Walkback', version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/', description: 'This very service.' }],
    tags: [
      { name: 'Ledger', description: 'Deals, figures and the steps they took, now and at any moment.' },
      { name: 'Evidence', description: 'The statements and articles that every figure rests on.' },
      { name: 'Overview', description: 'Parties, who pays whom, sums and search.' },
      { name: 'Feeds', description: 'Revisions as they come, for feed readers.' },
      { name: 'Decisions', description: 'What people correct, where writing is on; each is recorded, none is edited.' },
      { name: 'Operations', description: 'How the service fares.' },
    ],
    security: [{}, { token: [] }],
    paths: Object.fromEntries([
      ...routes.flatMap((route) => [
        [route.path, { get: operationOf(route, nameOf(route), routes) }],
        ...route.formats.map((format) => [`${route.path}.${format.suffix}`, { get: formatOperation(route, format) }]),
      ]),
      ...feedFormats.map(({ path, mediaType, name }) => [path, { get: feedOperation(name, mediaType) }]),
      [decisionsPath, { get: decisionsOperation, post: decideOperation }],
    ]),
    components: {
      schemas,
      responses: problemResponses,
      headers,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Where reading takes a token; deciding always does.' },
      },
    },
  }
}

const exampleOf: Readonly<Record<string, unknown>> = examples

function operationOf(route: Route, answer: string, routes: readonly Route[]): Json {
  const { operation, tag, path, summary, query, formats } = route
  const example = exampleOf[operation]
  const links = linksOf(path, routes)
  const json = { schema: { $ref: reference(answer) }, ...(example === undefined ? {} : { example }) }
  const content = { 'application/json': json }
  return {
    operationId: operation,
    tags: [tag],
    summary,
    ...(formats.length > 0 ? { description: `Also ${formats.map(suffixText).join(' and ')}.` } : {}),
    parameters: [...pathParameters(path), ...queryParameters(query)],
    responses: {
      200: { description: 'Found', headers: headerReferences, content, ...(links ? { links } : {}) },
      304: { description: 'Unchanged since the ETag given' },
      ...problemsOf(path),
    },
  }
}

const suffixText = ({ suffix, mediaType }: Format) => `as ${mediaType}, by the suffix .${suffix} or by Accept`

/** Another form of an answer is an operation of its own here, so that a client of the JSON has JSON alone to expect. */
function formatOperation({ operation, tag, path, summary, query }: Route, { suffix, mediaType }: Format): Json {
  return {
    operationId: `${operation}As${suffix.charAt(0).toUpperCase()}${suffix.slice(1)}`,
    tags: [tag],
    summary: `${summary.replace(/\.$/, '')}; as ${suffix.toUpperCase()}.`,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    responses: {
      200: {
        description: 'Found',
        headers: headerReferences,
        content: { [mediaType]: { schema: { type: 'string' } } },
      },
      304: { description: 'Unchanged since the ETag given' },
      ...problemsOf(path),
    },
  }
}

function feedOperation(name: string, mediaType: string): Json {
  return {
    operationId: `feed${name.replaceAll(/\W/g, '')}`,
    tags: ['Feeds'],
    summary: `Revisions as ${name}, newest first.`,
    parameters: queryParameters(FeedQuery),
    responses: {
      200: { description: name, headers: headerReferences, content: { [mediaType]: { schema: { type: 'string' } } } },
      304: { description: 'Unchanged since the ETag given' },
      ...problemsOf(''),
    },
  }
}

/** From an answer on: from a list to its first item, from a thing to what belongs to it. */
function linksOf(path: string, routes: readonly Route[]): Json | undefined {
  const id = path.includes('{id}') ? '$request.path.id' : '$response.body#/items/0/id'
  const onwards = routes.filter((one) => one.path.startsWith(`${path}/`) && one.path.includes('{id}'))
  const direct = onwards.filter((one) => !one.path.slice(path.length + 1).includes('/'))
  if (direct.length === 0) return undefined
  return Object.fromEntries(direct.map(({ operation }) => [operation, { operationId: operation, parameters: { id } }]))
}

const problemTexts = {
  BadRequest: 'A parameter that cannot be used; `errors` names each with its JSON pointer.',
  Unauthorized: 'Reading takes a token here, and none that fits was given.',
  NotFound: 'Nothing is known under this id.',
  Conflict: 'The ledger does not allow it: these two cannot be one figure.',
  TooLarge: 'The body is too long.',
  NoJson: 'The body has to be JSON, and to say so.',
  TooMany: 'Asked too often; `Retry-After` says when to come back.',
  Internal: 'A fault of the service; the request id finds it in the log.',
  Unavailable: 'Too much is asked at the moment; `Retry-After` says when to come back.',
} as const

const problemResponses: Readonly<Record<string, Json>> = Object.fromEntries(
  Object.entries(problemTexts).map(([name, text]) => [
    name,
    {
      description: text,
      ...(text.includes('Retry-After')
        ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }
        : {}),
      content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
    },
  ]),
)

const problem = (name: keyof typeof problemTexts) => ({ $ref: `#/components/responses/${name}` })

const stale: Json = {
  description: 'Stale: no source has answered for a day.',
  headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
  content: { 'application/json': { schema: { $ref: reference('Status') } } },
}

const problemsOf = (path: string): Json => ({
  400: problem('BadRequest'),
  401: problem('Unauthorized'),
  ...(path.includes('{') ? { 404: problem('NotFound') } : {}),
  429: problem('TooMany'),
  500: problem('Internal'),
  503: path.endsWith('/status') ? stale : problem('Unavailable'),
})

const headers: Readonly<Record<string, Json>> = {
  ETag: { description: 'Of the content; send it in If-None-Match.', schema: { type: 'string' } },
  Link: { description: 'The next page, where there is one, with rel="next".', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds until it is worth asking again.', schema: { type: 'integer' } },
  'X-Request-Id': { description: 'Names the request in the log.', schema: { type: 'string' } },
}

const headerReferences: Json = Object.fromEntries(
  ['ETag', 'Link', 'X-Request-Id'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

function pathParameters(path: string): readonly Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: 'An id, as an item’s `id` gives it.',
    schema: { type: 'string', minLength: 1 },
  }))
}

/** The parameters of a query that cannot be left out. */
export const requiredOf = (query: z.ZodMiniObject): ReadonlySet<string> =>
  new Set(z.toJSONSchema(query, { io: 'input' }).required)

/** The example that a parameter gives, if it gives one. */
export function exampleIn(parameter: z.core.$ZodType | undefined): unknown {
  const given = parameter && z.globalRegistry.get(parameter)?.['examples']
  return Array.isArray(given) ? given[0] : undefined
}

function queryParameters(query: z.ZodMiniObject): readonly Json[] {
  const needed = requiredOf(query)
  return Object.entries(query.shape).map(([name, schema]) => {
    const { description, examples: given, ...rest } = toSchema(z.toJSONSchema(schema, { io: 'input' }))
    const [example] = Array.isArray(given) ? given : []
    return {
      name,
      in: 'query',
      required: needed.has(name),
      ...(description ? { description } : {}),
      ...(example === undefined ? {} : { example }),
      schema: rest,
    }
  })
}

const decided = { 'application/json': { schema: { $ref: reference('Decided') } } }
const deciding = { tags: ['Decisions'], security: [{ token: [] }] }
const off = { description: 'Nothing is known under this id, or writing is off here.' }

const decisionsOperation: Json = {
  ...{ operationId: 'listDecisions', ...deciding, summary: 'What people decided of a figure, who, when and why.' },
  parameters: queryParameters(DecisionsQuery),
  responses: {
    200: {
      description: 'Found',
      headers: headerReferences,
      content: { 'application/json': { schema: { $ref: reference('Decisions') } } },
    },
    304: { description: 'Unchanged since the ETag given' },
    ...problemsOf('{figure}'),
    404: { ...problemResponses['NotFound'], ...off },
  },
}

const decideOperation: Json = {
  ...{
    operationId: 'decide',
    ...deciding,
    summary: 'Records a decision: mute, merge, split, rename, or take one back.',
  },
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: reference('Wish') },
        example: { kind: 'mute', figure: 'figure_0123456789abcdef0123', why: 'we are a party to it' },
      },
    },
  },
  responses: {
    200: { description: 'Known already: the request was repeated', content: decided },
    201: { description: 'Recorded; the ledger follows within seconds', content: decided },
    ...problemsOf('{figure}'),
    404: { ...problemResponses['NotFound'], ...off },
    409: problem('Conflict'),
    413: problem('TooLarge'),
    415: problem('NoJson'),
  },
}

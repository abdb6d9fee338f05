import type { PutItemCommandInput, QueryCommandInput, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb'
import type { Key } from './keys.ts'
import { type Item, type Row, toAttribute, toItem } from './rows.ts'
import type { Index } from './table.ts'

type Attribute = keyof Row
type Values = Readonly<Partial<Record<Attribute, string | number>>>

/** When a write may happen: an expression with `#` before attributes and `:` before values. */
export interface Condition {
  readonly expression: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** The row is not there yet. */
export const absent: Condition = { expression: 'attribute_not_exists(#pk)' }

/** The row is there. */
export const present: Condition = { expression: 'attribute_exists(#pk)' }

/** Nobody holds the row, or no longer. */
export const free = (now: string): Condition => ({
  expression: 'attribute_not_exists(#until) OR #until <= :now',
  values: { now },
})

/** The fold is the last that was opened; a row was written by no other. */
export const lastFold = (epoch: number): Condition => ({ expression: '#epoch = :epoch', values: { epoch } })

/** No later fold has written the row. */
export const notOvertaken = (epoch: number): Condition => ({
  expression: 'attribute_not_exists(#epoch) OR #epoch <= :epoch',
  values: { epoch },
})

/** No later fold has written the revision, and it was told no further than the fold has seen. */
export const stillAt = (epoch: number, delivery: string | undefined): Condition =>
  delivery === undefined
    ? { expression: `(${notOvertaken(epoch).expression}) AND attribute_not_exists(#delivery)`, values: { epoch } }
    : { expression: `(${notOvertaken(epoch).expression}) AND #delivery = :delivery`, values: { epoch, delivery } }

/** The mark is still the one that was seen. */
export const sameToken = (token: number): Condition => ({ expression: '#token = :token', values: { token } })

/** The alert is still the one that was read. */
export const sameVersion = (version: string): Condition => ({ expression: '#version = :version', values: { version } })

/** Nobody holds the row any longer. */
export const freeAt = (now: string): Condition => ({
  expression: 'attribute_not_exists(#pk) OR #version <= :version',
  values: { version: now },
})

/** What was spent leaves room for more, up to a sum in millionths of a dollar. */
export const roomFor = (most: number): Condition => ({
  expression: 'attribute_not_exists(#micros) OR #micros <= :most',
  values: { most },
})

/** How a row changes; `add` counts up from nothing. */
export interface Change {
  readonly set?: Values
  readonly remove?: readonly Attribute[]
  readonly add?: Values
}

/** A put that happens only under its condition. */
export function putRequest(table: string, row: Row, condition?: Condition): PutItemCommandInput {
  return { TableName: table, Item: toItem(row), ...(condition ? conditional(condition) : {}) }
}

/** A change of some attributes of one row; answers with the row as it then is. */
export function updateRequest(table: string, key: Key, change: Change, condition?: Condition): UpdateItemCommandInput {
  const { set = {}, remove = [], add = {} } = change
  const clauses = [
    clause(
      'SET',
      Object.keys(set).map((name) => `#${name} = :${name}`),
    ),
    clause(
      'ADD',
      Object.keys(add).map((name) => `#${name} :${name}`),
    ),
    clause(
      'REMOVE',
      remove.map((name) => `#${name}`),
    ),
  ]
  const names = [...Object.keys(set), ...Object.keys(add), ...remove]
  const rest = condition ? conditional(condition) : undefined
  return {
    TableName: table,
    Key: toItem({ pk: key.pk, sk: key.sk }),
    UpdateExpression: clauses.filter(Boolean).join(' '),
    ...(rest ? { ConditionExpression: rest.ConditionExpression } : {}),
    ExpressionAttributeNames: { ...named(names), ...rest?.ExpressionAttributeNames },
    ...ifAny({ ...valued({ ...set, ...add }), ...rest?.ExpressionAttributeValues }),
    ReturnValues: 'ALL_NEW',
  }
}

/** Which rows of one partition a query asks for: all, those with a prefix, or those between two places, both included. */
export interface Ask {
  readonly partition: string
  readonly index?: Index
  readonly prefix?: string
  readonly from?: string
  readonly to?: string
  readonly newestFirst?: boolean
  readonly limit?: number
}

/** A query of one partition; of the table itself it is consistent. */
export function queryRequest(table: string, ask: Ask, start?: Item): QueryCommandInput {
  const { partition, index, prefix, from, to, newestFirst = false, limit } = ask
  const range: readonly [string, Readonly<Record<string, string>>] =
    prefix !== undefined
      ? [' AND begins_with(#range, :prefix)', { prefix }]
      : from !== undefined && to !== undefined
        ? [' AND #range BETWEEN :from AND :to', { from, to }]
        : from !== undefined
          ? [' AND #range >= :from', { from }]
          : to !== undefined
            ? [' AND #range <= :to', { to }]
            : ['', {}]
  return {
    TableName: table,
    ...(index ? { IndexName: index.name } : { ConsistentRead: true }),
    KeyConditionExpression: `#hash = :hash${range[0]}`,
    ExpressionAttributeNames: { '#hash': index?.hash ?? 'pk', ...(range[0] && { '#range': index?.range ?? 'sk' }) },
    ExpressionAttributeValues: valued({ hash: partition, ...range[1] }),
    ScanIndexForward: !newestFirst,
    ...(limit === undefined ? {} : { Limit: limit }),
    ...(start ? { ExclusiveStartKey: start } : {}),
  }
}

const clause = (verb: string, parts: readonly string[]) => (parts.length > 0 ? `${verb} ${parts.join(', ')}` : '')

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`#${name}`, name]))

const valued = (values: Readonly<Record<string, string | number | undefined>>): Item =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[`:${name}`, toAttribute(value)]])),
  )

const ifAny = (values: Item) => (Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {})

function conditional({ expression, values = {} }: Condition) {
  const names = [...expression.matchAll(/#(\w+)/g)].flatMap(([, name]) => (name ? [name] : []))
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: named(names),
    ...ifAny(valued(values)),
  }
}

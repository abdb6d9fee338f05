import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { Item } from '../../functions/adapters/dynamodb/rows.ts'
import { indexes } from '../../functions/adapters/dynamodb/table.ts'
import { holds } from './condition.ts'

/** What the table's stream tells of one write. */
export interface Changed {
  readonly name: 'INSERT' | 'MODIFY' | 'REMOVE'
  /** The row's keys as one text. */
  readonly key: string
  readonly image: Item | undefined
}

/** An engine in memory that answers the commands the store sends, without a network: for thousands of runs a second. */
export interface MemoryTable {
  readonly client: DynamoDBClient
  /** Answers one command at once; `stale` reads an index as it was before the last writes reached it. */
  send(command: unknown, stale?: boolean): unknown
  items(): readonly Item[]
}

type Place = (typeof indexes)[keyof typeof indexes]

/** Makes a table that tells of each change, and gives a query's items in pages of so many. */
export function memoryTable({
  changed = () => {},
  pageSize = 100,
}: {
  readonly changed?: (change: Changed) => void
  readonly pageSize?: number
} = {}): MemoryTable {
  const table = new Map<string, Item>()
  const lagging = new Map<string, Item>()
  let unseen: (() => void)[] = []

  function write(key: string, item: Item | undefined): void {
    const before = table.get(key)
    if (item) table.set(key, item)
    else table.delete(key)
    unseen.push(() => void (item ? lagging.set(key, item) : lagging.delete(key)))
    // A write that changes nothing leaves no record in a stream.
    if (isSame(before, item)) return
    changed({ name: item === undefined ? 'REMOVE' : before === undefined ? 'INSERT' : 'MODIFY', key, image: item })
  }

  function put({ Item: item = {}, ...input }: PutItemCommandInput) {
    demand(input, table.get(keyOf(item)))
    write(keyOf(item), item)
    return {}
  }

  function update({ Key: key = {}, UpdateExpression = '', ...input }: UpdateItemCommandInput) {
    const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = input
    const before = table.get(keyOf(key))
    demand(input, before)
    const after: Item = { ...before, ...key }
    for (const [, verb, clause = ''] of UpdateExpression.matchAll(
      /(SET|ADD|REMOVE) (.*?)(?= (?:SET|ADD|REMOVE) |$)/g,
    )) {
      for (const part of clause.split(', ')) {
        const [name = '', value = ''] = part.split(/ = | /)
        const attribute = names[name] ?? name
        const given = values[value]
        if (verb === 'REMOVE') delete after[attribute]
        else if (given && verb === 'SET') after[attribute] = given
        else after[attribute] = { N: String(Number(after[attribute]?.N ?? 0) + Number(given?.N)) }
      }
    }
    write(keyOf(key), after)
    return { Attributes: after }
  }

  function query(input: QueryCommandInput, stale: boolean) {
    const index = Object.values(indexes).find(({ name }) => name === input.IndexName)
    if (index && !stale) {
      for (const reach of unseen) reach()
      unseen = []
    }
    const found = [...(index ? lagging : table).values()].filter((item) => asked(input, item))
    const sorted = found.toSorted((a, b) => order(a, b, index))
    if (input.ScanIndexForward === false) sorted.reverse()
    const start = input.ExclusiveStartKey
    const from = start ? sorted.findIndex((item) => keyOf(item) === keyOf(start)) + 1 : 0
    const page = sorted.slice(from, from + Math.min(input.Limit ?? pageSize, pageSize))
    const last = from + page.length < sorted.length ? page.at(-1) : undefined
    return {
      Count: page.length,
      Items: index ? page.map((item) => projected(item, index)) : page,
      ...(last ? { LastEvaluatedKey: { ...keysOf(last), ...(index ? projected(last, index) : {}) } } : {}),
    }
  }

  function send(command: unknown, stale = false): unknown {
    if (command instanceof GetItemCommand) return { Item: table.get(keyOf(command.input.Key ?? {})) }
    if (command instanceof PutItemCommand) return put(command.input)
    if (command instanceof UpdateItemCommand) return update(command.input)
    if (command instanceof QueryCommand) return query(command.input, stale)
    if (command instanceof DeleteItemCommand) return write(keyOf(command.input.Key ?? {}), undefined) ?? {}
    if (command instanceof BatchGetItemCommand) {
      const asked = Object.entries(command.input.RequestItems ?? {})
      return {
        Responses: Object.fromEntries(
          asked.map(([name, { Keys = [] }]) => [name, Keys.map((key) => table.get(keyOf(key))).filter(Boolean)]),
        ),
      }
    }
    throw new TypeError(`Expected a command that the store sends, got ${command}`)
  }

  const client = { send: async (command: unknown) => send(command) } as unknown as DynamoDBClient
  return { client, send, items: () => [...table.values()] }
}

type Conditional = Pick<
  PutItemCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>

function demand(input: Conditional, item: Item | undefined): void {
  const { ConditionExpression: condition, ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
  if (condition === undefined || holds(condition, item, { names: names ?? {}, values: values ?? {} })) return
  throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} })
}

function asked(input: QueryCommandInput, item: Item): boolean {
  return holds(input.KeyConditionExpression ?? '', item, {
    names: input.ExpressionAttributeNames ?? {},
    values: input.ExpressionAttributeValues ?? {},
  })
}

function order(a: Item, b: Item, index: Place | undefined): number {
  const range = index?.range ?? 'sk'
  return compare(a[range]?.S, b[range]?.S) || compare(keyOf(a), keyOf(b))
}

function isSame(a: Item | undefined, b: Item | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name]?.S === b[name]?.S && a[name]?.N === b[name]?.N)
  )
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)
const keyOf = ({ pk, sk }: Item) => `${pk?.S} ${sk?.S}`
const keysOf = ({ pk, sk }: Item): Item => ({ ...(pk ? { pk } : {}), ...(sk ? { sk } : {}) })

const projected = (item: Item, { hash, range }: Place): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => ['pk', 'sk', hash, range].includes(name)))

import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { inTurn } from '../../runtime/in-turn.ts'
import { type Key, keyText } from './keys.ts'
import { type Ask, type Change, type Condition, putRequest, queryRequest, updateRequest } from './requests.ts'
import { fromItem, type Item, type Row, toItem } from './rows.ts'

/** A fault of the table that is no expected outcome: throttled beyond patience, unreachable, refused. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** The rows of one table; every write is of one row. */
export interface Rows {
  get(key: Key): Promise<Row | undefined>
  /** The rows that are there, in no order. */
  getMany(keys: readonly Key[]): Promise<readonly Row[]>
  /** False where the condition does not hold. */
  put(row: Row, condition?: Condition): Promise<boolean>
  /** Puts rows that carry no record of their own, under no condition and in no order. */
  putMany(rows: readonly Row[]): Promise<void>
  /** The row after the change; nothing where the condition does not hold. */
  update(key: Key, change: Change, condition?: Condition): Promise<Row | undefined>
  /** All rows a query finds, page after page, at most `limit` of them where the query has one. */
  query(ask: Ask): Promise<readonly Row[]>
  /** How many rows a query finds, none of which is sent. */
  count(ask: Ask): Promise<number>
  /** For messages of a queue alone: no record of the ledger is ever deleted. */
  remove(key: Key): Promise<void>
}

/** A client of one engine: DynamoDB itself, or any that speaks its protocol at an address. */
export function dynamoClient(endpoint?: string): DynamoDBClient {
  if (endpoint === undefined) return new DynamoDBClient({})
  return new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
}

const mostInBatch = 100

/** The rows of a table over a client; the one place that sends. */
export function tableRows(client: DynamoDBClient, table: string): Rows {
  async function getBatch(keys: readonly Key[]): Promise<readonly Row[]> {
    const rows: Row[] = []
    let asked: BatchGetItemCommandOutput['UnprocessedKeys'] = {
      [table]: { Keys: keys.map(toKey), ConsistentRead: true },
    }
    while (asked?.[table]) {
      const answer: BatchGetItemCommandOutput = await client.send(new BatchGetItemCommand({ RequestItems: asked }))
      rows.push(...(answer.Responses?.[table] ?? []).map(fromItem))
      asked = answer.UnprocessedKeys
    }
    return rows
  }

  return {
    get: (key) =>
      translated(`read ${key.pk}`, async () => {
        const { Item } = await client.send(
          new GetItemCommand({ TableName: table, Key: toKey(key), ConsistentRead: true }),
        )
        return Item && fromItem(Item)
      }),
    getMany: (keys) =>
      translated('read rows', async () => {
        return (await Promise.all(chunks(distinct(keys), mostInBatch).map(getBatch))).flat()
      }),
    put: (row, condition) =>
      translated(`write ${row.pk}`, async () =>
        unlessRefused(false, async () => {
          await client.send(new PutItemCommand(putRequest(table, row, condition)))
          return true
        }),
      ),
    putMany: (rows) =>
      translated('write rows', async () => {
        // One by one: whoever may write in batches may delete in them. It costs the same units.
        await inTurn(distinct(rows), (row) => client.send(new PutItemCommand(putRequest(table, row))))
      }),
    update: (key, change, condition) =>
      translated(`write ${key.pk}`, async () =>
        unlessRefused(undefined, async () => {
          const { Attributes } = await client.send(new UpdateItemCommand(updateRequest(table, key, change, condition)))
          return Attributes && fromItem(Attributes)
        }),
      ),
    query: (ask) =>
      translated(`query ${ask.partition}`, async () => {
        const rows: Row[] = []
        if (isEmpty(ask)) return rows
        let start: Item | undefined
        do {
          const left = ask.limit === undefined ? {} : { limit: ask.limit - rows.length }
          const answer = await client.send(new QueryCommand(queryRequest(table, { ...ask, ...left }, start)))
          rows.push(...(answer.Items ?? []).map(fromItem))
          start = answer.LastEvaluatedKey
        } while (start && rows.length < (ask.limit ?? Number.POSITIVE_INFINITY))
        return rows
      }),
    count: (ask) =>
      translated(`count ${ask.partition}`, async () => {
        let found = 0
        let start: Item | undefined
        do {
          const asked = { ...queryRequest(table, ask, start), Select: 'COUNT' as const }
          const answer = await client.send(new QueryCommand(asked))
          found += answer.Count ?? 0
          start = answer.LastEvaluatedKey
        } while (start)
        return found
      }),
    remove: (key) =>
      translated(`remove ${key.pk}`, async () => {
        await client.send(new DeleteItemCommand({ TableName: table, Key: toKey(key) }))
      }),
  }
}

const distinct = <Place extends Key>(places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [keyText(place), place])).values(),
]

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

/** A stretch that ends before it begins holds nothing; DynamoDB refuses to be asked for it, and orders by UTF-8 bytes. */
const isEmpty = ({ from, to }: Ask): boolean =>
  from !== undefined && to !== undefined && Buffer.compare(Buffer.from(from), Buffer.from(to)) > 0

const toKey = ({ pk, sk }: Key): Item => toItem({ pk, sk })

async function unlessRefused<Answer>(refused: Answer, write: () => Promise<Answer>): Promise<Answer> {
  try {
    return await write()
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return refused
    throw fault
  }
}

async function translated<Answer>(deed: string, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send()
  } catch (cause) {
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
    throw new StoreError(`Expected to ${deed}, got ${why}`, { cause })
  }
}

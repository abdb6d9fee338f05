import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'

/** The attributes that keys and indexes are made of; all are strings. */
const keyAttributes = ['pk', 'sk', 'recordId', 'listPk', 'listSk', 'pendingPk', 'pendingSk'] as const

/** The names of the indexes, each sparse and of keys only: a page of an index is read from the table by its keys. */
export const indexes = {
  /** A record by its id. */
  ids: { name: 'ids', hash: 'recordId', range: 'pk' },
  /** Records by time, of all parties or of one. */
  lists: { name: 'lists', hash: 'listPk', range: 'listSk' },
  /** What is still to be folded or told. */
  pending: { name: 'pending', hash: 'pendingPk', range: 'pendingSk' },
} as const

export type Index = (typeof indexes)[keyof typeof indexes]

const keySchema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
]

/** The table as one request; cdk builds the same from `keyAttributes` and `indexes`. */
export const tableDefinition = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: keyAttributes.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: Object.values(indexes).map((index) => ({
    IndexName: index.name,
    KeySchema: keySchema(index.hash, index.range),
    Projection: { ProjectionType: 'KEYS_ONLY' },
  })),
})

/** Makes the table on an engine that has none yet; one that is there stays as it is. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(name)))
  } catch (fault) {
    if (!(fault instanceof ResourceInUseException)) throw fault
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { TableName: name })
}

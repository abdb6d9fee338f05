import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

/** The least that a function of ours could be: what the others' start is measured against. */
export const handler = async () => client

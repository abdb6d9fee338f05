import { type BedrockRuntimeClient, ThrottlingException } from '@aws-sdk/client-bedrock-runtime'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3'
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { SendMessageBatchCommand, SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs'
import type { Fetched, Fetcher } from '../../core/ports.ts'
import type { MemoryTable } from '../support/memory-table.ts'
import type { Op } from './faults.ts'
import type { Gatekeeper, Run } from './gate.ts'
import { modelAnswer } from './model.ts'
import { bodyOf, type FaultStory, feedAddress, feedAt, pageAt } from './stories.ts'

/** The SDK's clients as one run has them. */
export interface Clients {
  readonly dynamodb: DynamoDBClient
  readonly sqs: SQSClient
  readonly s3: S3Client
  readonly secrets: SecretsManagerClient
  readonly bedrock: BedrockRuntimeClient
}

/** What stands behind the clients. */
export interface Behind {
  readonly table: MemoryTable
  readonly send: (body: string) => void
  /** The objects that were kept, by their keys. */
  readonly kept: Map<string, unknown>
  readonly story: FaultStory
}

/** A fault of a site's, of which its caller knows whether it may pass. */
class SiteFault extends Error {
  readonly passing: boolean
  constructor(passing: boolean) {
    super(passing ? 'Expected an answer, got none' : 'Expected a page, got 404')
    this.passing = passing
  }
}

const refused = (fault: string, op?: Op) =>
  fault === 'throttled' && op === 'bedrock.Converse'
    ? new ThrottlingException({ message: 'throttled by the simulation', $metadata: { httpStatusCode: 429 } })
    : Object.assign(new Error(`${fault} by the simulation`), {
        name: fault === 'throttled' ? 'ThrottlingException' : 'TimeoutError',
      })

/** The clients of one run: every command is a gate. */
export function clientsOf(run: Run, gates: Gatekeeper, { table, send, kept, story }: Behind): Clients {
  const client = (
    op: (command: Command) => Op,
    perform: (command: Command, fault?: 'stale' | 'partial') => unknown,
  ) => ({
    send: (command: Command) =>
      gates.reach(run, op(command), () => targetOf(command), {
        perform: (fault) => perform(command, fault),
        refuse: (fault) => refused(fault, op(command)),
      }),
  })
  return {
    dynamodb: client(dynamoOp, (command, fault) =>
      fault === 'partial' ? firstOfBatch(command, table) : table.send(command, fault === 'stale'),
    ) as unknown as DynamoDBClient,
    sqs: client(
      () => 'sqs.SendMessageBatch',
      (command, fault) => sendBatch(command as unknown as SendMessageBatchCommand, send, fault),
    ) as unknown as SQSClient,
    s3: client(
      (command) => (command instanceof GetObjectCommand ? 's3.GetObject' : 's3.PutObject'),
      (command) => (command instanceof GetObjectCommand ? objectAt(command, kept) : keep(command, kept)),
    ) as unknown as S3Client,
    secrets: client(
      () => 'secretsmanager.GetSecretValue',
      () => ({ SecretString: 'xoxb-simulated' }),
    ) as unknown as SecretsManagerClient,
    bedrock: client(
      () => 'bedrock.Converse',
      ({ input }) => ({
        output: {
          message: { content: [{ toolUse: { input: modelAnswer(story, JSON.stringify(input['messages'])) } }] },
        },
        stopReason: 'tool_use',
        usage: { inputTokens: 1_500, outputTokens: 300 },
      }),
    ) as unknown as BedrockRuntimeClient,
  }
}

interface Command {
  readonly input: Readonly<Record<string, unknown>>
}

function keep({ input }: Command, kept: Map<string, unknown>): object {
  kept.set(String(input['Key']), input['Body'])
  return {}
}

function objectAt({ input }: GetObjectCommand, kept: ReadonlyMap<string, unknown>): object {
  const body = kept.get(String(input.Key))
  if (body === undefined) throw new NoSuchKey({ message: 'No such key', $metadata: {} })
  return { Body: { transformToString: async () => String(body) } }
}

const dynamoOp = (command: Command): Op => {
  const name = command.constructor.name.replace('Command', '')
  return `dynamodb.${name === 'Query' && command.input['IndexName'] ? 'QueryIndex' : name}` as Op
}

function targetOf({ input }: Command): string {
  const key = JSON.stringify(input['Item'] ?? input['Key'] ?? input['ExpressionAttributeValues'] ?? '')
  return [...key.matchAll(/"(?:S|Key)":"([^"]{1,60})/g)]
    .slice(0, 2)
    .map(([, text]) => text)
    .join(' ')
}

/** Answers for the first key alone, and gives the others back. */
function firstOfBatch(command: Command, table: MemoryTable): unknown {
  const [[name, { Keys }] = ['', { Keys: [] }]] = Object.entries(
    command.input['RequestItems'] as Record<string, { Keys: unknown[] }>,
  )
  const [first, ...rest] = Keys
  Object.assign(command.input, { RequestItems: { [name]: { Keys: [first] } } })
  const answer = table.send(command) as object
  return rest.length === 0 ? answer : { ...answer, UnprocessedKeys: { [name]: { Keys: rest } } }
}

function sendBatch(
  { input }: { readonly input: SendMessageBatchCommandInput },
  send: (body: string) => void,
  fault?: string,
) {
  const [first, ...rest] = input.Entries ?? []
  const taken = fault === 'partial' ? rest : [...(first ? [first] : []), ...rest]
  for (const { MessageBody = '' } of taken) send(MessageBody)
  return fault === 'partial' && first ? { Failed: [{ Id: first.Id, SenderFault: false, Code: 'InternalError' }] } : {}
}

/** The site of a story as one run sees it. */
export function siteOf(run: Run, gates: Gatekeeper, story: FaultStory, now: () => number): Fetcher {
  const minute = () => now() / 60_000
  function answer(url: string): Fetched {
    const page = pageAt(story, url, minute())
    if (url !== feedAddress && (!page || page.fault === 'gone')) throw new SiteFault(false)
    const text = page ? bodyOf(page) : feedAt(story, minute())
    return { status: 200, url, headers: {}, body: new TextEncoder().encode(text), text }
  }
  return {
    fetch: (url) =>
      gates.reach(run, 'web.fetch', () => url, { perform: () => answer(url), refuse: () => new SiteFault(true) }),
    isPassing: (fault) => fault instanceof SiteFault && fault.passing,
  }
}

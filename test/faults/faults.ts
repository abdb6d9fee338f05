/** What may go wrong with one call of a function to the world outside. */
export type Fault =
  | 'throttled'
  | 'failed'
  | 'unanswered'
  | 'lost'
  | 'partial'
  | 'stale'
  | 'crash before'
  | 'crash after'
  | 'zombie'

const reading = ['throttled', 'crash before', 'zombie'] as const
const writing = ['throttled', 'lost', 'crash before', 'crash after', 'zombie'] as const

/** Every call that a function makes, with all that may go wrong with it. `lost` is done without an answer, `unanswered` is neither. */
export const faultsOf = {
  'dynamodb.GetItem': reading,
  'dynamodb.BatchGetItem': [...reading, 'partial'],
  'dynamodb.Query': reading,
  'dynamodb.QueryIndex': [...reading, 'stale'],
  'dynamodb.PutItem': writing,
  'dynamodb.UpdateItem': writing,
  'sqs.SendMessageBatch': [...writing, 'partial'],
  's3.PutObject': writing,
  's3.GetObject': reading,
  'bedrock.Converse': ['throttled', 'unanswered', 'lost', 'crash before', 'crash after', 'zombie'],
  'secretsmanager.GetSecretValue': reading,
  'web.fetch': ['failed', 'unanswered', 'crash before', 'zombie'],
  'slack.chat.postMessage': ['throttled', 'failed', 'unanswered', 'lost', 'crash before', 'crash after', 'zombie'],
  'slack.chat.update': ['throttled', 'failed', 'unanswered', 'lost', 'crash before', 'crash after', 'zombie'],
  'slack.conversations.replies': ['throttled', 'failed', 'unanswered', 'crash before', 'zombie'],
  'slack.conversations.history': ['throttled', 'failed', 'unanswered', 'crash before', 'zombie'],
  // The function's own answer to whoever called it.
  answer: ['lost'],
} as const satisfies Readonly<Record<string, readonly Fault[]>>

export type Op = keyof typeof faultsOf

/** What each function calls: a call that is not listed here fails the test, as does one that is never made. */
export const callsOf = {
  poll: [
    'dynamodb.QueryIndex',
    'dynamodb.GetItem',
    'dynamodb.BatchGetItem',
    'dynamodb.PutItem',
    'sqs.SendMessageBatch',
    'web.fetch',
    'answer',
  ],
  read: [
    'dynamodb.GetItem',
    'dynamodb.BatchGetItem',
    'dynamodb.PutItem',
    'dynamodb.UpdateItem',
    's3.GetObject',
    's3.PutObject',
    'bedrock.Converse',
    'web.fetch',
    'answer',
  ],
  reconcile: [
    'dynamodb.GetItem',
    'dynamodb.BatchGetItem',
    'dynamodb.Query',
    'dynamodb.QueryIndex',
    'dynamodb.PutItem',
    'dynamodb.UpdateItem',
    'answer',
  ],
  alert: [
    'dynamodb.GetItem',
    'dynamodb.BatchGetItem',
    'dynamodb.QueryIndex',
    'dynamodb.PutItem',
    'dynamodb.UpdateItem',
    'secretsmanager.GetSecretValue',
    'slack.chat.postMessage',
    'slack.chat.update',
    'slack.conversations.history',
    'slack.conversations.replies',
    'answer',
  ],
} as const satisfies Readonly<Record<string, readonly Op[]>>

export type Station = keyof typeof callsOf

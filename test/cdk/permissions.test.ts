import { describe, expect, it } from 'vitest'
import type { StationName } from '../../cdk/station.ts'
import { permissionsOf, template } from './template.ts'

const made = template({ slackSecret: 'walkback/slack' })

/** What every function may do: write its own log, and lay aside what it failed on. */
const always = (name: string) => [
  `logs:CreateLogStream ${name}Log`,
  `logs:PutLogEvents ${name}Log`,
  'sqs:GetQueueAttributes Undelivered',
  'sqs:GetQueueUrl Undelivered',
  'sqs:SendMessage Undelivered',
]

const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (action) => `dynamodb:${action} LedgerTable.StreamArn`,
)

/** What is remembered of hosts. */
const fetching = [
  'dynamodb:GetItem LedgerTable HOST#*',
  'dynamodb:PutItem LedgerTable HOST#*',
  'dynamodb:PutItem LedgerTable PART#*',
  'dynamodb:Query LedgerTable PART#*',
]

const expected: Readonly<Record<StationName, readonly string[]>> = {
  poll: [
    'dynamodb:BatchGetItem LedgerTable ENTRY#* REVISIT#*',
    'dynamodb:GetItem LedgerTable POLL SOURCES',
    'dynamodb:PutItem LedgerTable POLL SOURCES',
    'dynamodb:PutItem LedgerTable REVISIT#*',
    'dynamodb:Query LedgerTable/index/pending PENDING#REVISITS',
    ...fetching,
    'sqs:SendMessage Entries',
  ],
  read: [
    'dynamodb:BatchGetItem LedgerTable ENTRY#*',
    'dynamodb:GetItem LedgerTable CLAIMS#*',
    'dynamodb:PutItem LedgerTable ENTRY#* ARTICLE#* CLAIMS#*',
    'dynamodb:PutItem LedgerTable LISTED#*',
    'dynamodb:GetItem LedgerTable REVISIT#*',
    'dynamodb:PutItem LedgerTable REVISIT#*',
    ...fetching,
    's3:PutObject SnapshotsBucket/snapshots/*',
    ...['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].flatMap(
      (action) => [`sqs:${action} Entries`, `sqs:${action} DeadEntries`],
    ),
  ],
  reconcile: [
    ...stream,
    'dynamodb:BatchGetItem LedgerTable SUMS#*',
    'dynamodb:GetItem LedgerTable SUMS#*',
    'dynamodb:PutItem LedgerTable LEDGER#*',
    'dynamodb:PutItem LedgerTable PART#* SUMS#* PARTIES',
    'dynamodb:PutItem LedgerTable COUNTS',
    'dynamodb:Query LedgerTable CLAIMS#* LEDGER#* PART#* RENAMES',
    'dynamodb:Query LedgerTable COUNTS',
    'dynamodb:Query LedgerTable/index/lists ARTICLES#* CLAIMS#*',
    'dynamodb:Query LedgerTable/index/pending PENDING#COLLECTIONS',
    'dynamodb:UpdateItem LedgerTable CLAIMS#*',
    'dynamodb:UpdateItem LedgerTable LEDGER#*',
  ],
  alert: [
    ...stream,
    'dynamodb:BatchGetItem LedgerTable LEDGER#*',
    'dynamodb:BatchGetItem LedgerTable ALERT#*',
    'dynamodb:GetItem LedgerTable ALERT#* CHANNEL#*',
    'dynamodb:PutItem LedgerTable ALERT#* CHANNEL#*',
    'dynamodb:Query LedgerTable PART#*',
    'dynamodb:Query LedgerTable SOURCES',
    'dynamodb:Query LedgerTable/index/lists ALERTS#*',
    'dynamodb:Query LedgerTable/index/ids DEAL#* FIGURE#* REVISION#*',
    'dynamodb:Query LedgerTable/index/pending PENDING#REVISIONS',
    'dynamodb:UpdateItem LedgerTable LEDGER#*',
    'secretsmanager:GetSecretValue arn:AWS::Partition:secretsmanager:AWS::Region:AWS::AccountId:secret:walkback/slack-??????',
  ],
  api: [
    'dynamodb:BatchGetItem LedgerTable ARTICLE#* CLAIMS#* LEDGER#*',
    'dynamodb:GetItem LedgerTable LEDGER#*',
    'dynamodb:Query LedgerTable ARTICLE#* CLAIMS#* SOURCES PARTIES RENAMES SUMS#* PART#*',
    'dynamodb:Query LedgerTable LISTED#*',
    'dynamodb:Query LedgerTable/index/ids DEAL#* FIGURE#* REVISION#* CLAIM#*',
    'dynamodb:Query LedgerTable/index/lists DEALS#* FIGURES#* REVISIONS#* FLOWS#* CLAIMS#* ARTICLES#*',
  ],
  replay: [
    'dynamodb:BatchGetItem LedgerTable CLAIMS#*',
    'dynamodb:Query LedgerTable ARTICLE#* PART#*',
    'dynamodb:Query LedgerTable/index/ids CLAIM#*',
    's3:GetObject SnapshotsBucket/snapshots/*',
    's3:ListBucket SnapshotsBucket',
  ],
}

const names = Object.entries(expected).map(([name, actions]) => ({ name, actions }))

describe('permissions', () => {
  it.each(names)('$name may do this and nothing else', ({ name, actions }) => {
    expect(permissionsOf(made, new RegExp(`^${name}Role`))).toEqual([...actions, ...always(name)].toSorted())
  })

  it('no policy allows all actions of a service, a scan, writing in batches, or a delete but of messages', () => {
    const all = permissionsOf(made, /./).map((line) => line.split(' ')[0] ?? '')
    expect(all.length).toBeGreaterThan(60)
    const broad = all.filter((action) => /\*|:Scan|:Delete|:BatchWrite/.test(action))
    expect(broad.toSorted()).toEqual(['sqs:DeleteMessage', 'sqs:DeleteMessage'])
  })

  it('no policy allows anything with all resources', () => {
    expect(permissionsOf(made, /./).filter((line) => line.split(' ')[1] === '*')).toEqual([])
  })

  it('alert may do just what its channels ask for', () => {
    const channels = [
      { id: 'desk', kind: 'slack', secret: 'desk/slack', channel: 'C1' },
      { id: 'mail', kind: 'email', from: 'walkback@desk.example', to: ['a@desk.example'] },
      { id: 'bus', kind: 'eventbridge', bus: 'desk' },
    ]
    const made = permissionsOf(template({ channels }), /^alertRole/).filter((line) =>
      /^(secrets|ses|events)/.test(line),
    )
    const arn = (service: string, rest: string) => `arn:AWS::Partition:${service}:AWS::Region:AWS::AccountId:${rest}`
    expect(made).toEqual([
      `events:PutEvents ${arn('events', 'event-bus/desk')}`,
      `secretsmanager:GetSecretValue ${arn('secretsmanager', 'secret:desk/slack-??????')}`,
      `ses:SendEmail ${arn('ses', 'identity/desk.example')}`,
      `ses:SendEmail ${arn('ses', 'identity/walkback@desk.example')}`,
    ])
  })

  it('without a secret nobody may read one', () => {
    expect(permissionsOf(template(), /./).filter((line) => line.startsWith('secretsmanager'))).toEqual([])
  })
})

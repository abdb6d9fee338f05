import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { pending } from '../functions/adapters/dynamodb/keys.ts'
import { indexes } from '../functions/adapters/dynamodb/table.ts'
import type { Station } from './station.ts'
import { type TableAccess, type TableUse, tableAccess } from './table-access.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/** The one table, with the keys and indexes that the store asks for; it outlives the stack. */
export class LedgerTable extends Construct {
  readonly name: string
  readonly #table: TableV2

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.#table = new TableV2(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: Object.values(indexes).map(({ name, hash, range }) => ({
        indexName: name,
        partitionKey: text(hash),
        sortKey: text(range),
        projectionType: ProjectionType.KEYS_ONLY,
      })),
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.name = this.#table.tableName
  }

  /** Lets a function do what the table of accesses says of it. */
  allow(station: Station, use: TableUse): void {
    this.allowAccess(station, tableAccess[use])
  }

  /** Lets a function do some things more. */
  allowAccess(station: Station, accesses: readonly TableAccess[]): void {
    for (const { actions, partitions, index } of accesses) {
      const { tableArn } = this.#table
      station.allow(
        actions.map((action) => `dynamodb:${action}`),
        [index === undefined ? tableArn : `${tableArn}/index/${indexes[index].name}`],
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
      )
    }
  }

  /** Wakes a function with each row that comes onto a list of what is still to be done; what fails for good goes to a queue. */
  feedPending(station: Station, list: 'collections' | 'revisions', undelivered: IQueue): void {
    const { tableStreamArn: stream } = this.#table
    if (stream === undefined) throw new Error('Expected the table to have a stream, got none.')
    station.allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      [stream],
    )
    station.function.addEventSourceMapping('Pending', {
      eventSourceArn: stream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { NewImage: { pendingPk: { S: FilterRule.isEqual(pending[list]) } } },
        }),
      ],
      batchSize: 50,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // The sweep finds what is left of them.
      retryAttempts: 5,
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(undelivered),
    })
  }
}

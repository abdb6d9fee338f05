import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, StorageClass } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { acknowledge, templateName, wildcard } from './acknowledge.ts'
import type { Station } from './station.ts'

/** Why no bucket keeps a log of who asked for what. */
export const noAccessLog = 'Nothing but this stack reaches it; an account that wants to know more has CloudTrail.'

/** What every bucket has: closed to the public, encrypted, reached over TLS alone, and there when the stack is gone. */
export const guarded = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const

/** Where `read` keeps the bytes of every page; they outlive the stack. */
export class SnapshotBucket extends Construct {
  readonly name: string
  readonly #bucket: Bucket

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.#bucket = new Bucket(this, 'Bucket', {
      ...guarded,
      versioned: true,
      lifecycleRules: [
        {
          // Read once a replay, if ever again.
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) }],
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    })
    this.name = this.#bucket.bucketName
    acknowledge(this, { 'AwsSolutions-S1': noAccessLog })
  }

  /** Lets a function keep snapshots. */
  allowPut(station: Station): void {
    this.#allowSnapshots(station, 's3:PutObject')
  }

  /** Lets a function read snapshots, and be told when one is not there: without the list, S3 says that it is forbidden. */
  allowGet(station: Station): void {
    this.#allowSnapshots(station, 's3:GetObject')
    station.allow(['s3:ListBucket'], [this.#bucket.bucketArn])
  }

  /** Lets a function use what a model answered, and be told where it has not: without the list, S3 says that it is forbidden. */
  allowAnswers(station: Station, actions: readonly string[]): void {
    station.allow(actions, [this.#bucket.arnForObjects('answers/*')])
    station.allow(['s3:ListBucket'], [this.#bucket.bucketArn])
    acknowledge(station, {
      [wildcard(`<${templateName(this.#bucket)}.Arn>/answers/*`)]: 'An answer is named by its question.',
    })
  }

  #allowSnapshots(station: Station, action: string): void {
    station.allow([action], [this.#bucket.arnForObjects('snapshots/*')])
    acknowledge(station, {
      [wildcard(`<${templateName(this.#bucket)}.Arn>/snapshots/*`)]: 'A snapshot is named by its content.',
    })
  }
}

import { Duration } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import {
  DefinitionBody,
  DistributedMap,
  ItemBatcher,
  ResultWriterV2,
  S3ObjectsItemReader,
  StateMachine,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions'
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import { Construct } from 'constructs'
import { acknowledge, templateName, wildcard } from './acknowledge.ts'
import { guarded, noAccessLog } from './snapshots.ts'
import type { Station } from './station.ts'

const prefix = 'snapshots/'

/** Started by hand: reads every snapshot again with today's reader, in batches, and leaves the differences in a bucket of their own. */
export class ReplayMachine extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { station, bucketName }: { readonly station: Station; readonly bucketName: string },
  ) {
    super(scope, id)
    const differences = new Bucket(this, 'Differences', {
      ...guarded,
      lifecycleRules: [{ expiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    })
    acknowledge(differences, { 'AwsSolutions-S1': noAccessLog })
    // By their names, so that the machine's policy is the only one to change.
    const written = Bucket.fromBucketName(this, 'Written', differences.bucketName)
    const read = Bucket.fromBucketName(this, 'Read', bucketName)
    const everySnapshot = DistributedMap.jsonata(this, 'EverySnapshot', {
      itemReader: new S3ObjectsItemReader({ bucket: read, prefix }),
      itemBatcher: new ItemBatcher({ maxItemsPerBatch: 25 }),
      resultWriterV2: new ResultWriterV2({ bucket: written, prefix: 'replays' }),
      maxConcurrency: 20,
      toleratedFailurePercentage: 5,
    })
    everySnapshot.itemProcessor(
      LambdaInvoke.jsonata(this, 'ReadAgain', {
        lambdaFunction: station.function,
        payload: TaskInput.fromObject({ keys: `{% [$states.input.Items.$substringAfter(Key, '${prefix}')] %}` }),
        outputs: '{% $states.result.Payload %}',
      }),
    )
    const machine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(everySnapshot),
      timeout: Duration.days(1),
    })
    const name = templateName(machine)
    const runs = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:{"Fn::Select":[6,{"Fn::Split":[":",{"Ref":"${name}"}]}]}`
    acknowledge(machine, {
      [wildcard(`<${templateName(station.function)}.Arn>:*`)]: 'The versions of one function.',
      [wildcard(`${runs}:*`)]: 'The runs of this machine.',
      [wildcard(`${runs}/*:*`)]: 'The runs of this machine, a batch each.',
      [wildcard(`arn:<AWS::Partition>:s3:::<${templateName(differences)}>/*`)]: 'What it writes is named by each run.',
    })
    const watched =
      'Step Functions keeps the history of each run and batch for 90 days; to send it to a log or a trace takes a right to all of them.'
    acknowledge(machine, {
      'AwsSolutions-SF1': watched,
      'AwsSolutions-SF2': watched,
      'Serverless-StepFunctionStateMachineXray': watched,
    })
  }
}

import { Match, Template } from 'aws-cdk-lib/assertions'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { describe, expect, it } from 'vitest'
import { checked } from '../../cdk/checks.ts'
import { canaryOf, readSettings } from '../../cdk/settings.ts'
import { WalkbackStack } from '../../cdk/stack.ts'
import { tableDefinition } from '../../functions/adapters/dynamodb/table.ts'
import { stackApp, template } from './template.ts'

const slack = { slackSecret: 'walkback/slack', slackChannel: 'C0123456789' }
const made = template(slack)
const text = JSON.stringify(made.toJSON())

describe('the table', () => {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = tableDefinition('any')

  it('is the one that the store makes on an engine of its own', () => {
    made.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema,
      AttributeDefinitions: Match.arrayWith(AttributeDefinitions ?? []),
      GlobalSecondaryIndexes,
      BillingMode,
    })
  })

  it('can be restored to any second, survives the stack, and streams what its rows become', () => {
    made.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    })
  })

  it.each([
    ['reconcile', 'PENDING#COLLECTIONS'],
    ['alert', 'PENDING#REVISIONS'],
  ])('wakes %s with rows of %s, again a few times, in halves, and lays aside the rest', (name, list) => {
    made.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp(`^${name}Function`) },
      FilterCriteria: { Filters: [{ Pattern: Match.stringLikeRegexp(`"pendingPk":\\{"S":\\["${list}"\\]\\}`) }] },
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Undelivered'), 'Arn'] } },
      },
    })
  })
})

describe('queues', () => {
  it('are encrypted', () => made.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true }))

  it('are reached over TLS alone', () => {
    made.resourceCountIs('AWS::SQS::QueuePolicy', 3)
    made.allResourcesProperties('AWS::SQS::QueuePolicy', { PolicyDocument: { Statement: [overTlsAlone('sqs:*')] } })
  })

  it('hide a message for six times as long as a read may take, and keep dead letters for 14 days', () => {
    made.hasResourceProperties('AWS::Lambda::Function', {
      Timeout: 180,
      Environment: { Variables: { SNAPSHOT_BUCKET: Match.anyValue() } },
    })
    made.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 6 * 180,
      MessageRetentionPeriod: 14 * 86_400,
      RedrivePolicy: {
        maxReceiveCount: 5,
        deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadEntries'), 'Arn'] },
      },
    })
    made.resourcePropertiesCountIs('AWS::SQS::Queue', { MessageRetentionPeriod: 14 * 86_400 }, 3)
  })

  it('give `read` its dead letters again once somebody enables it', () => {
    made.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^readFunction') },
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadEntries'), 'Arn'] },
      Enabled: false,
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
    made.resourcePropertiesCountIs(
      'AWS::SQS::Queue',
      { MessageRetentionPeriod: 14 * 86_400, VisibilityTimeout: 6 * 180 },
      2,
    )
    made.hasOutput('Redrive', { Value: { Ref: Match.stringLikeRegexp('^readFunctionSqs') } })
  })

  it('give `read` a few messages, of which it names those that failed', () => {
    made.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^readFunction') },
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: 4 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
  })
})

describe('buckets', () => {
  it('are closed to the public, encrypted, and there when the stack is gone', () => {
    made.allResources('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: { ServerSideEncryptionConfiguration: [Match.anyValue()] },
      },
    })
  })

  it('are reached over TLS alone', () => {
    made.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: { Statement: Match.arrayWith([overTlsAlone('s3:*')]) },
    })
  })
})

describe('functions', () => {
  const logged = {
    TABLE_NAME: Match.anyValue(),
    LOG_LEVEL: 'info',
    DEPLOYMENT: 'Walkback',
    SOURCE_METRICS: '',
    NODE_OPTIONS: '--enable-source-maps',
  }

  it.each([
    ['poll', { QUEUE_URL: Match.anyValue(), CONTACT: '', CANARY_FEED: '' }],
    ['read', { SNAPSHOT_BUCKET: Match.anyValue(), CONTACT: '', READER: 'rules', MODEL: '' }],
    ['reconcile', {}],
    [
      'alert',
      {
        SLACK_SECRET_NAME: slack.slackSecret,
        SLACK_CHANNEL: slack.slackChannel,
        CHANNELS: '',
        SITE_URL: Match.anyValue(),
      },
    ],
    ['api', { WEB_FOLDER: 'dist/web', READ_TOKEN_HASHES: '', WRITE_TOKEN_HASHES: '', CANARY: '' }],
    ['replay', { SNAPSHOT_BUCKET: Match.anyValue(), READER: 'rules', MODEL: '' }],
  ])('%s has the environment that it reads', (name, own) => {
    made.hasResourceProperties('AWS::Lambda::Function', {
      Role: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${name}Role`), 'Arn'] },
      Environment: { Variables: Match.exact({ ...logged, ...own }) },
    })
  })

  it('run on Node 24 on arm64, with a log that ends and a place for what they failed on', () => {
    made.resourceCountIs('AWS::Lambda::Function', 6)
    made.allResourcesProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    made.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 })
    made.resourcePropertiesCountIs(
      'AWS::Lambda::EventInvokeConfig',
      { MaximumRetryAttempts: 0, DestinationConfig: { OnFailure: Match.anyValue() } },
      6,
    )
  })

  it.each([
    ['poll', 'rate(10 minutes)'],
    ['reconcile', 'rate(5 minutes)'],
    ['alert', 'rate(5 minutes)'],
  ])('%s is woken at %s, and a call that cannot be made is laid aside', (name, rate) => {
    made.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: rate,
      Target: {
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${name}Function`), 'Arn'] },
        Input: '{}',
        DeadLetterConfig: { Arn: Match.anyValue() },
      },
    })
  })
})

describe('the HTTP API', () => {
  it('is throttled and logged as JSON', () => {
    made.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 },
      AccessLogSettings: { Format: Match.serializedJson(Match.objectLike({ requestId: '$context.requestId' })) },
    })
  })

  it.each([
    [{}, 'AWS_IAM'],
    [{ access: 'iam' }, 'AWS_IAM'],
    [{ access: 'public' }, 'NONE'],
  ])('under %o has authorization %s', (settings, type) => {
    template(settings).hasResourceProperties('AWS::ApiGatewayV2::Route', { AuthorizationType: type })
  })
})

describe('the stack', () => {
  it('says nothing of a secret but its name', () => {
    expect(text.match(/walkback\/slack[^"]*/g)?.toSorted()).toEqual(['walkback/slack', 'walkback/slack-??????'])
    expect(text).not.toMatch(/xoxb-|resolve:secretsmanager|hooks\.slack/)
  })

  it('names nothing, so that a second one may stand beside it', () => {
    const names = text.match(
      /"(TableName|BucketName|QueueName|FunctionName|RoleName|LogGroupName|AlarmName|TopicName|StateMachineName)":"/g,
    )
    expect(names).toBeNull()
  })

  it('is the same under another name, but for that name', () => {
    const { app, stack } = stackApp(slack)
    const other = new WalkbackStack(
      app,
      'Second',
      readSettings((name) => ({ ...slack, name: 'Second' })[name]),
    )
    const [first = '', second = ''] = [stack, other].map((one) => JSON.stringify(Template.fromStack(one).toJSON()))
    // A mapping's own name in the template has the stack's in it.
    const unnamed = (text: string) => text.replaceAll(/(SqsEventSource)\w+/g, '$1').replaceAll('Second', 'Walkback')
    expect(JSON.parse(unnamed(second))).toEqual(JSON.parse(unnamed(first)))
    expect(second).toContain('"Second"')
    expect(second).not.toMatch(/"Export":/)
  })

  it.each([[{}], [{ ...slack, access: 'public', alarmEmail: 'watch@example.com' }]])(
    'is clean under every rule of the packs, set as %o',
    (settings) => {
      expect(() => checked(stackApp(settings).app).synth()).not.toThrow()
    },
  )

  it('is not clean where a queue has no dead letters', () => {
    const { app, stack } = stackApp()
    new Queue(stack, 'Lonely')
    expect(() => checked(app).synth()).toThrow()
  })

  it('that carries the canary reads its own story alone, shows it to everybody, and misses it when it is not told', () => {
    const { app } = stackApp(slack)
    const settings = readSettings((name) => ({ ...slack, access: 'public', canaryChannel: 'C0CANARY' })[name])
    const canary = new WalkbackStack(app, 'WalkbackCanary', canaryOf(settings))
    expect(() => checked(app).synth()).not.toThrow()
    const carried = Template.fromStack(canary)
    const variables = (own: object) => ({ Environment: { Variables: Match.objectLike(own) } })
    carried.hasResourceProperties('AWS::Lambda::Function', variables({ CANARY: 'on' }))
    carried.hasResourceProperties(
      'AWS::Lambda::Function',
      variables({ CANARY_FEED: { 'Fn::Join': ['', Match.arrayWith(['/canary/feed.xml'])] } }),
    )
    carried.hasResourceProperties('AWS::Lambda::Function', variables({ SLACK_CHANNEL: 'C0CANARY' }))
    const route = (RouteKey: string, AuthorizationType: string) =>
      carried.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey, AuthorizationType })
    route('GET /canary/{proxy+}', 'NONE')
    route('$default', 'AWS_IAM')
  })
})

function overTlsAlone(action: string) {
  return Match.objectLike({
    Effect: 'Deny',
    Action: action,
    Principal: { AWS: '*' },
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  })
}

import { type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { AlertEnv, ApiEnv, PollEnv, ReconcileEnv } from '../schemas/env.ts'
import type { ReadEnv, ReplayEnv } from '../schemas/reading-env.ts'
import { acknowledge } from './acknowledge.ts'
import { functionCode } from './function-code.ts'

/** The environment of every function, so that forgetting a variable does not compile. */
interface Environments {
  readonly poll: PollEnv
  readonly read: ReadEnv
  readonly reconcile: ReconcileEnv
  readonly alert: AlertEnv
  readonly api: ApiEnv
  readonly replay: ReplayEnv
}

export type StationName = keyof Environments

export interface StationOptions<Name extends StationName> {
  readonly env: Readonly<Record<keyof Environments[Name], string>>
  readonly timeout: Duration
  /** In MB; the share of a processor grows with it. */
  readonly memory?: number
  /** How many may run at once, where order or pace needs a limit. */
  readonly reservedConcurrency?: number
  /** Expressions that are settled as the code is bundled, so that what they rule out is not in it. */
  readonly settled?: Readonly<Record<string, string>>
  /** Folders of the project that are laid beside the code. */
  readonly folders?: readonly string[]
  /** Where events go that the function failed on. */
  readonly undelivered: IQueue
}

/** One function of the pipeline with every default set once: a role that may do nothing but log, until it is allowed more. */
export class Station<Name extends StationName = StationName> extends Construct {
  readonly function: LambdaFunction
  readonly timeout: Duration
  readonly logGroupName: string
  readonly #role: Role

  constructor(scope: Construct, name: Name, options: StationOptions<Name>) {
    super(scope, name)
    const { env, timeout, memory = 512, reservedConcurrency, folders = [], settled = {}, undelivered } = options
    this.timeout = timeout
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.logGroupName = logGroup.logGroupName
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(this.#role)
    this.function = new LambdaFunction(this, 'Function', {
      code: functionCode(name, folders, settled),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role: this.#role,
      environment: { ...env, NODE_OPTIONS: '--enable-source-maps' },
      timeout,
      memorySize: memory,
      ...(reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: reservedConcurrency }),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // The next schedule does the work again: a second try at once would meet the same fault.
      retryAttempts: 0,
      onFailure: new SqsDestination(undelivered),
    })
    acknowledge(this, {
      'Serverless-LambdaDLQ': 'Its destination for failures takes the same events, with the reason of each.',
      'Serverless-LambdaTracing':
        'A trace ends at the queue and the stream; records are followed by their ids in the log.',
    })
  }

  /** Lets the function do these things with these resources, and no others. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Record<string, unknown> = {}): void {
    this.#role.addToPrincipalPolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }),
    )
  }
}

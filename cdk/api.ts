import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import type { Settings } from './settings.ts'
import type { Station } from './station.ts'

/** What is written of each request: no query and no header, which may tell who asks what. */
const accessLogFields = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  fault: '$context.integrationErrorMessage',
} as const

/** The HTTP API before the function that answers it, throttled and logged. */
export class HttpEntrance extends Construct {
  readonly api: HttpApi
  readonly url: string
  readonly #integration: HttpLambdaIntegration

  constructor(
    scope: Construct,
    id: string,
    options: { readonly station: Station; readonly access: Settings['access'] },
  ) {
    super(scope, id)
    this.#integration = new HttpLambdaIntegration('Integration', options.station.function)
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      defaultIntegration: this.#integration,
      ...(options.access === 'iam' ? { defaultAuthorizer: new HttpIamAuthorizer() } : {}),
    })
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    })
    this.url = stage.url
    if (options.access === 'public') {
      acknowledge(this, {
        'AwsSolutions-APIG4':
          'This deployment chose public reads; the function behind it may write nothing, or decisions alone, for bearers of a token.',
      })
    }
  }

  /** Lets everybody read what is below a path, whoever may read the rest. */
  open(path: string): void {
    const [methods, authorizer] = [[HttpMethod.GET], new HttpNoneAuthorizer()]
    this.api.addRoutes({ path, methods, authorizer, integration: this.#integration })
    acknowledge(this, {
      'AwsSolutions-APIG4': 'What is open is a made-up story; the function behind it may not write.',
    })
  }
}

import { type Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Station } from './station.ts'

/** Wakes a function at an interval with an empty event; a call that cannot be made before the next one is laid aside. */
export function every(station: Station, interval: Duration, undelivered: IQueue): void {
  const role = new Role(station, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(station).account } },
    }),
  })
  const allow = (action: string, resource: string) =>
    role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }))
  allow('lambda:InvokeFunction', station.function.functionArn)
  allow('sqs:SendMessage', undelivered.queueArn)

  const schedule = new Schedule(station, 'Schedule', {
    schedule: ScheduleExpression.rate(interval),
    target: new LambdaInvoke(station.function, {
      // CDK would add every version of the function.
      role: role.withoutPolicyUpdates(),
      input: ScheduleTargetInput.fromObject({}),
      deadLetterQueue: undelivered,
      maxEventAge: interval,
      retryAttempts: 3,
    }),
  })
  schedule.node.addDependency(role)
}

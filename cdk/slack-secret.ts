import { ArnFormat, Stack } from 'aws-cdk-lib'
import type { Station } from './station.ts'

/** Lets a function read the secret of that name, which is made by hand and never passes through the template. */
export function allowSlackSecret(station: Station, name: string): void {
  if (name === '') return
  const arn = Stack.of(station).formatArn({
    service: 'secretsmanager',
    resource: 'secret',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    // Secrets Manager adds six characters of its own to every name.
    resourceName: `${name}-??????`,
  })
  station.allow(['secretsmanager:GetSecretValue'], [arn])
}

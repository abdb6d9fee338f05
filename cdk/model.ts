import { ArnFormat, Stack } from 'aws-cdk-lib'
import type { ModelSettings } from '../schemas/model.ts'
import type { ReadEnv } from '../schemas/reading-env.ts'
import { secretArn } from './channels.ts'
import type { Settings } from './settings.ts'
import type { SnapshotBucket } from './snapshots.ts'
import type { Station } from './station.ts'
import type { LedgerTable } from './table.ts'
import { purseAccess } from './table-access.ts'

/** What a function is told of who reads. */
export const readingEnv = ({ reader, model }: Settings): Record<keyof Pick<ReadEnv, 'READER' | 'MODEL'>, string> => ({
  READER: reader,
  MODEL: reader === 'rules' || model === undefined ? '' : JSON.stringify(model),
})

/** What is settled as the code is bundled: where the rules read, nothing of a model is in the bundle. */
export const settledReader = ({ reader }: Settings): Readonly<Record<string, string>> =>
  reader === 'rules' ? { 'process.env.READER': JSON.stringify(reader) } : {}

export interface ModelAccess {
  readonly table: LedgerTable
  readonly snapshots: SnapshotBucket
}

/** Lets `read` ask the one model, keep what it answers, and count what it costs. */
export function allowAsking(read: Station, { reader, model }: Settings, { table, snapshots }: ModelAccess): void {
  if (reader === 'rules' || model === undefined) return
  snapshots.allowAnswers(read, ['s3:PutObject', 's3:GetObject'])
  table.allowAccess(read, purseAccess)
  if (model.kind === 'bedrock') read.allow(['bedrock:InvokeModel'], arnsOf(read, model))
  else if (model.secret !== undefined) read.allow(['secretsmanager:GetSecretValue'], [secretArn(read, model.secret)])
}

/** Lets `replay` use what was answered; it asks nobody. */
export function allowAnswers(
  replay: Station,
  { reader }: Settings,
  { snapshots }: Pick<ModelAccess, 'snapshots'>,
): void {
  if (reader !== 'rules') snapshots.allowAnswers(replay, ['s3:GetObject'])
}

/** The profile in its region, and the model wherever the profile may have it run: whoever calls by a profile needs both. */
function arnsOf(
  station: Station,
  { model, profile, region, regions }: Extract<ModelSettings, { kind: 'bedrock' }>,
): readonly string[] {
  const arn = (resource: string, resourceName: string, parts: { region: string; account?: string }) =>
    Stack.of(station).formatArn({
      ...{ service: 'bedrock', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME },
      ...parts,
    })
  const models = [...new Set([region, ...regions])].map((one) =>
    arn('foundation-model', model, { region: one, account: '' }),
  )
  return profile === undefined ? models : [arn('inference-profile', profile, { region }), ...models]
}

import type { Logger, Now, Reader } from '../../../core/ports.ts'
import { ModelSettings, type ReaderMode } from '../../../schemas/model.ts'
import { tablePurse } from '../dynamodb/purse.ts'
import type { Rows } from '../dynamodb/table-rows.ts'
import { s3Answers } from '../s3/answers.ts'
import { secretByName } from '../secrets/secret.ts'
import { readerOf } from './choose.ts'

/** What a deployed function has for its reader. */
export interface DeployedHost {
  readonly rows: Rows
  /** Of the snapshots, beside which answers are kept. */
  readonly bucket: string
  /** Whether a model is asked, or only what it has answered is used. */
  readonly asks: boolean
  readonly now: Now
  readonly log: Logger
}

/** The reader of a deployed function by the settings in its environment; throws where they are none. */
export function deployedReader(
  mode: Exclude<ReaderMode, 'rules'>,
  settings: string,
  { rows, bucket, ...host }: DeployedHost,
): Reader {
  return readerOf(ModelSettings.parse(JSON.parse(settings)), {
    ...host,
    mode,
    answers: s3Answers(bucket),
    purse: tablePurse(rows),
    secretOf: secretByName,
  })
}

import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { ApiEnv } from '../schemas/env.ts'
import { decisions } from './adapters/dynamodb/decisions.ts'
import { dynamoReader } from './adapters/dynamodb/reader.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { createApi } from './http-api/app.ts'
import { bearersOf } from './http-api/tokens.ts'
import { readWebFiles } from './http-api/web-files.ts'
import { hosted } from './runtime/handler.ts'
import { version } from './version.ts'

export const handler = hosted(
  ApiEnv,
  ({ TABLE_NAME, WEB_FOLDER, READ_TOKEN_HASHES, WRITE_TOKEN_HASHES, CANARY }, { log, now }) => {
    const rows = tableRows(dynamoClient(), TABLE_NAME)
    const ledger = dynamoReader(rows)
    const writers = bearersOf(WRITE_TOKEN_HASHES)
    const web = WEB_FOLDER ? readWebFiles(WEB_FOLDER) : undefined
    const options = {
      ...{ ledger, now, version, log, canary: CANARY === 'on' },
      tokenHashes: READ_TOKEN_HASHES.split(',').filter(Boolean),
      // The table's stream wakes the fold that a decision makes due.
      deciding: writers.length > 0 ? { store: decisions(rows), writers } : undefined,
    }
    const answer = web
      ? web.then((files) => handle(createApi({ ...options, web: files })))
      : Promise.resolve(handle(createApi(options)))
    return async (event: LambdaEvent) => (await answer)(event)
  },
)

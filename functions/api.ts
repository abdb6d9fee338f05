import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { ApiEnv } from '../schemas/env.ts'
import { dynamoReader } from './adapters/dynamodb/reader.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { createApi } from './http-api/app.ts'
import { readWebFiles } from './http-api/web-files.ts'
import { hosted } from './runtime/handler.ts'
import { version } from './version.ts'

export const handler = hosted(ApiEnv, ({ TABLE_NAME, WEB_FOLDER, READ_TOKEN_HASHES }, { log, now }) => {
  const ledger = dynamoReader(tableRows(dynamoClient(), TABLE_NAME))
  const web = WEB_FOLDER ? readWebFiles(WEB_FOLDER) : undefined
  const options = { ledger, now, version, log, tokenHashes: READ_TOKEN_HASHES.split(',').filter(Boolean) }
  const answer = web
    ? web.then((files) => handle(createApi({ ...options, web: files })))
    : Promise.resolve(handle(createApi(options)))
  return async (event: LambdaEvent) => (await answer)(event)
})

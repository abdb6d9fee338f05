import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { ApiEnv } from '../schemas/env.ts'
import { dynamoReader } from './adapters/dynamodb/reader.ts'
import { dynamoClient, tableRows } from './adapters/dynamodb/table-rows.ts'
import { createApi } from './http-api/app.ts'
import { readWebFiles } from './http-api/web-files.ts'
import { hosted } from './runtime/handler.ts'
import { version } from './version.ts'

export const handler = hosted(ApiEnv, ({ TABLE_NAME, WEB_FOLDER }, { log, now }) => {
  const ledger = dynamoReader(tableRows(dynamoClient(), TABLE_NAME))
  const web = WEB_FOLDER ? readWebFiles(WEB_FOLDER) : undefined
  const answer = web
    ? web.then((files) => handle(createApi({ ledger, now, version, log, web: files })))
    : Promise.resolve(handle(createApi({ ledger, now, version, log })))
  return async (event: LambdaEvent) => (await answer)(event)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StationName } from '../../cdk/station.ts'
import { type Engine, openEngine } from '../../cli/local/engine.ts'
import { listen } from '../../cli/local/listen.ts'
import { type Synthesized, synthesize } from '../support/synthesize.ts'
import { type RuntimeApi, runtimeApi } from './runtime-api.ts'

// AWS's own client, which Lambda runs around every handler. `.ci/ric/install` builds it.
const client = fileURLToPath(new URL('../../.ci/ric/node_modules/aws-lambda-ric/index.mjs', import.meta.url))

const isBuilt = existsSync(client)

it.skipIf(process.env['CI_NEEDS_RIC'] !== '1')('the Runtime Interface Client is there, as CI asks', () => {
  expect(isBuilt).toBe(true)
})

describe.skipIf(!isBuilt)('the deployed code under the Runtime Interface Client', () => {
  let synth: Synthesized
  let engine: Engine
  let api: RuntimeApi
  const running: ChildProcess[] = []
  beforeAll(async () => {
    synth = await synthesize()
    engine = await openEngine({})
  }, 120_000)
  afterAll(async () => {
    await engine.close()
    await synth.remove()
  })
  afterEach(async () => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
    await api.close()
  })

  /** A cold start: a process of its own, with the environment that the stack gives the function and the engine in place of DynamoDB. */
  async function start(name: StationName, over: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
    const { folder, env } = synth.bundle(name)
    const child = spawn(process.execPath, ['--enable-source-maps', client], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...env,
        TABLE_NAME: 'walkback',
        LAMBDA_TASK_ROOT: folder,
        _HANDLER: 'index.handler',
        AWS_LAMBDA_RUNTIME_API: api.address,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
        AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/local',
        AWS_LAMBDA_LOG_STREAM_NAME: 'local',
        AWS_REGION: 'local',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_ENDPOINT_URL_DYNAMODB: engine.url,
        ...over,
      },
    })
    running.push(child)
    return child
  }

  const page = { version: '2.0', rawPath: '/health', rawQueryString: '', headers: { host: 'a.example' } }
  const http = { http: { method: 'GET', path: page.rawPath }, domainName: 'a.example' }
  const poison = { messageId: 'm1', body: '{"url":7}' }

  it.each<readonly [StationName, unknown, unknown]>([
    ['poll', { sources: [] }, { polled: 0, queued: 0, failed: [] }],
    ['read', { Records: [poison] }, { batchItemFailures: [{ itemIdentifier: 'm1' }] }],
    ['reconcile', {}, { batchItemFailures: [] }],
    ['alert', {}, { batchItemFailures: [] }],
    ['api', { ...page, requestContext: http, isBase64Encoded: false }, { statusCode: 200 }],
    ['replay', { keys: [] }, expect.anything()],
  ])('%s starts cold and answers, twice', async (name, event, answer) => {
    api = await runtimeApi()
    await start(name)
    for (let call = 0; call < 2; call++)
      expect(await api.invoke(event)).toMatchObject({ state: 'answer', body: answer })
  })

  it('a fault reaches Lambda with its name, and the next call is answered', async () => {
    api = await runtimeApi()
    await start('poll')
    expect(await api.invoke({ sources: [{ id: 'Not kebab' }] })).toMatchObject({
      state: 'fault',
      type: '$ZodError',
    })
    expect(await api.invoke({ sources: [] })).toMatchObject({ state: 'answer' })
  })

  it('an environment that lacks something ends the start, naming what', async () => {
    api = await runtimeApi()
    await start('poll', { QUEUE_URL: '' })
    expect(await api.startFault).toMatchObject({ state: 'fault', type: 'EnvError', message: /QUEUE_URL/ })
  })

  it('a call that outlives its time is ended by Lambda, and the next one starts cold and works', async () => {
    api = await runtimeApi()
    const silent = createServer(() => {})
    const child = await start('reconcile', { AWS_ENDPOINT_URL_DYNAMODB: await listen(silent, 0) })
    const answered = api.invoke({}, 1_500)
    const timeout = new Promise<'timeout'>((over) => setTimeout(() => over('timeout'), 1_500))
    expect(await Promise.race([answered, timeout])).toBe('timeout')
    child.kill('SIGKILL')
    await once(child, 'exit')
    silent.closeAllConnections()
    silent.close()
    await start('reconcile')
    expect(await api.invoke({})).toMatchObject({ state: 'answer' })
  })
})

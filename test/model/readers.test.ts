import { rulesReader } from '../../core/rules-reader.ts'
import { ReaderMode } from '../../schemas/model.ts'
import { loopbackModel } from '../support/loopback-model.ts'
import { madeReplies } from '../support/made-model.ts'
import { loopbackSettings, triedReader } from '../support/tried-reader.ts'
import { localCredentials } from './credentials.ts'
import { readerContract } from './reader.contract.ts'

localCredentials()
readerContract('the rules', async () => ({ reader: rulesReader }))

for (const mode of ReaderMode.options.filter((one) => one !== 'rules'))
  for (const kind of ['bedrock', 'openai'] as const)
    readerContract(`${mode}, asked by ${kind}`, async () => {
      const server = await loopbackModel(kind, madeReplies())
      return { reader: triedReader(loopbackSettings(kind, server.url), { mode }), close: server.close }
    })

import { dynamoReader } from '../functions/adapters/dynamodb/reader.ts'
import { createApi } from '../functions/http-api/app.ts'
import { listen } from '../functions/http-api/listen.ts'
import { keptTable } from './made-tables.ts'

// A process of its own that serves a made table and tells its parent where, until the parent lets go of it. Each answer says for how long the
// thread that answers has worked by then: what its clients and the rest of the machine do meanwhile takes no time on that clock.

const [folder = '', deals = '', claims = ''] = process.argv.slice(2)
const untold = () => {}
const table = await keptTable(folder, { deals: Number(deals), claims: Number(claims) }, untold)
const app = createApi({ ledger: dynamoReader(table.rows), now: () => '2026-03-01T00:00:00Z', version: '0' })

/** Milliseconds of the processor that this thread has used. */
function clock(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const served = await listen(
  {
    async fetch(request, environment) {
      const answer = await app.fetch(request, environment)
      answer.headers.set('x-clock', String(clock()))
      return answer
    },
  },
  { port: 0 },
)
process.send?.(served.url)
process.once('disconnect', async () => {
  await served.close()
  table.close()
})

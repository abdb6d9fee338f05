import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ledgerOf } from '../../cli/ledger-document.ts'
import { openHost } from '../../cli/local/host.ts'
import { random } from '../../cli/local/shuffle.ts'
import { startNewsroom } from '../../cli/newsroom/server.ts'
import { loopbackSlack } from '../support/loopback-slack.ts'

/** What came of a ledger whose process was killed again and again. */
export interface Survived {
  readonly kills: number
  /** How often each alert is in the channel, by its id. */
  readonly told: Readonly<Record<string, number>>
  readonly ledger: unknown
}

const program = fileURLToPath(new URL('./mortal-pipeline.ts', import.meta.url))

/** The sample newsroom with a channel, and lives of a process over folders of their own; all decided by the seed but the time that things take. */
export async function killable(seed: number) {
  const newsroom = await startNewsroom()
  const draw = random(seed)

  async function start(data: string, slack: string): Promise<ChildProcess> {
    const given = JSON.stringify({ data, sources: newsroom.sources, slack })
    const child = fork(program, [given], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (message !== 'begun') throw new Error(`Expected the pipeline to begin, got ${message}`)
    return child
  }

  /** One ledger from nothing to its end, killed at most so often at a moment of the work. */
  async function ledger(mostKills: number): Promise<Survived & { readonly milliseconds: number }> {
    const data = await mkdtemp(join(tmpdir(), 'walkback-kill-'))
    const slack = await loopbackSlack()
    let kills = 0
    try {
      for (;;) {
        const child = await start(data, slack.apiUrl)
        const began = performance.now()
        const over = once(child, 'exit')
        const timer = kills < mostKills ? setTimeout(() => child.kill('SIGKILL'), draw() * work) : undefined
        const [, signal] = await over
        clearTimeout(timer)
        if (signal === 'SIGKILL') kills++
        else
          return {
            kills,
            milliseconds: performance.now() - began,
            told: countOf(slack.messages),
            ledger: await read(data),
          }
      }
    } finally {
      await slack.close()
      await rm(data, { recursive: true, force: true })
    }
  }

  let work = 0
  const whole = await ledger(0)
  work = whole.milliseconds
  return { whole, ledger, close: newsroom.close }
}

async function read(data: string): Promise<unknown> {
  const host = await openHost({ data })
  const document = await ledgerOf(host.ledger)
  await host.close()
  // When something was learned is a matter of when the first life began.
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'learned' ? undefined : value)))
}

function countOf(messages: Awaited<ReturnType<typeof loopbackSlack>>['messages']): Readonly<Record<string, number>> {
  const ids = messages.map(({ metadata }) => String(metadata?.event_payload['alert_id']))
  return Object.fromEntries(
    [...Map.groupBy(ids, (id) => id)].map(([id, times]) => [id, times.length] as const).toSorted(),
  )
}

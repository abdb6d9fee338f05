import { createServer } from 'node:http'
import * as z from 'zod/mini'
import { catalogue } from '../core/sources/catalogue.ts'
import type { Source } from '../schemas/source.ts'
import { checkChannels } from './check-channels.ts'
import { unknownParties } from './check-parties.ts'
import { closing } from './closing.ts'
import { checkClaims } from './doctor-claims.ts'
import { checkModel } from './doctor-model.ts'
import { trialLine, trySources } from './doctor-sources.ts'
import { exitCodes } from './exit.ts'
import { settingsOf } from './local/channels.ts'
import { ReadingOptions } from './local/choose-reader.ts'
import { listedSources } from './local/choose-sources.ts'
import { hasLedger, openHost, openLedger } from './local/host.ts'
import { listen } from './local/listen.ts'
import { type Call, optionsOf, Port } from './verb.ts'

const Options = z.object({
  channels: z.optional(z.string()),
  data: z.string(),
  port: Port,
  json: z._default(z.boolean(), false),
  /** A file, or true for the bundled list. */
  sources: z.optional(z.union([z.string(), z.literal(true)])),
  ...ReadingOptions.shape,
})

/** One thing that was looked at. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly text: string
  /** What is worth a look and may well be right. */
  readonly note?: true
}

const leastNode = 20

/** Looks at the machine, the folder, the port, the sources, the model and the channels; ends with 3 where something is to be put right. */
export async function run(call: Call): Promise<number> {
  const { channels, data, port, json, sources, ...reading } = optionsOf(Options, call)
  if (sources !== undefined)
    return checkSources(sources === true ? catalogue : await listedSources(sources), json, call)
  const checks = [
    ...[checkNode(), await checkPort(port), checkContact()],
    ...(await checkLedger(data)),
    ...(await checkModel(reading)),
    ...(await checkChannels(channels)),
    ...(await checkParties(channels, data)),
  ]
  const lines = checks.map(({ ok, note, name, text }) => {
    const sign = note ? 'note' : ok ? 'ok  ' : 'FIX '
    return `${sign} ${name.padEnd(8)} ${text}`
  })
  call.console.print(json ? JSON.stringify(checks) : lines.join('\n'))
  return checks.every(({ ok }) => ok) ? exitCodes.ok : exitCodes.config
}

/** A firm that nobody has written of yet is no mistake. */
async function checkParties(channels: string | undefined, data: string): Promise<readonly Check[]> {
  if (channels === undefined) return []
  const settings = await settingsOf(channels).catch(() => [])
  return closing(async (keep) => {
    const ledger = (await hasLedger(data)) ? (await keep(openLedger(data))).ledger : undefined
    const lines = await unknownParties(settings, ledger)
    return lines.map((text): Check => ({ name: 'party', ok: true, note: true, text }))
  })
}

/** Asks each source itself; ends with 5 where some source failed. */
async function checkSources(sources: readonly Source[], json: boolean, { console }: Call): Promise<number> {
  const trials = await trySources(sources, (trial) => (json ? undefined : console.print(trialLine(trial))))
  const failed = trials.filter(({ ok }) => !ok).length
  if (json) console.print(JSON.stringify(trials))
  console.say(`${trials.length} sources tried, ${failed} failed.`)
  return failed > 0 ? exitCodes.someSourcesFailed : exitCodes.ok
}

function checkNode(): Check {
  const ok = Number(process.versions.node.split('.')[0]) >= leastNode
  return {
    name: 'node',
    ok,
    text: ok ? process.version : `Expected Node ${leastNode} or newer, got ${process.version}`,
  }
}

/** A publisher who cannot ask who reads is more likely to lock out; nothing breaks without it. */
function checkContact(): Check {
  const contact = process.env['WALKBACK_CONTACT']
  const text = contact
    ? `publishers are given ${contact}`
    : 'none is set: publishers cannot tell who reads them. Set WALKBACK_CONTACT to an address or a mailbox'
  return { name: 'contact', ok: true, text, ...(contact ? {} : { note: true }) }
}

async function checkPort(port: number): Promise<Check> {
  const server = createServer()
  return tried('port', async () => {
    await listen(server, port)
    await new Promise((done) => void server.close(done))
    return `${port} on 127.0.0.1 is free`
  })
}

async function checkLedger(data: string): Promise<readonly Check[]> {
  const found: Check[] = []
  const ledger = await tried('ledger', async () => {
    const host = await openHost({ data })
    try {
      for (const { id, failures, problem, polledAt } of await host.ledger.sourceStates()) {
        const text = failures === 0 ? `${id} answered at ${polledAt}` : `${id} failed ${failures} times: ${problem}`
        found.push({ name: 'source', ok: failures === 0, text })
      }
      found.push(await checkClaims(host.rows, new Date().toISOString()))
      return `${process.env['DYNAMODB_ENDPOINT'] || data} can be used`
    } finally {
      await host.close()
    }
  })
  return [ledger, ...found]
}

async function tried(name: string, check: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, text: await check() }
  } catch (fault) {
    return { name, ok: false, text: fault instanceof Error ? fault.message : String(fault) }
  }
}

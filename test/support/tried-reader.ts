import { answerMemory } from '../../cli/local/answer-folder.ts'
import { purseMemory } from '../../cli/local/purse-memory.ts'
import type { ModelReader } from '../../core/model/reader.ts'
import type { Logger } from '../../core/ports.ts'
import { type ModelHost, readerOf } from '../../functions/adapters/models/choose.ts'
import { ModelSettings } from '../../schemas/model.ts'

/** The settings of a model that is on loopback, at made prices. */
export const loopbackSettings = (
  kind: ModelSettings['kind'],
  url: string,
  more: Readonly<Record<string, unknown>> = {},
): ModelSettings =>
  ModelSettings.parse({
    kind,
    model: 'made-v1',
    ...(kind === 'bedrock' ? { region: 'eu-central-1', endpoint: url } : { url: `${url}/v1` }),
    price: { in: 1, out: 4 },
    ...more,
  })

export const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} }

/** What a reader with a model has around it in a test: everything in memory, and little patience. */
export const triedHost = (more: Partial<ModelHost> = {}): ModelHost => ({
  mode: 'both',
  answers: answerMemory(),
  purse: purseMemory(),
  secretOf: () => async () => 'sk-local',
  now: () => '2026-02-04T09:00:00.000Z',
  log: silent,
  asks: true,
  patience: { retries: 1, wait: 1 },
  ...more,
})

/** The reader of these settings, by the real client of its protocol. */
export const triedReader = (settings: ModelSettings, more?: Partial<ModelHost>): ModelReader =>
  readerOf(settings, triedHost(more))

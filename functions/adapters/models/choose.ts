import { type ModelReader, type ModelReaderOptions, modelReader } from '../../../core/model/reader.ts'
import type { Logger, Now } from '../../../core/ports.ts'
import type { ModelSettings } from '../../../schemas/model.ts'
import { bedrockClient, bedrockModel } from './bedrock.ts'
import { openAiModel } from './openai.ts'
import { type AskOnce, type Patience, persistent } from './persistent.ts'

/** What a reader with a model has around it. */
export interface ModelHost extends Pick<ModelReaderOptions, 'answers' | 'purse' | 'mode'> {
  /** Reads a secret by its name. */
  readonly secretOf: (name: string) => () => Promise<string>
  readonly now: Now
  readonly log: Logger
  /** False where nobody is to be asked: only answers that were kept are used. */
  readonly asks: boolean
  /** For tests. */
  readonly patience?: Omit<Patience, 'seconds'>
}

/** The name under which a model's answers are kept. */
const nameOf = (settings: ModelSettings): string =>
  settings.kind === 'bedrock' ? `bedrock/${settings.model}` : `openai/${settings.model}`

const makers: {
  readonly [Kind in ModelSettings['kind']]: (
    settings: Extract<ModelSettings, { kind: Kind }>,
    host: Pick<ModelHost, 'secretOf'>,
  ) => AskOnce
} = {
  bedrock: ({ profile, model, region, endpoint }) =>
    bedrockModel({ modelId: profile ?? model, client: bedrockClient(region, endpoint) }),
  openai: ({ url, model, secret }, { secretOf }) =>
    openAiModel({ url, model, ...(secret === undefined ? {} : { key: secretOf(secret) }) }),
}

function askOnce(settings: ModelSettings, host: Pick<ModelHost, 'secretOf'>): AskOnce {
  return settings.kind === 'bedrock' ? makers.bedrock(settings, host) : makers.openai(settings, host)
}

/** The reader of a user's settings: it asks their model within their bounds. */
export function readerOf(settings: ModelSettings, host: ModelHost): ModelReader {
  const name = nameOf(settings)
  const { asks, patience } = host
  const model = () => persistent(name, askOnce(settings, host), { seconds: settings.seconds, ...patience })
  return modelReader({ ...host, name, bounds: settings, ...(asks ? { model: model() } : {}) })
}

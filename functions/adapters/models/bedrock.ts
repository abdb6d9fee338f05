import {
  BedrockRuntimeClient,
  BedrockRuntimeServiceException,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
  type StopReason,
} from '@aws-sdk/client-bedrock-runtime'
import { ModelError, type ModelProblem } from '../../../core/model/model-error.ts'
import type { Question } from '../../../core/ports.ts'
import type { ModelAnswer } from '../../../schemas/model.ts'
import { proposalsIn } from './answer.ts'
import type { AskOnce } from './persistent.ts'

export interface BedrockOptions {
  /** Id of the inference profile, or of the model itself. */
  readonly modelId: string
  readonly client: BedrockRuntimeClient
}

/** A client that tries once: how often to try again is decided in one place for all models. */
export const bedrockClient = (region: string, endpoint?: string): BedrockRuntimeClient =>
  new BedrockRuntimeClient({ region, maxAttempts: 1, ...(endpoint === undefined ? {} : { endpoint }) })

const toolName = 'write_down_claims'

/** Asks a model on Amazon Bedrock by Converse; the shape of the answer is that of a tool which it must use. */
export function bedrockModel({ modelId, client }: BedrockOptions): AskOnce {
  return async (question, abortSignal) => {
    try {
      return answerOf(await client.send(new ConverseCommand(requestOf(modelId, question)), { abortSignal }))
    } catch (fault) {
      if (abortSignal.aborted) throw fault
      throw errorOf(fault)
    }
  }
}

function requestOf(modelId: string, { system, text, schema, answerTokens }: Question): ConverseCommandInput {
  const json = JSON.parse(JSON.stringify(schema))
  return {
    modelId,
    system: [{ text: system }],
    messages: [{ role: 'user', content: [{ text }] }],
    inferenceConfig: { maxTokens: answerTokens, temperature: 0 },
    toolConfig: {
      tools: [{ toolSpec: { name: toolName, description: 'Takes the claims of the text.', inputSchema: { json } } }],
      toolChoice: { tool: { name: toolName } },
    },
  }
}

/** What each way to stop says of the answer; one that is not listed was cut short by something. */
const outcomes: Readonly<Partial<Record<StopReason, ModelAnswer['outcome']>>> = {
  tool_use: 'answered',
  end_turn: 'answered',
  stop_sequence: 'answered',
  content_filtered: 'refused',
  guardrail_intervened: 'refused',
  malformed_model_output: 'malformed',
  malformed_tool_use: 'malformed',
}

function answerOf({ output, stopReason, usage }: ConverseCommandOutput): ModelAnswer {
  const tokens = { in: usage?.inputTokens ?? 0, out: usage?.outputTokens ?? 0 }
  const outcome = (stopReason && outcomes[stopReason]) ?? 'cut'
  if (outcome !== 'answered') return { outcome, claims: [], tokens }
  const used = output?.message?.content?.find((block) => block.toolUse !== undefined)
  // A model that may not or will not use the tool says so in words.
  return used ? { ...proposalsIn(used.toolUse?.input), tokens } : { outcome: 'refused', claims: [], tokens }
}

/** What may pass by its name; everything else is a setting, a key or a right that somebody must mend. */
const problems: Readonly<Record<string, ModelProblem>> = {
  ThrottlingException: 'throttled',
  ServiceQuotaExceededException: 'throttled',
  ModelNotReadyException: 'unavailable',
  ModelTimeoutException: 'unavailable',
  ModelErrorException: 'unavailable',
}

function errorOf(cause: unknown): ModelError {
  if (!(cause instanceof BedrockRuntimeServiceException)) {
    return new ModelError('unavailable', 'Expected Bedrock to answer, got none', { cause })
  }
  const { name, message, $fault, $metadata } = cause
  const isThrottled = $metadata.httpStatusCode === 429
  const kind = problems[name] ?? (isThrottled ? 'throttled' : $fault === 'server' ? 'unavailable' : 'rejected')
  return new ModelError(kind, `Expected Bedrock to answer, got ${name}: ${message}`, { cause })
}

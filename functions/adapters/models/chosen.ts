import type { Reader } from '../../../core/ports.ts'
import type { ReadEnv } from '../../../schemas/reading-env.ts'
import { EnvError } from '../../runtime/env.ts'
import type { DeployedHost } from './deployed.ts'

/** Where cdk bundles a function that reads by rules, it settles this variable: then nothing of a model is in the bundle. */
const loadModel = process.env['READER'] === 'rules' ? undefined : () => import('./deployed.ts')

/** Gives the reader that a function's environment chooses, loaded when it is first asked for: it is most of the code. */
export function chosenReader(
  { READER, MODEL }: Pick<ReadEnv, 'READER' | 'MODEL'>,
  host: DeployedHost,
): () => Promise<Reader> {
  if (READER !== 'rules' && MODEL === '')
    throw new EnvError('Expected MODEL to be set where READER is not rules. Set what the stack sets.')
  const load = async (): Promise<Reader> =>
    READER === 'rules' || loadModel === undefined
      ? (await import('../../../core/rules-reader.ts')).rulesReader
      : (await loadModel()).deployedReader(READER, MODEL, host)
  let loaded: Promise<Reader> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

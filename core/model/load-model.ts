import { ModelSettings } from '../../schemas/model.ts'
import { readSettingsFile } from '../documents/settings-file.ts'

/** Settings of a model that cannot be used; each line of the message names one problem, from `FILE:LINE:COLUMN` on. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
}

/** The model of a user's file in YAML or JSON; throws a ModelFileError that names every problem. */
export function loadModel(text: string, file: string): ModelSettings {
  const read = readSettingsFile(text, file, ModelSettings)
  if (read.ok) return read.data
  throw new ModelFileError(read.problems.join('\n'))
}

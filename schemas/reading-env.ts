import * as z from 'zod/mini'
import { Base, Contact, Name, Optional } from './env.ts'
import { ModelSettings, ReaderMode } from './reader-settings.ts'

/** Who reads; a model by its settings as JSON (schemas/reader-settings.ts). */
const Reading = {
  READER: z._default(ReaderMode, 'rules'),
  MODEL: Optional.check(
    z.refine((text) => text === '' || isModel(text), 'Expected settings as in schemas/reader-settings.ts'),
  ),
}

function isModel(text: string): boolean {
  try {
    return ModelSettings.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

export const ReadEnv = z.extend(Base, { SNAPSHOT_BUCKET: Name, ...Contact, ...Reading })
export type ReadEnv = z.infer<typeof ReadEnv>

export const ReplayEnv = z.extend(Base, { SNAPSHOT_BUCKET: Name, ...Reading })
export type ReplayEnv = z.infer<typeof ReplayEnv>

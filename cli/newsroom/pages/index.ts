import type { PageTemplate } from '../markup.ts'
import type { DeskId } from '../story.ts'
import { corriereCalcolo } from './corriere-calcolo.ts'
import { minato } from './minato.ts'
import { northwire } from './northwire.ts'
import { rechenblatt } from './rechenblatt.ts'
import { releases } from './releases.ts'

/** How each desk writes its pages. */
export const templates: Readonly<Record<DeskId, PageTemplate>> = {
  northwire,
  'corriere-calcolo': corriereCalcolo,
  rechenblatt,
  minato,
  releases,
}

import { alerts } from './alerts.ts'
import { costs } from './costs.ts'
import { deciding } from './deciding.ts'
import type { VerbEntry } from './entry.ts'
import { keeping } from './keeping.ts'
import { looking } from './looking.ts'
import { running } from './running.ts'
import { texts } from './texts.ts'

/** Every verb under the heading at which `--help` lists it, in its order. */
export const verbGroups: readonly { readonly heading: string; readonly verbs: readonly VerbEntry[] }[] = [
  { heading: 'Run', verbs: running },
  { heading: 'Read a text', verbs: texts },
  { heading: 'Look at the ledger', verbs: looking },
  { heading: 'Alerts', verbs: alerts },
  { heading: 'Decide', verbs: deciding },
  { heading: 'Keep, check and move a ledger', verbs: keeping },
  { heading: 'Costs', verbs: costs },
]

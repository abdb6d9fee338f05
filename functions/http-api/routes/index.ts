import type { Route } from '../route.ts'
import { dealRoutes } from './deals.ts'
import { evidenceRoutes } from './evidence.ts'
import { figureRoutes } from './figures.ts'
import { flowRoutes } from './flows.ts'
import { historyRoutes } from './histories.ts'
import { operationRoutes } from './operations.ts'
import { partyRoutes } from './parties.ts'
import { revisionRoutes } from './revisions.ts'
import { searchRoutes } from './search.ts'
import { statsRoutes } from './stats.ts'

/** Every route of the API that answers in JSON: what is not here is not there. */
export const routes: readonly Route[] = [
  ...dealRoutes,
  ...figureRoutes,
  ...historyRoutes,
  ...revisionRoutes,
  ...evidenceRoutes,
  ...partyRoutes,
  ...flowRoutes,
  ...statsRoutes,
  ...searchRoutes,
  ...operationRoutes,
]

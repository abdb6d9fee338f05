import { dealRoutes } from './deals.ts'
import { evidenceRoutes } from './evidence.ts'
import { operationRoutes } from './operations.ts'
import { revisionRoutes } from './revisions.ts'

/** Every route of the API that answers in JSON: what is not here is not there. */
export const routes = [...dealRoutes, ...revisionRoutes, ...evidenceRoutes, ...operationRoutes]

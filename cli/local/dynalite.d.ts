declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** An engine that speaks DynamoDB's protocol: in memory, or in a folder at `path`. */
  function dynalite(options?: { path?: string; createTableMs?: number }): Server
  export = dynalite
}

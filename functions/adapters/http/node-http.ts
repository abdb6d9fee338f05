/**
 * Node's HTTP by protocol. It is not imported: an import of `node:http` reads all that it exports, with WebSocket among it,
 * and so loads undici as well, which takes longer than everything else at a cold start.
 */
export const node = {
  'http:': process.getBuiltinModule('node:http'),
  'https:': process.getBuiltinModule('node:https'),
} as const

import { randomBytes } from 'node:crypto'
import { hashToken } from '../functions/http-api/tokens.ts'
import { exitCodes } from './exit.ts'
import type { Call } from './verb.ts'

/** Prints a new token and its hash; only the hash is to be kept. */
export async function run({ options, console }: Call): Promise<number> {
  const token = `wb_${randomBytes(24).toString('base64url')}`
  const hash = hashToken(token).toString('hex')
  console.print(options['json'] ? JSON.stringify({ token, hash }) : `token  ${token}\nhash   ${hash}`)
  console.say('Give the token to whoever calls, and the hash to the service. Nothing keeps the token.')
  return exitCodes.ok
}

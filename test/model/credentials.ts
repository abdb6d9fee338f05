import { afterAll, beforeAll, vi } from 'vitest'

/** Credentials that are good on loopback alone, for as long as the tests of a file run. */
export function localCredentials(): void {
  beforeAll(() => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bundle } from '../../cdk/bundle.ts'
import { knownParties, knownParty } from '../../core/parties/known.ts'

const folder = await mkdtemp(join(tmpdir(), 'walkback-parties-'))
afterAll(() => rm(folder, { recursive: true }))

describe('the register beside a bundle', () => {
  it('knows every organisation as the register does', async () => {
    await bundle('functions/adapters/known-parties.ts', folder)
    const beside = z
      .object({ knownParties: z.function(), knownParty: z.function({ input: [z.string()], output: z.unknown() }) })
      .parse(await import(pathToFileURL(join(folder, 'index.mjs')).href))
    const shown = knownParties().map(({ id, name, names, ja, zh, ko, kinds, country }) => ({
      ...{ id, name, names, ja, zh, ko, kinds, country },
    }))
    expect(beside.knownParties()).toEqual(shown)
    expect(beside.knownParty('nvidia')).toMatchObject({ name: knownParty('nvidia')?.name })
    expect(beside.knownParty('no-such-party')).toBeUndefined()
  })
})

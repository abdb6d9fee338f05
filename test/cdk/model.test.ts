import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bundle } from '../../cdk/bundle.ts'
import { checked } from '../../cdk/checks.ts'
import { settledReader } from '../../cdk/model.ts'
import { readSettings } from '../../cdk/settings.ts'
import { permissionsOf, stackApp, template } from './template.ts'

const Sources = z.object({ sources: z.array(z.string()) })

const bedrock = {
  kind: 'bedrock',
  model: 'amazon.nova-lite-v1:0',
  profile: 'eu.amazon.nova-lite-v1:0',
  region: 'eu-central-1',
  regions: ['eu-west-1', 'eu-west-3'],
}
const openai = { kind: 'openai', model: 'm', url: 'https://models.example/v1', secret: 'desk/model' }
const arn = (region: string, account: string, rest: string) => `arn:AWS::Partition:bedrock:${region}:${account}:${rest}`

/** What a role may do under some settings that it may not under the rules alone. */
function more(settings: Readonly<Record<string, unknown>>, role: RegExp): readonly string[] {
  const known = new Set(permissionsOf(template(), role))
  return permissionsOf(template(settings), role).filter((line) => !known.has(line))
}

describe('what a model needs may be done, and no more', () => {
  const kept = [
    'dynamodb:UpdateItem LedgerTable SPEND#*',
    's3:GetObject SnapshotsBucket/answers/*',
    's3:ListBucket SnapshotsBucket',
    's3:PutObject SnapshotsBucket/answers/*',
  ]

  it('of Bedrock: the one profile, and the one model where the profile leads', () => {
    expect(more({ reader: 'both', model: bedrock }, /^readRole/)).toEqual([
      `bedrock:InvokeModel ${arn('eu-central-1', '', 'foundation-model/amazon.nova-lite-v1:0')}`,
      `bedrock:InvokeModel ${arn('eu-central-1', 'AWS::AccountId', 'inference-profile/eu.amazon.nova-lite-v1:0')}`,
      `bedrock:InvokeModel ${arn('eu-west-1', '', 'foundation-model/amazon.nova-lite-v1:0')}`,
      `bedrock:InvokeModel ${arn('eu-west-3', '', 'foundation-model/amazon.nova-lite-v1:0')}`,
      ...kept,
    ])
  })

  it('of Bedrock without a profile: the model in its region', () => {
    const { profile: _, regions: __, ...plain } = bedrock
    const asked = more({ reader: 'model', model: plain }, /^readRole/).filter((line) => line.startsWith('bedrock'))
    expect(asked).toEqual([`bedrock:InvokeModel ${arn('eu-central-1', '', 'foundation-model/amazon.nova-lite-v1:0')}`])
  })

  it('of another server: its key', () => {
    const secret = 'arn:AWS::Partition:secretsmanager:AWS::Region:AWS::AccountId:secret:desk/model-??????'
    expect(more({ reader: 'both', model: openai }, /^readRole/)).toEqual([
      ...kept,
      `secretsmanager:GetSecretValue ${secret}`,
    ])
  })

  it('replay uses what was answered and asks nobody; no other function has anything to do with it', () => {
    expect(more({ reader: 'both', model: bedrock }, /^replayRole/)).toEqual(['s3:GetObject SnapshotsBucket/answers/*'])
    for (const role of [/^poll/, /^reconcile/, /^alert/, /^api/])
      expect(more({ reader: 'both', model: bedrock }, role)).toEqual([])
  })

  it('settings of a model that nobody asks allow nothing', () => {
    expect(more({ reader: 'rules', model: bedrock }, /./)).toEqual([])
  })

  it('the stack is clean under every rule of the packs', () => {
    expect(() => checked(stackApp({ reader: 'both', model: bedrock }).app).synth()).not.toThrow()
    expect(() => checked(stackApp({ reader: 'both', model: openai }).app).synth()).not.toThrow()
  })

  it.each([
    [{ reader: 'both' }, /Expected a model/],
    [{ reader: 'oracle' }, /reader/],
    [{ reader: 'model', model: { ...bedrock, region: 'here' } }, /model\.region/],
  ])('it is not made of %o', (settings: Readonly<Record<string, unknown>>, named) => {
    expect(() => readSettings((name) => settings[name])).toThrow(named)
  })
})

describe('a bundle has of a model', () => {
  /** What of a model's sources a bundle is made of, as the maps beside its files tell. */
  async function sourcesOf(name: string, settings: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'walkback-bundle-'))
    const { code } = await bundle(`functions/${name}.ts`, folder, settledReader(readSettings((of) => settings[of])))
    // The limit of all bundles, which only those that a model reads in come near.
    expect(code).toBeLessThan(800_000)
    const maps = (await readdir(folder)).filter((file) => file.endsWith('.map'))
    const sources = await Promise.all(
      maps.map(async (file) => Sources.parse(JSON.parse(await readFile(join(folder, file), 'utf8'))).sources),
    )
    await rm(folder, { recursive: true })
    expect(sources.flat().length).toBeGreaterThan(50)
    return sources
      .flat()
      .filter((path) => /core\/model\/|client-bedrock-runtime|adapters\/models\/(?!chosen\.ts)/.test(path))
  }

  it.each(['read', 'replay'])('nothing where the rules read: %s', async (name) => {
    expect(await sourcesOf(name, {})).toEqual([])
  })

  it.each(['read', 'replay'])('all of it where it reads: %s', async (name) => {
    const sources = await sourcesOf(name, { reader: 'both', model: bedrock })
    expect(sources.some((path) => path.endsWith('core/model/check.ts'))).toBe(true)
    expect(sources.some((path) => path.includes('client-bedrock-runtime'))).toBe(true)
  })

  it.each(['poll', 'reconcile', 'alert', 'api'])('nothing in any case: %s', async (name) => {
    expect(await sourcesOf(name, { reader: 'both', model: bedrock })).toEqual([])
  })
})

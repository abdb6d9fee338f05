import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import type { StationName } from '../../cdk/station.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const FunctionResource = z.object({
  Type: z.literal('AWS::Lambda::Function'),
  Properties: z.object({
    Handler: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
  Metadata: z.object({ 'aws:asset:path': z.string(), 'aws:cdk:path': z.string() }),
})

/** The code of a function as it is deployed, and the environment that the stack gives it. */
export interface Bundle {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** What a synthesis left. */
export interface Synthesized {
  readonly folder: string
  bundle(name: StationName): Bundle
  remove(): Promise<void>
}

/** Runs the real command, as the README gives it: what it leaves is what is deployed. */
export async function synthesize(...context: readonly string[]): Promise<Synthesized> {
  const folder = await mkdtemp(join(tmpdir(), 'walkback-synth-'))
  const settings = context.flatMap((setting) => ['-c', setting])
  const command = ['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--output', folder, ...settings]
  await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  })
  const template = z
    .object({ Resources: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(await readFile(join(folder, 'Walkback.template.json'), 'utf8')))
  const bundles = new Map<string, Bundle>()
  for (const resource of Object.values(template.Resources)) {
    const made = FunctionResource.safeParse(resource).data
    if (!made) continue
    const [, name = ''] = made.Metadata['aws:cdk:path'].split('/')
    const env = Object.entries(made.Properties.Environment.Variables).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : 'https://only.known/when-deployed',
    ])
    bundles.set(name, { folder: join(folder, made.Metadata['aws:asset:path']), env: Object.fromEntries(env) })
  }
  return {
    folder,
    bundle(name) {
      const found = bundles.get(name)
      if (!found) throw new Error(`Expected a bundle of ${name}, got ${[...bundles.keys()].join(', ')}`)
      return found
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

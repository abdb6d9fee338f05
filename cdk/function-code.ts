import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The code of a function as an asset, named by what the bundle holds: the same sources always give the same. */
export const functionCode = (
  name: string,
  folders: readonly string[],
  settled: Readonly<Record<string, string>>,
): AssetCode =>
  Code.fromAsset(join(root, 'functions'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Is never asked for; together with the name and what is settled it tells the bundles apart.
      image: DockerImage.fromRegistry('none'),
      command: [name, JSON.stringify(settled)],
      local: {
        tryBundle(to) {
          // In a process of its own: CDK does not wait, and esbuild has no plug-ins for those who do not.
          const script = join(root, 'cdk/bundle-function.ts')
          execFileSync(process.execPath, [script, name, to, JSON.stringify(settled)], { stdio: 'inherit' })
          for (const folder of folders) cpSync(join(root, folder), join(to, folder), { recursive: true })
          return true
        },
      },
    },
  })

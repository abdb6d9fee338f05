import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

// Hunts with seeds of its own: `npm run fuzz -- --seeds 20`. What it finds is named in fuzz.test.ts, so that it stays mended.

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '20' }, from: { type: 'string' } } })
const from = values.from === undefined ? randomInt(2 ** 30) : Number(values.from)
const failed: number[] = []
for (let seed = from; seed < from + Number(values.seeds); seed++) {
  const env = { ...process.env, WALKBACK_FUZZ_SEED: String(seed) }
  const { status } = spawnSync('npx', ['vitest', 'run', 'test/api/fuzz.test.ts'], { env, stdio: 'inherit' })
  if (status !== 0) failed.push(seed)
}
console.log(
  failed.length === 0 ? 'Nothing was found.' : `Found with ${failed.join(', ')}: --from SEED --seeds 1 again.`,
)
process.exitCode = failed.length === 0 ? 0 : 1

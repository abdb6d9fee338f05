import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Commands, bundles and syntheses that tests start load the same modules again and again: Node keeps them compiled.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/walkback/compiled', import.meta.url))

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Long, as a machine may have much else to do: nothing is measured here.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    maxWorkers: availableParallelism(),
    // The register and the languages are loaded once a worker and not once a file: no module of ours holds what a test changes.
    isolate: false,
  },
})

import * as z from 'zod/mini'
import { bundle } from './bundle.ts'

// Bundles one function: `node cdk/bundle-function.ts NAME FOLDER SETTLED`, what is settled as JSON.

const [name = '', folder = '', settled = '{}'] = process.argv.slice(2)
await bundle(`functions/${name}.ts`, folder, z.record(z.string(), z.string()).parse(JSON.parse(settled)))

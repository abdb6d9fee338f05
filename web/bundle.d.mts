import type * as esbuild from 'esbuild'

export function bundlePage(bundler: typeof esbuild, folder: string): Promise<void>

/** Runs of four words; of one character each where a script has no spaces. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\u3040-\u30ff\u4e00-\u9fff]|[\p{L}\p{N}]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i + 4 <= Math.max(4, words.length); i++) {
    const run = words.slice(i, i + 4).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

/** Word 4-gram F1 of two texts. */
export function textF1(text: string, label: string): number {
  const got = shingles(text)
  const wanted = shingles(label)
  const size = (runs: Map<string, number>) => runs.values().reduce((sum, count) => sum + count, 0)
  const common = got.entries().reduce((sum, [run, count]) => sum + Math.min(count, wanted.get(run) ?? 0), 0)
  return text === '' ? 0 : (2 * common) / (size(got) + size(wanted))
}

/** The mean of some figures. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

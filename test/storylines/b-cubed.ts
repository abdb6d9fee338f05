/** How well a clustering of items keeps together what belongs together, and apart what does not. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** B-cubed scores of one clustering against another, both given as the cluster of each item; 1 for no items. */
export function bCubed(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const precision = mean(gold, (item) => overlap(item, gold, found) / size(found, item))
  const recall = mean(gold, (item) => overlap(item, gold, found) / size(gold, item))
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const mean = (items: ReadonlyMap<string, string>, of: (item: string) => number): number =>
  items.size === 0 ? 1 : [...items.keys()].reduce((sum, item) => sum + of(item), 0) / items.size

const mates = (clusters: ReadonlyMap<string, string>, item: string): readonly string[] =>
  [...clusters].flatMap(([other, cluster]) => (cluster === clusters.get(item) ? [other] : []))

const size = (clusters: ReadonlyMap<string, string>, item: string): number => Math.max(1, mates(clusters, item).length)

const overlap = (item: string, a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number =>
  b.has(item) ? mates(a, item).filter((other) => b.get(other) === b.get(item)).length : 0

/** A node of a tree as it grows: its children by number, and the nodes that are reached from it otherwise. */
export interface Growing<Node> {
  readonly next: Map<number, Node>
  /** Nodes that no number leads to. */
  readonly beside: () => readonly Node[]
}

/**
 * A tree in columns: each node is a number, the root's is 0. A tree of objects and maps lies about in memory, and most of the time of
 * a search would go into waiting for it.
 */
export interface Columns {
  /** The number that leads to a node; those of the children of one are next to one another, sorted. */
  readonly keys: Int32Array
  /** Where the children of a node begin, and end. */
  readonly firsts: Uint32Array
  readonly lasts: Uint32Array
  /** The last five bits of the numbers that lead on from a node, as flags: most that do not are known not to by them alone. */
  readonly leading: Int32Array
}

/** A tree put in columns, what each of its nodes was made of, and the number of each. */
export interface Grown<Node> {
  readonly columns: Columns
  readonly nodes: readonly Node[]
  readonly numberOf: (node: Node) => number
}

/** Puts a tree in columns. */
export function columnsOf<Node extends Growing<Node>>(root: Node): Grown<Node> {
  const nodes = [root]
  const numbers = new Map([[root, 0]])
  const keys = [0]
  const firsts: number[] = []
  const lasts: number[] = []
  const put = (node: Node, key: number) => {
    numbers.set(node, nodes.length)
    nodes.push(node)
    keys.push(key)
  }
  for (const { next, beside } of nodes) {
    firsts.push(nodes.length)
    for (const [key, child] of [...next].sort(([a], [b]) => a - b)) put(child, key)
    lasts.push(nodes.length)
    for (const other of beside()) if (!numbers.has(other)) put(other, 0)
  }
  return {
    columns: {
      keys: Int32Array.from(keys),
      firsts: Uint32Array.from(firsts),
      lasts: Uint32Array.from(lasts),
      leading: Int32Array.from(nodes, ({ next }) => [...next.keys()].reduce((flags, key) => flags | (1 << key), 0)),
    },
    nodes,
    numberOf: (node) => numbers.get(node) ?? 0,
  }
}

/** The child of a node that a number leads to; 0 for none, which is the root's number and no child's. */
export function childOf({ keys, firsts, lasts, leading }: Columns, node: number, key: number): number {
  if (((leading[node] ?? 0) & (1 << key)) === 0) return 0
  let low = firsts[node] ?? 0
  let high = lasts[node] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = keys[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle
  }
  return 0
}

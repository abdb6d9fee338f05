import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childOf, columnsOf, type Growing } from '../../core/text/columns.ts'

interface Node extends Growing<Node> {
  readonly others: Node[]
}

function node(): Node {
  const others: Node[] = []
  return { next: new Map(), others, beside: () => others }
}

/** The child that a number leads to, or the node beside that nothing leads to. */
function stepFrom(from: Node, step: number | 'beside'): Node {
  const known = step === 'beside' ? from.others[0] : from.next.get(step)
  if (known) return known
  const fresh = node()
  if (step === 'beside') from.others.push(fresh)
  else from.next.set(step, fresh)
  return fresh
}

/** A tree of all that some ways lead to, the ends of which have one node beside them in common. */
function treeOf(ways: readonly (readonly (number | 'beside')[])[]): Node {
  const root = node()
  const shared = node()
  for (const way of ways) way.reduce(stepFrom, root).others.push(shared)
  return root
}

/** All nodes of a tree, each once. */
function nodesOf(root: Node): ReadonlySet<Node> {
  const all = new Set([root])
  for (const { next, others } of all) for (const one of [...next.values(), ...others]) all.add(one)
  return all
}

/** Numbers that share their last bits with others, and those of letters. */
const key = fc.oneof(fc.nat({ max: 70 }), fc.constantFrom(0x61, 0xe9, 0x2019, 0x5104, 0xffff))
const way = fc.array(fc.oneof({ weight: 5, arbitrary: key }, fc.constant('beside' as const)), { maxLength: 5 })

it('finds exactly the children of each node, and numbers each node once', () => {
  fc.assert(
    fc.property(fc.array(way, { maxLength: 30 }), (ways) => {
      const root = treeOf(ways)
      const { columns, nodes, numberOf } = columnsOf(root)
      const all = nodesOf(root)
      expect(nodes).toHaveLength(all.size)
      expect(nodes.filter((one) => !all.has(one))).toEqual([])
      expect(nodes.map(numberOf)).toEqual(nodes.map((_, i) => i))
      const keys = new Set([
        ...nodes.flatMap(({ next }) => [...next.keys()]),
        ...Array.from({ length: 80 }, (_, i) => i),
      ])
      const wrong = nodes.flatMap(({ next }, i) =>
        [...keys].filter((key) => {
          const child = next.get(key)
          return childOf(columns, i, key) !== (child ? numberOf(child) : 0)
        }),
      )
      expect(wrong).toEqual([])
    }),
  )
})

it('finds nothing in a tree of one node', () => {
  const { columns, nodes } = columnsOf(node())
  expect(nodes).toHaveLength(1)
  expect([0, 32, 97].map((key) => childOf(columns, 0, key))).toEqual([0, 0, 0])
})

it('tells numbers with the same last five bits apart', () => {
  const root = treeOf([[1], [33], [97]])
  const { columns } = columnsOf(root)
  expect([1, 33, 65, 97, 129].map((key) => childOf(columns, 0, key))).toEqual([1, 2, 0, 3, 0])
})

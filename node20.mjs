// What the sources use and Node 20 lacks. The bundle brings it; the sources themselves run on Node 24.

const define = (target, methods) => {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
  }
}

define(Map, {
  groupBy(items, keyOf) {
    const groups = new Map()
    let at = 0
    for (const item of items) {
      const key = keyOf(item, at++)
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
    return groups
  },
})

define(Object, {
  groupBy: (items, keyOf) => Object.fromEntries(Map.groupBy(items, (item, at) => String(keyOf(item, at)))),
})

define(URL, { parse: (address, base) => (URL.canParse(address, base) ? new URL(address, base) : null) })

define(Set.prototype, {
  union(other) {
    return new Set([...this, ...other])
  },
  intersection(other) {
    return new Set([...this].filter((item) => other.has(item)))
  },
  difference(other) {
    return new Set([...this].filter((item) => !other.has(item)))
  },
  isSubsetOf(other) {
    return [...this].every((item) => other.has(item))
  },
})

// Lazy, as the language's own helpers are: a parent is not asked for before it is needed.
define(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())), {
  *map(change) {
    let at = 0
    for (const item of this) yield change(item, at++)
  },
  *filter(keep) {
    let at = 0
    for (const item of this) if (keep(item, at++)) yield item
  },
  *take(most) {
    if (most <= 0) return
    let left = most
    for (const item of this) {
      yield item
      if (--left === 0) return
    }
  },
  *flatMap(change) {
    let at = 0
    for (const item of this) yield* change(item, at++)
  },
  toArray() {
    return [...this]
  },
  reduce(add, ...start) {
    return [...this].reduce(add, ...start)
  },
  some(holds) {
    for (const item of this) if (holds(item)) return true
    return false
  },
  every(holds) {
    for (const item of this) if (!holds(item)) return false
    return true
  },
  find(holds) {
    for (const item of this) if (holds(item)) return item
    return undefined
  },
})

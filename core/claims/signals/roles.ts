import { type Sign, signOf, stepsOf } from './signal.ts'

/** Bounds of gaps between a name and a figure, in UTF-16 units. */
export const GAPS = [6, 20, 45, 90, 160]

/** What a small word makes of the name beside it, with the signals that name it. */
export interface Role {
  readonly name: string
  readonly number: number
  readonly before: Sign
  readonly behind: Sign
  /** The same by how far off the figure is, in steps. */
  readonly farBefore: (step: number) => Sign
  readonly farBehind: (step: number) => Sign
  /** That the first of two has this role, by the number of that of the second, as far as that was asked for. */
  readonly ahead: (Sign | undefined)[]
}

const known = new Map<string, Role>()

/** The role of a name. */
export function roleNamed(name: string): Role {
  const met = known.get(name)
  if (met) return met
  const role: Role = {
    name,
    number: known.size,
    before: signOf('role before', name),
    behind: signOf('role behind', name),
    farBefore: stepsOf(`role before ${name}`, GAPS.length),
    farBehind: stepsOf(`role behind ${name}`, GAPS.length),
    ahead: [],
  }
  known.set(name, role)
  return role
}

/** That two names have these roles, in their order. */
export function bothRoles(first: Role, second: Role): Sign {
  const told = first.ahead[second.number]
  if (told !== undefined) return told
  const sign = signOf('pair roles', `${first.name} ${second.name}`)
  first.ahead[second.number] = sign
  return sign
}

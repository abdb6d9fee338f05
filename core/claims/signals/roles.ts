import { type Sign, signOf } from './signal.ts'

/** What a small word makes of the name beside it, with the signals that name it. */
export interface Role {
  readonly name: string
  readonly number: number
  readonly before: Sign
  readonly behind: Sign
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

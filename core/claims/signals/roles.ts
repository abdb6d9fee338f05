import { type Sign, signOf } from './signal.ts'

/** What a small word makes of the name beside it, with the signals that name it. */
export interface Role {
  readonly name: string
  readonly before: Sign
  readonly behind: Sign
  /** That the first of two has this role, by that of the second, as far as that was asked for. */
  readonly ahead: Map<Role, Sign>
}

const known = new Map<string, Role>()

/** The role of a name. */
export function roleNamed(name: string): Role {
  const met = known.get(name)
  if (met) return met
  const role = { name, before: signOf('role before', name), behind: signOf('role behind', name), ahead: new Map() }
  known.set(name, role)
  return role
}

/** That two names have these roles, in their order. */
export function bothRoles(first: Role, second: Role): Sign {
  const told = first.ahead.get(second)
  if (told !== undefined) return told
  const sign = signOf('pair roles', `${first.name} ${second.name}`)
  first.ahead.set(second, sign)
  return sign
}

/** The rules of a site's robots.txt for one crawler. */
export interface RobotRules {
  readonly rules: readonly { readonly allow: boolean; readonly path: string }[]
  /** Seconds between two requests, where the site asks for it. */
  readonly crawlDelay?: number | undefined
}

interface Group {
  readonly agents: string[]
  readonly rules: { readonly allow: boolean; readonly path: string }[]
  crawlDelay?: number
}

/** A robots.txt is read no further than this (RFC 9309, 2.5), in bytes of its text. */
export const robotsLimit = 500 * 1_024

/** A line is read no further than this. */
const longestLine = 2_083 * 8 - 1

/** A field and its value; without a colon the value is one word. */
const statement = /^\s*(user agent|[a-z-]+)\s*(?::(.*)|\s(\S+)\s*)$/i

/** Field names, with the slips of the pen that crawlers forgive. */
const fields: Readonly<Record<string, 'agent' | 'allow' | 'disallow' | 'delay'>> = {
  'user-agent': 'agent',
  useragent: 'agent',
  'user agent': 'agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  'crawl-delay': 'delay',
}

/**
 * What a robots.txt says to a crawler by its product token (`walkback`): the groups that name it, all together, or else
 * those for everybody. Never throws: what is no rule is passed over.
 */
export function readRobots(text: string, token: string): RobotRules {
  const groups = readGroups(text.slice(0, robotsLimit))
  const wanted = token.toLowerCase()
  const named = groups.filter(({ agents }) => agents.includes(wanted))
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const delays = chosen.flatMap(({ crawlDelay }) => crawlDelay ?? [])
  return { rules: chosen.flatMap(({ rules }) => rules), ...(delays.length > 0 && { crawlDelay: Math.max(...delays) }) }
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, name = '', behind = '', lone = ''] = statement.exec(line.slice(0, longestLine).replace(/#.*/, '')) ?? []
    const field = Object.hasOwn(fields, name.toLowerCase()) ? fields[name.toLowerCase()] : undefined
    const value = behind.trim() || lone
    if (!field) continue
    if (field === 'agent') {
      if (!naming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(productToken(value))
      naming = true
      continue
    }
    const group = groups.at(-1)
    if (!group) continue
    // A delay ends no row of names, as nothing does that is no rule.
    if (field === 'delay') {
      if (Number(value) > 0) group.crawlDelay = Number(value)
      continue
    }
    naming = false
    group.rules.push({ allow: field === 'allow', path: escapePath(value) })
  }
  return groups
}

const productToken = (value: string): string =>
  /^\*(\s|$)/.test(value) ? '*' : (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase()

/** As addresses are compared: what is not ASCII escaped, escapes in capitals, nothing unescaped. */
const escapePath = (path: string): string =>
  path
    .replace(/\P{ASCII}+/gu, (part) => encodeURIComponent(part.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())

/** True where the rules let the crawler fetch the address: the longest rule that matches decides, and of two the kinder. */
export function isAllowed({ rules }: RobotRules, address: string): boolean {
  const { pathname, search } = new URL(address)
  const path = escapePath(pathname + search)
  let best = { allow: true, length: 0 }
  for (const { allow, path: pattern } of rules) {
    const length = matchLength(pattern, path, allow)
    if (length > best.length || (length === best.length && length > 0 && allow)) best = { allow, length }
  }
  return best.allow
}

/** The length of a rule that matches, 0 otherwise; a folder's index page may stand for the folder. */
function matchLength(pattern: string, path: string, allow: boolean): number {
  if (pattern === '') return 0
  if (matches(pattern, path)) return pattern.length
  const folder = /^(.*\/)index\.html?$/.exec(pattern)?.[1]
  return allow && folder && matches(`${folder}$`, path) ? folder.length + 1 : 0
}

/** `*` is any run of characters, `$` at the end is the end; linear in both, so that no pattern can hang it. */
function matches(pattern: string, path: string): boolean {
  const ended = pattern.endsWith('$')
  const parts = (ended ? pattern.slice(0, -1) : pattern).split('*')
  const first = parts[0] ?? ''
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue
    const last = ended && i === parts.length - 1
    const found = last ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found)) return false
    at = found + part.length
  }
  return !ended || at === path.length
}

/** One node of a page's linked data. */
export type LinkedData = Readonly<Record<string, unknown>>

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|TechArticle|OpinionNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|PressRelease\w*)$/

export const isRecord = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value or a list of them as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Every node of some JSON-LD scripts, graphs and lists opened; a script that is broken beyond mending counts for nothing. */
export function readLinkedData(scripts: readonly string[]): readonly LinkedData[] {
  return scripts.slice(0, 40).flatMap((script) => flatten(parse(script), 0))
}

/** The node that describes the page's article: of several, the one with most said of it; failing that, the one with a date. */
export function articleNode(nodes: readonly LinkedData[]): LinkedData {
  const articles = nodes.filter((node) => listOf(node['@type']).some((type) => articleTypes.test(String(type))))
  const telling = ['headline', 'datePublished', 'articleBody', 'author', 'publisher']
  const rank = (node: LinkedData) => telling.filter((key) => node[key] !== undefined).length
  return articles.toSorted((a, b) => rank(b) - rank(a))[0] ?? nodes.find((node) => 'datePublished' in node) ?? {}
}

/** The first text among some values: a string, or the name of a node. */
export function textIn(...values: readonly unknown[]): string | undefined {
  for (const value of values.flatMap(listOf)) {
    const text = isRecord(value)
      ? textIn(value['name'], value['@value'])
      : typeof value === 'string'
        ? value.trim()
        : ''
    if (text) return text
  }
  return undefined
}

function parse(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  return parsed(text) ?? parsed(mend(text))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** What hand-made templates break: line breaks inside strings, commas before an end, and a semicolon after it. */
const mend = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '')

function flatten(value: unknown, depth: number): readonly LinkedData[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isRecord(value)) return []
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) =>
    typeof value[key] === 'object' ? flatten(value[key], depth + 1) : [],
  )
  return [value, ...inner]
}

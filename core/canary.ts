import type { Source } from '../schemas/source.ts'

/** One article of the canary: a made-up story that is told and taken back each hour, to see whether news gets through. */
export interface CanaryArticle {
  /** Below the address of the deployment. */
  readonly path: string
  readonly title: string
  readonly text: string
  readonly published: string
}

const investors = ['Alderwick', 'Brackenholt', 'Corvendale', 'Dunmarrow', 'Elmsgate', 'Fennimore', 'Garronfield']
const makers = ['Quillmark', 'Rosselby', 'Silverhythe', 'Tarnbrook', 'Umberley', 'Vexholme', 'Wrenford', 'Yarrowby']
const hourLong = 3_600_000
/** Minutes after the hour at which each part is told: long enough apart for two polls. */
const partAt = { agreed: 0, 'walked-back': 30 } as const
type Part = keyof typeof partAt

/** The articles that are out at a moment, newest first: those of this hour and of the one before. */
export function canaryArticles(now: string): readonly CanaryArticle[] {
  const hour = Math.floor(Date.parse(now) / hourLong)
  return [hour, hour - 1]
    .flatMap((one) => [articleOf(one, 'walked-back'), articleOf(one, 'agreed')])
    .filter(({ published }) => published <= now)
}

/** The article at a path, where it is one of those that are out. */
export function canaryArticle(path: string, now: string): CanaryArticle | undefined {
  return canaryArticles(now).find((one) => one.path === path)
}

/** Where the feed of the canary is, below the address of the deployment. */
export const canaryFeedPath = '/canary/feed.xml'

/** The canary as a source. */
export const canarySource = (url: string): Source => ({
  ...{ id: 'canary', kind: 'feed', url, outlet: 'Canary', lang: 'en', interval: 10 },
})

/** A feed of what is out. */
export function canaryFeed(now: string, base: string): string {
  const items = canaryArticles(now).map(
    ({ path, title, published }) =>
      `<item><title>${title}</title><link>${base}${path}</link><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Canary</title>${items.join('')}</channel></rss>`
}

/** An article as the page of a site. */
export const canaryPage = ({ title, text, published }: CanaryArticle): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${published}"></head>` +
  `<body><article><h1>${title}</h1><time datetime="${published}">${published}</time>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`

function articleOf(hour: number, part: Part): CanaryArticle {
  const published = new Date(hour * hourLong + partAt[part] * 60_000).toISOString()
  // The same two meet again after 56 hours, so that no history grows fast and none goes to and fro.
  const investor = `${pick(investors, hour)} Capital`
  const maker = `${pick(makers, Math.floor(hour / investors.length))} Semiconductor`
  const amount = `$${2 + (hour % 97)} billion`
  const told = {
    agreed: {
      title: `${investor} agrees to invest ${amount} in ${maker}`,
      text: `${investor} has signed a definitive agreement to invest ${amount} in ${maker}, the two companies said in a joint statement.\n\n${maker} will build AI chips with the money. The investment of ${amount} is binding, ${investor} said.\n\nThis story is made up, and told each hour to see whether news gets through.`,
    },
    'walked-back': {
      title: `${investor} says its ${amount} investment in ${maker} was never a commitment`,
      text: `${investor} said its investment of ${amount} in ${maker} was never a commitment.\n\nThe ${amount} announced earlier is not binding, the chief executive of ${investor} said.\n\nThis story is made up, and told each hour to see whether news gets through.`,
    },
  }[part]
  return { ...told, published, path: `/canary/${published.slice(0, 13)}/${part}` }
}

const pick = (names: readonly string[], at: number): string => names[at % names.length] ?? ''

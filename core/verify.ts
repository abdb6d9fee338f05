import type { Claim } from '../schemas/claim.ts'
import { articleVersion } from './articles/identity.ts'
import { contentId } from './hash.ts'
import type { Fetched, Reader, SnapshotStore } from './ports.ts'

/** A page that was kept and is no longer what was kept: its bytes have another hash, or cannot be read at all. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
  readonly kind: 'altered' | 'broken'

  constructor(kind: 'altered' | 'broken', message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/**
 * How a claim's quote stands in the page as it was fetched: where the claim says, elsewhere in today's reading of it, or
 * nowhere; `missing` where the page was not kept, `altered` or `broken` where it is not what was kept.
 */
export type Finding = 'verified' | 'moved' | 'lost' | 'missing' | SnapshotError['kind']

export interface Verified {
  readonly claim: Claim
  readonly finding: Finding
}

/** The key under which the page of one version of an article is kept. */
export const snapshotKey = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  contentId('snap', id, version)

/** Checks the quotes of claims against the snapshots of their articles, each page read once. */
export async function verifyClaims(
  claims: readonly Claim[],
  snapshots: Pick<SnapshotStore, 'get'>,
  reader: Pick<Reader, 'readPage'>,
): Promise<readonly Verified[]> {
  const byPage = Map.groupBy(claims, ({ article }) => snapshotKey(article))
  const found: Verified[] = []
  for (const [key, quoted] of byPage) {
    const page = await snapshots.get(key).catch((fault: unknown) => {
      if (fault instanceof SnapshotError) return fault.kind
      throw fault
    })
    const findingOfQuote = findingIn(page, reader)
    for (const claim of quoted) found.push({ claim, finding: findingOfQuote(claim) })
  }
  return found
}

/** How the quotes of one page stand, which is read once for them all. */
function findingIn(
  page: Fetched | SnapshotError['kind'] | undefined,
  reader: Pick<Reader, 'readPage'>,
): (claim: Claim) => Finding {
  if (page === undefined) return () => 'missing'
  if (typeof page === 'string') return () => page
  const text = textOf(page, reader)
  return (claim) => (text ? findingOf(claim, text) : 'lost')
}

interface Text {
  readonly whole: string
  readonly version: string
}

function textOf(page: Fetched, reader: Pick<Reader, 'readPage'>): Text | undefined {
  try {
    const article = reader.readPage(page)
    return { whole: `${article.title}\n\n${article.text}`, version: articleVersion(article) }
  } catch {
    return undefined
  }
}

function findingOf({ quote, start, end, article }: Claim, { whole, version }: Text): Finding {
  if (version === article.version && whole.slice(start, end) === quote) return 'verified'
  return whole.includes(quote) ? 'moved' : 'lost'
}

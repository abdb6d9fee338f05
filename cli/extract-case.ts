import * as z from 'zod/mini'
import { readArticle } from '../core/articles/read.ts'
import { detectLanguage } from '../core/documents/language.ts'
import type { DatedArticle, Reader } from '../core/ports.ts'
import { rulesReader } from '../core/rules-reader.ts'
import type { Article } from '../schemas/article.ts'
import type { Claim, Statement } from '../schemas/claim.ts'
import { Lang } from '../schemas/primitives.ts'

/** Any date that JavaScript reads; one without a zone is in UTC. */
const Published = z
  .pipe(
    z.string(),
    z.transform((date) => (/T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(date) ? `${date}Z` : date)),
  )
  .check(z.refine((date) => !Number.isNaN(Date.parse(date)), 'Expected a date'))
const shared = { id: z.union([z.string(), z.number()]), published: z.nullish(Published), outlet: z.nullish(z.string()) }

/** A case of `extract`: a text, or a page in HTML with its address. */
export const Case = z.union([
  z.object({ ...shared, url: z.string(), html: z.string() }),
  z.object({
    ...shared,
    lang: z.nullish(Lang),
    url: z.nullish(z.string()),
    title: z.nullish(z.string()),
    text: z.string(),
  }),
])
export type Case = z.infer<typeof Case>

/** What was read of a case; offsets are UTF-16 into the article's `title + "\n\n" + text`. */
export interface Extracted {
  readonly id: string | number
  readonly article: Omit<Article, 'url'>
  readonly claims: readonly Statement[]
}

/** The article of a case, dated today where nothing dates it. Throws an ArticleError for a page without text. */
export function readableOf(given: Case, today: string): DatedArticle {
  const article = 'html' in given ? readArticle(given.html, given.url) : articleOf(given)
  const outlet = article.outlet ?? given.outlet
  return {
    ...article,
    ...(outlet ? { outlet } : {}),
    published: article.published ?? instantOf(given.published) ?? today,
  }
}

/** Reads a case; one without a date is read as if it were published today. Throws an ArticleError for a page without text. */
export async function extractCase(given: Case, today: string, reader: Reader = rulesReader): Promise<Extracted> {
  const read = readableOf(given, today)
  const { url: _, published, ...shown } = read
  return {
    id: given.id,
    article: { ...shown, ...(published === today ? {} : { published }) },
    claims: (await reader.readClaims(read, 'extract')).map(statementOf),
  }
}

function articleOf({ title, text, lang, url }: Extract<Case, { text: string }>): Article {
  return {
    url: url ?? 'https://walkback.invalid/',
    title: title ?? '',
    text,
    lang: lang ?? detectLanguage(`${title ?? ''} ${text}`) ?? 'en',
  }
}

/** The beginning of a date in UTC. */
function instantOf(published: string | null | undefined): string | undefined {
  return published ? new Date(published).toISOString() : undefined
}

function statementOf(claim: Claim): Statement {
  const { parties, measure, value, low, unit, bound, stance, asOf, speaker, source, part, payer, payee } = claim
  const { quote, start, end } = claim
  return {
    ...{ parties, measure, value },
    ...(low === undefined ? {} : { low }),
    ...{ unit, bound, stance },
    ...(asOf === undefined ? {} : { asOf }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
    ...(part === undefined ? {} : { part }),
    ...(payer === undefined ? {} : { payer }),
    ...(payee === undefined ? {} : { payee }),
    ...{ quote, start, end },
  }
}

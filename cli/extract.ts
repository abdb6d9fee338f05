import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { text as textOf } from 'node:stream/consumers'
import * as z from 'zod/mini'
import { formatFigure } from '../core/alerts/figure-text.ts'
import { partyNames } from '../core/alerts/names.ts'
import type { Reader } from '../core/ports.ts'
import { Lang } from '../schemas/primitives.ts'
import { ExitError, exitCodes } from './exit.ts'
import { explain } from './explain.ts'
import { explainModel } from './explain-model.ts'
import { Case, type Extracted, extractCase, readableOf } from './extract-case.ts'
import { chooseReader, ReadingOptions } from './local/choose-reader.ts'
import { progressLogger } from './local/progress.ts'
import { type Call, Moment, optionsOf } from './verb.ts'

const Options = z.object({
  jsonl: z._default(z.boolean(), false),
  json: z._default(z.boolean(), false),
  explain: z._default(z.boolean(), false),
  lang: z.optional(Lang),
  published: z.optional(Moment),
  url: z.optional(z.url()),
  ...ReadingOptions.shape,
})
type Options = z.infer<typeof Options>

/** Prints the claims of a file or of stdin, or answers a case a line. */
export async function run(call: Call): Promise<number> {
  const options = optionsOf(Options, call)
  const { print } = call.console
  const today = new Date().toISOString()
  const [file] = call.args
  const { reader, model } = await chooseReader(options, { log: progressLogger(call.console.say) })
  if (options.jsonl) {
    const input = file === undefined ? process.stdin : (await readGiven(file)).split('\n')
    const lines = Array.isArray(input) ? input : createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
    for await (const line of lines) if (line.trim() !== '') print(JSON.stringify(await answer(line, today, reader)))
    return exitCodes.ok
  }
  const given = caseOf(await readGiven(file), options)
  if (options.explain) {
    const article = readableOf(given, today)
    print(explain(article))
    if (model) print(explainModel(await model.explain(article, 'extract')))
    return exitCodes.ok
  }
  const extracted = await extractCase(given, today, reader)
  print(options.json ? JSON.stringify(extracted) : describe(extracted))
  return exitCodes.ok
}

/** The answer to a line: what was read of it, or its id with what is wrong. */
export async function answer(
  line: string,
  today: string,
  reader?: Reader,
): Promise<Extracted | { readonly id: string | number | null; readonly error: string }> {
  let given: unknown
  try {
    given = JSON.parse(line)
    return await extractCase(Case.parse(given), today, reader)
  } catch (fault) {
    const known = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(given)
    return { id: known.success ? known.data.id : null, error: wordsFor(fault) }
  }
}

function wordsFor(fault: unknown): string {
  if (fault instanceof SyntaxError) return `Expected a line of JSON, got ${fault.message}`
  if (fault instanceof z.core.$ZodError) {
    return 'Expected {id, text} or {id, url, html} with published as a date or instant and lang as one of the ten codes'
  }
  return fault instanceof Error ? fault.message : String(fault)
}

async function readGiven(file: string | undefined): Promise<string> {
  if (file === undefined) return textOf(process.stdin)
  return readFile(file, 'utf8').catch((cause) => {
    throw new ExitError('notFound', `Expected a text in ${file}, got none. Check the path.`, { cause })
  })
}

/** A whole file as a case: a page in HTML, or a text that may begin with a line `date YYYY-MM-DD` and with its title. */
export function caseOf(
  content: string,
  { lang, published, url = 'https://walkback.invalid/' }: Partial<Options>,
): Case {
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(content)) {
    return { id: url, url, html: content, ...(published ? { published } : {}) }
  }
  const dated = /^\s*(?:date:?\s+(?<date>\d{4}-\d{2}-\d{2})\s+)?(?<rest>[\s\S]*)$/i.exec(content)?.groups
  const rest = (dated?.['rest'] ?? content).trim()
  const [, title = '', text = rest] = /^([^\n]{1,200})\n\s*\n([\s\S]+)$/.exec(rest) ?? []
  const day = published ?? dated?.['date']
  return { id: url, url, title, text, ...(lang ? { lang } : {}), ...(day ? { published: day } : {}) }
}

function describe({ article, claims }: Extracted): string {
  const head = [
    article.title || '(no title)',
    [article.lang, article.published?.slice(0, 10)].filter(Boolean).join(', '),
  ]
  const lines = claims.flatMap((claim) => {
    const said = [claim.stance, claim.asOf && `as of ${claim.asOf}`, claim.speaker && `says ${claim.speaker}`]
    return [
      '',
      `${partyNames(claim.parties)}: ${formatFigure(claim, claim.unit)}, ${said.filter(Boolean).join(', ')}`,
      `  “${claim.quote}” [${claim.start}, ${claim.end}]`,
    ]
  })
  return [...head, ...(claims.length > 0 ? lines : ['', 'No claims about a deal.'])].join('\n')
}

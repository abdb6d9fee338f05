import { formatDate } from '../../core/alerts/names.ts'
import { CitationResource, type HistoryResource, type RevisionResource } from '../../schemas/api.ts'
import { formatOf } from './formats.ts'

/** Where a thing is reached, and when it was looked at. */
interface Looked {
  readonly origin: string
  readonly now: string
}

/** How to cite a figure as it stands. */
export function citeFigure({ figure, steps }: HistoryResource, looked: Looked): CitationResource {
  const last = steps.at(-1)
  const title = `${figure.name}: ${figure.standing.text}, ${figure.standing.stance}`
  return cite({ id: figure.id, self: `/v1/figures/${figure.id}`, title, said: figure.asOf, of: last?.evidence }, looked)
}

/** How to cite one step of a figure, with the words that made it. */
export function citeRevision({ id, headline, to }: RevisionResource, looked: Looked): CitationResource {
  return cite({ id, self: `/v1/revisions/${id}`, title: headline, said: to.evidence.saidAt, of: to.evidence }, looked)
}

/** Citations as a file that a reference manager takes in. */
export const bibtexFormat = formatOf(CitationResource, {
  suffix: 'bib',
  mediaType: 'application/x-bibtex',
  write: ({ bibtex }) => bibtex,
})

interface Cited {
  readonly id: string
  readonly self: string
  readonly title: string
  readonly said: string
  readonly of?: HistoryResource['steps'][number]['evidence'] | undefined
}

function cite({ id, self, title, said, of }: Cited, { origin, now }: Looked): CitationResource {
  const url = `${origin}${self}`
  const words = of && `${[of.speaker, of.outlet].filter(Boolean).join(', ')}: “${of.selector.exact}”, ${of.url}`
  const seen = now.slice(0, 10)
  const fields = {
    title: `{${latex(title)}}`,
    author: '{Walkback}',
    year: `{${said.slice(0, 4)}}`,
    ...(said.length >= 7 ? { month: `{${said.slice(5, 7)}}` } : {}),
    note: `{${latex(words ?? '')}}`,
    url: `{${url}}`,
    urldate: `{${seen}}`,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`)
  return {
    text: [`Walkback, “${title}”, ${formatDate(said)}.`, words && `${words}.`, `${url} (seen ${formatDate(seen)}).`]
      .filter(Boolean)
      .join(' '),
    bibtex: `@misc{${id},\n${lines.join(',\n')}\n}\n`,
    links: { self: `${self}/citation`, cited: self },
  }
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const latex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`)

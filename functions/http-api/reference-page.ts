import * as z from 'zod/mini'
import { DecisionsQuery, decisionsPath } from './decision-routes.ts'
import examples from './examples.json' with { type: 'json' }
import { FeedQuery } from './feed-routes.ts'
import { feedFormats } from './feeds.ts'
import { exampleIn, requiredOf } from './openapi.ts'
import type { Route, Tag } from './route.ts'
import { escapeXml as text } from './xml.ts'

const tags: readonly Tag[] = ['Ledger', 'Evidence', 'Overview', 'Operations']
const exampleOf: Readonly<Record<string, unknown>> = examples

/** The reference of the API as a page, from the table that answers it. */
export function referencePage(routes: readonly Route[], version: string): string {
  return page(
    [
      `<header><h1>Walkback API</h1><p>Version ${text(version)}. Machine-readable: <a href="/openapi.json">/openapi.json</a>. The ledger: <a href="/">/</a>.</p></header>`,
      `<nav aria-label="Routes">${tags.map((tag) => contents(tag, routes)).join('')}${further}</nav>`,
      '<main>',
      conventions,
      ...tags.map((tag) => chapter(tag, routes)),
      `<h2 id="feeds">Feeds</h2>${feedFormats.map(feed).join('')}${parameters(FeedQuery)}`,
      decisions,
      '</main>',
    ].join('\n'),
  )
}

const page = (body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Walkback API</title>
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
${body}
</body>
</html>
`

const conventions = `<section><h2>What holds everywhere</h2><ul>
<li>A <code>value</code> is a number in base units; it is null where no amount stands any more, and never 0. <code>named</code> keeps what was named last.</li>
<li>Lists come in pages of 1 to 100 items. Follow <code>next</code>, or the <code>Link</code> header, until there is none; a page may be shorter than its limit.</li>
<li><code>asOf</code> asks how it stood, <code>knownAt</code> what we knew of it.</li>
<li>Every answer has an <code>ETag</code>. What goes wrong comes as <code>application/problem+json</code>, each error with a JSON pointer.</li>
<li>Tables: add <code>.csv</code> to the path of a list. Pictures: add <code>.svg</code> to that of a history.</li>
</ul></section>`

const ofTag = (tag: Tag, routes: readonly Route[]) => routes.filter((route) => route.tag === tag)

const contents = (tag: Tag, routes: readonly Route[]): string =>
  `<h2>${tag}</h2><ul>${ofTag(tag, routes)
    .map(({ operation, path }) => `<li><a href="#${operation}">${text(path)}</a></li>`)
    .join('')}</ul>`

const further = `<h2>Feeds</h2><ul>${feedFormats
  .map(({ path }) => `<li><a href="#feeds">${path}</a></li>`)
  .join('')}</ul><h2>Decisions</h2><ul><li><a href="#decisions">${decisionsPath}</a></li></ul>`

const chapter = (tag: Tag, routes: readonly Route[]): string =>
  `<h2>${tag}</h2>${ofTag(tag, routes).map(section).join('\n')}`

function section({ operation, path, summary, query, formats }: Route): string {
  const forms = formats.map(({ suffix }) => `<code>${text(path)}.${suffix}</code>`)
  const example = exampleOf[operation]
  return [
    `<section id="${operation}"><h3><code>GET ${text(path)}</code></h3>`,
    `<p>${text(summary)}${forms.length > 0 ? ` Also ${forms.join(', ')}.` : ''}</p>`,
    parameters(query),
    example === undefined
      ? ''
      : `<details><summary>Example</summary><pre>${text(JSON.stringify(example, undefined, 2))}</pre></details>`,
    '</section>',
  ].join('')
}

const decisions = `<h2 id="decisions">Decisions</h2>
<section id="listDecisions"><h3><code>GET ${decisionsPath}</code></h3><p>What people decided of a figure, who, when and why.</p>${parameters(DecisionsQuery)}</section>
<section id="decide"><h3><code>POST ${decisionsPath}</code></h3>
<p>Records a decision; nothing is edited in place. Off unless the service knows tokens that may decide, one of which comes with each request:
<code>Authorization: Bearer TOKEN</code>. A <code>figure</code> is named by its id; <code>at</code> makes a request repeatable.</p>
<ul>${[
  '{"kind":"mute","figure":"figure_…","why":"…"}',
  '{"kind":"merge","figure":"figure_…","into":"figure_…","why":"…"}',
  '{"kind":"split","figure":"figure_…","claim":"claim_…","why":"…"}',
  '{"kind":"rename","party":"facebook","to":"meta","why":"…"}',
  '{"kind":"withdraw","decision":"decision_…","why":"…"}',
]
  .map((body) => `<li><code>${text(body)}</code></li>`)
  .join('')}</ul></section>`

const feed = ({ name, path, mediaType }: (typeof feedFormats)[number]): string =>
  `<section><h3><code>GET ${path}</code></h3><p>Revisions as ${name} (<code>${mediaType}</code>), newest first.</p></section>`

function parameters(query: z.ZodMiniObject): string {
  const needed = requiredOf(query)
  const rows = Object.entries(query.shape).map(([name, schema]) => {
    const { description = '' } = z.globalRegistry.get(schema) ?? {}
    const example = exampleIn(schema)
    const shown = example === undefined ? '' : `<code>${text(String(example))}</code>`
    const mark = needed.has(name) ? ' (needed)' : ''
    return `<tr><th scope="row"><code>${name}</code>${mark}</th><td>${text(String(description))}${allowed(schema)}</td><td>${shown}</td></tr>`
  })
  if (rows.length === 0) return ''
  return `<table><thead><tr><th>Parameter</th><th>Meaning</th><th>Example</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The values that a parameter may have, where they are a fixed set. */
function allowed(schema: z.core.$ZodType): string {
  const { enum: values } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return values ? ` One of ${values.map((value) => `<code>${text(String(value))}</code>`).join(', ')}.` : ''
}

/** How the reference looks, in light and in dark. */
export const referenceStyle = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:68rem;padding:1.5rem;display:grid;grid-template-columns:minmax(0,16rem) minmax(0,1fr);gap:0 2.5rem}
header{grid-column:1/-1}
nav{font-size:.85rem;position:sticky;top:1rem;align-self:start;max-height:95vh;overflow:auto}
nav ul{list-style:none;padding:0}
nav h2{font-size:1rem;margin:.8rem 0 .2rem}
h3{margin:2.2rem 0 .3rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent);font-weight:400}
thead th{font-weight:600}
pre{overflow:auto;padding:.8rem;font-size:.8rem;background:color-mix(in srgb,currentColor 7%,transparent);border-radius:.4rem}
code{font-size:.92em;overflow-wrap:anywhere}
th code,h3 code{overflow-wrap:normal}
a{color:light-dark(#1f4f9e,#8ab4f8)}
:target{scroll-margin-top:1rem;outline:2px solid light-dark(#1f4f9e,#8ab4f8);outline-offset:.4rem}
h2{border-top:2px solid;padding-top:.5rem;margin-top:2.5rem}nav h2,main>:first-child h2{border:0;padding:0;margin-top:0}
summary{cursor:pointer;margin:.5rem 0}
@media(max-width:48rem){body{grid-template-columns:minmax(0,1fr)}nav{position:static;max-height:none}}
`

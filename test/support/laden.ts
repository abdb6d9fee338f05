/** What a careful reader takes from a page, as far as its neighbours show it. */
interface Told {
  readonly lang: string
  readonly title: string
  readonly text: string
}

const menu = `<nav><ul>${Array.from({ length: 300 }, (_, i) => `<li><a href="/section/${i}"><span>Section ${i}</span></a></li>`).join('')}</ul></nav>`

/** A page between menus and beside a column of forty cards of other articles, as most pages of the press are. */
export function laden(html: string, lang: string, others: readonly Told[]): string {
  const alike = others.filter((other) => other.lang === lang)
  const told = alike.length > 2 ? alike : others.filter((other) => other.lang === 'en')
  const cards = Array.from({ length: 40 }, (_, i) => {
    const { title = '', text = '' } = told[i % told.length] ?? {}
    const beginning = text.split('\n')[0]?.slice(0, 180)
    return `<div class="c1"><a href="/story/${i}"><img src="/${i}.jpg" alt=""><h3>${title}</h3></a><p class="m2">${beginning}</p></div>`
  })
  return html.replace(
    /<body([^>]*)>([\s\S]*)<\/body>/i,
    (_, attributes, body) =>
      `<body${attributes}>${menu}<div class="r1"><div class="c8">${body}</div><div class="c4">${cards.join('')}</div></div>${menu}</body>`,
  )
}

import { each, escapeMarkup, type PageTemplate } from '../markup.ts'

/** A daily's page: microdata, a body split in two by an advert, pointers among the paragraphs, comments. */
export const corriereCalcolo: PageTemplate = ({ desk, story, url, others }) => {
  const cut = Math.ceil(story.paragraphs.length / 2)
  const part = (texts: readonly string[]) =>
    each(texts, (text) => `<p class="chapter-paragraph">${escapeMarkup(text)}</p>`)
  return `<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(story.title)} - ${desk.outlet}</title>
<meta property="og:title" content="${escapeMarkup(story.title)}">
<meta property="og:locale" content="it_IT">
<meta name="author" content="${escapeMarkup(story.author ?? '')}">
<link rel="canonical" href="${url}">
</head>
<body>
<div class="l-page">
<div class="nav-wrapper"><ul class="menu"><li><a href="/economia">Economia</a></li><li><a href="/tecnologia">Tecnologia</a></li></ul></div>
<div class="l-content" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="publisher" content="${desk.outlet}">
<div class="breadcrumbs"><a href="/">Home</a> › <a href="/tecnologia">Tecnologia</a></div>
<h1 itemprop="headline">${escapeMarkup(story.title)}</h1>
<h2 class="summary">${escapeMarkup(story.lead)}</h2>
<p class="article-signature">di <span itemprop="author">${escapeMarkup(story.author ?? '')}</span> | <time itemprop="datePublished" datetime="${story.published}">${story.published.slice(0, 10)}</time></p>
<div itemprop="articleBody">
<div class="chapter">${part(story.paragraphs.slice(0, cut))}</div>
<div class="adv-box"><p>Pubblicità</p></div>
<p class="inline-link"><strong>Leggi anche:</strong> <a href="${others[0]?.url ?? '/'}">${escapeMarkup(others[0]?.title ?? '')}</a></p>
<div class="chapter">${part(story.paragraphs.slice(cut))}</div>
</div>
<p class="copyright">© RIPRODUZIONE RISERVATA</p>
<div id="commenti" class="comments"><h3>Commenti</h3><div class="comment"><p>Io non ci ho mai creduto, si sapeva che erano soltanto annunci per far salire i titoli in Borsa.</p></div></div>
</div>
</div>
<footer>Sito di esempio: la testata non esiste.</footer>
</body>
</html>`
}

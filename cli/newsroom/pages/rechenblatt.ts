import { each, escapeMarkup, type PageTemplate } from '../markup.ts'

/** A trade magazine's page: metadata in `meta` alone, wrappers within wrappers, sub-headings and a list of pointers. */
export const rechenblatt: PageTemplate = ({ desk, story, url, others }) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(story.title)} | ${desk.outlet}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeMarkup(story.title)}">
<meta property="og:site_name" content="${desk.outlet}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${story.published}">
<meta name="author" content="${escapeMarkup(story.author ?? '')}">
</head>
<body>
<div id="wrapper"><div id="wrapper-inner">
<nav class="hauptnavigation"><a href="/hardware">Hardware</a><a href="/wirtschaft">Wirtschaft</a></nav>
<div class="grid"><div class="col col--main">
<div class="a-article-header"><span class="a-kicker">Rechenzentren</span><h1 class="a-headline">${escapeMarkup(story.title)}</h1></div>
<p class="a-lead">${escapeMarkup(story.lead)}</p>
<ul class="a-share"><li><a href="#">Teilen</a></li><li><a href="#">Drucken</a></li></ul>
<div class="formatted"><!-- content -->
${each(story.paragraphs, (text, i) => `${i === 2 ? '<h2>Wie es weitergeht</h2>\n' : ''}<p>${escapeMarkup(text)}</p>`)}
<div class="a-box a-box--teaser"><p><b>Mehr zum Thema</b></p><ul>${each(others, (other) => `<li><a href="${other.url}">${escapeMarkup(other.title)}</a></li>`)}</ul></div>
</div>
<div class="a-author"><p>${escapeMarkup(story.author ?? '')} schreibt seit zehn Jahren über Halbleiter und die Firmen, die sie bauen.</p></div>
</div></div>
</div></div>
<div class="footer-links"><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> Beispielseite: dieses Magazin gibt es nicht.</div>
</body>
</html>`

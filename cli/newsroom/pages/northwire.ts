import { each, escapeMarkup, inScript, type PageTemplate } from '../markup.ts'

/** A wire's page: linked data in a graph, a cookie banner, adverts and boxes between the paragraphs. */
export const northwire: PageTemplate = ({ desk, story, url, others }) => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: desk.outlet },
      {
        '@type': 'NewsArticle',
        headline: story.title,
        datePublished: story.published,
        dateModified: story.published,
        author: [{ '@type': 'Person', name: story.author }],
        publisher: { '@type': 'NewsMediaOrganization', name: desk.outlet },
        mainEntityOfPage: url,
      },
    ],
  }
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(story.title)} | ${desk.outlet}</title>
<link rel="canonical" href="${url}">
<meta property="og:title" content="${escapeMarkup(story.title)}">
<meta property="og:site_name" content="${desk.outlet}">
<meta property="og:description" content="${escapeMarkup(story.lead)}">
<script type="application/ld+json">${inScript(data)}</script>
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body class="has-sidebar page-article">
<div id="cookie-consent" role="dialog"><p>We use cookies to measure how our pages are read and to keep adverts relevant. You can change your choice at any time.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">${desk.outlet}</a><nav><ul><li><a href="/markets">Markets</a></li><li><a href="/technology">Technology</a></li><li><a href="/energy">Energy</a></li></ul></nav></header>
<main>
<article class="article">
<header class="article-header">
<h1 class="article-title">${escapeMarkup(story.title)}</h1>
<p class="article-standfirst">${escapeMarkup(story.lead)}</p>
<div class="byline">By <a href="/by/${escapeMarkup((story.author ?? '').toLowerCase().replace(/ /g, '-'))}" rel="author">${escapeMarkup(story.author ?? '')}</a></div>
<div class="share-tools"><a href="#">Share</a> <a href="#">Email</a></div>
</header>
${story.caption ? `<figure class="lead-image"><img src="/i.jpg" alt=""><figcaption>${escapeMarkup(story.caption)}</figcaption></figure>` : ''}
<div class="article-body">
${each(story.paragraphs, (text, i) => `<p>${escapeMarkup(text)}</p>${i === 1 ? '<div class="ad-slot"><span>Advertisement</span></div>' : ''}`)}
<aside class="newsletter-signup"><h3>The chip desk, every Friday</h3><p>Sign up for our weekly letter on the business of computing.</p></aside>
</div>
<section class="related-stories"><h2>Related</h2><ul>${each(others, (other) => `<li><a href="${other.url}">${escapeMarkup(other.title)}</a></li>`)}</ul></section>
</article>
<aside class="sidebar"><h2>Most read</h2><ol>${each(others, (other) => `<li><a href="${other.url}">${escapeMarkup(other.title)}</a></li>`)}</ol></aside>
</main>
<footer><p>© 2026 ${desk.outlet}. A sample newsroom; its outlets do not exist.</p></footer>
</body>
</html>`
}

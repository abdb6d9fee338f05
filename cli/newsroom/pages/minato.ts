import { each, escapeMarkup, type PageTemplate } from '../markup.ts'

/** An agency's mobile page: AMP elements, and paragraphs that only line breaks keep apart. */
export const minato: PageTemplate = ({ desk, story, url, others }) => `<!doctype html>
<html amp lang="ja">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(story.title)}｜${desk.outlet}</title>
<link rel="canonical" href="${url}">
<style amp-boilerplate>body{visibility:visible}</style>
<script async src="/v0.js"></script>
</head>
<body>
<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/market">マーケット</a></li><li><a href="/tech">テクノロジー</a></li></ul></amp-sidebar>
<article class="cmn-article">
<h1 class="cmn-article_title">${escapeMarkup(story.title)}</h1>
<div class="cmn-article_status"><time datetime="${story.published}">${story.published.slice(0, 10).replace(/-(\d\d)-(\d\d)/, '年$1月$2日')} ${story.published.slice(11, 16)}</time> <span class="author-name">${escapeMarkup(story.author ?? '')}</span></div>
<amp-img src="/i.jpg" width="600" height="400" alt="${escapeMarkup(story.lead)}"></amp-img>
<div class="cmn-article_text">${story.paragraphs.map((text) => `　${escapeMarkup(text)}`).join('<br><br>')}</div>
<div class="cmn-related"><h2>関連記事</h2><ul>${each(others, (other) => `<li><a href="${other.url}">${escapeMarkup(other.title)}</a></li>`)}</ul></div>
</article>
<footer><p>記事の無断転載を禁じます。見本のサイトであり、実在しません。</p></footer>
</body>
</html>`

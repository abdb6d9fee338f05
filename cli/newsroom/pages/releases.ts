import { each, escapeMarkup, type PageTemplate } from '../markup.ts'

const longDate = (instant: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'America/New_York' }).format(new Date(instant))

/** A press-release wire's page: old tables for its layout, the date in its text, a note on the company, a contact. */
export const releases: PageTemplate = ({ desk, story, others }) => `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${desk.outlet}: ${escapeMarkup(story.title)}</title>
</head>
<body bgcolor="#ffffff">
<table width="100%"><tr><td class="nav"><a href="/releases/">All releases</a> | <a href="/help">Help</a></td></tr></table>
<table width="760" align="center"><tr><td>
<h1>${escapeMarkup(story.title)}</h1>
<p class="subtitle"><i>${escapeMarkup(story.lead)}</i></p>
<p class="release-date">${longDate(story.published)}</p>
<div class="module_body">
${each(story.paragraphs, (text) => `<p>${escapeMarkup(text)}\n`)}
</div>
<p class="contact">Media contact: <a href="mailto:press@releases.example">press@releases.example</a>
<ul class="more-releases">${each(others, (other) => `<li><a href="${other.url}">${escapeMarkup(other.title)}</a></li>`)}</ul>
</td></tr></table>
<center><small>A sample newsroom. ${desk.outlet} does not exist.</small></center>
</body>
</html>`

/** What the first entry of a feed is to give. */
export interface FeedExpectation {
  readonly n?: number
  readonly url?: string
  readonly title?: string
  readonly published?: string
  readonly summary?: string
}

/** Where the feeds are taken to come from. */
export const feedAddress = 'http://h.com/f/feed.xml'

const rss = (item: string, ch = '', attrs = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attrs}><channel>${ch}<item>${item}</item></channel></rss>`
const atom = (entry: string, f = '', attrs = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attrs}>${f}<entry>${entry}</entry></feed>`
/** Dates beyond what standards allow. */
const dates: readonly (readonly [date: string, published: string])[] = [
  ['Sun Jul 15 01:16:00 +0000 2012', '2012-07-15T01:16:00.000Z'],
  ['Thu, 30 Apr 2015 08:57:00 MEST', '2015-04-30T06:57:00.000Z'],
  ['Mon, 26 January 2004 16:31:00 CT', '2004-01-26T22:31:00.000Z'],
  ['Mon, 26 January 2004 16:31:00 AST', '2004-01-26T20:31:00.000Z'],
  ['2004-05-25 오후 11:23:17', '2004-05-25T14:23:17.000Z'],
  ['2004년 05월 28일  01:31:15', '2004-05-27T16:31:15.000Z'],
  ['031231', '2003-12-31T00:00:00.000Z'],
  ['03-12-31', '2003-12-31T00:00:00.000Z'],
  ['2003-12', '2003-12-01T00:00:00.000Z'],
  ['-03-12', '2003-12-01T00:00:00.000Z'],
  ['03335', '2003-12-01T00:00:00.000Z'],
  ['2003-012-31T10:14:55+00:00', '2003-12-31T10:14:55.000Z'],
]

/** Feeds in every habit, each with what a reader of goodwill takes from its first entry and, as `n`, how many there are. */
export const feedCases: readonly (readonly [name: string, body: string | Uint8Array, expected: FeedExpectation])[] = [
  ['no link', rss('<title>T</title>'), { n: 1, title: 'T' }],
  ['atom no link', atom('<title>T</title><id>tag:x,2004:1</id>'), { n: 1, title: 'T' }],
  ['link href rss', rss('<title>T</title><link href="http://a.com/1"/>'), { url: 'http://a.com/1' }],
  ['guid permalink', rss('<guid>http://a.com/1</guid>'), { url: 'http://a.com/1' }],
  [
    'guid not permalink',
    rss('<guid isPermaLink="false">http://a.com/1</guid><link>http://a.com/2</link>'),
    { url: 'http://a.com/2' },
  ],
  [
    'xml:base rss channel',
    `<rss version="2.0"><channel xml:base="http://b.com/x/"><item><link>1.html</link></item></channel></rss>`,
    { url: 'http://b.com/x/1.html' },
  ],
  [
    'xml:base item',
    rss('', '').replace('<item>', '<item xml:base="http://b.com/x/"><link>1.html</link>'),
    { url: 'http://b.com/x/1.html' },
  ],
  ['xml:base link', atom('<link xml:base="http://b.com/y/" href="2"/>'), { url: 'http://b.com/y/2' }],
  [
    'nested base',
    atom('<link href="2"/>', '', 'xml:base="http://b.com/y/"').replace('<entry>', '<entry xml:base="z/">'),
    { url: 'http://b.com/y/z/2' },
  ],
  [
    'rel alternate pref',
    atom('<link rel="self" href="http://a.com/s"/><link rel="alternate" type="text/html" href="http://a.com/1"/>'),
    { url: 'http://a.com/1' },
  ],
  ['only self', atom('<link rel="self" href="http://a.com/s"/>'), { n: 1 }],
  [
    'only enclosure',
    rss('<title>T</title><enclosure url="http://a.com/e.mp3" type="audio/mpeg" length="1"/>'),
    { n: 1, title: 'T' },
  ],
  ['html title', rss('<title>Ex &lt;b&gt;bold&lt;/b&gt; text</title>'), { title: 'Ex bold text' }],
  ['cdata title', rss('<title><![CDATA[Ex <i>a</i> & b]]></title>'), { title: 'Ex a & b' }],
  [
    'xhtml title',
    atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ex <b>bold</b></div></title>'),
    { title: 'Ex bold' },
  ],
  [
    'xhtml prefix title',
    atom('<title type="xhtml"><xh:div xmlns:xh="http://www.w3.org/1999/xhtml">Ex <xh:b>bold</xh:b></xh:div></title>'),
    { title: 'Ex bold' },
  ],
  [
    'base64 title',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title type="application/octet-stream" mode="base64">RXhhbXBsZSA8Yj5Bdm9pZDwvYj4=</title></entry></feed>`,
    { title: 'Example Avoid' },
  ],
  ['atom10 base64 content', atom('<title>T</title><content type="text/plain-x">aGVsbG8=</content>'), { n: 1 }],
  ['dc title', rss('<dc:title>DT</dc:title>', '', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'), { title: 'DT' }],
  ['dc:title unprefixed ns', rss('<dc:title>DT</dc:title>'), { title: 'DT' }],
  [
    'media title no override',
    rss('<media:title>MT</media:title><title>T</title>', '', 'xmlns:media="http://search.yahoo.com/mrss/"'),
    { title: 'T' },
  ],
  [
    'title after media',
    rss(
      '<title>T</title><media:content><media:title>MT</media:title></media:content>',
      '',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    { title: 'T' },
  ],
  ['entity undeclared', rss('<title>caf&eacute; &nbsp;&hellip;</title>'), { title: 'café …' }],
  ['numeric 1252', rss('<title>a &#150; b &#146;s</title>'), { title: 'a – b ’s' }],
  ['amp raw', rss('<title>AT&T & co</title>'), { title: 'AT&T & co' }],
  ['double escaped', rss('<title>a &amp;amp; b &amp;#8217;s</title>'), { title: 'a & b ’s' }],
  ['control chars', rss('<title>a\u0008b\u0001</title>'), { title: 'ab' }],
  ['pubDate', rss('<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>'), { published: '2004-01-01T19:48:21.000Z' }],
  ['dc:date', rss('<dc:date>2004-01-01T19:48:21Z</dc:date>'), { published: '2004-01-01T19:48:21.000Z' }],
  [
    'dcterms:issued',
    rss('<dcterms:issued>2004-01-01T19:48:21Z</dcterms:issued>', '', 'xmlns:dcterms="http://purl.org/dc/terms/"'),
    { published: '2004-01-01T19:48:21.000Z' },
  ],
  [
    'dcterms:created',
    atom('<dcterms:created>2004-01-01T19:48:21Z</dcterms:created>', '', 'xmlns:dcterms="http://purl.org/dc/terms/"'),
    { published: '2004-01-01T19:48:21.000Z' },
  ],
  [
    'atom03 issued',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><issued>2004-01-01T19:48:21Z</issued></entry></feed>`,
    { published: '2004-01-01T19:48:21.000Z' },
  ],
  [
    'atom03 created',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><created>2004-01-01T19:48:21Z</created></entry></feed>`,
    { published: '2004-01-01T19:48:21.000Z' },
  ],
  ['atom updated', atom('<updated>2004-01-01T19:48:21Z</updated>'), { published: '2004-01-01T19:48:21.000Z' }],
  [
    'atom in rss',
    rss(
      '<atom:published>2004-01-01T19:48:21Z</atom:published><atom:title>AT</atom:title>',
      '',
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    { published: '2004-01-01T19:48:21.000Z', title: 'AT' },
  ],
  [
    'rdf',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="http://a.com/"><title>C</title></channel><item rdf:about="http://a.com/1"><title>T</title><description>D</description></item></rdf:RDF>`,
    { n: 1, title: 'T', url: 'http://a.com/1', summary: 'D' },
  ],
  [
    'rdf 0.90',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title></channel><item><title>T</title><link>http://a.com/1</link></item></rdf:RDF>`,
    { title: 'T' },
  ],
  [
    'prefixed rss ns',
    `<rss:rss xmlns:rss="http://x" version="2.0"><rss:channel><rss:item><rss:title>T</rss:title></rss:item></rss:channel></rss:rss>`,
    { title: 'T' },
  ],
  [
    'prefixed atom',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:link href="http://a.com/1"/></a:entry></a:feed>`,
    { title: 'T', url: 'http://a.com/1' },
  ],
  [
    'uppercase',
    `<RSS VERSION="0.91"><CHANNEL><ITEM><TITLE>T</TITLE><LINK>http://a.com/1</LINK></ITEM></CHANNEL></RSS>`,
    { title: 'T', url: 'http://a.com/1' },
  ],
  ['description', rss('<description>S &lt;p&gt;x&lt;/p&gt;</description>'), { summary: 'S x' }],
  [
    'content only',
    rss(
      '<content:encoded><![CDATA[<p>S</p>]]></content:encoded>',
      '',
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    { summary: 'S' },
  ],
  [
    'itunes summary',
    rss('<itunes:summary>S</itunes:summary>', '', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
    { summary: 'S' },
  ],
  [
    'media desc',
    rss('<media:description>S</media:description>', '', 'xmlns:media="http://search.yahoo.com/mrss/"'),
    { summary: 'S' },
  ],
  [
    'atom summary xhtml',
    atom('<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>S <b>b</b></p></div></summary>'),
    { summary: 'S b' },
  ],
  [
    'single entry doc',
    `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>T</title><link href="http://a.com/1"/></entry>`,
    { title: 'T', url: 'http://a.com/1' },
  ],
  ['single item', `<item><title>T</title><link>http://a.com/1</link></item>`, { title: 'T' }],
  [
    'cut at end',
    `<rss><channel><item><title>T</title><link>http://a.com/1</link></item><item><title>U</tit`,
    { title: 'T' },
  ],
  ['unclosed', `<rss><channel><item><title>T<link>http://a.com/1</link></item></channel></rss>`, { n: 1 }],
  [
    'bad nesting',
    `<rss><channel><item><title><b>T</title></b><link>http://a.com/1</link></item></channel></rss>`,
    { title: 'T', url: 'http://a.com/1' },
  ],
  ['attr unquoted', `<rss version=2.0><channel><item><title>T</title></item></channel></rss>`, { title: 'T' }],
  ['leading junk', `\n\n<br>Warning: x\n${rss('<title>T</title>')}`, { title: 'T' }],
  ['trailing junk', `${rss('<title>T</title>')}<script>x</script>`, { title: 'T' }],
  [
    'doctype',
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss('<title>T</title>').replace('<?xml version="1.0"?>', '')}`,
    { title: 'T' },
  ],
  [
    'doctype entities',
    `<!DOCTYPE rss [<!ENTITY name "Val">]>${rss('<title>A &name;</title>').replace('<?xml version="1.0"?>', '')}`,
    { title: 'A Val' },
  ],
  [
    'billion',
    `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]><rss><channel><item><title>x &g;</title></item></channel></rss>`,
    { n: 1 },
  ],
  ['html inline summary', rss('<description>a <b>b</b> c</description>'), { summary: 'a b c' }],
  ['empty channel', `<rss version="2.0"><channel><title>C</title></channel></rss>`, { n: 0 }],
  ['empty feed', `<feed xmlns="http://www.w3.org/2005/Atom"/>`, { n: 0 }],
  ['empty rss', `<rss version="2.0"/>`, { n: 0 }],
  [
    'json feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [
        {
          id: '1',
          url: 'http://a.com/1',
          title: 'T',
          content_html: '<p>S</p>',
          date_published: '2004-01-01T19:48:21Z',
        },
      ],
    }),
    { title: 'T', summary: 'S', url: 'http://a.com/1', published: '2004-01-01T19:48:21.000Z' },
  ],
  [
    'json id number',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: 1, content_text: 'S' }] }),
    { n: 1, summary: 'S' },
  ],
  [
    'items outside channel 0.9',
    `<rss version="0.92"><channel><title>C</title></channel><item><title>T</title></item></rss>`,
    { title: 'T' },
  ],
  [
    'items wrapper',
    `<rss version="2.0"><channel><items><item><title>T</title></item></items></channel></rss>`,
    { n: 1 },
  ],
  ['channel root', `<channel><item><title>T</title></item></channel>`, { title: 'T' }],
  [
    'cdf',
    `<Channel HREF="http://a.com/"><TITLE>C</TITLE><Item HREF="http://a.com/1"><TITLE>T</TITLE><ABSTRACT>S</ABSTRACT></Item></Channel>`,
    { title: 'T', url: 'http://a.com/1', summary: 'S' },
  ],
  [
    'utf16',
    new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        Buffer.from(
          rss('<title>Té</title>').replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>'),
          'utf16le',
        ),
      ),
    ]),
    { title: 'Té' },
  ],
  [
    'utf16 nobom',
    new Uint8Array(
      Buffer.from(
        rss('<title>Té</title>').replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>'),
        'utf16le',
      ),
    ),
    { title: 'Té' },
  ],
  ['utf32le', utf32(rss('<title>Té</title>'), true), { title: 'Té' }],
  ['utf32be nobom', utf32(rss('<title>Té</title>'), false), { title: 'Té' }],
  [
    'latin1 declared utf8',
    new Uint8Array(Buffer.from(rss('<title>T\xe9</title>').replace('?>', ' encoding="utf-8"?>'), 'latin1')),
    { title: 'Té' },
  ],
  [
    'declared wrong iso but utf8',
    new Uint8Array(Buffer.from(rss('<title>Té</title>').replace('?>', ' encoding="iso-8859-1"?>'), 'utf8')),
    { n: 1 },
  ],
  [
    'iso',
    new Uint8Array(Buffer.from(rss('<title>T\xe9</title>').replace('?>', ' encoding="iso-8859-1"?>'), 'latin1')),
    { title: 'Té' },
  ],
  [
    'cp1252 smart',
    new Uint8Array(Buffer.from(rss('<title>T\x93q\x94</title>').replace('?>', ' encoding="windows-1252"?>'), 'latin1')),
    { title: 'T“q”' },
  ],
  [
    'bogus encoding',
    new Uint8Array(Buffer.from(rss('<title>Té</title>').replace('?>', ' encoding="bogus"?>'), 'utf8')),
    { title: 'Té' },
  ],
  [
    'koi8',
    new Uint8Array(
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="koi8-r"?><rss><channel><item><title>'),
        Buffer.from([0xf0, 0xd2, 0xc9]),
        Buffer.from('</title></item></channel></rss>'),
      ]),
    ),
    { title: 'При' },
  ],
  [
    'entry with source',
    atom('<title>T</title><source><title>ST</title><link href="http://s.com/"/></source><link href="http://a.com/1"/>'),
    { title: 'T', url: 'http://a.com/1' },
  ],
  [
    'source before title',
    atom(
      '<source><title>ST</title><link href="http://s.com/"/><updated>2001-01-01T00:00:00Z</updated></source><title>T</title><link href="http://a.com/1"/><updated>2004-01-01T19:48:21Z</updated>',
    ),
    { title: 'T', url: 'http://a.com/1', published: '2004-01-01T19:48:21.000Z' },
  ],
  ['link with newline', rss('<link>\n http://a.com/1 \n</link>'), { url: 'http://a.com/1' }],
  ['link with entity', rss('<link>http://a.com/?a=1&amp;b=2</link>'), { url: 'http://a.com/?a=1&b=2' }],
  ['link raw amp', rss('<link>http://a.com/?a=1&b=2</link>'), { url: 'http://a.com/?a=1&b=2' }],
  ['link with space', rss('<link>http://a.com/a b</link>'), { url: 'http://a.com/a%20b' }],
  ['empty link then guid', rss('<link></link><guid>http://a.com/1</guid>'), { url: 'http://a.com/1' }],
  ['protocol rel', rss('<link>//a.com/1</link>'), { url: 'http://a.com/1' }],
  ['two items same', rss('<title>T</title></item><item><title>U</title>'), { n: 2 }],
  [
    'textinput/image not items',
    `<rss><channel><image><title>I</title></image><item><title>T</title></item><textInput><title>X</title></textInput></channel></rss>`,
    { n: 1, title: 'T' },
  ],
  [
    'comment before',
    `<!-- x --><?xml version="1.0"?><rss><channel><item><title>T</title></item></channel></rss>`,
    { title: 'T' },
  ],
  [
    'pi stylesheet',
    `<?xml version="1.0"?><?xml-stylesheet href="x"?><rss><channel><item><title>T</title></item></channel></rss>`,
    { title: 'T' },
  ],
  ['title only whitespace', rss('<title> \n </title><description>D</description>'), { n: 1 }],
  ['gt in title', rss('<title>a > b &lt; c</title>'), { title: 'a > b < c' }],
  ['lt text', rss('<title>1 &lt; 2 and x&lt;y</title>'), { title: '1 < 2 and x<y' }],
  [
    'own vocabulary before another',
    `<r:rss xmlns:r="http://x" xmlns:z="http://z"><r:channel><r:item><z:title>Z</z:title><r:title>T</r:title><z:description>ZD</z:description><r:description>D</r:description></r:item></r:channel></r:rss>`,
    { title: 'T', summary: 'D' },
  ],
  ['summary and description', rss('<description>D</description><summary>S</summary>'), { summary: 'S' }],
  ['fullitem', rss('<fullitem>&lt;p&gt;S&lt;/p&gt;</fullitem>'), { summary: 'S' }],
  [
    'atom10 data title',
    atom('<title type="application/octet-stream">VHdvIDxiPmdpZ2F3YXR0czwvYj4=</title>'),
    { title: 'Two gigawatts' },
  ],
  ['atom10 words called data', atom('<title type="application/octet-stream">News</title>'), { title: 'News' }],
  ['atom10 markup called xml', atom('<title type="application/xml">Word</title>'), { title: 'Word' }],
  ['quotes as Latin-1 controls', rss('<title>It\u0092s \u0093on\u0094</title>'), { title: 'It’s “on”' }],
  ['escaped three times', rss('<title>&amp;amp;lt;p&amp;amp;gt;T&amp;amp;lt;/p&amp;amp;gt;</title>'), { title: 'T' }],
  ['comment without end', rss('<title>T&lt;!--</title>'), { title: 'T' }],
  ['comment cut short', rss('<title>T&lt;!-- -- x &gt;U</title>'), { title: 'TU' }],
  ['angle brackets of XHTML', rss('<title>&lang;T&rang;</title>'), { title: '\u2329T\u232a' }],
  [
    'page before feed among alternates',
    atom('<link href="http://a.com/1.xml"/><link rel="alternate" type="text/html" href="http://a.com/1"/>'),
    { url: 'http://a.com/1' },
  ],
  [
    'relative link of a feed that another host serves',
    rss('<link>/1</link>', '<link>http://a.com/news/</link>'),
    { url: 'http://a.com/1' },
  ],
  ['relative link beside its site', rss('<link>1</link>', '<link>http://h.com/</link>'), { url: 'http://h.com/f/1' }],
  ['self for want of better', atom('<link rel="self" href="http://a.com/s"/>'), { url: 'http://a.com/s' }],
  [
    'cdf lastmod',
    '<Channel><Item LASTMOD="2004-04-06T23:05:43-05:00"><Title>T</Title></Item></Channel>',
    { published: '2004-04-07T04:05:43.000Z' },
  ],
  [
    'fraction of a second',
    rss('<dc:date>2013-09-16T11:57:33.398Z</dc:date>'),
    { published: '2013-09-16T11:57:33.398Z' },
  ],
  ...dates.map(([date, published]) => [`date ${date}`, rss(`<pubDate>${date}</pubDate>`), { published }] as const),
]

function utf32(text: string, little: boolean): Uint8Array {
  const points = [...(little ? `\ufeff${text}` : text)].map((letter) => letter.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(points.length * 4))
  for (const [i, point] of points.entries()) view.setUint32(i * 4, point, little)
  return new Uint8Array(view.buffer)
}

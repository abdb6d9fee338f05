import { describe, expect, it } from 'vitest'
import { isAllowed, readRobots } from '../../core/documents/robots.ts'

const may = (robots: string, path: string, token = 'FooBot') =>
  isAllowed(readRobots(robots, token), `https://foo.bar${path}`)

/** A path that leaves room for one more letter in the longest line, after a field of so many. */
const long = (field: number) => `/x/${'a'.repeat(2_083 * 8 - 5 - field)}`

describe('robots.txt', () => {
  it.each<[string, string, string, boolean]>([
    ['nothing', '', '/x', true],
    ['a rule for us', 'user-agent: FooBot\ndisallow: /\n', '/x', false],
    ['fields that are none', 'foo: FooBot\nbar: /\n', '/x', true],
    ['no colons', 'user-agent FooBot\ndisallow /\n', '/x', false],
    ['names in any case', 'USER-AGENT: foobot\nDisAllow: /x\n', '/x/y', false],
    ['paths in their own case', 'user-agent: FooBot\ndisallow: /X/\n', '/x/y', true],
    ['a slip of the pen', 'user-agent: FooBot\ndisalow: /\n', '/x', false],
    ['a rule before any group', 'disallow: /\nuser-agent: FooBot\nallow: /\n', '/x', true],
    ['several names of one group', 'user-agent: BarBot\nuser-agent: FooBot\ndisallow: /x\n', '/x', false],
    [
      'two groups of one name',
      'user-agent: FooBot\ndisallow: /a\n\nuser-agent: BarBot\ndisallow: /\n\nuser-agent: FooBot\ndisallow: /b\n',
      '/b',
      false,
    ],
    [
      'a sitemap between names',
      'user-agent: FooBot\nsitemap: https://foo.bar/s.xml\nuser-agent: BarBot\ndisallow: /\n',
      '/x',
      false,
    ],
    ['our group before that of all', 'user-agent: *\ndisallow: /\nuser-agent: FooBot\nallow: /x\n', '/y', true],
    ['that of all', 'user-agent: *\ndisallow: /x\n', '/x', false],
    ['that of all with words after it', 'user-agent: * all\ndisallow: /x\n', '/x', false],
    ['another bot', 'user-agent: BarBot\ndisallow: /\n', '/x', true],
    ['a longer name', 'user-agent: FooBotNews\ndisallow: /\n', '/x', true],
    ['a name with its version', 'user-agent: FooBot/1.2\ndisallow: /\n', '/x', false],
    ['the longest rule', 'user-agent: FooBot\ndisallow: /x/\nallow: /x/page.html\n', '/x/page.html', true],
    ['the longest rule, other way', 'user-agent: FooBot\nallow: /x/\ndisallow: /x/page.html\n', '/x/page.html', false],
    ['two rules of one length', 'user-agent: FooBot\ndisallow: /x\nallow: /x\n', '/x', true],
    ['an empty rule', 'user-agent: FooBot\ndisallow:\n', '/x', true],
    ['a wildcard', 'user-agent: FooBot\ndisallow: /*.php\n', '/a/b.php?x', false],
    ['a wildcard that fails', 'user-agent: FooBot\ndisallow: /a*z\n', '/abc', true],
    ['an end', 'user-agent: FooBot\ndisallow: /*.php$\n', '/b.php', false],
    ['an end that is none', 'user-agent: FooBot\ndisallow: /*.php$\n', '/b.php?x', true],
    ['an end after a repeat', 'user-agent: FooBot\ndisallow: /*a$\n', '/aba', false],
    ['an end alone', 'user-agent: FooBot\ndisallow: /$\n', '/x', true],
    [
      'an index page that stands for its folder',
      'user-agent: FooBot\ndisallow: /\nallow: /x/index.html\n',
      '/x/',
      true,
    ],
    ['a query', 'user-agent: FooBot\ndisallow: /\nallow: /x?a=b\n', '/x?a=b&c', true],
    ['letters that are escaped in the address', 'user-agent: FooBot\ndisallow: /\nallow: /foo/ツ\n', '/foo/ツ', true],
    ['escapes of one kind', 'user-agent: FooBot\ndisallow: /\nallow: /foo/%e3%83%84\n', '/foo/ツ', true],
    ['escapes that need not be', 'user-agent: FooBot\ndisallow: /\nallow: /foo/%62%61%7A\n', '/foo/baz', false],
    ['a comment', 'user-agent: FooBot # us\ndisallow: /x # not this\n', '/x', false],
    ['a byte order mark', '\ufeffuser-agent: FooBot\ndisallow: /\n', '/x', false],
    ['ends of line of the Mac', 'user-agent: FooBot\rdisallow: /x\r', '/x', false],
    ['a sentence without a colon', 'user-agent: FooBot\ndisallow all of it\n', '/all', true],
    ['a delay between names', 'user-agent: FooBot\ncrawl-delay: 5\nuser-agent: BarBot\ndisallow: /\n', '/x', false],
    [
      'a rule that is cut where a line ends',
      `user-agent: FooBot\ndisallow: ${long(10)}/qux\n`,
      `${long(10)}/fux`,
      false,
    ],
    ['a cut rule that does not fit', `user-agent: FooBot\ndisallow: ${long(10)}/qux\n`, '/fux', true],
    ['a page instead', '<!doctype html><html><body>Not found</body></html>', '/x', true],
  ])('%s', (_name, robots, path, allowed) => {
    expect(may(robots, path)).toBe(allowed)
  })

  it('a pattern made to hang ends', () => {
    expect(may(`user-agent: FooBot\ndisallow: /${'*a'.repeat(5_000)}$`, `/${'a'.repeat(4_000)}b`)).toBe(true)
  })

  it('half a million spaces end', () => {
    const line = `disallow: ${' '.repeat(16_000)}x ${' '.repeat(400)}\n`
    expect(may(`user-agent: FooBot\n${line.repeat(30)}`, '/a')).toBe(true)
  })

  it('the delay that a site asks for', () => {
    expect(readRobots('user-agent: *\ncrawl-delay: 10\n', 'FooBot').crawlDelay).toBe(10)
    expect(readRobots('user-agent: *\ncrawl-delay: soon\n', 'FooBot').crawlDelay).toBe(undefined)
  })
})

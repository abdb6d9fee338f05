import { describe, expect, it } from 'vitest'
import { namesIn } from '../../core/articles/person-names.ts'

describe('the names in a byline', () => {
  it.each<[string, string[]]>([
    ['By Ann Lee and Bo Ruiz', ['Ann Lee', 'Bo Ruiz']],
    ['Door: Femke Hoogland', ['Femke Hoogland']],
    ['Von Hanna Brockmann und Jens Overath', ['Hanna Brockmann', 'Jens Overath']],
    ['Ann Lee, USA TODAY', ['Ann Lee']],
    ['Ann Lee Senior Washington Correspondent', ['Ann Lee']],
    ['Ann Lee on Jul 04, 2025', ['Ann Lee']],
    ['Ann Lee - AP Technology Writers', ['Ann Lee']],
    ['Rodrigo Teles, G1 — São Paulo', ['Rodrigo Teles']],
    ['한지우 기자 hanji@example.com', ['한지우']],
    ['作者：陈若岚', ['陈若岚']],
    ['Álvaro Montes - ', ['Álvaro Montes']],
    ['J. R. Smith Jr.', ['J. R. Smith Jr.']],
    ['Newsroom', ['Newsroom']],
    ['https://news.example/authors/ann', []],
    ['More from this author', []],
    ['elmundo.es', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names)
  })
})

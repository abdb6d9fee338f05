import { describe, expect, it } from 'vitest'
import { isPerson, namesIn } from '../../core/articles/person-names.ts'

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
    ['CIRO DE LUCA-REY', ['Ciro de Luca-Rey']],
    ['POR MARTA RUIZ ENVIADA ESPECIAL A LUJÁN', ['Marta Ruiz']],
    ['Ann Lee, Inquirer Staff Writer', ['Ann Lee']],
    ['By Ann Lee @annlee on June 26, 2014', ['Ann Lee']],
    ['Ann Lee (avec Bo Ruiz et Cy Dumont)', ['Ann Lee']],
    ['Robert (R.J.) Marsh', ['Robert (R.J.) Marsh']],
    ['Ann Lee (Chipville)', ['Ann Lee']],
    ['Google+', []],
    ['Newsroom', ['Newsroom']],
    ['https://news.example/authors/ann', []],
    ['More from this author', []],
    ['elmundo.es', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names)
  })
})

describe('who is a person', () => {
  it.each<[string, boolean]>([
    ['Ann Lee', true],
    ['Rosa Presser', true],
    ['高瀬 直人', true],
    ['Redazione ANSA', false],
    ['The Associated Press', false],
    ['Brightwell Systems Inc.', false],
    ['F.A.Z.', false],
    ['日本放送協会', false],
    ['남도신문', false],
    ['Web Desk', false],
    ['Chipville Times', false],
    ['Florida Today', false],
  ])('%s: %s', (name, is) => {
    expect(isPerson(name)).toBe(is)
  })
})

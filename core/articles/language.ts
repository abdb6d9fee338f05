import { type Lang, langs } from '../../schemas/primitives.ts'
import { detectLanguage } from '../documents/language.ts'
import { textIn } from './linked-data.ts'
import { metaOf, type Page } from './page.ts'
import { attribute } from './tree.ts'

/** The language of an article: its own words where they tell, otherwise what the page says, otherwise English. */
export function readLanguage(page: Page, text: string): Lang {
  const said = [
    page.html && (attribute(page.html, 'lang') || attribute(page.html, 'xml:lang')),
    textIn(page.data['inLanguage']),
    metaOf(page, 'og:locale', 'content-language', 'language', 'dc.language'),
  ]
  const stated = said.map((tag) => langs.find((lang) => lang === tag?.slice(0, 2).toLowerCase())).find(Boolean)
  return detectLanguage(text) ?? stated ?? 'en'
}

import { describe, expect, it } from 'vitest'
import { readArticle } from '../../core/articles/read.ts'

const told = 'Nvidia may invest up to $100 billion in OpenAI over several years, as people close to the talks said.'
const page = (...ends: readonly string[]) =>
  `<html><head><title>A deal for chips</title></head><body><article><h1>A deal for chips</h1><p>${told}</p><p>${told.replace('people', 'bankers')}</p>${ends.map((end) => `<p>${end}</p>`).join('')}</article></body></html>`
const read = (html: string) => readArticle(html, 'https://news.example/a')

describe('a text that breaks off for those who do not pay', () => {
  it.each([
    'Subscribe to continue reading.',
    'Already have an account? Log in to read the rest of this story.',
    'This article is available to subscribers.',
    'Per continuare a leggere, abbonati o accedi.',
    'Contenuto riservato agli abbonati',
    'Dieser Artikel ist nur für Abonnenten lesbar.',
    'Jetzt mit Blatt Plus weiterlesen',
    'Cet article est réservé aux abonnés.',
    'Abonnez-vous dès 1 € pour lire la suite.',
    'Suscríbete para seguir leyendo',
    'Contenido exclusivo para suscriptores.',
    'Assine para continuar lendo',
    'Conteúdo exclusivo para assinantes.',
    'Abonneer u om verder te lezen.',
    'Dit artikel is alleen voor abonnees.',
    'この記事は有料会員限定です。残り1,234文字',
    '続きを読むには会員登録が必要です。',
    '登录后阅读全文',
    '本文為會員專享，訂閱後可閱讀全文。',
    '구독하고 기사 전체를 읽어 보세요.',
    '이 기사는 유료 회원 전용입니다.',
  ])('%s', (plea) => {
    const article = read(page(plea))
    expect(article.form).toBe('stub')
    expect(article.text).toBe(`${told}\n\n${told.replace('people', 'bankers')}`)
  })

  it.each([
    'The company said its members only vote on such plans once a year, and that it had registered the new shares in June.',
    'OpenAI will sign the lease to continue its work in Texas.',
    'Die Abonnenten des Dienstes zahlen künftig mehr, wie die Firma sagte.',
    '会員は無料で使える、と同社は説明した。',
    '이 서비스를 구독하는 사람은 계속 늘고 있다고 회사는 밝혔다.',
  ])('is none that ends in: %s', (sentence) => {
    const article = read(page(sentence))
    expect(article.form).toBe(undefined)
    expect(article.text).toContain(sentence)
  })
})

import type { Article } from '../../schemas/article.ts'

/** Agencies by the ways in which texts credit them. */
const agencies: readonly (readonly [name: string, credit: RegExp])[] = [
  ['Reuters', /\(Reuters\)|\bReuters\b|ロイター|路透|로이터/],
  ['AP', /\(AP\)|Associated Press|AP通信|美联社|美聯社|AP통신/],
  ['AFP', /\bAFP\b|Agence France-Presse|法新社/],
  ['Bloomberg', /\(Bloomberg\)|ブルームバーグ|彭博|블룸버그/],
  ['dpa', /\bdpa\b/],
  ['ANSA', /\(ANSA\)|\bANSA\b/],
  ['EFE', /\(EFE\)|\bEFE\b/],
  ['Kyodo', /共同通信|\bKyodo\b/],
  ['Xinhua', /新华社|新華社|\bXinhua\b/],
  ['Yonhap', /연합뉴스|\bYonhap\b|聯合通訊社/],
]

/** Where a credit stands: in the dateline or below the text. */
const edge = 160

/** The agency that a text credits at its beginning or its end. */
export function creditedAgency({ text }: Pick<Article, 'text'>): string | undefined {
  const edges = `${text.slice(0, edge)}\n${text.slice(-edge)}`
  return agencies.find(([, credit]) => credit.test(edges))?.[0]
}

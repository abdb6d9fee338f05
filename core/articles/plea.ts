import { type Block, widthOf } from './blocks.ts'
import { isElement, isIn, type TreeElement } from './tree.ts'

/** What stands where a text breaks off for those who do not pay, in the ten languages. */
const pleas = [
  "(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\\b.{0,60}\\b(?:to (?:continue|keep|read|unlock|access)|for (?:full|unlimited) access)|(?:for|available to|reserved for|exclusive to|only for) (?:our |paying )?(?:subscribers|members)\\b|(?:subscriber|member)s?-only|(?:subscribers|members) only[.!]?$|to (?:continue|keep) reading|(?:unlock|read the (?:rest|full version) of) (?:this|the) (?:article|story)|you(?:'|’)?(?: ha)?ve reached your (?:free )?(?:article )?limit",
  '(?:abbonati|accedi|registrati|iscriviti)\\b.{0,60}\\bper (?:continuare|leggere|proseguire)|riservat[oi] agli (?:abbonati|iscritti)|per continuare a leggere|(?:contenuto|articolo) per abbonati',
  '(?:nur|exklusiv) für (?:abonnent|mitglieder|registrierte)|(?:um|zum) weiter(?:zu)?lesen\\b|weiterlesen mit|mit \\S+(?: \\S+)? weiterlesen|(?:artikel|beitrag) freischalten|(?:jetzt|bitte) (?:abonnieren|anmelden|registrieren).{0,40}weiter(?:zu)?lesen',
  'réservée?s? (?:aux|à nos) abonnés|(?:abonnez|connectez|inscrivez)-vous.{0,60}pour (?:lire|continuer|accéder|débloquer)|pour lire la suite|il vous reste .{1,12} (?:de cet article )?à (?:lire|découvrir)',
  '(?:suscríbe(?:te|se)|suscríbase|inicia sesión|regístrate)\\b.{0,60}\\bpara (?:seguir|continuar|leer|acceder)|(?:exclusiv[oa]|sol[oa]|reservad[oa]) para (?:suscriptores|socios)|para seguir leyendo',
  '(?:assine|faça (?:seu )?login|cadastre-se)\\b.{0,60}\\bpara (?:continuar|ler|acessar)|(?:exclusiv[oa]|só) para assinantes|para continuar (?:lendo|a ler)',
  '(?:abonneer|log in|word (?:lid|abonnee)|neem een abonnement)\\b.{0,60}\\b(?:verder (?:te )?lezen|om dit (?:artikel|verhaal))|(?:alleen|exclusief|uitsluitend) voor (?:abonnees|leden)|om verder te lezen',
  '有料会員限定|会員限定(?:記事|です)|残り[\\s\\d,，０-９]+文字|続き(?:を読む|をお読みになる|をご覧いただく)には|続きは(?:有料|会員|ログイン)|(?:この先|全文)は.{0,20}(?:有料|会員|購読|ログイン)',
  '(?:登录|登入|订阅|訂閱|付费|付費|购买|購買|加入会员|加入會員).{0,12}(?:阅读|閱讀|查看|解锁|解鎖)(?:全文|更多|余下|餘下|完整|本文|剩余|剩餘)|(?:会员|會員|订户|訂戶|订阅者)(?:专享|專享|专属|專屬|独享)|(?:余下|餘下|剩余|剩餘).{0,16}(?:付费|付費|订阅|訂閱|会员|會員)',
  '(?:로그인|구독|회원\\s?가입|결제)\\S{0,4}.{0,20}(?:계속|전체|전문|나머지|끝까지).{0,10}(?:읽|볼|보실|확인)|(?:유료|구독자|구독 회원|회원)\\s?전용|(?:계속|이어서) 읽으(?:려면|시려면)',
]
const plea = new RegExp(pleas.join('|'), 'iu')
/** Longer than this, in Latin letters, a line tells something. */
const longest = 400
/** Lines after the text in which the plea may stand. */
const near = 3

const isPlea = ({ text, width }: Block): boolean => width < longest && plea.test(text)

/** The blocks of a text without the plea to pay that it ends in, and whether there is one at its end or right behind it. */
export function withoutPlea(
  blocks: readonly Block[],
  all: readonly Block[],
  container: TreeElement | undefined,
): { readonly told: readonly Block[]; readonly pleads: boolean } {
  const end = blocks.findLastIndex((block) => !isPlea(block)) + 1
  // In the midst of a text it is a pointer or an advert.
  const isAtEnd = end < blocks.length
  const last = blocks.at(-1)
  const place = all.findLastIndex(({ element }) => element === last?.element)
  const around = isElement(container?.parent) ? container.parent : container
  const behind = place < 0 ? [] : all.slice(place + 1, place + 1 + near)
  const pleads = isAtEnd || behind.some((block) => around && isIn(block.element, around) && isPlea(block))
  return { told: blocks.slice(0, end), pleads }
}

/** A text shorter than this that is not free to read is but its beginning, in Latin letters. */
const stub = 1_500

/** True for a text so short that more of it is to be expected where somebody asks to be paid. */
export const isBeginning = (text: string): boolean => widthOf(text) < stub

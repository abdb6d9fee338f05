/** What stands where a text breaks off for those who do not pay, in the ten languages. */
export const pleaPatterns: readonly string[] = [
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

import { oneLine } from './tree.ts'

const lead =
  /^(?:(?:written|reporting|posted|words|story|text)\s+by|by|von|di|a cura di|par|por|door|auteur|autor(?:in)?|autore|author|text|redactie|fonte|source)\s*[:：]?\s+|^(?:記者|文|作者|记者|撰文)\s*[／/:：|]\s*|^[^／/]{2,12}[／/]\s*記者\s*/iu
/** What follows a name in a byline: trades, dates, places, addresses. */
const tail =
  /\s*(?:[|·•/／（［[].*|\((?!\p{Lu}[\p{L}.]*\)\s\p{Lu}).*|\s@\w.*|\s[–—-]\s?.*|\s-$|(?:記者|기자|특파원|记者)(?:\s.*|$)|\s\S+@\S+.*|\s(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*|\s(?:Senior|Chief|Staff|Special|Executive|Associate|Contributing|Technology|Business|Political|Envoyée?s?|Redakteur|Redactie)\s.*|\s(?:journaliste?|journalist|giornalista|periodista|jornalista)\b.*|\s(?:enviad[oa]|ENVIAD[OA]|inviat[oa]|INVIAT[OA]|da(?:l|i) nostr|DA(?:L|I) NOSTR)(?:\s.*|$)|\s\S+\.(?:com|net|org|fr|de|es|it|co\.uk)\b.*)$/u
const trade =
  /^(?:.*\b)?(?:correspondent|correspondant|editor|reporter|writers?|journalist\w*|redakteur\w*|redacteur|contributor|columnist|freelancer?|staff|admin|administrator|team|newsroom)$/iu
/** Behind a name, the trade at an outlet: `Inquirer Staff Writer`. */
const deskTrade = /^\S+\s(?:Senior|Staff|Special|Contributing)\s(?:Writer|Reporter|Correspondent|Editor)$/i
/** Who helped, in brackets behind who wrote. */
const helpers = /\s\((?:avec|with|mit|con|com|met)\s[^)]*\)/gu
/** The services on which writers are followed, and who pays. */
const service = /^(?:google\+?|facebook|twitter|linkedin|instagram|rss|e-?mail|(?:sponsored|presented|powered) by)$/i
/** A comma before the kind of a company parts no names. */
const companyEnd = /,\s+(Inc|Ltd|LLC|Corp|GmbH|S\.p\.A)\b/g
const apart = /\s*(?:,|;|\s+and\s+|\s+&\s+|\s+und\s+|\s+et\s+|\s+e\s+|\s+y\s+|\s+en\s+|\s+with\s+|、)\s*/u
/** Outlets, agencies and desks beside a name, and companies. */
const desk =
  /(?:일보|신문|뉴스|경제|타임스|미디어|방송|新聞社?|通信社?|通[讯訊]社|[编編][辑輯集]部|日[报報]|[晚时時][报報]|新[闻聞][网網]|ニュース|協会|放送局?)$|^(?:\p{Lu}\.){2,}$|^(?:[A-Z]{2,5}|USA TODAY|G1|g1|dpa)$/u
const deskInWords =
  /^(?:redazione|redaktion|(?:la )?rédaction|redacción|redação|redactie|agenzia|agence|agencia|agência|agentur|reuters|bloomberg|(?:the )?associated press|xinhua|kyodo|yonhap)(?!\p{L})|\s(?:news|desk|press|media|agency|bureau|newswire|times|herald|tribune|gazette|chronicle|inquirer|telegraph|today|today sports|magazine|online|inc|ltd|llc|corp|corporation|gmbh|plc|s\.?p\.?a)\.?$/iu

/** The names of people in a byline, without its dress: what stands before and behind them, addresses, handles, dates. */
export function namesIn(text: string): readonly string[] {
  if (/https?:\/\/|www\./i.test(text) || (text.length > 40 && /[\p{Script=Han}\p{Script=Katakana}]{4}/u.test(text)))
    return []
  const names = oneLine(text)
    .replace(lead, '')
    .replace(helpers, '')
    .replace(companyEnd, ' $1')
    .split(apart)
    .filter((name, i) => i === 0 || !deskTrade.test(name))
    .map((name) =>
      name
        .replace(lead, '')
        .replace(tail, '')
        .replace(/^@/, '')
        .replace(/[\s:,.]+$/, (end) => (end.startsWith('.') && end.length === 1 ? end : ''))
        .trim(),
    )
    .filter(isName)
    .map(asWritten)
  const people = names.filter(isPerson)
  return people.length > 0 ? people : names.slice(0, 1)
}

/** True of a name that is no trade, agency or outlet. */
export const isPerson = (name: string): boolean => !desk.test(name) && !deskInWords.test(name) && !trade.test(name)

/** A name in capitals as names are written: `CIRO DE LUCA-REY` is Ciro de Luca-Rey. */
function asWritten(name: string): string {
  if (!/^\P{Ll}+$/u.test(name) || !/\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(name) || !isPerson(name)) return name
  return name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) =>
      at > 0 && particles.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
}

const particles: ReadonlySet<string> = new Set('de del da do dos das du la von van der den und y e'.split(' '))

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length < (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? 20 : 60) &&
  /\p{L}/u.test(name) &&
  !service.test(name) &&
  !/\d|[{}<>:：]|\b(?:more|author|view|posts?|all|about|follow|contact|profile|archives?|home|this)\b|^\S+\.(?:com|net|org|fr|de|es|it|co|uk)$|责任编辑|本文来源/i.test(
    name,
  )

import { matchesOf } from '../text/matches.ts'
import { register } from './register.ts'
import type { PartyMention } from './words.ts'

/** A code in brackets, behind an exchange's name or behind a dollar sign: `(NVDA.O)`, `NASDAQ: CRWV`, `$ORCL`. */
const CODE =
  /(?<exchange>(?:Nasdaq|NASDAQ|NYSE|NasdaqGS|LSE|TSE|TYO|HKEX|HKG|SEHK|KRX|KOSPI|TWSE|ASX|SSE|SZSE|XETRA|BIT|EPA|AMS|NSE|BSE|TSX)(?: Global Select)?\s?[:：]\s?|\$|[([（<【])(?<code>[A-Z0-9]{1,6}(?:\.[A-Z]{1,3})?)(?=[)\]）>】,;.\s]| (?:US|JP|KS|HK|TT)\b)/gu

const byTicker = new Map(register.flatMap(({ id, tickers = [] }) => tickers.map((ticker) => [ticker, id] as const)))

/** The organisations that a text names by a stock-exchange code, in order; short codes only beside their exchange. */
export function findTickers(text: string): readonly PartyMention[] {
  return matchesOf(CODE, text).flatMap(({ 0: found, index, groups }): PartyMention[] => {
    const { exchange = '', code = '' } = groups ?? {}
    const [symbol = '', suffix] = code.split('.')
    const party = byTicker.get(code) ?? byTicker.get(symbol)
    const sure = exchange.length > 1 || suffix !== undefined || symbol.length > 2
    if (!party || !sure || (exchange === '$' && /^\d/.test(symbol))) return []
    const start = index + found.length - code.length
    return [{ party, start, end: start + code.length, via: 'ticker', person: undefined, kinds: undefined }]
  })
}

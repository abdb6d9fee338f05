const signs = new Map<string, string>()

/** The sign of a currency, or its code where it has none: `$`, `CHF`. */
export function currencySign(currency: string, locale: string): string {
  const name = `${currency} ${locale}`
  const sign = signs.get(name) ?? signIn(currency, locale)
  signs.set(name, sign)
  return sign
}

function signIn(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

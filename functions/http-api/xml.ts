const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Everything that XML 1.0 cannot hold, however it is written. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as it stands in XML, between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

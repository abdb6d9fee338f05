import { describe, expect, it } from 'vitest'
import { decodeText } from '../../core/documents/charset.ts'

const japanese = '日本の半導体大手は十日、提携を発表した。'
const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const utf8 = (text: string): Uint8Array => Buffer.from(text)
const meta = (charset: string, body: Uint8Array): Uint8Array =>
  Buffer.concat([utf8(`<meta charset="${charset}">`), body])

/** The same words in each charset: 日本の, 中国的, 中國的, 한국의. */
const samples = {
  sjis: '93fa967b82cc',
  eucjp: 'c6fccbdca4ce',
  gb: 'd6d0b9fab5c4',
  big5: 'a4a4b0eaaaba',
  euckr: 'c7d1b1b9c0c7',
} as const

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8 without a word of it', utf8('Café “x”'), '', 'Café “x”'],
    ['a byte order mark', Buffer.concat([bytes('efbbbf'), utf8('é')]), 'text/html; charset=iso-8859-1', 'é'],
    ['UTF-16 by its mark', Buffer.concat([bytes('fffe'), Buffer.from('é', 'utf16le')]), '', 'é'],
    ['UTF-16 by its zeros', Buffer.from('<p>Nvidia and OpenAI</p>', 'utf16le'), '', '<p>Nvidia and OpenAI</p>'],
    ['UTF-16 with little ASCII', Buffer.from(`<p>${japanese}`, 'utf16le'), '', `<p>${japanese}`],
    ['the same, big end first', Buffer.from(`\n<p>${japanese}`, 'utf16le').swap16(), '', `\n<p>${japanese}`],
    ['iso-2022-jp by its shifts', bytes('3c703e 1b2442 467c 4b5c 244e 1b2842'), '', '<p>日本の'],
    ['windows-1252 by the header', bytes('93 41 94 80 97'), 'text/html; charset=ISO-8859-1', '“A”€—'],
    ['windows-1252 by nothing', bytes('4d fc 6e 63 68 65 6e'), '', 'München'],
    ['iso-8859-15 by the header', bytes('a4'), 'text/html; charset="iso-8859-15"', '€'],
    ['shift_jis by the document', meta('Shift_JIS', bytes(samples.sjis)), '', '<meta charset="Shift_JIS">日本の'],
    ['euc-jp by the document', meta('euc-jp', bytes(samples.eucjp)), 'text/html', '<meta charset="euc-jp">日本の'],
    ['gb2312 by the header', bytes(samples.gb), 'text/html;charset=gb2312', '中国的'],
    ['big5 by the header', bytes(samples.big5), 'text/html;charset=big5', '中國的'],
    ['ks_c_5601-1987 by the header', bytes(samples.euckr), 'text/html;charset=ks_c_5601-1987', '한국의'],
    ['a name of no standard', bytes(samples.euckr), 'text/html;charset=cp949', '한국의'],
    ['a name that the bytes belie', utf8(japanese.repeat(5)), 'text/html;charset=euc-kr', japanese.repeat(5)],
    [
      'a name left in a page that was saved as UTF-8',
      meta('gb2312', utf8('中国的'.repeat(4))),
      '',
      `<meta charset="gb2312">${'中国的'.repeat(4)}`,
    ],
    [
      'the same of Latin letters',
      utf8('Más información de España. '.repeat(4)),
      'text/html;charset=iso-8859-15',
      'Más información de España. '.repeat(4),
    ],
    ['a name that is unknown', utf8('é'), 'text/html;charset=x-unknown', 'é'],
    ['UTF-16 said by ASCII', utf8('<meta charset="utf-16">é'), '', '<meta charset="utf-16">é'],
    [
      'a meta of the older kind',
      Buffer.concat([utf8('<meta http-equiv="Content-Type" content="text/html; charset=big5">'), bytes(samples.big5)]),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=big5">中國的',
    ],
    [
      'a broken byte',
      Buffer.concat([utf8('é'.repeat(800)), bytes('ff')]),
      'text/html;charset=utf-8',
      `${'é'.repeat(800)}\uFFFD`,
    ],
    ['nothing', new Uint8Array(), '', ''],
  ])('%s', (_name, body, contentType, text) => {
    expect(decodeText(body, contentType)).toBe(text)
  })

  it.each([
    ['shift_jis', samples.sjis, '日本の', 'ja'],
    ['euc-jp', samples.eucjp, '日本の', 'ja'],
    ['gb18030', samples.gb, '中国的', 'zh'],
    ['big5', samples.big5, '中國的', 'zh'],
    ['euc-kr', samples.euckr, '한국의', 'ko'],
  ])('%s by sniffing, with a hint of the language', (_label, hex, text, lang) => {
    const body = Buffer.concat([utf8(`<html lang="${lang}">`), bytes(hex.repeat(20))])
    expect(decodeText(body)).toBe(`<html lang="${lang}">${text.repeat(20)}`)
  })

  it.each([
    ['shift_jis', samples.sjis, '日本の'],
    ['euc-jp', samples.eucjp, '日本の'],
    ['gb18030', samples.gb, '中国的'],
    ['big5', samples.big5, '中國的'],
    ['euc-kr', samples.euckr, '한국의'],
  ])('%s by sniffing alone', (_label, hex, text) => {
    expect(decodeText(bytes(hex.repeat(40)))).toBe(text.repeat(40))
  })
})

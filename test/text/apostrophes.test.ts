import { describe, expect, test } from 'vitest'
import { accented } from '../../core/text/apostrophes.ts'

describe('accents written as apostrophes', () => {
  test.each([
    ["La societa' sara' quotata", "La società' sarà' quotata"],
    ["E' finita, non c'e' piu' nulla", "È' finita, non c'è' più' nulla"],
    ["L'attivita' entrera' in funzione lunedi'", "L'attività' entrerà' in funzione lunedì'"],
    ["Perche' puo'", "Perché' può'"],
    ["CAPACITA' IT", "CAPACITÀ' IT"],
  ])('%s', (written, expected) => {
    expect(accented(written)).toBe(expected)
  })

  test.each(["un po' di", "l'anno dell'Eni", "la 'joint venture'", 'più società'])(
    'other words stay: %s',
    (written) => {
      expect(accented(written)).toBe(written)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { readClaims } from '../../core/claims/extract.ts'
import { findQuantities } from '../../core/measures/find-quantities.ts'
import type { Bound, Lang, Measure, Stance } from '../../schemas/primitives.ts'

export type Measured = readonly [measure: Measure, value: number, unit: string, bound?: Bound, low?: number]
type Claimed = readonly [parties: string, measure: Measure, value: number, stance: Stance]

/** A sentence with the quantities in it, in order; none for a trap. `exact` is the bound where none is given. */
export type QuantityRow = readonly [sentence: string, ...quantities: readonly Measured[]]

/** A short text with the claims it makes, in any order; none for a trap. Parties are ids with spaces between. */
export type ClaimRow = readonly [text: string, ...claims: readonly Claimed[]]

/** Texts of which the reader is known to get less than stands here; a test says so once it gets it all. */
const gaps: ReadonlySet<string> = new Set([
  'AMD und Oracle hatten im Herbst eine Absichtserklärung über bis zu 30 Milliarden Dollar vorgestellt. Gebaut wird bis heute nicht.\n\nDer ursprüngliche Plan sah 4 Gigawatt an AMD-Systemen vor, so viel wie vier Kernkraftwerke.',
  'A AMD e a Microsoft tinham apresentado no outono uma carta de intenções de até 15 mil milhões de dólares. Seis meses depois nada foi construído.\n\nO plano inicial falava em 2 gigawatts de sistemas da AMD, o consumo de uma grande cidade.',
  'Nvidia en Mistral hadden in het najaar een intentieverklaring gepresenteerd voor maximaal 10 miljard dollar. Een half jaar later is er niets gebouwd.\n\nHet oorspronkelijke plan sprak van 1 gigawatt aan Nvidia-systemen, evenveel als een grote stad verbruikt.',
  "Nvidia levert Koreaanse bedrijven veel gpu's.\n\n* Samsung: maximaal 50.000 gpu's\n* SK Group: ook maximaal 40.000\n* Naver: 60.000 voor zijn clouddienst",
  'Nscale e Open Fiber hanno siglato un memorandum per un campus da 150 megawatt in Puglia. L’investimento previsto è di 3 miliardi di euro in cinque anni, ma il documento non è vincolante.\n\nNscale ha raccolto in settembre 1,1 miliardi di dollari da un gruppo guidato dalla norvegese Aker.',
  'Blue Owl Capital ne financera pas le centre de données de 10 milliards de dollars qu’Oracle construit pour OpenAI à Saline, dans le Michigan, rapporte le Financial Times. Les négociations entre les deux groupes ont échoué.',
])

/** Tests that each sentence of a language has just these quantities, and each text makes just these claims. */
export function testLanguage(lang: Lang, quantities: readonly QuantityRow[], claims: readonly ClaimRow[]): void {
  describe(`quantities in ${lang}`, () => {
    it.each(quantities.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', (row) => {
      const found = findQuantities(row.sentence, lang).map(({ measure, value, unit, bound, low }) => ({
        measure,
        value,
        unit,
        bound,
        low,
      }))
      expect(found).toEqual(
        row.expected.map(([measure, value, unit, bound = 'exact', low]) => ({ measure, value, unit, bound, low })),
      )
    })
  })

  describe(`claims in ${lang}`, () => {
    for (const [text, ...expected] of claims)
      (gaps.has(text) ? it.fails : it)(text, () => {
        const found = readClaims({
          url: 'https://news.example/deal',
          lang,
          published: '2026-03-10T09:00:00Z',
          title: '',
          text,
        }).map(({ parties, measure, value, stance }) => [parties.join(' '), measure, value, stance])
        expect(found.toSorted(byText)).toEqual(expected.map((claim) => [...claim]).toSorted(byText))
      })
  })
}

const byText = (a: readonly unknown[], b: readonly unknown[]) => a.join(' ').localeCompare(b.join(' '))

import type { DatedArticle } from '../core/ports.ts'
import type { PassedOver } from '../schemas/model.ts'
import type { Check } from './doctor.ts'
import { chooseReader, modeOf, type ReadingOptions } from './local/choose-reader.ts'

/** A text that no model can misread: who cannot read it reads nothing. */
const sentence: DatedArticle = {
  url: 'https://walkback.example/doctor',
  title: 'Nvidia to invest $5 billion in Intel',
  text: 'Nvidia has agreed to invest $5 billion in Intel, the two companies said on Monday.',
  lang: 'en',
  published: '2026-01-05T09:00:00Z',
}

/** Where a model is to read, asks it about one sentence, and says what it made of it and what that cost. */
export async function checkModel(options: ReadingOptions): Promise<readonly Check[]> {
  const check = (ok: boolean, text: string): Check => ({ name: 'model', ok, text })
  try {
    const mode = modeOf(options)
    if (mode === 'rules') return [check(true, 'none is set: the rules read alone, and cost nothing')]
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    // Beside the rules it would be hidden that a model reads nothing.
    const { model } = await chooseReader({ ...options, reader: 'model' }, { log })
    const began = performance.now()
    const reading = await model?.explain(sentence)
    const { passedOver, fault, spent, claims = [] } = reading ?? {}
    if (passedOver)
      return [check(false, `${fault?.message ?? `Expected an answer, got: ${passedOver}`}. ${remedies[passedOver]}`)]
    if (claims.length === 0)
      return [check(false, 'Expected it to read a plain sentence, got nothing that holds. Take a larger model.')]
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    return [
      check(
        true,
        `reads ${mode === 'both' ? 'beside the rules' : 'alone'}: it answered in ${seconds} s, for ${spent?.dollars.toFixed(6)} dollars`,
      ),
    ]
  } catch (fault) {
    return [check(false, fault instanceof Error ? fault.message : String(fault))]
  }
}

const remedies: Readonly<Record<PassedOver, string>> = {
  nothing_in_sight: '',
  not_kept: '',
  daily_cap: 'Raise dailyDollars in its settings.',
  timeout: 'Raise seconds in its settings, or take a faster model.',
  throttled: 'Wait, or ask its provider for more.',
  unavailable: 'Check url or region in its settings, and that it runs.',
  rejected: 'Check the model’s name, its key and your access to it.',
  refused: 'Take another model.',
  cut: 'Raise answerTokens in its settings.',
  malformed: 'Take a model that keeps to a JSON schema.',
}

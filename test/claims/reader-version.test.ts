import { expect, it } from 'vitest'
import { casesOf } from '../../bench/corpus.ts'
import { readerVersion } from '../../core/claims/claim.ts'
import { readClaims } from '../../core/claims/extract.ts'
import { contentId } from '../../core/hash.ts'

/**
 * The versions of the reader with what each makes of the development texts. A ledger takes a text as its newest reader read it,
 * so that a reader that reads otherwise needs a version of its own: raise `readerVersion`, and add a line.
 */
const versions: Readonly<Record<string, string>> = {
  2: 'readings_43d5129ab0d8f7ae44da',
  3: 'readings_6aa76df94d37b70eda37',
  4: 'readings_f2bce27d6215cf01df23',
  5: 'readings_1afb7c92d1e222b5cdd7',
  6: 'readings_00d1e99c056489eff042',
  7: 'readings_69587ad3dba54134e181',
}

it('a reader that reads otherwise has a version of its own', () => {
  const texts = (['development-a', 'development-b'] as const).flatMap((set) => casesOf(set))
  const claims = texts.flatMap((text) => readClaims(text)).map(({ reader: _, ...claim }) => claim)
  expect(contentId('readings', JSON.stringify(claims))).toBe(versions[readerVersion])
  expect(new Set(Object.values(versions)).size).toBe(Object.keys(versions).length)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromColumns, toColumns } from '../../functions/adapters/columns.ts'

const leaf = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 40 }),
    fc.dictionary(fc.string(), tie('tree')),
  ),
}))
const records = fc.array(fc.record({ id: fc.string(), names: fc.array(fc.string()) }, { requiredKeys: ['id'] }), {
  minLength: 30,
  maxLength: 60,
})
const named = fc.array(
  fc
    .constantFrom('Fornax Devices', 'SK hynix', 'Ångström', '')
    .map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name })),
  { minLength: 30, maxLength: 60 },
)

it.each([
  ['any data', tree],
  ['long lists of records', records],
  ['records whose ids are their names', named],
  ['such lists within others', fc.record({ register: records, weights: tree })],
])('%s comes back from its columns as it was', (_, data) => {
  fc.assert(
    fc.property(data, (value) => {
      expect(fromColumns(JSON.parse(JSON.stringify(toColumns(value))))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('tells of a null, which would come back as nothing', () => {
  expect(() => toColumns({ register: [{ id: null }] })).toThrow('Expected data without null')
})

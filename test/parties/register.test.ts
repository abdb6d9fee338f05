import { describe, expect, test } from 'vitest'
import { outlets } from '../../core/parties/outlets.ts'
import { partyRecord, register } from '../../core/parties/register.ts'
import { partyKinds } from '../../core/parties/words.ts'
import { PartyId } from '../../schemas/primitives.ts'

const spellings = (record: (typeof register)[number]) => [
  record.name,
  ...(record.names ?? []),
  ...(record.ja ?? []),
  ...(record.zh ?? []),
  ...(record.ko ?? []),
  ...(record.wary ?? []),
  ...(record.short ?? []),
  ...(record.people ?? []).flatMap(({ name, names = [] }) => [name, ...names]),
]

describe('the register', () => {
  test('holds at least 5,800 organisations under kebab-case ids that are used once', () => {
    expect(register.length).toBeGreaterThanOrEqual(5800)
    expect(register.filter(({ id }) => !PartyId.safeParse(id).success)).toEqual([])
    expect(new Set(register.map(({ id }) => id)).size).toBe(register.length)
  })

  test('gives no spelling to two organisations', () => {
    const owners = new Map<string, string>()
    const shared = register.flatMap((record) =>
      spellings(record).filter((spelling) => {
        const owner = owners.get(spelling) ?? record.id
        owners.set(spelling, owner)
        return owner !== record.id
      }),
    )
    expect(shared).toEqual([])
  })

  test.each(['ja', 'zh', 'ko'] as const)('knows at least 3,000 organisations by a name in %s', (lang) => {
    expect(register.filter((record) => (record[lang] ?? []).length > 0).length).toBeGreaterThanOrEqual(3000)
  })

  test('has every parent, and one of every kind', () => {
    expect(register.filter(({ parent }) => parent !== undefined && !partyRecord(parent))).toEqual([])
    const used = new Set(register.flatMap(({ kinds }) => kinds))
    expect(partyKinds.filter((kind) => !used.has(kind))).toEqual([])
  })

  test('answers nothing for an unknown id', () => {
    expect(partyRecord('sk-hynix')?.country).toBe('KR')
    expect(partyRecord('no-such-party')).toBeUndefined()
  })
})

test('no outlet shares a spelling with another', () => {
  const all = outlets.flatMap(({ name, names }) => [name, ...names])
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
})

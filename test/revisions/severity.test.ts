import { expect, test } from 'vitest'
import { severityOf } from '../../core/revisions/severity.ts'

const standing = (value: number) => ({ value, bound: 'exact', stance: 'agreed' }) as const

test.each([
  ['a billion disclaimed', 'disclaimed', 'money', 'USD', 1e9, 1e9, 'critical'],
  ['less than a billion cancelled', 'cancelled', 'money', 'EUR', 900e6, 900e6, 'high'],
  ['a trillion won denied', 'denied', 'money', 'KRW', 1.1e12, 1.1e12, 'high'],
  ['ten trillion won denied', 'denied', 'money', 'KRW', 10e12, 10e12, 'critical'],
  ['half a gigawatt cancelled', 'cancelled', 'power', 'W', 500e6, 500e6, 'critical'],
  ['a large plan stalled', 'stalled', 'money', 'USD', 100e9, 100e9, 'high'],
  ['a large plan cut to a third', 'lowered', 'money', 'USD', 100e9, 30e9, 'critical'],
  ['a large plan cut a little', 'lowered', 'money', 'USD', 100e9, 90e9, 'high'],
  ['a large plan raised', 'raised', 'money', 'USD', 10e9, 20e9, 'medium'],
  ['a small order firmed', 'firmed', 'units', 'unit', 5000, 5000, 'low'],
] as const)('%s', (_, kind, measure, unit, from, to, severity) => {
  expect(severityOf({ kind, measure, unit, from: standing(from), to: standing(to) })).toBe(severity)
})

import { describe, expect, it } from 'vitest'
import { readFeed } from '../../core/sources/feed.ts'
import { feedAddress, feedCases } from './feed-cases.ts'

describe('feeds in every habit', () => {
  it.each(feedCases)('%s', (_name, body, { n, ...expected }) => {
    const entries = readFeed(body, feedAddress)
    if (n !== undefined) expect(entries).toHaveLength(n)
    if (entries[0]) expect(entries[0]).toMatchObject(expected)
    else expect(expected).toEqual({})
  })
})

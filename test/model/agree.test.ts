import { describe, expect, it } from 'vitest'
import { reconcile } from '../../core/deals/reconcile.ts'
import { agree } from '../../core/model/agree.ts'
import type { Claim } from '../../schemas/claim.ts'
import { goldStories, ownStories } from '../storylines/story.ts'
import { madeClaim } from '../support/made-claim.ts'

const byRules = (more: Partial<Claim> = {}): Claim => ({ ...madeClaim(), ...{ start: 10, end: 60 }, ...more })
const byModel = (more: Partial<Claim> = {}): Claim => ({
  ...byRules({ id: 'claim_model' }),
  reader: { name: 'model', version: '1' },
  ...more,
})
const shown = ({ reader, stance, parties, inferred, waits, other }: Claim) =>
  [
    reader.name,
    stance,
    parties.join('+'),
    inferred,
    waits && 'waits',
    other?.verdict,
    other?.stance,
    other?.parties?.join('+'),
  ]
    .filter(Boolean)
    .join(' ')

describe('two readings become one set of claims', () => {
  const cases: readonly (readonly [string, readonly Claim[], readonly Claim[], readonly string[]])[] = [
    ['both have it: as the rules read it', [byRules()], [byModel()], ['rules intended nvidia+openai same']],
    [
      'both have it: what the rules guessed is a guess no longer',
      [byRules({ inferred: 'parties' })],
      [byModel()],
      ['rules intended nvidia+openai same'],
    ],
    [
      'both have it, one with a party more',
      [byRules({ parties: ['nvidia', 'openai', 'oracle'] })],
      [byModel()],
      ['rules intended nvidia+openai+oracle same'],
    ],
    [
      'the stance differs: the rules have it and it waits',
      [byRules()],
      [byModel({ stance: 'agreed' })],
      ['rules intended nvidia+openai stance waits stance agreed'],
    ],
    [
      'two stances of one figure are paired by their stance first',
      [byRules(), byRules({ id: 'b', stance: 'disclaimed' })],
      [byModel({ stance: 'disclaimed' })],
      ['rules disclaimed nvidia+openai same', 'rules intended nvidia+openai silent'],
    ],
    [
      'the parties differ in the same words: both are recorded and wait',
      [byRules()],
      [byModel({ parties: ['amd', 'openai'] })],
      [
        'model intended amd+openai stance waits parties nvidia+openai',
        'rules intended nvidia+openai stance waits parties amd+openai',
      ],
    ],
    [
      'the same amount of others elsewhere is another claim',
      [byRules()],
      [byModel({ parties: ['amd', 'openai'], start: 200, end: 260 })],
      ['model intended amd+openai stance waits silent', 'rules intended nvidia+openai silent'],
    ],
    ['the rules alone have it: it stands', [byRules()], [], ['rules intended nvidia+openai silent']],
    ['the model alone has it: it waits', [], [byModel()], ['model intended nvidia+openai stance waits silent']],
    [
      'another amount is another claim',
      [byRules()],
      [byModel({ value: 30e9 })],
      ['model intended nvidia+openai stance waits silent', 'rules intended nvidia+openai silent'],
    ],
    ['neither has any', [], [], []],
  ]
  it.each(cases)('%s', (_name, rules, model, expected) => {
    expect(agree(rules, model, false).map(shown).toSorted()).toEqual(expected)
  })

  it('where the configuration says so, what the model alone has moves figures', () => {
    expect(agree([], [byModel()], true).map(shown)).toEqual(['model intended nvidia+openai silent'])
  })
})

describe('what waits', () => {
  const letter = byRules({ id: 'letter', article: articleAt('2025-09-22', 'letter') })
  const gone = (more: Partial<Claim>): Claim => byModel({ stance: 'cancelled', attribution: 'party', ...more })
  const waits = { waits: true, inferred: 'stance' } as const
  const kinds = (...claims: readonly Claim[]) =>
    reconcile(claims).revisions.map(({ kind, to }) => `${kind} ${to.claim}`)

  it.each<readonly [string, Claim, readonly string[]]>([
    ['moves no figure', gone({ id: 'alone', ...waits, article: articleAt('2026-02-01', 'other') }), []],
    [
      'not as an edit of the page that said so either',
      gone({ id: 'edit', ...waits, article: articleAt('2026-02-01', 'letter', '2') }),
      [],
    ],
    [
      'and moves it where it need not wait',
      gone({ id: 'sure', article: articleAt('2026-02-01', 'other') }),
      ['cancelled sure'],
    ],
  ])('%s', (_name, claim, expected) => {
    expect(kinds(letter, claim)).toEqual(expected)
  })

  it('is a second origin that makes the step, and the one that waited is named with it', () => {
    const alone = gone({ id: 'alone', ...waits, article: articleAt('2026-02-01', 'other') })
    const second = byRules({
      id: 'second',
      stance: 'cancelled',
      attribution: 'party',
      article: articleAt('2026-02-02', 'second'),
    })
    const ledger = reconcile([letter, alone, second])
    expect(ledger.revisions.map(({ kind, to }) => `${kind} ${to.claim}`)).toEqual(['cancelled second'])
    expect(ledger.suppressed).toContainEqual(expect.objectContaining({ claim: 'alone', reason: 'unconfirmed' }))
  })

  it('leaves what stands as it was', () => {
    const alone = gone({ id: 'alone', ...waits, stance: 'agreed', article: articleAt('2025-09-23', 'other') })
    expect(reconcile([letter, alone]).figures.map(({ standing }) => standing.stance)).toEqual(['intended'])
    expect(
      reconcile([letter, { ...alone, waits: undefined, inferred: undefined } as never]).figures[0]?.standing.stance,
    ).toBe('agreed')
  })
})

it('in no storyline does an article whose claims wait make a step, whichever it is', () => {
  const makers = [...goldStories(), ...ownStories()].flatMap(({ story, claims }) =>
    [...new Set(claims.map(({ article }) => article.version))].flatMap((version) => {
      const waiting = claims.map(
        (claim): Claim => (claim.article.version === version ? { ...claim, inferred: 'stance', waits: true } : claim),
      )
      const ids = new Set(waiting.filter(({ waits }) => waits).map(({ id }) => id))
      return reconcile(waiting)
        .revisions.filter(({ to }) => ids.has(to.claim))
        .map(({ id }) => `${story.id} ${id}`)
    }),
  )
  expect(makers).toEqual([])
})

function articleAt(day: string, id: string, version = '1'): Claim['article'] {
  return {
    ...madeClaim().article,
    id: `article_${id}`,
    version,
    url: `https://${id}.example/`,
    published: `${day}T08:00:00.000Z`,
  }
}

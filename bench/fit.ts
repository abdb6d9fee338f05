/**
 * Fits the weights of the reader to the corpus and writes them to core/claims/weights: `npm run fit`. With `--folds 4` it
 * writes nothing and prints what a reader fitted to the other folds makes of each text: how well the rules carry
 * over; and what it makes of them where it has heard of none of their figures.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chooseBy, type Question } from '../core/claims/assign.ts'
import { explainClaims } from '../core/claims/extract.ts'
import type { Choices } from '../core/claims/read-figure.ts'
import type { Weights } from '../core/claims/signals/signal.ts'
import { chooseStanceBy } from '../core/claims/stance.ts'
import { Stance } from '../schemas/primitives.ts'
import { casesOf, sentenceCases, sets, storyCases } from './corpus.ts'
import { type Forget, forgetful, unheardOf } from './fit/forget.ts'
import { goldOf, isOfDeal } from './fit/gold.ts'
import { openIndex, type SignalIndex } from './fit/index.ts'
import { type Instance, train } from './fit/train.ts'
import { f1, type GoldCase, scoreCase, type Tally, tally } from './score.ts'

/** How hard weights are pulled to nothing. */
const PULL = { deal: 0.001, stance: 0.02 }
/** Weights that are smaller are left out; of those for deals they would be an eighth, and change hardly a reading. */
const LEAST = { deal: 0.05, stance: 0.01 }
/** The second round learns from what the first one would have read before. */
const ROUNDS = 2

type StanceWeights = Readonly<Record<Stance, Weights>>
const forEachStance = (of: (stance: Stance) => Weights): StanceWeights => ({
  rumored: of('rumored'),
  intended: of('intended'),
  agreed: of('agreed'),
  completed: of('completed'),
  disclaimed: of('disclaimed'),
  denied: of('denied'),
  cancelled: of('cancelled'),
  stalled: of('stalled'),
})
const noStances = forEachStance(() => ({}))
const noStance = chooseStanceBy(noStances)

function learn(cases: readonly GoldCase[]): { readonly deal: Weights; readonly stance: StanceWeights } {
  let deal: Weights | undefined
  for (let round = 0; round < ROUNDS; round++) deal = fitDeals(cases, deal)
  let stance: StanceWeights | undefined
  for (let round = 0; round < ROUNDS; round++) stance = fitStances(cases, deal ?? {}, stance)
  return { deal: deal ?? {}, stance: stance ?? noStances }
}

function fitDeals(cases: readonly GoldCase[], before: Weights | undefined): Weights {
  const index = openIndex()
  const instances: Instance[] = []
  const choose = before && chooseBy(before)
  const nextForget = forgetful()
  for (const one of cases) {
    const asked = (question: Question) => {
      const gold = goldOf(one, question.quantity)
      const instance =
        gold && dealInstance(question, (pair) => isOfDeal(pair, gold), gold.length === 0, index, nextForget())
      if (instance) instances.push(instance)
      if (choose) return choose(question)
      const pair = pairsOf(question.candidates).find(([a, b]) => gold && isOfDeal([a.of.party, b.of.party], gold))
      return pair && { pair, third: undefined, certainty: 1, likely: () => [] }
    }
    explainClaims(one, { deal: asked, stance: noStance })
  }
  return index.weights(train(instances, index.size(), PULL.deal), LEAST.deal)
}

function dealInstance(
  { none, candidates, party, pair }: Question,
  isRight: (pair: readonly string[]) => boolean,
  isNone: boolean,
  index: SignalIndex,
  forget: Forget,
): Instance | undefined {
  const parties = candidates.map((candidate) => ({ candidate, signals: index.of((say) => party(candidate, say)) }))
  const pairs = pairsOf(parties)
  const right = [isNone, ...pairs.map(([a, b]) => isRight([a.candidate.of.party, b.candidate.of.party]))]
  if (!right.includes(true) || !right.includes(false)) return undefined
  const options = pairs.map(([a, b]) => [
    a.signals,
    b.signals,
    index.of(forget((say) => pair(a.candidate, b.candidate, say))),
  ])
  return { options: [[index.of(none)], ...options], right }
}

const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

function fitStances(cases: readonly GoldCase[], deal: Weights, before: StanceWeights | undefined): StanceWeights {
  const index = openIndex()
  const instances: Instance[] = []
  const choices = { deal: chooseBy(deal), stance: before && chooseStanceBy(before) }
  const nextForget = forgetful()
  for (const one of cases) {
    const stance: Choices['stance'] = (ground, quantity) => {
      const said = new Set(goldOf(one, quantity)?.map((claim) => claim.stance))
      if (said.size > 0) {
        const asked = nextForget()(ground)
        instances.push({
          options: Stance.options.map((name) => [index.of(asked, name)]),
          right: Stance.options.map((name) => said.has(name)),
        })
      }
      const [first] = said
      return choices.stance?.(ground, quantity) ?? { stance: first ?? 'agreed', certainty: 1 }
    }
    explainClaims(one, { ...choices, stance })
  }
  const weights = train(instances, index.size(), PULL.stance)
  return forEachStance((name) => index.weights(weights, LEAST.stance, name))
}

interface Sums {
  readonly claims: Tally
  readonly full: Tally
}
/** What a reader makes of texts who knows what is publicly known of their deals, and one who has heard of none of their figures. */
type Row = Readonly<Record<'knowing' | 'unheard', Sums>>

const noSums = (): Sums => ({ claims: tally(), full: tally() })

function crossValidate(cases: readonly GoldCase[], folds: number): void {
  const rows = new Map<string, Row>()
  for (let fold = 0; fold < folds; fold++) {
    const { deal, stance } = learn([...cases.filter((_, i) => i % folds !== fold), ...sentenceCases(), ...storyCases()])
    const knowing = { deal: chooseBy(deal), stance: chooseStanceBy(stance) }
    const readers = { knowing, unheard: unheardOf(knowing) }
    for (const one of cases.filter((_, i) => i % folds === fold))
      for (const reader of ['knowing', 'unheard'] as const) {
        const { claims, full } = scoreCase(one.claims, explainClaims(one, readers[reader]).claims)
        for (const name of ['all', one.lang, setOf(one)]) {
          const row = rows.get(name) ?? { knowing: noSums(), unheard: noSums() }
          rows.set(name, row)
          add(row[reader].claims, claims)
          add(row[reader].full, full)
        }
      }
  }
  console.log('                claims    full  claims and full where no figure was heard of')
  for (const [name, { knowing, unheard }] of rows) {
    const figures = [knowing.claims, knowing.full, unheard.claims, unheard.full].map((sum) =>
      f1(sum).toFixed(4).padStart(8),
    )
    console.log(`${name.padEnd(14)}${figures.join('')}  ${JSON.stringify(knowing.claims)}`)
  }
}

const setNames = new Map(sets.flatMap((set) => casesOf(set).map(({ id }) => [id, set] as const)))
const setOf = ({ id }: GoldCase): string => setNames.get(id) ?? '?'
const add = (sum: Tally, more: Tally) => {
  sum.right += more.right
  sum.extra += more.extra
  sum.missed += more.missed
}

function write(name: string, type: string, imports: string, weights: object): void {
  const file = new URL(`../core/claims/weights/${name}.ts`, import.meta.url)
  const lines = Object.entries(weights).map(
    ([signal, kinds]) => `  ${JSON.stringify(signal)}: ${JSON.stringify(kinds)},`,
  )
  const head = `${imports}\n/** Fitted to the corpus by \`npm run fit\`; what each signal is stands where it is said, in core/claims/signals. */\n`
  writeFileSync(file, `${head}export const ${name}Weights: ${type} = {\n${lines.join('\n')}\n}\n`)
}

/** Texts that came with the definition of a claim: nobody has gone through others as often, so they count twice, as storylines do. */
const isDefining = (one: GoldCase): boolean => setOf(one).startsWith('development')
const twice = <Item>(items: readonly Item[]): readonly Item[] => [...items, ...items]

const { values } = parseArgs({ options: { folds: { type: 'string' } } })
const cases = sets.flatMap((set) => casesOf(set))
if (values.folds) crossValidate(cases, Number(values.folds))
else {
  const { deal, stance } = learn([...cases, ...cases.filter(isDefining), ...sentenceCases(), ...twice(storyCases())])
  write('deal', 'Weights', "import type { Weights } from '../signals/signal.ts'\n", deal)
  write(
    'stance',
    'Readonly<Record<Stance, Weights>>',
    "import type { Stance } from '../../../schemas/primitives.ts'\nimport type { Weights } from '../signals/signal.ts'\n",
    stance,
  )
}

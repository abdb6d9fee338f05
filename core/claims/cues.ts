/*
 * What a word or phrase can tell the reader of claims. Each language pack lists its phrases under these names; the engine
 * knows nothing else of a language. The comment above each name says what belongs there.
 */

/** What the deal is. */
export const kindCues = [
  // Money put into a company: invest, put into, back, pour into, funding round, equity, shareholder
  'invest',
  // Goods, services or stock bought or ordered: buy, purchase, order, pay
  'buy',
  // Goods or capacity provided: supply, deliver, provide, deploy, install, equip, build for
  'supply',
  // Room or capacity rented: lease, rent, host, colocation, tenant
  'lease',
  // Money lent or guaranteed: loan, credit line, bond, guarantee, debt financing
  'finance',
  // A company bought whole: acquire, takeover, merger, bid for
  'acquire',
  // Technology licensed: licence, royalty
  'licence',
  // Rights to shares: warrant, option on shares
  'warrant',
  // Any agreement between organisations: deal, contract, agreement, pact, partnership, order, project, plan
  'deal',
] as const

/** Where the figure stands: off the ladder, then on it. */
export const stanceCues = [
  // Said not to bind after all: never a commitment, only a ceiling, not an order, obliges nobody
  'disclaimed',
  // Said to be untrue: denied, false, no such talks, invented
  'denied',
  // Over: scrapped, terminated, called off, withdrew, fell through, voted down, ended
  'cancelled',
  // Not moving: on ice, stalled, put off, suspended, no progress, fallen through doubts
  'stalled',
  // Not confirmed by a party: in talks, considering, sources say, close to, reportedly
  'rumored',
  // Meant: plans to, aims, expects, would, is to
  'intended',
  // Settled: signed, agreed, announced, committed, will, contract for
  'agreed',
  // Done: paid, bought, closed, delivered, received, has invested, holds, installed
  'completed',
] as const

/** Words for a stance that weigh otherwise than its own. */
const toned = [
  // May be so and may not: may, might, could; weighs less than anything said outright
  'modal',
  // A paper that does not bind: letter of intent, memorandum, term sheet, agreement in principle; weighs more than any verb
  'nonbinding',
] as const

/** What is no deal figure. */
export const leftOutCues = [
  // What a company is worth: valuation, valued at, market value, capitalisation
  'valuation',
  // What a company earns or has on its books: revenue, sales, profit, loss, margin, backlog, orders on hand, cash
  'earnings',
  // A change in a price or a quantity: rose, fell, gained, closed up, growth of, percentage points
  'move',
  // A market or an economy and what is foreseen for it: market for, demand, industry, forecast, by 2030, grid, country
  'market',
  // A company’s own outlay with nobody on the other side: capital expenditure, capex, budget, spend this year
  'spending',
  // Other numbers: employees, users, customers, price of one, speed, memory, tax, fine, interest rate
  'measureless',
] as const

/** What a text says was done, told apart more finely than by stance. */
export const deedCues = [
  // A binding act: signed, inked, concluded, undertook, ordered
  'signed',
  // Made public: announced, unveiled, disclosed
  'told',
  // Over and done with: completed, paid, transferred, delivered, received, already
  'done',
  // A state that lasts: owns, holds, is a shareholder, in operation, uses
  'held',
  // Changed hands in a plain past: raised, bought, sold, invested, lent, cost
  'raised',
  // Still to be met: subject to, approval, expected to close, option, milestones
  'pending',
  // What is meant: plans, aims, intends, letter of intent
  'meant',
] as const

/** The tense in which it is told. */
export const tenseCues = [
  // Told as done: bought, ha acquistato, hat gekauft
  'past',
  // Tells of a time before the one that is told of: had, aveva, hatte
  'had',
  // Told as to come: will, investirà, wird
  'future',
  // Told with reserve: would, investirebbe, könnte
  'conditional',
] as const

const otherCues = [
  // Makes a done deed one to come: will be, to be, must be (delivered)
  'ahead',

  /* What a figure needs beside it to count. */
  // A part of a company: stake, holding, interest, share of the capital, owns
  'holding',
  // How long a deal runs: contract, lease, term, over, spread over, agreement, licence
  'duration',
  // What makes chips: chips, GPUs, processors, accelerators, servers, racks, systems
  'goods',

  /* How parties stand to one another. */
  // A thing named after its maker: chips, GPUs, systems, cloud, technology (as in “Nvidia chips”)
  'product',
  // Makes the organisation beside it a bystander: rival, competitor, backed by, owned by, former, unlike
  'aside',
  // Stands for the subject of the sentence before: it, its, they; none where a language leaves it out
  'pronoun',
  // The same figure for each of those named: each, apiece
  'each',
  // Figures and parties paired in their order: respectively
  'respectively',
  // The parties of the deal just spoken of: both companies, the two, the parties
  'both',

  /* How a figure stands to another. */
  // A part of a larger figure: first, initial, tranche, of which, phase, instalment, additional
  'part',
  // The larger figure itself: total, altogether, in all, brings to, overall
  'whole',
  // An amount a period: a year, annually, a month
  'recurring',
  // A financing round with several investors: round, fundraising, raise
  'round',
  // An amount is made larger or smaller: cut, raised, expanded, revised (from one to another)
  'changed',
  // This figure replaces another: instead of, in place of, replaces, down from, rather than
  'instead',
  // The figure of now was told before: the same sum, the same amount (reported in May)
  'again',
  // Points at a figure named before: the sum, that amount, the figure, the deal, the plan, the project
  'thatFigure',

  /* Who says so. */
  // Somebody states: said, told, wrote, announced, according to
  'says',
  // An outlet or document is cited: reported, according to, citing, filing shows
  'cites',
  // Sources without a name: people familiar, sources, insiders, a person close to
  'unnamed',
  // A document that may be cited: filing, 8-K, prospectus, annual report, exchange notice, press release
  'document',

  /* Where a thought turns. */
  // Joins two parts: and, or; parts a list of figures
  'and',
  // Words that open another clause: while, whereas, but, although, which
  'clause',
  // Makes the date behind it a term and not the time of the statement: by, until, through, end of, from
  'until',
] as const

/** All that a phrase can tell. */
export const cueNames = [
  ...kindCues,
  ...stanceCues,
  ...toned,
  ...leftOutCues,
  ...deedCues,
  ...tenseCues,
  ...otherCues,
] as const
export type Cue = (typeof cueNames)[number]
export type KindCue = (typeof kindCues)[number]
export type LeftOutCue = (typeof leftOutCues)[number]

const numbers = new Map<Cue, number>(cueNames.map((cue, number) => [cue, number]))
/** Each cue by its number, so that what is asked of one for every figure lies in an array. */
export const numberOf = (cue: Cue): number => numbers.get(cue) ?? cueNames.length
/** What of each cue is so, by number. */
export const byCue = <Value>(of: (cue: Cue) => Value): readonly Value[] => cueNames.map(of)
/** Which cues are among some, by number. */
export const among = (...cues: readonly Cue[]): readonly boolean[] => byCue((cue) => cues.includes(cue))

const kinds: ReadonlySet<Cue> = new Set(kindCues)
export const isKindCue = (cue: Cue): cue is KindCue => kinds.has(cue)

const leftOut: ReadonlySet<Cue> = new Set(leftOutCues)
export const isLeftOutCue = (cue: Cue): cue is LeftOutCue => leftOut.has(cue)

type Family = 'nature' | 'stance' | 'tense' | 'deed' | 'other'

const families: ReadonlyMap<string, Family> = new Map<string, Family>([
  ...[...kindCues, ...leftOutCues].map((cue) => [cue, 'nature'] as const),
  ...[...stanceCues, ...toned].map((cue) => [cue, 'stance'] as const),
  ...tenseCues.map((cue) => [cue, 'tense'] as const),
  ...deedCues.map((cue) => [cue, 'deed'] as const),
])

/** Each cue with its family: of two overlapping phrases of one family the longer is meant. */
export const cueFamilies: readonly { readonly cue: Cue; readonly family: Family }[] = cueNames.map((cue) => ({
  cue,
  family: families.get(cue) ?? 'other',
}))

/**
 * What a word or phrase can tell the reader of claims. Each language pack lists its phrases under these names; the engine
 * knows nothing else of a language. The text beside each name says what belongs there.
 */
export const cueMeanings = {
  // What the deal is.
  invest: 'money put into a company: invest, put into, back, pour into, funding round, equity, shareholder',
  buy: 'goods, services or stock bought or ordered: buy, purchase, order, pay',
  supply: 'goods or capacity provided: supply, deliver, provide, deploy, install, equip, build for',
  lease: 'room or capacity rented: lease, rent, host, colocation, tenant',
  finance: 'money lent or guaranteed: loan, credit line, bond, guarantee, debt financing',
  acquire: 'a company bought whole: acquire, takeover, merger, bid for',
  licence: 'technology licensed: licence, royalty',
  warrant: 'rights to shares: warrant, option on shares',
  deal: 'any agreement between organisations: deal, contract, agreement, pact, partnership, order, project, plan',
  // Where the figure stands. Off the ladder:
  disclaimed: 'said not to bind after all: never a commitment, only a ceiling, not an order, obliges nobody',
  denied: 'said to be untrue: denied, false, no such talks, invented',
  cancelled: 'over: scrapped, terminated, called off, withdrew, fell through, voted down, ended',
  stalled: 'not moving: on ice, stalled, put off, suspended, no progress, fallen through doubts',
  // On the ladder:
  rumored: 'not confirmed by a party: in talks, considering, sources say, close to, reportedly',
  modal: 'may be so and may not: may, might, could; weighs less than anything said outright',
  intended: 'meant: plans to, aims, expects, would, is to',
  nonbinding:
    'a paper that does not bind: letter of intent, memorandum, term sheet, agreement in principle; weighs more than any verb',
  agreed: 'settled: signed, agreed, announced, committed, will, contract for',
  completed: 'done: paid, bought, closed, delivered, received, has invested, holds, installed',
  ahead: 'makes a done deed one to come: will be, to be, must be (delivered)',
  // What is no deal figure.
  valuation: 'what a company is worth: valuation, valued at, market value, capitalisation',
  earnings:
    'what a company earns or has on its books: revenue, sales, profit, loss, margin, backlog, orders on hand, cash',
  move: 'a change in a price or a quantity: rose, fell, gained, closed up, growth of, percentage points',
  market:
    'a market or an economy and what is foreseen for it: market for, demand, industry, forecast, by 2030, grid, country',
  spending: 'a company’s own outlay with nobody on the other side: capital expenditure, capex, budget, spend this year',
  measureless: 'other numbers: employees, users, customers, price of one, speed, memory, tax, fine, interest rate',
  // What a figure needs beside it to count.
  holding: 'a part of a company: stake, holding, interest, share of the capital, owns',
  duration: 'how long a deal runs: contract, lease, term, over, spread over, agreement, licence',
  goods: 'what makes chips: chips, GPUs, processors, accelerators, servers, racks, systems',
  // How parties stand to one another.
  product: 'a thing named after its maker: chips, GPUs, systems, cloud, technology (as in “Nvidia chips”)',
  aside: 'makes the organisation beside it a bystander: rival, competitor, backed by, owned by, former, unlike',
  pronoun: 'stands for the subject of the sentence before: it, its, they; none where a language leaves it out',
  each: 'the same figure for each of those named: each, apiece',
  respectively: 'figures and parties paired in their order: respectively',
  both: 'the parties of the deal just spoken of: both companies, the two, the parties',
  // How a figure stands to another.
  part: 'a part of a larger figure: first, initial, tranche, of which, phase, instalment, additional',
  whole: 'the larger figure itself: total, altogether, in all, brings to, overall',
  recurring: 'an amount a period: a year, annually, a month',
  round: 'a financing round with several investors: round, fundraising, raise',
  changed: 'an amount is made larger or smaller: cut, raised, expanded, revised (from one to another)',
  instead: 'this figure replaces another: instead of, in place of, replaces, down from, rather than',
  again: 'the figure of now was told before: the same sum, the same amount (reported in May)',
  thatFigure: 'points at a figure named before: the sum, that amount, the figure, the deal, the plan, the project',
  // The tense in which it is told.
  past: 'told as done: bought, ha acquistato, hat gekauft',
  had: 'tells of a time before the one that is told of: had, aveva, hatte',
  future: 'told as to come: will, investirà, wird',
  conditional: 'told with reserve: would, investirebbe, könnte',
  // What was done to it, more closely.
  signed: 'a binding act: signed, inked, concluded, undertook, ordered',
  told: 'made public: announced, unveiled, disclosed',
  done: 'over and done with: completed, paid, transferred, delivered, received, already',
  held: 'a state that lasts: owns, holds, is a shareholder, in operation, uses',
  raised: 'changed hands in a plain past: raised, bought, sold, invested, lent, cost',
  pending: 'still to be met: subject to, approval, expected to close, option, milestones',
  meant: 'what is meant: plans, aims, intends, letter of intent',
  // Who says so.
  says: 'somebody states: said, told, wrote, announced, according to',
  cites: 'an outlet or document is cited: reported, according to, citing, filing shows',
  unnamed: 'sources without a name: people familiar, sources, insiders, a person close to',
  document: 'a document that may be cited: filing, 8-K, prospectus, annual report, exchange notice, press release',
  // Where a thought turns.
  and: 'joins two parts: and, or; parts a list of figures',
  clause: 'words that open another clause: while, whereas, but, although, which',
  until: 'makes the date behind it a term and not the time of the statement: by, until, through, end of, from',
} as const

export type Cue = keyof typeof cueMeanings

export const kindCues = [
  'invest',
  'buy',
  'supply',
  'lease',
  'finance',
  'acquire',
  'licence',
  'warrant',
  'deal',
] as const
export type KindCue = (typeof kindCues)[number]

const kinds: ReadonlySet<Cue> = new Set(kindCues)
export const isKindCue = (cue: Cue): cue is KindCue => kinds.has(cue)

export const stanceCues = [
  'disclaimed',
  'denied',
  'cancelled',
  'stalled',
  'rumored',
  'intended',
  'agreed',
  'completed',
] as const

export const leftOutCues = ['valuation', 'earnings', 'move', 'market', 'spending', 'measureless'] as const
export type LeftOutCue = (typeof leftOutCues)[number]

const leftOut: ReadonlySet<Cue> = new Set(leftOutCues)
export const isLeftOutCue = (cue: Cue): cue is LeftOutCue => leftOut.has(cue)

/** What a text says was done, told apart more finely than by stance. */
export const deedCues = ['signed', 'told', 'done', 'held', 'raised', 'pending', 'meant'] as const

export const tenseCues = ['past', 'had', 'future', 'conditional'] as const

type Family = 'nature' | 'stance' | 'tense' | 'deed' | 'other'

const families: ReadonlyMap<string, Family> = new Map<string, Family>([
  ...[...kindCues, ...leftOutCues].map((cue) => [cue, 'nature'] as const),
  ...[...stanceCues, 'modal', 'nonbinding'].map((cue) => [cue, 'stance'] as const),
  ...tenseCues.map((cue) => [cue, 'tense'] as const),
  ...deedCues.map((cue) => [cue, 'deed'] as const),
])

const isCue = (name: string): name is Cue => name in cueMeanings

/** Each cue with its family: of two overlapping phrases of one family the longer is meant. */
export const cueFamilies: readonly { readonly cue: Cue; readonly family: Family }[] = Object.keys(cueMeanings)
  .filter(isCue)
  .map((cue) => ({ cue, family: families.get(cue) ?? 'other' }))

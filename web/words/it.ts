import { once } from '../../core/once.ts'
import { currencySign } from './currency.ts'
import { formatsOf } from './format.ts'
import type { Words } from './words.ts'

const locale = 'it-IT'
const formats = formatsOf(locale)
const many = (count: number, one: string, more: string) => `${formats.count(count)} ${count === 1 ? one : more}`
const languageNames = once(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }))

const currencies: Readonly<Record<string, string>> = {
  USD: 'dollari',
  EUR: 'euro',
  GBP: 'sterline',
  JPY: 'yen',
  CNY: 'yuan',
  KRW: 'won',
  CAD: 'dollari canadesi',
  AUD: 'dollari australiani',
  INR: 'rupie',
  CHF: 'franchi svizzeri',
}
const million = 1e6

const nouns = {
  money: {
    investment: 'investimento',
    purchase: 'acquisto',
    supply: 'fornitura',
    lease: 'affitto',
    financing: 'finanziamento',
    acquisition: 'acquisizione',
    licence: 'licenza',
    warrant: 'warrant',
    unknown: 'accordo',
  },
  power: 'capacità',
  shares: 'azioni',
  stake: 'quota',
  units: 'chip',
  term: 'durata',
} as const
const scopes = { total: '', tranche: ' (tranche)', recurring: ' (ricorrente)', round: ' (round)' } as const
const mostNamed = 4

/** The page in Italian. */
export const it: Words = {
  locale,
  name: 'Italiano',
  formats,
  // "100 miliardi di dollari", but "950.000 dollari".
  money: (amount, currency, value) => `${amount}${value < million ? '' : ' di'} ${currencies[currency] ?? currency}`,
  shortMoney: (amount, currency) => `${amount} ${currencySign(currency, locale)}`,
  counted: {
    share: (amount, value) => counted(amount, value, 'azione', 'azioni'),
    unit: (amount, value) => counted(amount, value, 'chip', 'chip'),
    year: (amount, value) => counted(amount, value, 'anno', 'anni'),
  },
  bounds: {
    exact: (amount) => amount,
    up_to: (amount) => `fino a ${amount}`,
    at_least: (amount) => `almeno ${amount}`,
  },
  stances: {
    rumored: 'ventilato',
    intended: 'previsto',
    agreed: 'firmato',
    completed: 'concluso',
    stalled: 'fermo',
    disclaimed: 'disconosciuto',
    denied: 'smentito',
    cancelled: 'annullato',
  },
  stanceMeanings: {
    rumored: 'Ne parlano fonti anonime',
    intended: 'Una parte lo progetta; nulla di vincolante è firmato',
    agreed: 'Firmato, non ancora eseguito',
    completed: 'Eseguito',
    stalled: 'Si dice che non proceda',
    disclaimed: 'Una parte dice che non è mai stato un impegno',
    denied: 'Una parte dice che non è vero',
    cancelled: 'Saltato',
  },
  kinds: {
    first: 'Prima notizia',
    raised: 'Aumentato',
    lowered: 'Tagliato',
    firmed: 'Più fermo',
    softened: 'Più debole',
    disclaimed: 'Rimangiato',
    denied: 'Smentito',
    cancelled: 'Annullato',
    stalled: 'Fermo',
    reinstated: 'Di nuovo in piedi',
  },
  kindReasons: {
    first: 'Nessuno ne aveva parlato prima.',
    raised: 'Un importo più alto di quello di prima.',
    lowered: 'Un importo più basso di quello di prima.',
    firmed: 'Le parole impegnano più di quelle di prima.',
    softened: 'Le parole impegnano meno di quelle di prima.',
    disclaimed: 'L’importo è nominato, e si dice che non è un impegno.',
    denied: 'Una parte dice che non è così.',
    cancelled: 'È saltato.',
    stalled: 'Si dice che non proceda.',
    reinstated: 'Torna a valere dopo che era in difficoltà.',
  },
  quietReasons: {
    first_report: 'La prima notizia',
    restatement: 'Dice ciò che già valeva',
    vaguer: 'Dice lo stesso, meno precisamente',
    background: 'Lo ricorda come antefatto',
    rumour_about_agreed: 'Una voce su ciò che era già firmato',
    part_of_total: 'Una parte del totale',
    recurring: 'Un importo annuo o mensile',
    immaterial: 'Una differenza troppo piccola',
    older_than_standing: 'Più vecchio di ciò che già valeva',
    other_scope: 'Conta altro: una tranche, un round, un anno',
    other_direction: 'Va nell’altro verso tra le parti',
    superseded_reader: 'Riletto da una versione più nuova',
    superseded_figure: 'Un importo che un altro ha già sostituito',
    unconfirmed: 'Una parola troppo debole contro ciò che vale',
    unlisted: 'Trovato da una ricerca, su un sito che non è in lista',
    other_kind: 'Un altro tipo di accordo tra le stesse parti',
  },
  reading: {
    waits: 'Non muove nulla finché un’altra voce non lo dice',
    readers: { rules: 'Il lettore a regole', model: 'Il modello linguistico' },
    verdicts: {
      same: (reader) => `${reader} lo legge allo stesso modo`,
      silent: (reader) => `${reader} qui non lo legge`,
      stance: (reader, stance) => `${reader} lo prende per «${stance}»`,
      parties: (reader, parties) => `${reader} lo attribuisce a ${parties}`,
    },
  },
  fates: {
    completed: 'Concluso',
    agreed: 'Firmato',
    intended: 'Solo previsto',
    stalled: 'Fermo',
    rumored: 'Ventilato',
    walkedBack: 'Rimangiato',
  },
  measures: { money: 'denaro', power: 'capacità', shares: 'azioni', stake: 'quote', units: 'chip', term: 'durate' },
  figureName({ parties, measure, kind, scope, part }) {
    const rest = parties.length - mostNamed
    const names = parties.slice(0, mostNamed).map(({ name }) => name)
    const noun = measure === 'money' ? nouns.money[kind] : nouns[measure]
    const note = part && scope === 'total' ? ' (parte)' : scopes[scope]
    return `${names.join('–')}${rest > 0 ? ` e altri ${rest}` : ''}, ${noun}${note}`
  },
  headline({ name, parties, kind, to, measure, unit }) {
    const who = parties.map((party) => party.name).join('–') || name
    const amount = to.standing.named
    const text = measure === 'money' ? it.money(formats.long(amount), unit, amount) : to.standing.text
    return `${it.kinds[kind]}: ${who}, ${text}, ${it.stances[to.standing.stance]}`
  },
  language: (code) => languageNames().of(code) ?? code,
  masthead: {
    tagline: 'Che cosa è stato promesso negli accordi sul calcolo per l’IA, e che cosa ne resta.',
    skip: 'Vai al registro',
    ledger: 'Registro',
    compare: 'Confronta giorni',
    pages: 'Pagine',
    lastRead: (ago) => `Ultimo sguardo ${ago}`,
    silent: (failing, total) => `${failing} fonti su ${total} tacciono`,
    stale: (ago) => `Nessuna fonte risponde da ${ago}`,
    neverRead: 'Nessuna fonte ancora letta',
    unreachable: 'Il registro non è raggiungibile; ciò che vedi può essere vecchio',
    moved: (count) => many(count, 'nuova revisione', 'nuove revisioni'),
    api: 'API',
  },
  time: {
    title: 'Il giorno mostrato',
    day: 'Giorno',
    today: 'Oggi',
    play: 'Scorri ciò che è successo',
    pause: 'Pausa',
    earlier: 'Mossa precedente',
    later: 'Mossa successiva',
    known: 'solo ciò che sapevamo allora',
    summary: (moves, from, to) =>
      `${many(moves, 'dichiarazione che ha', 'dichiarazioni che hanno')} fatto o mosso una cifra, da ${from} a ${to}`,
  },
  head: {
    title: 'Che fine hanno fatto le promesse',
    dollars: 'Dollari',
    gigawatts: 'Gigawatt',
    announced: 'Annunciato',
    sentence: (promised, walkedBack, agreed, completed) =>
      `Annunciati ${promised}: rimangiati ${walkedBack ?? 'zero'}, firmati ${agreed ?? 'zero'}, conclusi ${completed ?? 'ancora zero'}.`,
    nothing: 'Nessuna cifra in dollari è stata ancora annunciata.',
    change: (amount) => `${amount} in 30 giorni`,
    unchanged: 'invariato in 30 giorni',
    others: (currencies) => `Le cifre in ${currencies} sono nel registro e non in queste somme: nulla è convertito.`,
    bar: (unit, parts) => `${unit}: ${parts}`,
  },
  ledger: {
    title: 'Il registro',
    search: 'Cerca parti e accordi',
    all: 'Tutti',
    filter: 'Filtra per stato',
    measure: 'Filtra per misura',
    figure: 'Cifra',
    standing: 'Che cosa vale',
    stance: 'Stato',
    history: 'Finora',
    moved: 'Ultima mossa',
    standsNoMore: 'non vale più',
    showParts: (count) => `Mostra anche ${many(count, 'parte o importo annuo', 'parti e importi annui')}`,
    hideParts: 'Nascondi parti e importi annui',
    more: (count) => `Mostrane altri ${count}`,
    none: 'Nessuna cifra è ancora nota. Compaiono appena si legge un articolo che ne nomina una.',
    noMatch: 'Nessuna cifra corrisponde.',
    notYet: 'A questo giorno non se ne sapeva ancora nulla.',
    showAll: 'Mostra tutte',
    shown: (shown, all) =>
      shown === all ? many(all, 'cifra', 'cifre') : `${formats.count(shown)} di ${many(all, 'cifra', 'cifre')}`,
    newest: (count) => `Le ${formats.count(count)} mosse per ultime; le più vecchie si trovano nell’API.`,
    loading: 'Il registro si sta leggendo…',
    latest: 'Ultime mosse',
    sparkline: (from, to, steps) => `Da ${from} a ${to} in ${many(steps, 'passo', 'passi')}`,
  },
  figure: {
    back: 'Il registro',
    parties: 'Tra',
    timeline: (name) => `Storia di ${name}`,
    keys: 'Passa sopra, tocca, o usa le frecce.',
    linear: 'Lineare',
    log: 'Log',
    scale: 'Scala',
    noAmount: 'nessun importo vale',
    steps: 'Passo per passo',
    step: (number) => `Passo ${number}`,
    columns: ['Passo', 'Detto', 'Che cosa valeva', 'Con quali parole'],
    late: 'trovato tardi',
    originally: (language) => `in ${language}`,
    citing: (source) => `che cita ${source}`,
    origins: (names) => `Lo dice anche ${names}`,
    headline: 'il titolo',
    opens: 'Apre l’articolo a queste parole',
    quiet: (count) => `Detto senza muoverla (${formats.count(count)})`,
    quietHint: 'Che cosa non ha contato, e perché',
    siblings: 'Altre cifre di questo accordo',
    never: 'Di questa cifra non si è detto nulla.',
    notYet: (date) => `A questo giorno non se ne era detto nulla; la prima parola è del ${date}.`,
    first: (date, amount, stance) => `Detto la prima volta il ${date}: ${amount}, ${stance}.`,
    unmoved: 'Da allora non si è mosso.',
    moves: (times, date, amount, stance) =>
      `Mosso ${times === 1 ? 'una volta' : `${times} volte`}, l’ultima il ${date}: ${amount}, ${stance}.`,
    nothingStands: 'nessun importo vale',
  },
  network: {
    title: 'Chi paga chi',
    hint: 'La larghezza di una linea è denaro. Scegli una parte per tutte le sue promesse, una linea per i suoi accordi.',
    summary: (edges, parties) => `${many(edges, 'pagamento', 'pagamenti')} tra ${many(parties, 'parte', 'parti')}`,
    edge: (payer, payee, amount, stance) => `Da ${payer} a ${payee}: ${amount}, ${stance}`,
    columns: ['Chi paga', 'Chi è pagato', 'Importo', 'Quanto è fermo'],
    asList: 'Lo stesso come tabella',
    circles: (count) =>
      count === 1 ? 'Denaro che torna da dove è partito' : `${count} giri in cui il denaro torna da dove è partito`,
    circle: ([first = '', ...others]) => `${first} paga ${[...others, first].join(', che paga ')}.`,
    noCircles: 'A questo giorno nessun pagamento torna da dove è partito.',
    none: 'A questo giorno non risulta che qualcuno paghi qualcuno.',
    legend: { agreed: 'firmato', intended: 'previsto', walkedBack: 'rimangiato' },
    cut: (shown, all) => `Sono disegnate le ${shown} parti con più denaro, su ${all}; la tabella ha tutti i pagamenti.`,
  },
  party: {
    promised: (name) => `Che cosa ha promesso ${name}`,
    received: (name) => `Che cosa è stato promesso a ${name}`,
    others: (name) => `A che altro partecipa ${name}`,
    unknown: 'Questa parte non è in nessun accordo del registro.',
    summary: (figures, moves, lost) =>
      `${many(figures, 'cifra', 'cifre')}, mosse in tutto ${moves === 1 ? 'una volta' : `${moves} volte`}; di ${lost} una parte o il tutto è stato rimangiato.`,
  },
  compare: {
    title: 'Che cosa si è mosso tra due giorni',
    from: 'Dal',
    to: 'al',
    before: 'Prima',
    after: 'Dopo',
    moved: (count, from, to) => `${many(count, 'cifra mossa', 'cifre mosse')} tra ${from} e ${to}.`,
    none: 'Tra questi giorni non si è mosso nulla.',
    notHeardOf: 'non se ne sapeva',
    change: 'Differenza',
  },
  share: {
    title: 'Condividi',
    link: 'Copia il link',
    cite: 'Copia la citazione',
    embed: 'Copia il codice per incorporare',
    copied: 'Copiato',
    citation: (title, date, address) => `Walkback, «${title}», al ${date}, ${address}`,
  },
  mute: {
    title: 'Non sentire più parlare di questa cifra?',
    meaning: 'Nessuno ne è più avvisato, in nessun canale. Resta nel registro, e si può tornare indietro.',
    why: 'Perché',
    until: 'Fino a quando',
    ends: { never: 'per sempre', moves: 'finché l’importo non si muove di nuovo', day: 'fino a un giorno' },
    day: 'Il giorno da cui se ne avvisa di nuovo',
    token: 'Il tuo token',
    send: 'Silenziala per tutti',
    done: 'Silenziata: nessuno ne è più avvisato.',
    undo: 'Torna indietro',
    undone: 'Annullato: se ne avvisa di nuovo.',
    byCommand: 'Questo servizio non accetta decisioni da qui. Chi tiene il registro silenzia la cifra con:',
    reason: 'il motivo',
    byChannel: 'O per un solo canale, nel file dei tuoi canali:',
    back: 'Lascia com’è',
  },
  fault: {
    title: 'Il registro non si può leggere',
    absent: 'Non è nel registro',
    absentHint: 'Questa cifra non c’è. Può averla sostituita un’altra.',
    retry: 'Riprova',
    back: 'Torna al registro',
    loading: 'Il registro si sta leggendo…',
    noScript: 'Senza script questa pagina mostra le somme di oggi, le ultime mosse e singole cifre.',
  },
}

function counted(amount: string, value: number, one: string, more: string): string {
  return `${amount}${value < million ? '' : ' di'} ${value === 1 ? one : more}`
}

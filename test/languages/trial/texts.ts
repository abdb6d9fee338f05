import type { ScoredClaim } from '../../../bench/score.ts'
import type { Measure, Stance } from '../../../schemas/primitives.ts'

/** A Turkish text with the claims that a careful reader takes from it, written before the reader read it. */
export interface TurkishText {
  readonly title: string
  readonly text: string
  readonly claims: readonly ScoredClaim[]
  /** Why the reader gets less than all of it. */
  readonly gap?: string
}

const units: Readonly<Record<Measure, string>> = {
  money: 'USD',
  power: 'W',
  shares: 'share',
  stake: '%',
  units: 'unit',
  term: 'year',
}

const claim = (parties: string, measure: Measure, value: number, bound: string, stance: Stance): ScoredClaim => ({
  parties: parties.split(' '),
  measure,
  value,
  unit: units[measure],
  bound,
  stance,
})

/** Six short news texts, in our own words, as the wires write. */
export const shortTexts: readonly TurkishText[] = [
  {
    title: "Nvidia: OpenAI'ye 100 milyar dolarlık yatırım bir taahhüt değildi",
    text: "Nvidia ile OpenAI geçen eylülde, OpenAI'ye 100 milyar dolara kadar yatırım yapılmasını öngören bir niyet mektubu imzalamıştı.\n\nNvidia'nın başkanı Jensen Huang pazartesi günü bu tutarın hiçbir zaman bir taahhüt olmadığını söyledi. Şirketin hisseleri yüzde 2 geriledi.",
    claims: [
      claim('nvidia openai', 'money', 100e9, 'up_to', 'intended'),
      claim('nvidia openai', 'money', 100e9, 'up_to', 'disclaimed'),
    ],
  },
  {
    title: 'Microsoft, Nebius ile 17,4 milyar dolarlık anlaşma imzaladı',
    text: "Microsoft, yapay zekâ bulut sağlayıcısı Nebius ile 17,4 milyar dolarlık bir sözleşme imzaladı. Sözleşme beş yıl sürecek. Nebius, Microsoft'a New Jersey'deki veri merkezinden 300 megavatlık kapasite sağlayacak.\n\nNebius'un geliri geçen yıl 500 milyon dolar oldu.",
    claims: [
      claim('microsoft nebius', 'money', 17.4e9, 'exact', 'agreed'),
      claim('microsoft nebius', 'term', 5, 'exact', 'agreed'),
      claim('microsoft nebius', 'power', 300e6, 'exact', 'agreed'),
    ],
  },
  {
    title: "Amazon, OpenAI'ye yatırım için görüşüyor",
    text: "Konuya yakın kaynaklara göre Amazon, OpenAI'ye en az 10 milyar dolar yatırım yapmak için görüşmeler yürütüyor. Yatırım, OpenAI'nin değerlemesini 500 milyar doların üzerine çıkarabilir.\n\nTaraflar iddialar hakkında yorum yapmadı.",
    claims: [claim('amazon openai', 'money', 10e9, 'at_least', 'rumored')],
  },
  {
    title: "SoftBank, Ampere Computing'i 6,5 milyar dolara satın aldı",
    text: "SoftBank, çip tasarımcısı Ampere Computing'i 6,5 milyar dolara satın aldı. İşlem salı günü tamamlandı. Daha önce Oracle, Ampere Computing'in yüzde 29'una sahipti.",
    gap: 'a percentage whose word stands before its number is no quantity',
    claims: [
      claim('softbank ampere', 'money', 6.5e9, 'exact', 'completed'),
      claim('oracle ampere', 'stake', 29, 'exact', 'completed'),
    ],
  },
  {
    title: "AMD, Oracle'a 50 bin çip teslim edecek",
    text: "AMD ile Oracle, 50 bin MI450 hızlandırıcısını kapsayan bir anlaşma açıkladı. AMD, çipleri 2026'nın ikinci yarısında Oracle'a teslim edecek.\n\nAMD ayrıca OpenAI'ye en fazla 6 gigavatlık kapasite sağlamayı planlıyor.",
    claims: [
      claim('amd oracle', 'units', 50_000, 'exact', 'agreed'),
      claim('amd openai', 'power', 6e9, 'up_to', 'intended'),
    ],
  },
  {
    title: "CoreWeave, Core Scientific'i devralamayacak",
    text: "CoreWeave'in Core Scientific'i 9 milyar dolara devralma planı suya düştü. Core Scientific hissedarları perşembe günü teklifi reddetti. Taraflar anlaşmanın iptal edildiğini duyurdu.",
    claims: [claim('coreweave core-scientific', 'money', 9e9, 'exact', 'cancelled')],
  },
]

/** Six harder ones: several deals in one text, firms that nobody registered, a denial, what replaces what. */
export const harderTexts: readonly TurkishText[] = [
  {
    title: "AMD, OpenAI'ye çip satacak, karşılığında hisse hakkı tanıyacak",
    text: "AMD ile OpenAI, yıllara yayılan bir çip tedariki anlaşması imzaladı. Anlaşmaya göre OpenAI, AMD'nin yeni nesil hızlandırıcılarından 6 gigavatlık sistem kuracak. İlk 1 gigavatlık bölümün 2026'nın ikinci yarısında devreye alınması planlanıyor.\n\nAMD buna karşılık OpenAI'ye 160 milyon adede kadar hisse için varant verdi. Varantlar, kurulum ilerledikçe kademeli olarak hak edilecek.\n\nHaberin ardından AMD hisseleri yüzde 24 yükseldi; şirketin piyasa değeri 330 milyar dolara ulaştı.",
    gap: 'a bound between number and unit is passed over, and the verb at the end of a sentence with a date is outweighed',
    claims: [
      claim('amd openai', 'power', 6e9, 'exact', 'agreed'),
      claim('amd openai', 'power', 1e9, 'exact', 'intended'),
      claim('amd openai', 'shares', 160e6, 'up_to', 'agreed'),
    ],
  },
  {
    title: "Anadolu Bulut, Nvidia'dan 2 bin çip aldı",
    text: "Ankara merkezli yapay zekâ girişimi Anadolu Bulut, Nvidia'dan 2 bin Blackwell işlemcisi satın aldı. Şirket, alım için Ziraat Bankası'ndan 120 milyon dolarlık kredi kullandı. Kredinin vadesi yedi yıl.\n\nAnadolu Bulut'un genel müdürü Elif Kara, veri merkezinin gelecek yıl 40 megavata ulaşacağını söyledi.",
    gap: 'firms outside the register are known by Turkish forms, which no pack holds',
    claims: [
      claim('anadolu-bulut nvidia', 'units', 2000, 'exact', 'completed'),
      claim('anadolu-bulut ziraat-bankasi', 'money', 120e6, 'exact', 'completed'),
      claim('anadolu-bulut ziraat-bankasi', 'term', 7, 'exact', 'completed'),
      { ...claim('anadolu-bulut', 'power', 40e6, 'exact', 'intended'), optional: true },
    ],
  },
  {
    title: 'Oracle, OpenAI sözleşmesinin küçüldüğü haberini yalanladı',
    text: "Oracle, OpenAI ile imzaladığı 300 milyar dolarlık sözleşmenin küçültüldüğü yönündeki haberleri yalanladı. Bloomberg, iki şirketin tutarı 200 milyar dolara indirmeyi görüştüğünü yazmıştı. Oracle sözcüsü, “Sözleşmede hiçbir değişiklik yok” dedi.\n\nOracle'ın bu yılki sermaye harcamasının 50 milyar dolara çıkması bekleniyor.",
    gap: 'what is denied is a clause of its own before the verb, and the figure in it another one',
    claims: [
      claim('oracle openai', 'money', 300e9, 'exact', 'agreed'),
      claim('oracle openai', 'money', 200e9, 'exact', 'denied'),
    ],
  },
  {
    title: "Meta ile Blue Owl'un veri merkezi finansmanı ertelendi",
    text: "Meta ile Blue Owl Capital arasında Louisiana'daki veri merkezi için kararlaştırılan 27 milyar dolarlık finansman ertelendi. Konuya yakın iki kişiye göre taraflar faiz konusunda anlaşamadı.\n\nBlue Owl, ortak girişimin yüzde 80'ine sahip olacaktı, kalanı Meta'da kalacaktı. Kampüsün gücü 2 gigavatı aşacak.",
    claims: [
      claim('meta blue-owl', 'money', 27e9, 'exact', 'stalled'),
      { ...claim('meta blue-owl', 'stake', 80, 'exact', 'agreed'), optional: true },
      { ...claim('meta blue-owl', 'power', 2e9, 'at_least', 'agreed'), optional: true },
    ],
  },
  {
    title: "Nvidia, OpenAI'ye 30 milyar dolar koyuyor",
    text: "Nvidia, OpenAI'nin yeni finansman turuna 30 milyar dolarla katılmaya hazırlanıyor. Bu yatırım, geçen eylülde duyurulan ve hiç hayata geçmeyen 100 milyar dolarlık planın yerini alacak. Financial Times'ın haberine göre anlaşma bu hafta sonuna kadar imzalanabilir.\n\nTura SoftBank 30 milyar dolar, Amazon ise 50 milyar dolara kadar katkı yapmayı görüşüyor. Tur, OpenAI'ye 730 milyar dolar değer biçiyor.",
    claims: [
      claim('nvidia openai', 'money', 30e9, 'exact', 'intended'),
      claim('nvidia openai', 'money', 100e9, 'exact', 'stalled'),
      claim('softbank openai', 'money', 30e9, 'exact', 'rumored'),
      claim('amazon openai', 'money', 50e9, 'up_to', 'rumored'),
    ],
  },
  {
    title: "Anthropic, Google'dan bir milyon TPU kiralıyor",
    text: "Anthropic, Google Cloud'dan bir milyona kadar TPU kullanma hakkı aldı. Onlarca milyar dolar değerindeki anlaşma, şirkete 2026'da bir gigavatın üzerinde kapasite kazandıracak.\n\nAnthropic ayrıca Fluidstack ile Teksas ve New York'ta veri merkezleri kurmak üzere 50 milyar dolarlık bir proje açıklamıştı. Şirketin yıllık geliri 7 milyar dolara yaklaşıyor.",
    gap: 'a bound between number and unit is passed over',
    claims: [
      claim('anthropic google', 'units', 1e6, 'up_to', 'agreed'),
      claim('anthropic google', 'power', 1e9, 'at_least', 'agreed'),
      claim('anthropic fluidstack', 'money', 50e9, 'exact', 'agreed'),
    ],
  },
]

import type { PartyRecord } from '../words.ts'

/**
 * Cities, counties, provinces and states whose names news makes by rule: a Korean city is a party only with a particle or its
 * office behind it, a Brazilian or Portuguese one as its council, its town hall or its head. A row a place: its id, its city
 * in Latin script, and its name as a text has it.
 */
const koreanTowns = `
daegu | Daegu | 대구시
daejeon | Daejeon | 대전시
incheon | Incheon | 인천시
sejong | Sejong | 세종시
gimcheon | Gimcheon | 김천시
andong | Andong | 안동시
yeongcheon | Yeongcheon | 영천시
gyeongju | Gyeongju | 경주시
chuncheon | Chuncheon | 춘천시
wonju | Wonju | 원주시
gangneung | Gangneung | 강릉시
samcheok | Samcheok | 삼척시
donghae | Donghae | 동해시
cheonan | Cheonan | 천안시
asan | Asan | 아산시
dangjin | Dangjin | 당진시
boryeong | Boryeong | 보령시
seosan | Seosan | 서산시
cheongju | Cheongju | 청주시
chungju | Chungju | 충주시
jeonju | Jeonju | 전주시
gunsan | Gunsan | 군산시
iksan | Iksan | 익산시
yeosu | Yeosu | 여수시
suncheon | Suncheon | 순천시
naju | Naju | 나주시
mokpo | Mokpo | 목포시
gwangyang | Gwangyang | 광양시
changwon | Changwon | 창원시
gimhae | Gimhae | 김해시
jinju | Jinju | 진주시
goyang | Goyang | 고양시
yongin | Yongin | 용인시
seongnam | Seongnam | 성남시
ansan | Ansan | 안산시
bucheon | Bucheon | 부천시
paju | Paju | 파주시
siheung | Siheung | 시흥시
hwaseong | Hwaseong | 화성시
pyeongtaek | Pyeongtaek | 평택시
hanam | Hanam | 하남시
namyangju | Namyangju | 남양주시
uijeongbu | Uijeongbu | 의정부시
gimpo | Gimpo | 김포시
suwon | Suwon | 수원시
anyang | Anyang | 안양시
icheon | Icheon | 이천시
pocheon | Pocheon | 포천시
yeongam-county | Yeongam | 영암군
sinan-county | Sinan | 신안군
muan-county | Muan | 무안군
goheung-county | Goheung | 고흥군
yeonggwang-county | Yeonggwang | 영광군
taean-county | Taean | 태안군
hongcheon-county | Hongcheon | 홍천군
uljin-county | Uljin | 울진군
yeongdeok-county | Yeongdeok | 영덕군
yesan-county | Yesan | 예산군
jangheung-county | Jangheung | 장흥군
gochang-county | Gochang | 고창군
buan-county | Buan | 부안군
gumi-city | Gumi | 구미시
`
/** All names of each. */
const koreanProvinces = `
jeonbuk | Jeonbuk | Jeonju | 전북도, 전북특별자치도, 전북자치도, 전북도청, 전북지사, 전북도지사
gyeongbuk | North Gyeongsang | Andong | 경북도, 경상북도, 경북도청, 경북지사, 경북도지사
gyeongnam | South Gyeongsang | Changwon | 경남도, 경상남도, 경남도청, 경남지사, 경남도지사
gangwon | Gangwon | Chuncheon | 강원도는, 강원도와, 강원도가, 강원특별자치도, 강원자치도, 강원도청, 강원지사, 강원도지사
chungnam | South Chungcheong | Hongseong | 충남도, 충청남도, 충남도청, 충남지사, 충남도지사
chungbuk | North Chungcheong | Cheongju | 충북도, 충청북도, 충북도청, 충북지사, 충북도지사
jeju | Jeju | Jeju | 제주도는, 제주도와, 제주도가, 제주특별자치도, 제주도청, 제주지사, 제주도지사
`
/** With the preposition that goes before the name. */
const brazilianTowns = `
sao-paulo-city | São Paulo | de São Paulo
porto-alegre | Porto Alegre | de Porto Alegre
campinas | Campinas | de Campinas
maringa | Maringá | de Maringá
hortolandia | Hortolândia | de Hortolândia
vinhedo | Vinhedo | de Vinhedo
sumare | Sumaré | de Sumaré
barueri | Barueri | de Barueri
santana-de-parnaiba | Santana de Parnaíba | de Santana de Parnaíba
jundiai | Jundiaí | de Jundiaí
fortaleza | Fortaleza | de Fortaleza
caucaia | Caucaia | de Caucaia
eldorado-do-sul | Eldorado do Sul | de Eldorado do Sul
curitiba | Curitiba | de Curitiba
belo-horizonte | Belo Horizonte | de Belo Horizonte
recife | Recife | do Recife
salvador | Salvador | de Salvador
goiania | Goiânia | de Goiânia
florianopolis | Florianópolis | de Florianópolis
uberaba | Uberaba | de Uberaba
montes-claros | Montes Claros | de Montes Claros
campina-grande | Campina Grande | de Campina Grande
natal | Natal | de Natal
igapora | Igaporã | de Igaporã
manaus | Manaus | de Manaus
`
const portugueseTowns = `
sines | Sines | de Sines
covilha | Covilhã | da Covilhã
lisboa | Lisboa | de Lisboa
camara-do-porto | Porto | do Porto
vila-franca-de-xira | Vila Franca de Xira | de Vila Franca de Xira
oeiras | Oeiras | de Oeiras
palmela | Palmela | de Palmela
setubal | Setúbal | de Setúbal
abrantes | Abrantes | de Abrantes
santiago-do-cacem | Santiago do Cacém | de Santiago do Cacém
braga | Braga | de Braga
famalicao | Famalicão | de Famalicão
castelo-branco | Castelo Branco | de Castelo Branco
fundao | Fundão | do Fundão
evora | Évora | de Évora
seixal | Seixal | do Seixal
almada | Almada | de Almada
azambuja | Azambuja | da Azambuja
figueira-da-foz | Figueira da Foz | da Figueira da Foz
`
/** Behind the name the adjective of its people. */
const brazilianStates = `
santa-catarina | Florianópolis | de Santa Catarina | catarinense
bahia | Salvador | da Bahia | baiano
pernambuco | Recife | de Pernambuco | pernambucano
rio-grande-do-norte | Natal | do Rio Grande do Norte | potiguar
piaui | Teresina | do Piauí | piauiense
maranhao | São Luís | do Maranhão | maranhense
para-state | Belém | do Pará | paraense
paraiba | João Pessoa | da Paraíba | paraibano
espirito-santo | Vitória | do Espírito Santo | capixaba
mato-grosso-do-sul | Campo Grande | de Mato Grosso do Sul | sul-mato-grossense
mato-grosso | Cuiabá | de Mato Grosso | mato-grossense
amazonas | Manaus | do Amazonas | amazonense
`

/** Behind the name of a city (시) or a county (군) that acts. */
const offices = {
  시: ['는', '와', '가', '의', '도', '로부터', '청', '장', ' 측', ' 관계자', '-', '·'],
  군: ['은', '과', '이', '의', '도', '청', '수', ' 관계자', '-', '·'],
}
/** Counties that are named like a word for something else, a budget and an honour: less behind their name makes them sure. */
const wordLike: ReadonlySet<string> = new Set(['예산군', '영광군'])
const sure: ReadonlySet<string> = new Set(['은', '과', '이', '청', '수'])

function koreanTown([id = '', city = '', name = '']: readonly string[]): PartyRecord {
  const isCity = name.endsWith('시')
  const behind = isCity ? offices.시 : offices.군.filter((office) => !wordLike.has(name) || sure.has(office))
  return {
    id,
    name: `${city} ${isCity ? 'city' : 'county'} government`,
    ko: behind.map((office) => name + office),
    kinds: ['government'],
    country: 'KR',
    city,
  }
}

const koreanProvince = ([id = '', name = '', city = '', names = '']: readonly string[]): PartyRecord => ({
  id,
  name: `${name} provincial government`,
  ko: names.split(', '),
  kinds: ['government'],
  country: 'KR',
  city,
})

const lusophone =
  (country: string, name: string, names: readonly string[]) =>
  ([id = '', city = '', place = '', adjective = '']: readonly string[]): PartyRecord => ({
    id,
    name: `${name} ${place}`,
    names: names.map((form) => form.replace('@', place).replace('#', adjective)),
    kinds: ['government'],
    country,
    city,
  })

const brazilianTown = lusophone('BR', 'Prefeitura', [
  'Município @',
  'município @',
  'prefeito @',
  'prefeita @',
  'Câmara Municipal @',
])
const portugueseTown = lusophone('PT', 'Câmara Municipal', [
  'Câmara @',
  'Município @',
  'município @',
  'autarquia @',
  'autarca @',
])
const brazilianState = lusophone('BR', 'Governo', [
  'Governo do Estado @',
  'governo @',
  'governo #',
  'governador @',
  'governadora @',
])

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

export const localGovernmentsByRule: readonly PartyRecord[] = [
  ...rowsOf(koreanTowns).map(koreanTown),
  ...rowsOf(koreanProvinces).map(koreanProvince),
  ...rowsOf(brazilianTowns).map(brazilianTown),
  ...rowsOf(portugueseTowns).map(portugueseTown),
  ...rowsOf(brazilianStates).map(brazilianState),
]

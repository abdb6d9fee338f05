/** Known deals of new capital and holdings, by the year they were told of. */
export const rounds: Readonly<Record<number, string>> = {
  2012: `
intel asml: 4.1B USD, 15 %, 3.3B EUR, 2.1B USD, 829M EUR, 2.5B EUR
samsung asml: 974M USD, 3 %, 779M EUR, 503M EUR, 276M EUR
tsmc asml: 1.4B USD, 5 %, 1.11B EUR, 276M EUR, 838M EUR, 1.1B EUR`,
  2014: `
intel cloudera: 740M USD, 18 %
intel tsinghua-unigroup unisoc: 1.5B USD, 9B CNY, 20 %`,
  2015: `
amd tongfu: 371M USD, 85 %, 320M USD, 436M USD
ase spil: 35.2B TWD, 24.99 %, 25 %`,
  2016: `
asml zeiss: 1.1B USD, 1B EUR, 24.9 %, 760M EUR
global-switch shagang jiangsu: 2.4B GBP, 49 %, 3B USD
tdk qualcomm: 3B USD, 1.2B USD, 51 %, 3.1B USD
ymtc tsinghua-unigroup big-fund xmc: 24B USD, 18.98B CNY, 51 %`,
  2017: `
big-fund gigadevice: 1.45B CNY, 11 %
cyrusone gds: 100M USD
element-ai dcvc intel microsoft nvidia: 102M USD, 137.5M CAD
ford argo-ai: 1B USD
graphcore sequoia: 50M USD
groq social-capital: 10M USD, 10.3M USD
horizon-robotics intel: 100M USD
hoya kioxia: 27B JPY
intel here: 15 %
megvii ant-group foxconn: 460M USD
openai khosla-ventures: 50M USD
preferred-networks toyota: 10.5B JPY, 95M USD, 1B JPY
sensetime qualcomm: 410M USD, 1.5B CNY
sk-hynix kioxia bain-capital: 395B JPY, 4T KRW, 15 %
sk-hynix kioxia toshiba: 4T KRW, 395B JPY, 3.9T KRW, 15 %
softbank arm mubadala: 8B USD, 25 %
softbank nvidia: 4B USD, 4.9 %
st-telemedia virtus: 51 %
stonepeak cologix: 500M USD
toshiba kioxia: 350.5B JPY, 40.2 %`,
  2018: `
alibaba softbank eleme: 3B USD
brookfield ascenty digital-realty: 702M USD, 49 %
enflame tencent: 340M CNY
graphcore bmw-i-ventures microsoft sofina atomico: 200M USD, 300M USD
honda cruise: 2.75B USD, 750M USD
honda gm cruise: 2.75B USD, 750M USD, 2B USD, 5.7 %
jcet big-fund: 2.6B CNY, 3.6B CNY
kioxia sk-hynix: 395B JPY, 4T KRW, 4B USD, 3.7B USD, 15 %
ntt toyota: 200B JPY, 2 %
sambanova walden google redline-capital atlantic-bridge: 56M USD
scale-ai index-ventures: 18M USD
sensetime alibaba temasek suning: 600M USD
sensetime alibaba temasek: 600M USD
sensetime fidelity hopu silver-lake tiger-global qualcomm: 620M USD
sensetime softbank: 1B USD
softbank coupang: 2B USD, 1B USD
softbank cruise gm: 2.25B USD, 1.1B USD, 19.6 %, 900M USD, 1.35B USD
toyota denso aisin: 300B JPY, 2.8B USD`,
  2019: `
amazon sequoia aurora-innovation t-rowe-price: 530M USD
colony-capital databank: 185M USD, 20 %
element-ai cdpq mckinsey: 151M USD, 200M CAD
horizon-robotics sk-hynix sk-china: 600M USD
horizon-robotics sk-hynix: 600M USD
hyundai aptiv motional: 4B USD, 2B USD, 50 %, 2.4T KRW
hyundai aptiv: 4B USD, 1.6B USD, 50 %, 2B USD
lightmatter google spark-capital matrix-partners: 22M USD, 33M USD
megvii alibaba adia macquarie bank-of-china: 750M USD
mitsubishi-corp ntt here: 30 %
openai microsoft: 1B USD, 900M EUR, 890M EUR
redbird azrieli compass: 3B USD
sambanova intel google walden atlantic-bridge: 150M USD
scale-ai founders-fund: 100M USD
shagang global-switch: 1.8B GBP, 24.99 %
softbank nuro: 940M USD
softbank nvidia: 3.6B USD, 3.3B USD, 7B USD
tencent tencent-music universal-music vivendi: 3B EUR, 10 %, 3.3B USD
toyota didi: 600M USD
toyota softbank denso uber: 1B USD, 667M USD, 333M USD
volkswagen argo-ai: 2.6B USD, 1B USD
volkswagen ford argo-ai: 2.6B USD, 1B USD, 1.6B USD, 3.1B USD
wpg wt-micro: 8.1B TWD, 30 %, 266M USD`,
  2020: `
adia reliance: 750M USD, 1.16 %, 56.83B INR
ayar-labs downing-ventures bluesky-capital: 35M USD
azrieli compass: 135M USD, 20 %
biren qiming idg-capital walden: 1.1B CNY
carlyle bharti-airtel nxtra: 25 %, 17.8B INR
chindata bain-capital: 540M USD, 621M USD
cxmt big-fund hefei-city anhui-investment: 15.65B CNY, 2.4B USD
didi softbank: 500M USD
graphcore mayfair-equity-partners baillie-gifford m-and-g merian: 150M USD, 450M USD
graphcore ontario-teachers fidelity schroders baillie-gifford molten-ventures: 222M USD, 710M USD
hailo abb nec: 60M USD
intel reliance: 253M USD, 0.39 %, 18.945B INR
kalray nxp: 8M EUR
kkr reliance: 1.5B USD, 2.32 %, 113.67B INR
kneron horizons-ventures: 40M USD, 73M USD
mubadala reliance: 1.2B USD, 1.85 %, 90.94B INR
ntt nec: 64.5B JPY, 4.77 %
pony-ai toyota: 400M USD, 462M USD
public-investment-fund reliance: 1.5B USD, 2.32 %, 113.67B INR
qualcomm reliance: 97M USD, 0.15 %, 7.3B INR
reliance google: 4.5B USD, 7.7 %, 337.37B INR, 7.73 %
reliance meta: 5.7B USD, 9.99 %, 435.74B INR
sambanova blackrock intel google walden redline-capital: 250M USD
scale-ai tiger-global: 155M USD
sifive sk-hynix: 60M USD
silver-lake reliance: 750M USD, 1.15 %, 56.56B INR
sk-group plug-power: 1.6B USD, 9.9 %
sk-telecom uber: 150M USD, 115M USD, 50M USD, 51 %
smic big-fund gic: 46.3B CNY, 53.2B CNY, 6.6B USD, 7.5B USD
smic big-fund: 53.2B CNY, 46.3B CNY, 6.6B USD, 7.6B USD, 2.25B USD, 3.5B USD, 6.5B USD, 1.5B USD, 750M USD
uber aurora-innovation: 400M USD, 26 %
vnet blackstone: 150M USD
waymo silver-lake mubadala cpp-investments: 2.25B USD, 3B USD`,
  2021: `
adani edgeconnex: 1 GW, 50 %
agile-robots softbank xiaomi foxconn: 220M USD, 186M EUR
aleph-alpha lakestar earlybird uvc-partners: 23M EUR, 27M USD
anthropic jaan-tallinn: 124M USD
astera-labs fidelity atreides intel: 50M USD
biren ping-an gree: 4.7B CNY
black-sesame xiaomi-changjiang: 500M USD
brookfield firstenergy: 2.4B USD, 19.9 %
btg-pactual oi v-tal: 12.9B BRL, 57.9 %
bulk-infrastructure bgo: 3.6B NOK
celonis durable-capital t-rowe-price: 1B USD
cerebras alpha-wave adia g42: 250M USD
cerebras alpha-wave g42 altimeter benchmark coatue eclipse: 250M USD, 720M USD, 750M USD
cohere index-ventures: 40M USD
commonwealth-fusion tiger-global google breakthrough-energy: 1.8B USD
databricks counterpoint-global: 1.6B USD
databricks franklin-templeton: 1B USD
dataiku tiger-global: 400M USD
digital-core-reit digital-realty: 600M USD, 1.4B USD
enflame tencent citic primavera: 1.8B CNY
foxconn yageo xsemi: 500M TWD
furiosaai naver dsc-investment korea-development-bank: 80B KRW, 70M USD
furiosaai naver dsc-investment: 80B KRW, 70M USD
globalfoundries mubadala: 2.6B USD, 55M shares
google german-government: 1B EUR, 1.2B USD
groq tiger-global d1-capital the-spruce-house: 300M USD
groq tiger-global d1-capital: 300M USD
gta-semi sdic: 8B CNY
hailo bank-hapoalim: 136M USD, 224M USD
helsing prima-materia: 100M EUR, 102.5M EUR
horizon-robotics baillie-gifford yunfeng catl byd great-wall: 1.5B USD, 900M USD, 400M USD, 350M USD
horizon-robotics baillie-gifford: 1.5B USD
horizon-robotics great-wall: 1.5B USD
iluvatar centurium legend-capital: 1.2B CNY
infratil kao-data: 120M GBP, 40 %
kandou softbank: 75M USD, 120M USD
lancium hanwha-solutions slb: 150M USD, 100M USD
lightmatter viking-global google hewlett-packard-enterprise lockheed-martin matrix-partners sip-global-partners spark-capital: 80M USD
merck-kgaa taiwanese-government: 500M EUR, 17B TWD
microsoft cruise gm honda: 2B USD, 2.75B USD
momenta gm: 300M USD
momenta saic toyota bosch temasek: 500M USD
momenta toyota bosch saic-motor: 500M USD, 1B USD
moore-threads shenzhen-capital-group gsr-ventures 5y-capital sequoia: 2B CNY
mythic blackrock hewlett-packard-enterprise: 70M USD
nextsilicon third-point: 120M USD, 202M USD
openai microsoft: 2B USD
owkin sanofi: 180M USD, 270M USD, 90M USD
psiquantum blackrock temasek baillie-gifford m12: 450M USD
salim dci-indonesia: 192.74M shares, 1T IDR
sambanova softbank temasek gic blackrock intel google walden: 676M USD, 1.1B USD
sambanova softbank: 676M USD, 678M USD
scale-ai dragoneer greenoaks tiger-global: 325M USD
siengine geely sequoia baidu boyu: 500M CNY
skywater us-government: 170M USD
softbank autostore: 2.8B USD, 310B JPY, 40 %
sony tsmc jasm: 57B JPY
tensordyne celesta: 48.9M USD
tenstorrent fidelity eclipse real-ventures: 200M USD
tsmc sony: 500M USD, 20 %, 6 %
untether-ai tracker-capital cpp-investments: 125M USD, 152M USD
upstage sbva: 31.6B KRW, 27M USD
vastai 5y-capital kuaishou: 500M CNY
vastai ant-group alibaba: 1.6B CNY
waymo google: 2.5B USD
wiliot softbank: 200M USD`,
  2022: `
adept greylock addition: 65M USD
anthropic ftx: 580M USD, 500M USD
astera-labs fidelity: 150M USD
avicena samsung-catalyst cerberus: 25M USD
axelera-ai innovation-industries imec: 27M USD, 23M USD, 50M USD
ayar-labs boardman-bay hewlett-packard-enterprise nvidia applied-ventures globalfoundries intel lockheed-martin: 130M USD
blaize franklin-templeton temasek denso: 71M USD
celestial-ai koch temasek: 56M USD
celonis qatar-investment-authority kkr: 1B USD, 400M USD, 600M USD
cohere tiger-global: 125M USD
cornelis-networks intel downing: 29M USD
crusoe g2-venture: 350M USD, 505M USD, 155M USD
d-matrix m12 sk-hynix marvell nautilus-venture: 44M USD
databank swiss-life: 1.5B USD, 27 %
dataiku wellington: 200M USD, 400M USD
eletrobras brazilian-government: 33.7B BRL, 6.9B USD
eliyan tracker-capital intel micron: 40M USD
exotec goldman-sachs: 335M USD
factorial atomico: 120M USD, 123M EUR
foxconn tsinghua-unigroup: 5.38B CNY, 772M USD, 800M USD
google bharti-airtel: 1B USD, 700M USD, 300M USD, 1.28 %, 75B INR
google brazilian-government: 1.2B USD, 5 years
google japanese-government: 100B JPY, 730M USD
hitachi abb: 1.68B USD, 19.9 %
horizon-robotics volkswagen cariad: 2.4B EUR, 2.3B USD, 60 %, 1B USD, 1.3B EUR
hugging-face lux-capital sequoia coatue: 100M USD
ibm new-york-state: 20B USD, 10 years
iluvatar beijing-finance-street: 1B CNY
inflection-ai greylock: 225M USD
iqm world-fund european-investment-bank: 128M EUR, 35M EUR
jasper insight-partners: 125M USD
luminous-computing bill-gates gigafund 8090-partners: 105M USD, 115M USD
metax hunan-caixin: 1B CNY
mobileye intel general-atlantic: 861M USD, 990M USD, 100M USD
mobileye intel: 861M USD
moore-threads china-mobile: 1.5B CNY
mubadala princeton-digital: 350M USD
neureality samsung cardumen: 35M USD, 48M USD
owkin bristol-myers-squibb: 80M USD
pliops koch: 100M USD, 200M USD
princeton-digital mubadala warburg-pincus ontario-teachers: 500M USD, 350M USD
prophesee prosperity7 sinovation xiaomi: 50M EUR, 127M EUR
quadric denso megachips: 31M USD, 21M USD
rapidus mufg: 300M JPY
rapidus toyota sony ntt nec softbank denso kioxia mufg: 7.3B JPY, 1B JPY
rebellions kt: 30B KRW, 33.5B KRW
rebellions pavilion kakao-ventures ib-voyager: 62B KRW, 50M USD
rebellions temasek korea-development-bank: 62B KRW, 50M USD
rwe qatar-investment-authority: 2.43B EUR, 9.1 %
samsung rainbow-robotics: 59B KRW, 10.2 %
satispay addition: 320M EUR
semifive openedges mirae-asset korea-development-bank: 130B KRW, 109M USD
sifive coatue intel sutter-hill qualcomm-ventures: 175M USD, 350M USD
sima-ai fidelity: 30M USD, 150M USD
sk-group sk-innovation terrapower: 250M USD
sk-hynix sapeon: 20B KRW, 25 %
sk-square sapeon: 10B KRW, 12.5 %
sk-telecom sapeon: 50B KRW, 62.5 %
sony honda: 10B JPY, 50 %
speedata walden pitango koch: 55M USD
stability-ai coatue lightspeed: 101M USD
starwood-capital echelon: 2.5B EUR
syntiant renesas: 55M USD
terrapower sk-group: 750M USD, 250M USD
tier-iv sompo yamaha-motor: 12.1B JPY
totalenergies casa-dos-ventos: 550M USD, 34 %, 12 GW, 30M USD
tpg intersect-power trilantic cpp-investments: 750M USD
tsmc denso: 350M USD, 40B JPY, 10 %, 5.5 %
uniphore nea: 400M USD
wasabi l2-point: 250M USD
wayve eclipse microsoft: 200M USD
xanadu georgian: 100M USD
zhipu legend-capital qiming: 200M CNY`,
  2023: `
01-ai alibaba: 200M USD
1komma5 g2-venture: 430M EUR, 215M EUR
adept general-catalyst spark-capital: 350M USD
ai21-labs intel nvidia google samsung comcast: 208M USD, 53M USD, 155M USD
akeana kleiner-perkins mayfield fidelity: 100M USD
aleph-alpha bosch schwarz-group innovation-park-ai sap hewlett-packard-enterprise burda christ-and-company: 500M USD, 467M EUR
aleph-alpha bosch schwarz-group sap hewlett-packard-enterprise: 500M USD, 500M EUR, 463M EUR, 110M EUR, 300M EUR, 467M EUR
amazon korean-government: 7.85T KRW, 5.9B USD, 5.88B USD
anthropic amazon: 4B USD, 1.25B USD, 5.3T KRW, 590B JPY, 3.7B EUR, 3.8B EUR, 1.2B EUR, 20B BRL
anthropic google: 300M USD, 10 %, 2B USD, 500M USD, 1.5B USD, 2.7T KRW, 300B JPY, 1.9B EUR, 280M EUR
anthropic sk-telecom: 100M USD, 130B KRW
anthropic spark-capital google salesforce-ventures zoom: 450M USD
anthropic spark-capital google: 450M USD, 415M EUR
anthropic zoom: 51M USD
anybotics walden-catalyst nightdragon: 50M USD
anysphere openai: 8M USD
arm apple nvidia intel samsung tsmc google amd synopsys cadence mediatek: 735M USD
arm softbank: 4.87B USD, 5B USD, 95.5M shares, 90 %, 16.1B USD, 25 %, 4.5B EUR
assemblyai accel: 50M USD
atomic-semi openai: 15M USD
atos onepoint: 9.9 %, 11.4 %
auradine mara: 81M USD
axelera-ai innovation-industries cdp imec-xpand: 50M USD, 27M USD
ayar-labs capital-today vmware lockheed-martin nvidia intel: 25M USD, 155M USD
baichuan alibaba tencent xiaomi: 300M USD, 350M USD
bain-capital ims-nanofabrication intel: 430M USD, 20 %
bgo bulk-infrastructure: 350M EUR
bharti-airtel carlyle nxtra: 235M USD, 24.4 %, 17.88B INR
biren guangzhou-industrial-investment: 2B CNY, 280M USD
bosch esmc: 500M EUR, 10 %
bosch infineon nxp esmc: 500M EUR, 10 %
brookfield firstenergy: 3.5B USD, 30 %
builder-ai qatar-investment-authority microsoft: 250M USD
celestial-ai iag-capital-partners koch temasek xora-innovation samsung-catalyst: 100M USD
cellnex stonepeak: 730M EUR, 49 %
chain-reaction morgan-creek: 70M USD, 115M USD
character-ai andreessen-horowitz: 150M USD
cmr-surgical softbank: 165M USD
cohere inovia nvidia oracle salesforce-ventures: 270M USD, 250M EUR
coherent denso mitsubishi-electric: 1B USD, 500M USD, 25 %, 12.5 %, 150B JPY
coherent denso: 500M USD, 12.5 %, 75B JPY
coherent mitsubishi-electric: 500M USD, 12.5 %, 75B JPY
copel parana: 5.2B BRL, 1.1B USD
coreweave magnetar nvidia: 221M USD, 200M USD, 100M USD
coreweave magnetar: 221M USD, 200M USD, 421M USD
cxmt big-fund: 14.56B CNY, 39B CNY, 5.4B USD, 33.15 %
d-matrix temasek playground-global m12 nautilus-venture industry-ventures ericsson samsung: 110M USD
databricks t-rowe-price nvidia capital-one: 500M USD, 685M USD
deepl ivp bessemer: 100M EUR
deepl ivp: 100M USD, 100M EUR
deepset balderton: 30M USD
enbw aip norges-bank: 49.9 %, 2.4B EUR
enfabrica atreides nvidia sutter-hill: 125M USD
enflame shanghai-guoxin-investment tencent: 2B CNY, 274M USD
enpal tpg: 215M EUR, 855M EUR
essential-ai march-capital thrive google nvidia amd: 56.5M USD
etched primary-venture-partners: 5.4M USD
figure-ai parkway-venture-capital: 70M USD
foretellix 83north: 43M USD
foxconn dnex: 60 %
foxconn zf: 500M EUR, 50 %, 1B EUR
generate-biomedicines amgen nvidia: 273M USD
genesis-therapeutics andreessen-horowitz nvidia: 200M USD
gensyn andreessen-horowitz: 43M USD
german-government bosch aleph-alpha: 500M USD, 470M EUR
globalfoundries us-government: 35M USD
gm samsung-sdi: 3B USD, 3.5B USD
harvey elad-gil kleiner-perkins: 80M USD
helsing general-catalyst saab: 209M EUR, 223M USD, 225M USD
helsing saab: 75M EUR, 5 %, 890M SEK
hua-hong big-fund: 21.2B CNY, 2.95B USD, 18B CNY, 20.78B CNY
huawei changan: 11.5B CNY, 10 %, 40 %
huawei chinese-government: 30B USD
huawei shenzhen-city: 30B USD
hugging-face nvidia amd intel qualcomm google salesforce: 235M USD
hugging-face salesforce google amazon nvidia amd intel ibm qualcomm: 235M USD
hugging-face salesforce google nvidia: 235M USD, 216M EUR
hugging-face salesforce-ventures google amazon nvidia amd intel ibm qualcomm: 235M USD
hyundai kia 42dot: 1T KRW, 1.05T KRW, 1.0539T KRW
iambic ascenta nvidia: 100M USD
iliad scaleway nvidia: 200M EUR, 1000 units
iliad scaleway: 200M EUR
imbue astera-institute nvidia: 200M USD, 212M USD
inceptive nvidia andreessen-horowitz: 100M USD
infineon esmc: 500M EUR, 10 %
inflection-ai microsoft nvidia: 1.3B USD, 22000 units, 1.2B EUR
isar-aerospace 7-industries bayern-kapital: 155M EUR, 165M USD
italian-government kkr tim: 2.2B EUR, 20 %
kakao-brain kakao: 70.1B KRW
kkr singtel nxera: 1.1B SGD, 800M USD, 807M USD, 20 %
kneron foxconn alltek horizons-ventures: 49M USD, 97M USD, 190M USD
kokusai-electric applied-materials: 15 %
kokusai-electric kkr: 108.3B JPY, 110B JPY, 724M USD, 108B JPY
kt kt-cloud imm-investment: 600B KRW, 7.8 %
kt upstage: 10B KRW
kyoto-fusioneering jic-vgi mitsubishi-corp mufg smbc kansai-electric: 10.5B JPY, 79M USD
lam-research indian-government: 100B INR, 1.2B USD
ledger true-global: 100M EUR, 109M USD
light-years-beyond meituan: 230M USD, 50M USD
lightmatter google viking-global: 155M USD
lightmatter sip-global-partners fidelity viking-global google hewlett-packard-enterprise: 154M USD
locus-robotics goldman-sachs: 117M USD
luzia khosla-ventures: 10M USD, 9.5M EUR
machina-labs innovation-endeavors: 32M USD
micron japanese-government: 500B JPY, 200B JPY, 3.7B USD, 192B JPY, 167B JPY, 3.6B USD
microsoft australian-government: 5B AUD, 3.2B USD
microsoft uk-government: 2.5B GBP, 3.2B USD, 20000 units
minimax tencent: 250M USD
mistral-ai andreessen-horowitz lightspeed nvidia salesforce bnp-paribas: 385M EUR, 415M USD, 487M USD
mistral-ai andreessen-horowitz lightspeed salesforce-ventures bnp-paribas nvidia general-catalyst: 385M EUR, 415M USD
mistral-ai lightspeed bpifrance redpoint index-ventures: 105M EUR, 113M USD
mistral-ai lightspeed bpifrance xavier-niel: 105M EUR, 113M USD
mitsubishi-motors ampere-renault: 200M EUR
moonshot hongshan zhenfund: 200M USD
mujin sbi: 12.3B JPY, 85M USD
mythic atreides dcvc lux-capital: 13M USD, 177M USD
neura-robotics lingotto: 50M EUR, 55M USD
nissan renault ampere-renault: 600M EUR, 15 %
nvidia cohere oracle salesforce inovia: 270M USD
nvidia coreweave: 100M USD
nvidia recursion: 50M USD
nxp esmc: 500M EUR, 10 %
ohb kkr: 112M EUR, 30 %
openai 1x: 23.5M USD
openai microsoft: 10B USD, 13B USD, 1.3T JPY, 49 %, 12.3T KRW, 67.9B CNY, 9.2B EUR, 9.3B EUR, 51B BRL, 12B EUR
oxford-quantum-circuits sbi: 100M USD
oxide eclipse: 44M USD
pasqal temasek: 100M EUR, 109M USD
photonic-inc microsoft: 100M USD, 140M USD, 190M CAD
pigment iconiq: 88M USD
pika lightspeed: 55M USD
pinecone andreessen-horowitz: 100M USD
pony-ai neom: 100M USD
poolside redpoint felicis iliad: 126M USD
poolside xavier-niel felicis bpifrance: 126M USD
pragmatic national-wealth-fund m-and-g: 182M GBP, 231M USD
qi-tech general-atlantic: 200M USD, 1B BRL, 250M USD
quandela bpifrance: 50M EUR
quandela credit-mutuel-innovation: 50M EUR
quantum-systems hv-capital dtcp: 63.6M EUR, 68M USD
rebellions kt: 33B KRW, 20B KRW, 13B KRW, 66.5B KRW
reka dst-global: 58M USD
replit andreessen-horowitz: 97.4M USD
rohm toshiba japan-industrial-partners: 300B JPY, 100B JPY, 200B JPY
runpeng cr-micro big-fund: 12.6B CNY
runway google nvidia salesforce-ventures: 141M USD
runway google: 100M USD
samsung rainbow-robotics: 10.22 %, 86.8B KRW, 14.7 %
sandboxaq t-rowe-price: 500M USD
sap cohere anthropic aleph-alpha: 1B USD, 900M EUR
sapeon sk-telecom: 60B KRW, 46M USD
sarvam-ai lightspeed peak-xv khosla-ventures: 41M USD
silicon-quantum-computing telstra commonwealth-bank: 50.4M AUD
sipearl arm atos european-investment-bank: 90M EUR, 98M USD
sipearl arm atos european-union: 90M EUR, 91M EUR
sk-networks humane: 22M USD
smart-photonics asml nxp vdl: 100M EUR, 60M EUR
smart-photonics nxp asml dutch-government photondelta: 100M EUR, 111M USD, 60M EUR
softbank stack-av: 1B USD
stegra altor gic: 1.5B EUR
stellantis leapmotor: 1.5B EUR, 1.6B USD, 20 %, 21 %, 51 %
stmicroelectronics sanan chongqing-yufu: 3.2B USD, 51 %, 49 %, 2.4B USD
synthesia accel nvidia: 90M USD
telefonica sepi: 2B EUR, 2.285B EUR, 10 %
telefonica stc: 2.1B EUR, 2.25B USD, 9.9 %
telexistence softbank monoful foxconn airbus-ventures: 23B JPY, 170M USD
tenstorrent hyundai kia: 50M USD, 64.2B KRW, 30M USD, 20M USD
tenstorrent hyundai samsung kia: 100M USD, 50M USD, 30M USD, 20M USD
tenstorrent hyundai: 30M USD
tenstorrent kia: 20M USD
teradyne technoprobe: 481M EUR, 516M USD, 10 %, 85M USD, 80M EUR
terrapower hd-hyundai: 750M USD
together-ai kleiner-perkins nvidia emergence-capital: 102.5M USD
together-ai lux-capital: 20M USD
tpg intersect-power: 750M USD
tsmc arm: 100M USD
tsmc esmc: 3.499B EUR, 3.5B EUR, 70 %, 3.8B USD
tsmc ims-nanofabrication intel: 432.8M USD, 10 %
twelve-labs nvidia intel samsung-next korea-investment-partners: 10M USD, 14B KRW
typeface salesforce-ventures lightspeed: 100M USD
vantage australian-super: 1.5B EUR, 2.5B AUD
vast-data fidelity: 118M USD
verkor macquarie meridiam french-government: 2B EUR, 850M EUR, 650M EUR, 600M EUR
vnet shandong-hi-speed: 299M USD, 42 %, 42.1 %, 42.12 %
weaviate index-ventures: 50M USD
western-digital apollo elliott: 900M USD
writer iconiq: 100M USD
xpeng volkswagen: 700M USD, 4.99 %
ymtc big-fund: 12.9B CNY, 1.9B USD, 49B CNY, 7B USD, 7.1B USD
zf wolfspeed: 170M EUR, 185M USD
zhipu meituan ant-group alibaba tencent xiaomi hongshan: 2.5B CNY, 342M USD, 340M USD
zhipu meituan: 300M CNY`,
  2024: `
1komma5 cdpq: 150M EUR
1x eqt samsung: 100M USD
1x eqt-ventures samsung: 100M USD
abridge lightspeed redpoint: 150M USD
adaptive-ml index-ventures: 20M USD
aisphere ant-group: 100M CNY
akhetonics matterwave bayern-kapital: 6M EUR
akur8 one-peak: 120M USD
alan belfius: 173M EUR, 193M USD
aleph-alpha bosch schwarz-group: 110M EUR, 300M EUR
alibaba minimax: 600M USD
amazon german-government: 10B EUR, 8.8B EUR, 10.7B USD, 1.2B EUR
amazon japanese-government: 2.26T JPY, 15.24B USD, 15B USD, 4 years, 1.51T JPY
amazon x-energy: 500M USD, 5 GW, 320 MW, 460M EUR
ambience kleiner-perkins openai: 70M USD
anduril founders-fund sands-capital: 1.5B USD
anthropic amazon: 2.75B USD, 8B USD, 1M units, 500000 units, 5.6T KRW, 620B JPY, 2.5B EUR, 7.6B EUR
anthropic ftx g-squared: 452M USD
anthropic ftx mubadala jane-street: 884M USD, 500M USD
anthropic menlo-ventures: 750M USD, 500M USD
antora blackrock temasek: 150M USD
anybotics qualcomm supernova: 60M USD, 130M USD
anysphere andreessen-horowitz thrive: 60M USD
anysphere thrive: 100M USD, 105M USD
apollo intel: 11B USD, 10B EUR, 49 %
aqemia cathay-innovation: 38M USD, 100M USD
areim ecodatacenter: 450M EUR
armada m12: 100M USD, 40M USD
asaas bond softbank: 820M BRL, 150M USD
augment index-ventures lightspeed sutter-hill: 227M USD, 252M USD
auradine mara stepstone celesta: 80M USD
axelera-ai eif invest-nl innovation-industries samsung-catalyst: 68M USD, 120M USD, 63M EUR
axelera-ai samsung-catalyst invest-nl innovation-industries: 68M USD, 63M EUR, 120M USD
ayar-labs advent amd intel nvidia: 155M USD
ayar-labs advent light-street-capital amd-ventures intel nvidia 3m autopilot-fund: 155M USD, 370M USD
baichuan alibaba tencent xiaomi: 5B CNY, 687M USD, 690M USD, 688M USD
baichuan shenzhen-city shanghai-city beijing-ai-fund: 5B CNY, 691M USD
bharti altice bt: 24.5 %, 3.2B GBP, 4B USD
bioptimus sofinnova bpifrance: 35M USD
bitdeer tether: 100M USD, 150M USD
black-forest-labs andreessen-horowitz general-catalyst: 31M USD, 32M USD
black-forest-labs andreessen-horowitz: 31M USD
black-semiconductor porsche german-government: 254.4M EUR, 254M EUR, 228.7M EUR, 25.7M EUR, 274M USD
blaize burtech: 106M USD
blip softbank: 60M USD
bright-machines nvidia microsoft blackrock eclipse: 126M USD, 106M USD
c12 varsity eic: 18M EUR
captions index-ventures: 60M USD
cartesia index-ventures: 27M USD
cdr sanofi bpifrance: 16B EUR, 50 %, 2 %
celcoin summit-partners: 650M BRL, 125M USD
celestial-ai thomas-tull amd-ventures koch temasek samsung-catalyst xora-innovation merck-kgaa porsche: 175M USD
chapsvision tikehau bpifrance: 90M EUR
clio nea: 900M USD
clip morgan-stanley: 100M USD
cloverleaf ngp sandbrook: 300M USD
cognigy eurazeo: 100M USD
cognition founders-fund: 175M USD, 21M USD
cohere nvidia amd cisco fujitsu psp-investments: 500M USD
cohere psp-investments cisco fujitsu amd export-development-canada nvidia salesforce-ventures: 500M USD
cohere psp-investments cisco: 500M USD, 460M EUR
collaborative-robotics general-catalyst: 100M USD
coreweave coatue magnetar altimeter fidelity lykos: 1.1B USD
coreweave coatue magnetar altimeter fidelity: 1.1B USD
coreweave coatue magnetar: 1.1B USD, 1B EUR
coreweave uk-government: 1B GBP, 1.3B USD
cpp-investments airtrunk: 12 %
cradle ivp: 73M USD
cribl google: 319M USD
crusoe founders-fund nvidia fidelity long-journey mubadala: 600M USD
crusoe founders-fund nvidia fidelity: 600M USD
crusoe nvidia founders-fund mubadala fidelity: 600M USD
cxmt gigadevice big-fund: 10.8B CNY, 1.5B CNY, 1.5B USD
cxmt gigadevice hefei-city: 10.8B CNY, 1.5B USD, 1.5B CNY
cyera accel sapphire-ventures: 300M USD
cyera coatue: 300M USD
cylib world-fund porsche: 55M EUR
d-orbit marubeni: 150M EUR, 166M USD, 100M EUR
databank australian-super: 1.5B USD, 2B USD
databricks thrive andreessen-horowitz dst-global gic insight-partners wcm: 10B USD, 15.25B USD, 5.25B USD
databricks thrive: 10B USD, 9.5B EUR
datacrunch byfounders: 13M USD
datasnipper index-ventures: 100M USD, 93M EUR
dayone softbank citadel hillhouse: 1.2B USD
decart benchmark: 32M USD
deep-green octopus-energy: 200M GBP
deepl index-ventures iconiq teachers-venture-growth: 300M USD
deepl index-ventures: 300M USD, 277M EUR
deeproute great-wall: 100M USD, 702M CNY
deepx skylake bnw-investment aju-ib: 110B KRW, 80M USD, 80.5M USD
deepx skylake: 110B KRW, 80M USD, 80.5M USD
digitalbridge vantage: 9.2B USD, 8.5B EUR
dust sequoia: 16M USD, 15M EUR
dustphotonics sienna: 24M USD
efficient-computer eclipse: 16M USD
electra pggm bpifrance: 304M EUR
elevenlabs andreessen-horowitz sequoia: 80M USD
eliyan samsung-catalyst tiger-global: 60M USD
endesa masdar: 817M EUR, 49.99 %, 1.7B EUR, 2 GW
energy-infrastructure-partners eni plenitude: 588M EUR, 9 %, 209M EUR, 10 %
enfabrica arm spark-capital maverick cisco samsung-catalyst: 115M USD, 240M USD
ephos starlight-ventures: 8.5M USD, 8M EUR
equatorial sabesp sao-paulo-state: 14.8B BRL, 6.9B BRL, 15 %, 32 %
etched primary-venture-partners positive-sum hummingbird fundomo fontinalis two-sigma peter-thiel stripe: 120M USD
etched primary-venture-partners positive-sum: 120M USD
evenup bain-capital: 135M USD
evolutionaryscale amazon nvidia lux-capital: 142M USD
exein headline: 15M EUR
fervo capricorn-investment-group: 255M USD, 135M USD, 120M USD
fervo devon-energy: 244M USD
figure-ai bezos-expeditions: 100M USD
figure-ai microsoft openai nvidia bezos-expeditions intel lg-innotek samsung parkway-venture-capital: 675M USD
figure-ai microsoft openai nvidia bezos-expeditions: 675M USD, 624M EUR, 620M EUR
figure-ai microsoft: 95M USD
figure-ai nvidia: 50M USD
figure-ai openai: 5M USD
filigran insight-partners: 35M USD, 32M EUR
fireworks-ai sequoia nvidia amd: 52M USD
foretellix temasek nvidia: 85M USD
form-energy t-rowe-price: 405M USD
formation-bio andreessen-horowitz sanofi: 372M USD
formic mitsubishi-hc-capital: 27.4M USD
foundry-cloud sequoia lightspeed: 80M USD
foxconn hcltech: 37.2M USD, 40 %
fractile kindred-capital oxford-science nato-innovation: 15M USD
frore fidelity mayfield qualcomm-ventures: 80M USD, 200M USD
g42 microsoft: 1.5B USD, 1.4B EUR
galbot sensetime iflytek: 500M CNY
gcore wargaming constructor: 60M USD
gds dayone hillhouse boyu: 587M USD, 672M USD
gds dayone softbank citadel coatue: 1B USD, 1.2B USD
gds dayone softbank coatue baupost ken-griffin: 1.2B USD, 1B USD, 35.6 %
gds dayone softbank ken-griffin coatue: 1B USD, 1.2B USD, 587M USD
gds hillhouse rava: 587M USD
genmo nea: 28.4M USD
gladia xange: 16M USD, 14.7M EUR
glean altimeter dst-global: 260M USD
glean kleiner-perkins lightspeed: 200M USD
gmi-cloud headline banpu: 82M USD, 15M USD, 67M USD
gmi-cloud headline-asia: 82M USD, 15M USD, 67M USD
groq blackrock neuberger-berman type-one-ventures cisco kddi samsung-catalyst: 640M USD
groq blackrock samsung cisco: 640M USD, 880B KRW
groq blackrock: 640M USD, 586M EUR, 585M EUR
h-company accel amazon samsung uipath eric-schmidt: 220M USD, 202M EUR
h-company accel amazon uipath bpifrance: 220M USD, 200M EUR, 202M EUR
hailo bank-hapoalim zisapel: 120M USD, 340M USD
haiqu toyota: 11M USD
happyrobot andreessen-horowitz: 15.6M USD
harmonic-ai sequoia: 75M USD
harvey google openai kleiner-perkins: 100M USD
hebbia andreessen-horowitz google: 130M USD
helsing general-catalyst accel lightspeed: 450M EUR, 487M USD, 488M USD
helsing general-catalyst accel saab: 450M EUR, 487M USD
heygen benchmark: 60M USD
hippocratic-ai general-catalyst premji: 53M USD
hmc-capital global-switch iseek: 4B AUD, 2.75B AUD, 400M AUD, 1.937B AUD
horizon-robotics alibaba baidu: 5.4B HKD, 696M USD
huawei avatr seres: 11.5B CNY, 10 %, 23B CNY
huawei yinwang changan seres: 11.5B CNY, 2.3B CNY
hyperbolic variant: 12M USD, 20M USD
hyundai aptiv: 475M USD, 448M USD, 923M USD, 11 %
hyundai motional aptiv: 923M USD, 1B USD, 475M USD, 448M USD, 1.3T KRW, 1.25T KRW, 950M USD
ideal-semiconductor applied-ventures: 65M USD
ideogram andreessen-horowitz: 80M USD
iliad infravia opcore: 860M EUR, 890M EUR, 50 %
iliad tele2 kinnevik freya: 13B SEK, 1.16B EUR, 19.8 %
innoscience stmicroelectronics: 1.4B HKD, 50M USD, 180M USD
intersect-power tpg google climate-adaptive: 800M USD
ipronics triatomic-capital: 20M EUR
isar-aerospace nato-innovation lakestar: 65M EUR, 220M EUR
island coatue sequoia: 175M USD
jcet china-resources big-fund smic: 11.7B CNY, 22.54 %, 1.63B USD
jcet china-resources: 11.7B CNY, 22.54 %, 1.6B USD
jet-hr base10: 25M EUR
joby toyota: 500M USD
khazna mgx silver-lake eand: 2.2B USD, 40 %, 25.8 %
kioxia bain-capital: 120B JPY, 800M USD
kioxia sk-hynix toshiba: 120B JPY, 71.87M shares
kkr eni: 2.938B EUR, 25 %, 2.9B EUR
kkr gulf-data-hub: 300 MW
kkr singtel st-telemedia temasek: 1.75B SGD, 1.3B USD, 1.24B SGD, 14.1 %, 4.2 %
koloma breakthrough-energy: 246M USD, 50M USD
kore-ai ftv-capital nvidia: 150M USD
krutrim matrix-partners: 50M USD
krutrim z47: 50M USD
lakera atomico: 20M USD
lambda us-innovative-technology-fund b-capital t-rowe-price: 320M USD
lamini amd: 25M USD
lancium blackstone: 500M USD
langchain sequoia: 25M USD
larsen-toubro e2e-networks: 14.07B INR, 21 %, 10.79B INR, 3.27B INR, 15 %, 6 %, 166M USD
lightmatter t-rowe-price google fidelity: 400M USD, 850M USD
lightmatter t-rowe-price: 400M USD, 366M EUR
liquid-ai amd: 250M USD
liquid-ai ossicle: 37.6M USD
liquidstack tiger-global: 20M USD
luma-ai amazon amd: 90M USD
luma-ai andreessen-horowitz: 43M USD
magic-dev eric-schmidt google sequoia atlassian: 320M USD, 465M USD
magic-dev eric-schmidt google sequoia: 320M USD
magic-dev nat-friedman: 117M USD
mara auradine: 85M USD
marvel-fusion htgf: 62.8M EUR, 70M USD
may-mobility ntt: 105M USD
mercedes-benz momenta: 75M USD
microsoft brazilian-government: 14.7B BRL, 2.7B USD, 3 years
microsoft french-government: 4B EUR, 4.3B USD, 25000 units
microsoft german-government nordrhein-westfalen: 3.2B EUR, 3.44B USD, 3.3B EUR, 2 years
microsoft german-government: 3.2B EUR, 3.44B USD, 3.3B EUR, 2 years
microsoft indonesian-government: 1.7B USD, 4 years
microsoft italian-government: 4.3B EUR, 4.8B USD, 4.75B USD, 2 years
microsoft japanese-government: 2.9B USD, 440B JPY, 2 years, 4T KRW, 21B CNY
microsoft malaysian-government: 2.2B USD, 4 years, 10.5B MYR
microsoft mexican-government: 1.3B USD, 3 years, 26B MXN
microsoft spanish-government: 2.1B USD, 1.95B EUR, 2B EUR
microsoft swedish-government: 33.7B SEK, 3.2B USD, 2.96B EUR, 20000 units
minimax alibaba hongshan hillhouse: 600M USD
mistral-ai general-catalyst lightspeed andreessen-horowitz nvidia salesforce-ventures samsung ibm bpifrance bnp-paribas: 600M EUR, 640M USD, 645M USD, 468M EUR, 132M EUR
mistral-ai general-catalyst nvidia cisco samsung ibm: 600M EUR, 640M USD, 645M USD, 468M EUR, 132M EUR, 503M USD
mistral-ai microsoft: 15M EUR, 16M USD, 16.3M USD
mistral-ai nvidia general-catalyst: 600M EUR, 640M USD
mobilint kyobo: 20B KRW
moonshot alibaba hongshan meituan: 1B USD
moonshot alibaba meituan xiaohongshu monolith-management hongshan: 1B USD
moonshot alibaba: 800M USD, 36 %, 5.9B CNY
moonshot tencent gaorong: 300M USD
moore-threads hongshan: 5.2B CNY
multiverse-computing columbus-venture-partners: 25M EUR, 27M USD
nanoxplore mbda bpifrance: 20M EUR
nearfield temasek walden innovation-industries: 135M EUR, 147M USD
nearfield walden-catalyst temasek innovation-industries: 135M EUR, 148M USD
nebius nvidia accel orbis: 700M USD, 33.3M shares
nebius nvidia: 25M USD
neural-concept forestay: 27M USD
neureality eic varana cleveland-avenue: 20M USD, 70M USD
nexthop-ai lightspeed: 110M USD
neysa ntt z47 nexus-venture-partners: 30M USD, 20M USD, 50M USD
neysa nttvc matrix-india: 30M USD
noetik polaris-partners: 40M USD
normal-computing samsung-catalyst: 50M USD
nscale sandton-capital: 155M USD
ntt toyota: 500B JPY
nubank tyme: 150M USD, 250M USD
nvidia arm: 2M shares, 1.1M shares
nvidia openai thrive microsoft softbank mgx: 6.6B USD, 100M USD, 500M USD
nvidia recursion: 7.7M shares
nvidia soundhound nano-x arm recursion tusimple: 5.96M shares, 1.73M shares, 3.69M USD, 147M USD
observe sutter-hill: 115M USD
odyssey eqt: 18M USD
odyssey google: 9M USD
openai microsoft: 750M USD
openai nvidia: 100M USD
openai softbank: 500M USD, 72B JPY
openai thrive microsoft nvidia softbank: 6.6B USD, 950B JPY, 8.7T KRW, 6B EUR
openai thrive microsoft nvidia: 6.6B USD, 36B BRL, 35.8B BRL
openai thrive: 1.3B USD, 1.25B USD
openchip sett gtd barcelona-supercomputing-center: 111M EUR, 10 %
oracle japanese-government: 8B USD, 1.2T JPY, 10 years
oriole-networks plural ucl clean-growth-fund: 22M USD
outrider nea: 62M USD
pacific-fusion general-catalyst: 900M USD
panmnesia intervest korea-development-bank: 80B KRW, 60M USD
parloa altimeter: 66M USD, 62M EUR
path-robotics drive-capital: 100M USD
perplexity daniel-gross: 62.7M USD
perplexity ivp nvidia nea databricks: 73.6M USD
perplexity ivp: 500M USD, 480M EUR
perplexity softbank: 250M USD
photoroom balderton: 43M USD
physical-intelligence bezos-expeditions openai thrive lux-capital bond-capital: 400M USD
physical-intelligence bezos-expeditions openai: 400M USD, 380M EUR
physical-intelligence thrive khosla-ventures sequoia openai lux-capital: 70M USD
pickle-robot teradyne ups: 50M USD
pigment iconiq: 145M USD
pika spark-capital: 80M USD
planqc catron german-government: 50M EUR, 20M EUR
point2-technology bosch-ventures molex: 22.6M USD
pomelo kaszek: 40M USD
pony-ai toyota gac: 1B CNY, 139M USD
poolside bain-capital nvidia dst-global ebay: 500M USD
poolside bain-capital nvidia: 500M USD, 450M EUR, 455M EUR
preferred-networks sbi development-bank-of-japan mitsubishi-corp mufg shin-etsu wacom: 19B JPY, 24B JPY
preferred-networks sbi development-bank-of-japan mitsubishi-corp: 19B JPY, 127M USD
preferred-networks sbi: 10B JPY, 19B JPY, 123M USD
proxima-fusion redalpine: 20M EUR
psiquantum australian-government queensland-government: 940M AUD, 620M USD
qblox quantonation invest-nl: 26M USD, 25M EUR
qdrant spark-capital: 28M USD
qodo susa-ventures: 40M USD
quaise prelude-ventures mitsubishi-corp: 21M USD
quantinuum jpmorgan mitsui amgen honeywell: 300M USD
quantum-source eclipse: 50M USD
quantum-systems hensoldt notion thiel-capital: 40M EUR
quora andreessen-horowitz: 75M USD
rabbit khosla-ventures: 10M USD, 30M USD
rebellions aramco-ventures: 15M USD, 20B KRW
rebellions kt temasek korelya: 165B KRW, 124M USD
rebellions kt temasek samsung korea-development-bank pavilion dg-daiwa: 124M USD, 165B KRW
rebellions waed-ventures saudi-aramco: 20B KRW, 15M USD
rigaku carlyle: 112B JPY, 112.3B JPY, 750M USD
riverlane planet-first: 75M USD
rivos matrix-partners intel: 250M USD
robco lightspeed sequoia: 39M EUR, 42.5M USD
rolls-royce cez: 20 %, 3 GW, 4B CZK
rumble tether: 775M USD, 103M shares
runpod intel dell-capital: 20M USD
safe-superintelligence andreessen-horowitz sequoia dst-global sv-angel: 1B USD
safe-superintelligence andreessen-horowitz sequoia: 1B USD, 900M EUR
sakana-ai lux-capital khosla-ventures ntt kddi sony: 30M USD, 4.5B JPY
sakana-ai lux-capital khosla-ventures: 30M USD, 4.5B JPY
sakana-ai nea khosla-ventures lux-capital nvidia: 200M USD, 214M USD, 30B JPY, 100M USD
sakana-ai nvidia: 100M USD
samsung rainbow-robotics: 267B KRW, 35 %, 181M USD
sanctuary-ai business-development-bank-of-canada accenture: 140M USD
sandboxaq breyer-capital t-rowe-price: 300M USD
satispay addition greyhound: 60M EUR
saudi-aramco renault geely: 740M EUR, 10 %, 45 %
scala-data-centers coatue imco: 500M USD
scale-ai accel amazon meta nvidia amd cisco intel: 1B USD
scale-ai accel amazon meta: 1B USD, 925M EUR
scale-ai nvidia amd intel cisco amazon: 1B USD
semidrive etown-capital: 1B CNY, 138M USD
sentient-labs founders-fund: 85M USD
serve-robotics nvidia: 3.7M shares, 10 %
shengshu qiming zhipu baidu: 100M CNY
sierra greenoaks thrive: 175M USD
sierra sequoia benchmark: 110M USD
sierra-space lambda: 320M USD
silicon-box tata hillhouse maverick-capital: 200M USD, 2B USD
sima-ai maverick point72 jericho: 70M USD, 270M USD
sj-semiconductor wuxi-industry: 700M USD, 5B CNY
sk-telecom lambda: 20M USD, 300 units
sk-telecom penguin-solutions: 200M USD, 280B KRW, 10 %
sk-telecom perplexity: 10M USD
sk-telecom smart-global penguin-solutions: 200M USD
skild-ai lightspeed coatue softbank bezos-expeditions: 300M USD
smarthr kkr teachers-venture-growth: 214M USD, 34B JPY
softbank us-government: 100B USD
sony toshiba mitsubishi-electric rohm kioxia: 5T JPY, 31B USD
soracom kddi: 10B JPY
speak accel openai: 78M USD
st-telemedia kkr singtel: 18.3 %, 14.1 %, 4.2 %, 3B SGD
stability-ai greycroft coatue sean-parker: 80M USD
standard-bots general-catalyst amazon: 63M USD
starwood-capital echelon: 850M EUR, 50 %
stepfun shanghai-guotou tencent: 5B CNY
stori bbva goldman-sachs: 212M USD, 105M USD, 107M USD
submer m-and-g: 55.5M USD
suno lightspeed: 125M USD
swiss-mile bezos-expeditions hongshan: 22M USD
sword-health khosla-ventures comcast-ventures: 130M USD, 30M USD, 100M USD
symbolica khosla-ventures: 33M USD
tacto sequoia index-ventures: 50M EUR, 54M USD
tekever baillie-gifford nato-innovation: 70M EUR, 74M USD
telefonica criteria-caixa: 10 %, 9.99 %
tempus softbank: 410M USD, 27B JPY, 30B JPY, 200M USD
tensordyne celesta greatpoint-ventures: 102M USD, 176M USD
tensorwave nexus-venture-partners amd-ventures: 43M USD
tenstorrent samsung bezos-expeditions hyundai lg fidelity afw-partners: 693M USD, 700M USD, 968B KRW
tenstorrent samsung-securities afw-partners lg hyundai fidelity bezos-expeditions export-development-canada baillie-gifford: 693M USD, 700M USD
terawulf talen-energy: 92M USD
terralayr creandum: 77M EUR, 62M EUR
terray nvidia bedford-ridge: 120M USD
tessl index-ventures accel: 125M USD, 100M USD
the-exploration-company balderton plural: 160M USD, 150M EUR
thea-energy prelude-ventures: 20M USD
together-ai salesforce-ventures coatue: 106M USD
torq evolution-equity-partners: 70M USD
toyota jasm tsmc: 2 %
tractian sapphire-ventures general-catalyst: 120M USD
tractian sapphire-ventures: 720M BRL
travelperk softbank kinnevik: 104M USD, 95M EUR
tsmc jasm: 5.26B USD
twelve-labs databricks snowflake sk-telecom in-q-tel: 30M USD
twelve-labs nea nvidia: 50M USD, 70B KRW
twelve-labs sk-telecom databricks snowflake: 30M USD, 43B KRW
uala allianz-x stone-ridge: 300M USD, 280M EUR
udio andreessen-horowitz: 10M USD
unisoc shanghai-city: 4B CNY
unitree meituan gsr-ventures: 1B CNY, 139M USD
unstructured menlo-ventures nvidia: 40M USD
upstage sk-networks kt korea-development-bank: 100B KRW, 72M USD
upstage sk-networks: 100B KRW, 72M USD, 25B KRW
vanta sequoia: 150M USD
vantage digitalbridge silver-lake: 9.2B USD, 6.4B USD, 3B USD, 3.4B USD, 2.8B USD, 5.9B EUR
vantage uk-government: 12B GBP
vectara race-capital: 25M USD
vishay uk-government: 51M GBP, 250M GBP
volkswagen rivian: 5B USD, 5.8B USD, 1B USD, 1B EUR
vultr luminarx amd: 333M USD
waabi uber khosla-ventures nvidia volvo porsche: 200M USD
waymo google andreessen-horowitz fidelity tiger-global: 5.6B USD
wayve softbank nvidia microsoft: 1.05B USD, 975M EUR, 970M EUR, 840M GBP
weka valor-equity-partners nvidia: 140M USD
weride bosch: 440M USD, 458M USD, 97M USD, 120M USD
weride renault: 440M USD, 120M USD, 320M USD
windsurf general-catalyst kleiner-perkins: 150M USD
windsurf general-catalyst: 150M USD
world-labs andreessen-horowitz nea radical-ventures nvidia amd-ventures: 230M USD
world-labs nvidia amd andreessen-horowitz: 230M USD
writer premji radical-ventures iconiq salesforce-ventures: 200M USD
x-energy amazon citadel ares ngp: 500M USD
xai andreessen-horowitz blackrock nvidia: 6B USD, 5.8B EUR
xai andreessen-horowitz sequoia valor-equity-partners vy-capital fidelity kingdom-holding: 6B USD
xai andreessen-horowitz sequoia: 6B USD, 5.5B EUR
xai kingdom-holding: 400M USD
xai nvidia amd blackrock fidelity qatar-investment-authority kingdom-holding mgx andreessen-horowitz sequoia: 6B USD
xai nvidia amd mgx qatar-investment-authority: 6B USD, 12B USD
xai oman-investment-authority valor-equity-partners vy-capital lightspeed morgan-stanley: 6B USD
xaira arch-venture-partners foresite: 1B USD, 1.3B USD
xscape-photonics iag-capital-partners altair cisco nvidia: 44M USD, 57M USD
you-com georgian: 50M USD
zenity third-point: 38M USD
zhipu prosperity7: 400M USD
zilia brazilian-government bndes: 650M BRL`,
  2025: `
aalo valor-equity-partners: 100M USD, 10 MW, 50 MW
aaru redpoint: 50M USD
abridge andreessen-horowitz khosla-ventures: 300M USD
abridge elad-gil ivp: 250M USD
adaptive-security andreessen-horowitz openai: 43M USD
adaptive-security bain-capital openai: 81M USD
agility-robotics wp-global: 400M USD
ahead-computing eclipse maverick: 30M USD, 21.5M USD, 53M USD
ai21-labs nvidia google: 300M USD
aisphere alibaba: 60M USD
alibaba chinese-government: 380B CNY, 53B USD, 52B USD, 3 years, 480B CNY, 69B USD
alice-bob bpifrance: 100M EUR, 104M USD
alice-bob future-french-champions axa bpifrance: 100M EUR, 104M USD
amazon australian-government: 20B AUD, 13B USD, 12.97B USD
amazon french-government: 6B EUR
amazon indian-government: 35B USD, 12.7B USD, 75B USD
amazon korean-government: 5B USD, 7B USD, 7T KRW, 6 years
amazon rappi: 25M USD, 12 %
amazon uk-government: 40B GBP, 54B USD, 8B GBP
ambience oak-hc-ft andreessen-horowitz openai: 243M USD
amd humain: 10B USD, 500 MW, 5 years
american-bitcoin hut-8: 80 %
amperesand walden temasek: 80M USD
anaconda insight-partners: 150M USD
anduril founders-fund: 2.5B USD, 1B USD
anthropic google: 1B USD, 3B USD, 14 %, 970M EUR
anthropic iconiq fidelity lightspeed gic qatar-investment-authority: 13B USD, 1.9T JPY, 18T KRW
anthropic iconiq fidelity lightspeed: 13B USD, 11.1B EUR, 11B EUR
anthropic iconiq qatar-investment-authority gic coatue blackrock blackstone: 13B USD, 5B USD, 10B USD
anthropic iconiq: 13B USD, 71B BRL
anthropic lightspeed bessemer cisco d1-capital fidelity general-catalyst jane-street menlo-ventures salesforce-ventures: 3.5B USD
anthropic lightspeed: 1B USD, 3.5B USD, 3.3B EUR
anthropic nvidia: 10B USD, 1 GW
anysphere accel coatue thrive nvidia google andreessen-horowitz dst-global: 2.3B USD
anysphere accel coatue: 2.3B USD, 2B EUR
anysphere thrive andreessen-horowitz accel dst-global: 900M USD
anysphere thrive: 900M USD, 790M EUR
apollo orsted: 39B DKK, 6.5B USD, 5.6B EUR, 50 %
apollo stream: 4 GW, 650 MW
apple corning samsung texas-instruments globalwafers: 600B USD, 100B USD, 500B USD
apple corning: 2.5B USD, 600B USD, 100B USD
apple state-of-texas: 500B USD, 4 years, 600B USD
apple us-government samsung: 139T KRW, 15T JPY
apple us-government: 600B USD, 500B USD, 100B USD
applied-compute benchmark sequoia lux-capital: 80M USD
applied-digital macquarie: 5B USD, 787.5M USD, 112.5M USD, 900M USD, 15 %
applied-intuition blackrock kleiner-perkins: 600M USD
applied-materials besi: 9 %
appliedai g42 bessemer: 55M USD
apptronik b-capital capital-factory google: 350M USD, 403M USD
apptronik b-capital google: 350M USD
arago earlybird: 26M USD, 22M EUR
arbor-energy voyager gigascale: 55M USD
arcee emergence-capital: 24M USD
ares eni plenitude: 2B EUR, 20 %
armada founders-fund: 131M USD
armis goldman-sachs: 435M USD
arx-robotics hv-capital: 31M EUR
atlas-data-storage arch-venture-partners: 155M USD
auo adlink: 19.4 %
auradine stepstone maverick samsung-catalyst mara: 153M USD, 138M USD, 15M USD
auterion bessemer: 130M USD, 110M EUR
avicena tiger-global: 65M USD, 120M USD
avride uber: 375M USD
axiom-math b-capital: 64M USD
base-power addition lightspeed andreessen-horowitz: 200M USD
base-power addition: 1B USD
baseten bond-capital: 150M USD
baseten ivp spark-capital: 75M USD
baya-systems maverick synopsys: 36M USD
bedrock-robotics eclipse 8vc: 80M USD
bending-spoons baillie-gifford: 710M USD, 270M USD, 440M USD, 610M EUR
bending-spoons t-rowe-price: 710M USD, 270M USD, 440M USD
berkshire-hathaway google: 4.3B USD, 17.8M shares, 4.9B USD
bioptimus cathay-innovation: 41M USD, 76M USD
biren shanghai-city guangdong: 1.5B CNY, 207M USD
biren shanghai-guotou: 1.5B CNY, 207M USD
bit2me tether: 30M EUR, 35M USD
black-forest-labs salesforce-ventures amp-pbc andreessen-horowitz nvidia: 300M USD, 258M EUR, 250M USD
black-forest-labs salesforce-ventures andreessen-horowitz nvidia temasek general-catalyst: 300M USD
blackstone uk-government: 90B GBP, 100B GBP, 10 years
boom-supersonic darsana altimeter ark-invest bessemer robinhood: 300M USD
boom-supersonic darsana: 300M USD
brookfield andhra-pradesh: 1T INR, 12B USD
brookfield data4 french-government: 20B EUR, 15B EUR, 5B EUR, 20.7B USD
brookfield duke-energy gic: 6B USD, 19.7 %
brookfield duke-energy: 2.8B USD
brookfield qai qatari-government: 20B USD
cailabs nato-innovation definvest: 57M EUR
camgraphic cdp nato-innovation: 25M EUR
cartesia kleiner-perkins nvidia: 100M USD
cartesia kleiner-perkins: 64M USD
castelion altimeter lightspeed: 350M USD
celero-communications google sutter-hill valor-atreides-ai-fund maverick: 140M USD
celestial-ai fidelity blackrock maverick tiger-global temasek amd-ventures koch: 250M USD, 515M USD
cerebras fidelity atreides tiger-global valor-equity-partners 1789-capital altimeter alpha-wave benchmark: 1.1B USD
cerebras fidelity atreides tiger-global valor-equity-partners 1789-capital: 1.1B USD
cerebras fidelity atreides: 1.1B USD, 940M EUR
chai-discovery general-catalyst oak-hc-ft: 130M USD
chaos-industries accel nea: 275M USD
chaos-industries valor-equity-partners: 510M USD
chipagents bessemer micron mediatek ericsson: 21M USD, 24M USD
cipher-mining softbank: 50M USD, 10.4M shares
classiq entree-capital: 110M USD
clay google: 100M USD
clickhouse khosla-ventures: 350M USD
code-metal accel: 36.5M USD
coderabbit scale-venture-partners nvidia: 60M USD
cognichip lux-capital mayfield: 33M USD
cognition founders-fund lux-capital 8vc: 400M USD
cognition founders-fund: 500M USD
cohere business-development-bank-of-canada nexxus-capital: 100M USD
cohere radical-ventures inovia amd nvidia psp-investments salesforce-ventures: 500M USD
cohere radical-ventures inovia amd nvidia: 500M USD
commonwealth-fusion nvidia google breakthrough-energy: 863M USD
converge-bio bessemer: 25M USD
coreweave morgan-stanley jpmorgan goldman-sachs: 1.5B USD, 2.7B USD, 4B USD, 37.5M shares, 49M shares
coreweave uk-government: 1.5B GBP, 2.5B GBP, 2B USD
corintis blueyard: 24M USD
crusoe founders-fund mubadala nvidia: 1.38B USD, 1.375B USD
crusoe mubadala valor-equity-partners nvidia fidelity founders-fund salesforce-ventures: 1.38B USD, 1.375B USD
crusoe mubadala valor-equity-partners: 1.38B USD, 1.2B EUR
crusoe valor-equity-partners mubadala nvidia fidelity founders-fund: 1.38B USD, 1.4B USD
crusoe valor-equity-partners mubadala nvidia: 1.38B USD, 1.4B USD
cusp-ai nea temasek nvidia: 100M USD
cyera lightspeed greenoaks georgian: 540M USD
d-matrix bullhound-capital triatomic-capital temasek microsoft qatar-investment-authority: 275M USD
d-matrix bullhound-capital triatomic-capital temasek qatar-investment-authority edbi m12 nautilus-venture: 275M USD, 450M USD
databricks andreessen-horowitz insight-partners mgx thrive wcm: 1B USD
databricks insight-partners fidelity jpmorgan: 4B USD
databricks thrive: 1B USD, 860M EUR
dayone coatue: 2B USD, 1.8B USD
ddn blackstone: 300M USD
decagon accel andreessen-horowitz: 131M USD
decart aleph-vc benchmark sequoia zeev-ventures: 100M USD
deel ribbit: 300M USD
deepinfra felicis: 18M USD
dexterity lightspeed sumitomo-corp: 95M USD
dg-matrix abb: 20M USD
distyl lightspeed khosla-ventures: 175M USD
dream bain-capital: 100M USD
dyna-robotics robostrategy lightspeed nvidia: 120M USD
einride eqt: 100M USD
elevenlabs andreessen-horowitz iconiq: 180M USD, 173M EUR
elia nrg blackrock atlas-infrastructure: 2.2B EUR, 850M EUR, 1.35B EUR
eliseai andreessen-horowitz: 250M USD
emerald-ai radical-ventures: 24.5M USD
empower-semiconductor fidelity maverick: 140M USD
encharge-ai tiger-global samsung rtx-ventures: 100M USD, 144M USD
engineai jd catl: 1B CNY, 140M USD
enter-ai founders-fund sequoia: 35M USD, 190M BRL, 188M BRL
entra1 nuscale us-government: 25B USD
enveda premji: 150M USD
epirus 8vc: 250M USD
eudia general-catalyst: 105M USD
eutelsat french-government bharti cma-cgm: 1.35B EUR, 1.5B EUR, 717M EUR, 749M EUR, 29.65 %
eve spark-capital: 103M USD
evenup bessemer: 150M USD
evroc blisce: 50.6M EUR, 55M USD
exa benchmark: 85M USD
exein balderton: 70M EUR, 81M USD
exein blue-cloud-ventures: 100M EUR, 117M USD
exoticca quadrille: 60M EUR
exowatt felicis: 70M USD, 140M USD, 90M USD
extropic kindred-ventures: 14.1M USD
fabric8labs intel: 50M USD
fal kleiner-perkins sequoia: 250M USD
fal meritech: 125M USD
fal sequoia kleiner-perkins nvidia: 140M USD
fastino khosla-ventures: 17.5M USD
feedzai explorer: 75M USD, 64M EUR
ferroelectric-memory-company htgf innovation-industries eic bosch-ventures: 100M EUR, 77M EUR, 23M EUR
ferroelectric-memory-company hv-capital air-street-capital: 100M EUR, 77M EUR, 23M EUR, 116M USD
fervo b-capital google: 462M USD
fever l-catterton point72: 100M USD
field-ai bezos-expeditions temasek khosla-ventures nvidia: 405M USD, 314M USD
figure-ai parkway-venture-capital brookfield nvidia macquarie intel lg qualcomm salesforce-ventures: 1B USD
figure-ai parkway: 1B USD, 850M EUR
filigran eurazeo: 58M USD, 50M EUR
fireworks-ai lightspeed index-ventures evantic nvidia: 250M USD
firmus nvidia ellerston-capital: 330M AUD, 215M USD
firmus nvidia ellerston: 330M AUD, 215M USD, 500M AUD
firmus nvidia: 330M AUD, 215M USD
firstenergy pennsylvania: 15B USD
flexion dst-global nvidia: 50M USD
fluidstack situational-awareness google: 700M USD
forterra moore-strategic: 238M USD
foxconn thales radiall: 250M EUR
fpt sumitomo-corp sbi nvidia: 200M USD, 40 %, 20 %
framer meritech: 100M USD
furiosaai crit-ventures: 2B KRW
furiosaai korea-development-bank industrial-bank-of-korea keistone-partners pi-partners kakao: 170B KRW, 125M USD, 246M USD, 340B KRW
furiosaai korea-development-bank industrial-bank-of-korea: 170B KRW, 125M USD
future-fund infratil cdc-data-centres: 439M AUD, 12.04 %, 216M AUD, 12 %, 2B AUD
galaxea meituan: 100M USD
galbot catl-capital catl: 1.1B CNY, 153M USD
galbot catl: 1.1B CNY, 153M USD
galbot china-mobile: 300M USD
gamma andreessen-horowitz: 68M USD
gecko-robotics cox-enterprises: 125M USD
general-intuition khosla-ventures general-catalyst: 134M USD
general-matter founders-fund: 50M USD
genesis-ai khosla-ventures eclipse: 105M USD
genspark emergence-capital: 275M USD
giga redpoint: 61M USD
glean wellington: 150M USD
google belgian-government: 5B EUR, 5.8B USD, 2 years
google german-government: 5.5B EUR, 6.4B USD, 4 years
google oklahoma: 9B USD
google pennsylvania: 25B USD, 2 years
google state-of-texas: 40B USD
google tae: 150M USD
google uk-government: 5B GBP, 6.8B USD, 2 years
google virginia: 9B USD
grab vay: 60M USD, 350M USD, 410M USD
gradium eurazeo xavier-niel eric-schmidt: 70M USD, 60M EUR
gradium firstmark eurazeo xtx: 70M USD, 60M EUR
gravis-robotics iq-capital: 23M USD
greptile benchmark: 25M USD
gridcare xora-innovation: 13.5M USD
groq blackrock samsung cisco: 750M USD, 1T KRW
groq disruptive blackrock neuberger-berman deutsche-telekom samsung cisco d1-capital altimeter 1789-capital infinitum-partners: 750M USD
groq disruptive blackrock neuberger-berman deutsche-telekom samsung cisco: 750M USD
groq disruptive: 350M USD, 750M USD, 640M EUR
groq saudi-aramco: 1.5B USD
group14 sk-group: 463M USD
hadrian founders-fund lux-capital: 260M USD
hammerspace altimeter ark-invest: 100M USD
happyrobot base10 andreessen-horowitz: 44M USD, 37M EUR
harmattan-ai dassault-aviation: 200M USD, 171M EUR
harmonic kleiner-perkins paradigm: 100M USD
harmonic ribbit: 120M USD
harvey andreessen-horowitz t-rowe-price: 160M USD
harvey kleiner-perkins coatue: 300M USD
harvey sequoia: 300M USD
hedra andreessen-horowitz: 32M USD
helion lightspeed softbank nucor: 425M USD
helion softbank lightspeed: 425M USD
helsing prima-materia lightspeed accel plural saab: 600M EUR, 694M USD
helsing prima-materia lightspeed accel saab: 600M EUR, 694M USD, 690M USD, 693M USD
heron-power capricorn-investment-group: 38M USD
hippocratic-ai avenir: 126M USD
hippocratic-ai kleiner-perkins: 141M USD
hitachi us-government: 1B USD, 457M USD
huaqin nexchip powerchip: 2.393B CNY, 6 %
huawei sicarrier: 2.8B USD
humain luma-ai: 900M USD, 2 GW, 780M EUR
hydrostor export-development-canada goldman-sachs: 200M USD
hyperlight summit-partners foothill-ventures: 37M USD
hyundai korean-government: 125.2T KRW, 86B USD, 5 years
hyundai us-government: 21B USD, 26B USD, 31T KRW, 5B USD
iceye general-catalyst: 150M EUR, 50M EUR, 200M EUR
iliad opcore infravia: 3B EUR, 2.5B EUR
iliad scaleway opcore: 3B EUR
inception-labs menlo-ventures nvidia: 50M USD
indosat arsari northstar: 14.6T IDR, 877M USD
infratil future-fund commonwealth-superannuation cdc-data-centres: 216M AUD, 1.6 %, 12.04 %
innovaccer b-capital: 275M USD
insilico value-partners: 110M USD, 123M USD
intel nvidia: 5B USD, 4 %, 214.7M shares, 214.8M shares, 740B JPY, 7T KRW, 35.5B CNY, 151B TWD, 4.2B EUR, 4.3B EUR, 26.6B BRL
invisible vanara: 100M USD
ionq heights-capital: 1B USD, 2B USD
iqm ten-eleven-ventures tesi: 320M USD, 275M EUR
irregular sequoia: 80M USD
island coatue: 250M USD
isomorphic thrive google: 600M USD
isomorphic thrive: 464M GBP, 600M USD, 555M EUR
japanese-government us-government: 550B USD, 80T JPY
k2-space altimeter: 110M USD
k2-space redpoint: 250M USD
kavak softbank general-atlantic: 127M USD
kia hyundai: 125.2T KRW, 50.5T KRW
kkr eni: 587.5M EUR, 5 %, 30 %
kkr gulf-data-hub: 5B USD
kkr psp-investments aep: 2.82B USD, 19.9 %
korean-government us-government: 350B USD, 200B USD, 150B USD, 20B USD
krea andreessen-horowitz bain-capital: 83M USD
krutrim ola: 230M USD, 20B INR, 100B INR
lam-research karnataka-government: 1.2B USD, 100B INR
lambda andra-capital sgw nvidia: 480M USD
lambda twg-global us-innovative-technology-fund: 1.5B USD
lambda twg-global: 1.5B USD, 1.3B EUR
langchain ivp sequoia benchmark: 125M USD
larsen-toubro e2e-networks: 19 %, 13.27B INR
last-energy astera-institute: 100M USD
latent-labs radical-ventures: 50M USD
layerx tcv: 15B JPY, 100M USD
legalon-technologies goldman-sachs: 7.1B JPY, 50M USD
legence blackstone: 728M USD, 26M shares
legora bessemer: 150M USD, 1.4B SEK
lg korean-government: 100T KRW
lg-cns macquarie: 1.2T KRW, 1.1994T KRW
lila-sciences flagship-pioneering braidwell collective-global: 235M USD
lila-sciences flagship-pioneering: 200M USD
lila-sciences nvidia: 115M USD, 350M USD
limx alibaba: 500M CNY
linear accel: 82M USD
lisuan dosilicon: 211M CNY, 500M CNY, 210M CNY, 35.87 %
lithium-americas us-government gm: 5 %, 2.26B USD, 2.23B USD
llamaindex norwest: 19M USD
lmarena andreessen-horowitz: 100M USD
loft-orbital tikehau axial-partners: 170M USD, 165M EUR
lovable accel: 200M USD, 2B SEK, 1.9B SEK
lovable capitalg menlo-ventures: 330M USD, 3.1B SEK, 282M EUR
lovable creandum: 15M USD, 155M SEK
lovable google menlo-ventures nvidia salesforce-ventures: 330M USD
luma-ai humain amd andreessen-horowitz: 900M USD, 2 GW
luma-ai humain andreessen-horowitz amplify-partners amd-ventures matrix-partners: 900M USD, 2 GW
luminal felicis: 5.3M USD
lumotive amazon: 59M USD
mach-industries khosla-ventures bedrock-capital: 100M USD
majestic-labs bow-wave lux-capital: 100M USD
mako m13: 8.5M USD
manus benchmark: 75M USD
manus tencent hongshan zhenfund: 10M USD
mara auradine: 20M USD, 85.4M USD
mara exaion edf: 168M USD, 64 %, 127M USD, 75 %
mara exaion: 168M USD, 64 %
matx spark-capital: 100M USD
medra human-capital: 52M USD
mercado-libre brazilian-government: 34B BRL, 5.8B USD
mercado-libre mexican-government: 3.4B USD
mercedes-benz apptronik: 10M EUR
mercor felicis benchmark general-catalyst: 350M USD
mercor felicis: 100M USD
meta blue-owl: 27B USD, 30B USD, 80 %, 20 %
meta essilorluxottica: 3.5B USD, 3 %, 3B EUR, 5 %
meta morgan-stanley blue-owl: 2.57B USD
meta scale-ai: 14.3B USD, 49 %, 14.8B USD, 2.1T JPY, 19T KRW, 19.6T KRW, 103B CNY, 12.4B EUR, 79B BRL, 79.5B BRL
micro1 01-advisors: 35M USD
micron us-government: 200B USD, 150B USD, 50B USD, 30B USD, 170B USD
microsoft anthropic: 5B USD, 30B USD
microsoft canadian-government: 19B CAD, 7.5B CAD, 5.4B USD, 14B USD
microsoft g42: 15.2B USD, 200 MW, 7.3B USD, 7.9B USD
microsoft indian-government: 17.5B USD, 4 years, 3B USD, 2 years, 257B INR, 1.57T INR, 1.58T INR
microsoft nscale: 30B USD, 15B USD
microsoft nvidia anthropic: 13B EUR, 30B USD, 26B EUR, 10B USD, 8.6B EUR, 5B USD, 4.3B EUR, 80B BRL, 160B BRL
microsoft openai: 11.5B EUR
microsoft polish-government: 2.8B PLN, 700M USD, 704M USD
microsoft south-african-government: 5.4B ZAR, 298M USD, 296M USD
microsoft start-campus nscale nvidia: 10B USD, 10B EUR
microsoft swiss-government: 400M USD, 327M CHF, 330M CHF
microsoft uae-government g42: 15.2B USD, 7.3B USD, 7.9B USD, 1.5B USD, 5.5B USD, 2.4B USD
microsoft uae-government: 15.2B USD, 7.9B USD, 7.3B USD
microsoft uk-government: 30B USD, 22B GBP, 15B USD, 15.5B USD
mimic elaia speedinvest: 16M USD
mind-robotics rivian eclipse: 115M USD
mindgrove peak-xv rocketship-vc: 8M USD
mistral-ai asml dst-global andreessen-horowitz bpifrance general-catalyst index-ventures lightspeed nvidia: 1.7B EUR, 2B USD
mistral-ai asml: 1.3B EUR, 1.5B USD, 11 %, 1.7B EUR, 2.1T KRW, 220B JPY, 1.2B CHF
mixx-technologies iconiq: 33M USD
modal lux-capital: 87M USD
moonlake-ai nvidia aix-ventures: 28M USD
moonshot idg-capital alibaba tencent: 500M USD, 150M USD, 3.5B CNY
moonvalley general-catalyst coreweave comcast: 84M USD
morse-micro megachips: 88M AUD, 59M USD
mp-materials us-government: 400M USD, 150M USD, 15 %, 1B USD, 10 years, 340M EUR
mujin ntt qatar-investment-authority: 36.4B JPY, 233M USD
multiverse-computing bullhound-capital forgepoint hp sett tsvc toshiba: 189M EUR, 215M USD
multiverse-computing bullhound-capital hewlett-packard-enterprise toshiba santander sett: 189M EUR, 215M USD
multiverse-computing sett bullhound-capital hp toshiba forgepoint: 189M EUR, 215M USD, 67M EUR
multiverse-computing sett: 67M EUR, 67.2M EUR
multiverse-computing spanish-government sett: 67.3M EUR, 67M EUR
multiverse-computing spanish-government: 67.3M EUR, 67M EUR
mythic dcvc softbank honda lockheed-martin: 125M USD
mytra avenir: 120M USD
n8n accel meritech redpoint nvidia: 180M USD
n8n accel nvidia: 180M USD, 155M EUR
n8n highland-europe: 55M EUR, 60M USD
nabla hv-capital highland-europe: 70M USD
nabla hv-capital: 70M USD
national-vc-guidance-fund chinese-government: 100B CNY, 1T CNY, 20 years
ncodin maverick-silicon: 16M EUR
nebius avride uber: 375M USD
nebius toloka bezos-expeditions: 72M USD
neolix stone-venture: 600M USD, 4.3B CNY
nerdio general-atlantic: 500M USD
netradyne point72 softbank: 90M USD
netradyne point72: 90M USD
netrasemi zoho unicorn-india: 1.07B INR, 12.5M USD
neura-robotics lingotto blue-crest bmw: 120M EUR
neura-robotics lingotto bluecrest: 120M EUR, 123M USD
neural-concept goldman-sachs: 100M USD
neye google m12 nvidia micron: 58M USD, 72.5M USD
nimble-robotics fedex: 106M USD
norm-ai blackstone: 50M USD
nous-research paradigm: 50M USD
nscale aker nvidia dell nokia fidelity: 1.1B USD, 936M EUR
nscale aker nvidia nokia dell fidelity blue-owl: 1.1B USD, 936M EUR
nscale aker: 285M USD, 9.3 %, 3B NOK, 815M GBP, 2.8B NOK
nscale blue-owl dell nvidia nokia: 433M USD
nscale nvidia: 683M USD, 500M GBP, 300000 units, 580M EUR
nscale uk-government: 2.5B USD, 2B GBP, 50 MW, 45000 units
ntt-dc-reit ntt gic: 773M USD, 1.6B USD, 9.8 %, 240.7B JPY
nuro t-rowe-price fidelity: 106M USD
nuro uber nvidia: 203M USD
nvidia applied-digital: 7.7M shares, 3 %
nvidia cohere: 500M USD
nvidia coreweave: 24.3M shares, 24.2M shares, 7 %, 900M USD, 4B USD, 1.5B USD, 250M USD, 37.5M shares
nvidia nebius: 1.2M shares, 0.5 %
nvidia nokia: 1B USD, 2.9 %, 166.4M shares, 166M shares, 1.4T KRW, 150B JPY, 860M EUR, 857M EUR, 9.4B SEK, 5.4B BRL
nvidia openai microsoft nscale uk-government: 2B GBP, 11B GBP, 120000 units, 60000 units, 300000 units, 2.7B USD
nvidia poolside: 1B USD, 500M USD, 2B USD, 860M EUR
nvidia quantinuum: 600M USD
nvidia safe-superintelligence: 2B USD
nvidia synopsys: 2B USD, 4.8M shares, 2.6 %, 2.9T KRW, 310B JPY, 1.7B EUR
nvidia wayve microsoft softbank: 2B USD, 500M USD
nvidia weride: 1.7M shares
oak-hill-capital kkr global-technical-realty: 2B USD, 1.9B EUR
omie partners-group: 855M BRL, 160M USD
openai disney: 1B USD, 850M EUR, 3 years
openai dragoneer: 8.3B USD, 2.8B USD
openai microsoft coatue altimeter thrive: 40B USD, 10B USD
openai nvidia: 100B USD, 10 GW, 10B USD, 1 GW, 14.8T JPY, 15T JPY, 139T KRW, 140T KRW, 85B EUR, 711B CNY, 3T TWD
openai softbank oracle mgx: 500B USD, 100B USD, 10 GW, 7 GW
openai softbank: 19B USD, 40B USD, 10B USD, 7.5B USD, 22.5B USD, 41B USD, 11 %, 300B USD, 20B USD, 9.8B USD, 1T USD, 18B USD, 40 %, 6T JPY, 59T KRW, 58.7T KRW, 291B CNY, 3.5T JPY, 32T KRW, 4.4T KRW, 450B JPY, 37B EUR, 27.7B EUR, 9.2B EUR, 19B EUR, 35B EUR, 230B BRL, 229B BRL, 34B EUR
openchip sett: 111M EUR
openchip spanish-government: 111M EUR
openevidence google kleiner-perkins: 210M USD
openevidence google: 200M USD
openlight xora-innovation capricorn-investment-group juniper: 34M USD
openmind pantera: 20M USD
openrouter andreessen-horowitz menlo-ventures: 40M USD
opg canada-growth-fund ontario-government: 3B CAD, 2B CAD, 1B CAD
oracle ampere: 29 %
oracle mgx: 7B USD
oracle saudi-arabia: 14B USD, 10 years
orsted danish-government: 60B DKK, 8B EUR, 9.4B USD, 50.1 %
oura fidelity: 900M USD
overland-ai 8vc: 32M USD
oxide us-innovative-technology-fund: 100M USD
oxmiq mediatek: 20M USD
palisades us-government holtec: 400M USD
parallel-web kleiner-perkins index-ventures: 100M USD
parloa durable-capital altimeter general-catalyst: 120M USD, 105M EUR
parloa durable-capital altimeter: 120M USD, 107M EUR
peec-ai singular: 21M USD
periodic-labs andreessen-horowitz nvidia dst-global felicis accel: 300M USD
perplexity accel: 500M USD
perplexity nvidia softbank: 100M USD
persona founders-fund: 200M USD
phaidra collaborative-fund: 50M USD
physical-intelligence google lux-capital thrive bezos-expeditions index-ventures t-rowe-price: 600M USD
physicsx atomico temasek siemens applied-materials: 135M USD, 155M USD
point2-technology maverick: 55M USD
positron valor-equity-partners atreides dfj: 51.6M USD, 75M USD
positron valor-equity-partners atreides: 51.6M USD
poste-italiane tim: 20 %, 27 %
posthog peak-xv: 75M USD
posthog stripe: 70M USD
predictive-oncology aethir axe-compute: 343.5M USD, 344.4M USD
preferred-networks sbi: 5B JPY
prime-intellect founders-fund: 15M USD, 20M USD
princeton-digital stonepeak: 1.3B USD
project-prometheus bezos-expeditions: 6.2B USD, 5.4B EUR, 5.3B EUR
proxima-fusion cherry-ventures balderton: 130M EUR, 150M USD
psiquantum blackrock temasek baillie-gifford nvidia: 1B USD
q-ant cherry-ventures uvc-partners imec-xpand: 62M EUR, 72M USD
q-ant cherry-ventures: 62M EUR, 73M USD, 72M USD
qedma ibm: 26M USD
qianli mercedes-benz: 1.342B CNY, 1.3B CNY, 3 %
qpiai avataar: 32M USD
quantinuum nvidia jpmorgan honeywell: 600M USD
quantum-brilliance export-finance-australia: 20M USD, 33M AUD
quantum-machines intel: 170M USD
quantum-systems balderton: 160M EUR, 180M EUR, 176M USD, 178M USD, 340M EUR
quera google softbank: 230M USD
quintessent osage: 11.5M USD
quix invest-nl: 15M EUR
ramp founders-fund: 200M USD
ramp iconiq: 500M USD
ramp lightspeed: 300M USD
ranovus canadian-government: 36M CAD, 100M CAD
rapidus mufg smbc mizuho development-bank-of-japan: 25B JPY, 2T JPY
rebellions arm samsung kindred-ventures top-tier lion-x-ventures: 250M USD, 340B KRW, 348B KRW
rebellions arm samsung kt: 250M USD
rebellions arm samsung pegatron: 340B KRW, 250M USD
reducto andreessen-horowitz: 75M USD
reducto benchmark: 24.5M USD
redwood-materials eclipse nvidia: 350M USD
reflection-ai lightspeed sequoia: 130M USD
reflection-ai nvidia lightspeed sequoia dst-global b-capital citigroup 1789-capital: 2B USD
reflection-ai nvidia: 800M USD, 500M USD, 2B USD, 250M USD, 1.7B EUR
reflex-aerospace human-element-vc: 50M EUR
reka nvidia snowflake: 110M USD
reliance meta google: 8.55B INR, 70 %, 30 %, 100M USD
reliance meta: 8.55B INR, 70 %, 30 %, 100M USD, 98M USD
render georgian: 80M USD
replit prysm-capital google andreessen-horowitz: 250M USD
resolve-ai lightspeed: 125M USD
retym spark-capital kleiner-perkins mayfield fidelity: 75M USD, 180M USD
ricursive sequoia: 35M USD
rigetti quanta: 250M USD, 35M USD, 5 years
rillet andreessen-horowitz iconiq: 70M USD
rlwrld mirae-asset sk-telecom lg kddi ana: 21B KRW, 14.8M USD
robotera cdh haier: 500M CNY, 70M USD
robotera geely: 1B CNY, 140M USD
rogers blackstone: 7B CAD, 4.85B USD
rogo thrive: 50M USD
runway general-atlantic nvidia softbank fidelity baillie-gifford: 308M USD
runway nvidia amd general-atlantic softbank: 308M USD
safe-superintelligence greenoaks google nvidia lightspeed: 2B USD, 500M USD
sakana-ai mufg khosla-ventures factorial-funds nea lux-capital in-q-tel: 20B JPY, 135M USD
sakana-ai mufg khosla-ventures macquarie nea lux-capital: 20B JPY, 135M USD
salience-labs icm-holding: 30M USD
samsung grail: 110M USD
samsung korean-government: 450T KRW, 310B USD, 5 years
sandboxaq google nvidia bnp-paribas: 450M USD
saronic elad-gil: 600M USD
sateliot european-investment-bank sepi: 30M EUR, 13.7M EUR, 70M EUR
saudi-aramco humain public-investment-fund: 49 %
saviynt kkr: 700M USD
schneider-electric us-government: 700M USD
scintil-photonics nvidia yotta-capital bpifrance: 50M EUR, 58M USD
scintil-photonics yotta-capital nvidia: 58M USD, 50M EUR
seeqc booz-allen: 30M USD
sensetime infini-capital: 2.5B HKD, 1.67B shares
sepi talgo: 45M EUR, 7.8 %
sereact creandum: 25M EUR, 26M USD
serval redpoint: 47M USD
sesame sequoia spark-capital: 250M USD
shield-ai l3harris hanwha: 240M USD
sidenor talgo basque-government bbk: 156M EUR, 29.8 %
siemens us-government: 10B USD, 285M USD
sierra greenoaks: 350M USD
siliconflow alibaba sinovation: 200M CNY
silver-lake intel altera: 4.46B USD, 3.9B EUR, 51 %
sima-ai maverick: 85M USD, 355M USD
simbe-robotics goldman-sachs: 50M USD
sipearl cathay-venture french-government eic: 130M EUR, 32M EUR
sipearl cathay-venture: 32M EUR, 130M EUR, 152M USD
sk-group korean-government: 128T KRW, 5 years, 600T KRW
skild-ai samsung nvidia: 10M USD, 25M USD
skild-ai softbank nvidia samsung: 500M USD, 100M USD, 25M USD, 10M USD
skild-ai softbank: 500M USD
smic big-fund: 7.78B USD
snorkel addition: 100M USD
snowcap playground-global: 23M USD
softbank foxconn stargate: 3B USD, 375M USD
softbank intel: 2B USD, 2 %, 3B JPY, 10B JPY, 86.9M shares, 300B JPY, 2.8T KRW, 14B CNY, 1.7B EUR
softbank nvidia: 5.8B USD, 32.1M shares
softbank openai crystal-intelligence: 3B USD, 450B JPY, 50 %
softbank openai japanese-government: 78T JPY
softbank preferred-networks japanese-government: 1T JPY, 5 years, 3T JPY
softbank t-mobile: 9.2B USD, 40.2M shares
soluna spring-lane-capital: 20M USD, 35 MW
speedata walden koch pitango: 44M USD, 114M USD
spellbook keith-rabois khosla-ventures: 50M USD
spirit-ai jd: 600M CNY, 500M CNY
st-telemedia kkr singtel: 1.75B SGD, 1.3B USD, 1.32B USD, 400M SGD, 1.24B SGD
standard-nuclear decisive-point: 42M USD
stargate mgx: 7B USD
stargate openai softbank oracle mgx: 500B USD, 100B USD, 10 GW, 4 years
stargate openai: 19B USD, 18B USD, 40 %
stargate oracle mgx: 7B USD
stargate softbank: 19B USD, 18B USD, 40 %
stark-defence sequoia thiel-capital: 62M USD
statsig iconiq: 100M USD
stonepeak digital-edge: 1.6B USD, 640M USD
stonepeak princeton-digital warburg-pincus: 1.3B USD
sublime-security georgian: 150M USD
substrate founders-fund general-catalyst in-q-tel: 100M USD
sunday-robotics benchmark conviction: 35M USD
suno menlo-ventures nvidia: 250M USD
supabase accel coatue: 200M USD
supabase accel peak-xv: 100M USD
swave imec-xpand sfpim: 27M EUR, 28.27M USD
sword-health general-catalyst: 40M USD
sygnum fulgur: 58M USD
synthesia nea google: 180M USD
synthesia nea: 180M USD, 175M EUR
synthflow accel: 20M USD, 17M EUR
taiwanese-government national-development-fund: 100B TWD, 10B TWD
tars-robot lanchi qiming: 120M USD
tars-robot meituan: 122M USD
tavus crv: 40M USD
tcl csot: 11.562B CNY, 11.6B CNY, 21.53 %
tcs tpg: 2B USD, 1B USD, 180B INR, 1.2 GW, 49 %, 27.5 %
tekscend toppan integral-corp: 156.6B JPY, 1B USD
telus terrion cdpq: 1.26B CAD, 49.9 %
tennet norges-bank gic apg: 9.5B EUR, 46 %, 8.5B EUR, 11B USD
tensormesh laude: 4.5M USD
tensorwave magnetar amd-ventures prosperity7: 100M USD
tensorwave magnetar amd-ventures: 100M USD
teramount koch amd-ventures hitachi samsung-catalyst wistron: 50M USD
terrapower nvidia hd-hyundai bill-gates: 650M USD
tessolve tpg: 150M USD
tether generative-bionics amd: 70M EUR, 81M USD
tether generative-bionics cdp amd: 70M EUR
tether neura-robotics: 1B EUR, 1.2B USD
the-bot-company greenoaks: 150M USD, 300M USD
theker-robotics kibo: 18M EUR, 21M USD
thinking-machines albania-government: 10M USD
thinking-machines andreessen-horowitz nvidia amd cisco jane-street accel servicenow: 2B USD
thinking-machines andreessen-horowitz nvidia: 2B USD, 1.7B EUR
thinklabs-ai energy-impact-partners nvidia: 28M USD
tiktok bytedance oracle silver-lake mgx: 14B USD, 45 %, 50 %, 15 %, 19.9 %, 80.1 %
together-ai general-catalyst prosperity7 nvidia salesforce-ventures: 305M USD
tractian sapphire-ventures: 120M USD, 700M BRL
travelperk atomico eqt: 200M USD, 193M EUR
truveta regeneron illumina: 320M USD
turing-enterprises khazanah: 111M USD
tutor-intelligence union-square-ventures: 34M USD
uae-government italian-government: 40B USD
uala televisa: 66M USD, 366M USD
unconventional-ai andreessen-horowitz lightspeed lux-capital dcvc databricks bezos-expeditions: 475M USD, 10M USD, 1B USD
unconventional-ai andreessen-horowitz lightspeed lux-capital dcvc: 475M USD
unconventional-ai andreessen-horowitz lightspeed: 475M USD, 410M EUR
uniphore nvidia amd snowflake databricks: 260M USD
unitree china-mobile tencent alibaba ant-group geely: 700M CNY, 97M USD
upscale-ai mayfield maverick: 100M USD
upstage amazon amd korea-development-bank: 62B KRW, 45M USD
upstage korea-development-bank kb amazon: 62B KRW, 45M USD
us-government intel: 8.9B USD, 9.9 %, 10 %, 433.3M shares, 11.1B USD, 5.7B USD, 3.2B USD, 2.2B USD, 1.3T JPY, 12.3T KRW, 64B CNY, 7.6B EUR, 7.7B EUR, 48B BRL
us-government japanese-government westinghouse: 332B USD, 100B USD, 550B USD
us-government trilogy-metals: 35.6M USD, 10 %
utilidata renown-capital nvidia: 60.3M USD
uveye toyota: 191M USD
valar-atomics snowpoint-ventures: 130M USD
vanta wellington: 150M USD
vantage gic adia: 1 GW
varda natural-capital: 187M USD
veir microsoft: 75M USD
vercel accel gic: 300M USD
verda byfounders: 55M EUR, 64M USD
vertical-compute imec: 20M EUR, 20.5M USD
volkswagen xpeng: 635M EUR
voltagrid halliburton: 20 %
vsora otium omnes adage: 40M EUR, 46M USD
vsora otium: 40M EUR, 46M USD
wandercraft renault: 75M USD
wayve nvidia: 500M USD
weride uber: 100M USD
wonderful index-ventures: 100M USD
wrtn goodwater-capital: 108B KRW, 83B KRW, 74M USD
x-energy jane-street ark-invest galvanize: 700M USD
x-energy segra jane-street ares amazon: 700M USD, 200M USD
x-square alibaba: 100M USD, 140M USD, 1B CNY
xai anthropic: 3.5B USD, 3.24B EUR
xai nvidia valor-equity-partners qatar-investment-authority mgx fidelity cisco: 20B USD
xai nvidia valor-equity-partners: 20B USD, 7.5B USD, 12.5B USD, 2B USD
xai nvidia: 2B USD, 20B USD, 17B EUR, 1.7B EUR
xai solaris: 150 MW, 500 MW, 900 MW, 1140 MW, 50.1 %
xai spacex: 2B USD
xiwang sensetime: 1B CNY
xlight playground-global: 40M USD
you-com cox: 100M USD
zanskar spring-lane obvious-ventures: 115M USD
zhipu chengdu-gaotou: 300M CNY, 42M USD
zhipu chengdu-government: 300M CNY, 41M USD
zhipu hangzhou-capital: 1B CNY, 137M USD
zhipu hangzhou-government: 1B CNY, 137M USD
zhipu huafa: 500M CNY, 69M USD
zhipu pudong-kechuang: 1B CNY, 140M USD
zhipu pudong-venture zhangjiang: 1B CNY, 140M USD
zhipu zhuhai-huafa: 500M CNY, 69M USD
zhuoyu faw dji: 3.6B CNY, 35.8 %, 506M USD`,
  2026: `
7ai index-ventures: 130M USD
accelsius johnson-controls: 65M USD
adaption-labs emergence-capital: 50M USD
ai2-robotics baidu: 1B CNY
aisphere cdh: 300M USD
alembic prysm: 145M USD
amber-semiconductor wellington: 30M USD
amd nutanix: 150M USD, 100M USD, 250M USD
ami-labs cathay-innovation greycroft hiro-capital bezos-expeditions nvidia temasek: 1.03B USD, 890M EUR, 500M EUR, 1B USD
ami-labs nvidia bezos-expeditions cathay-innovation greycroft hiro-capital hv-capital: 1.03B USD, 890M EUR
anduril thrive andreessen-horowitz: 5B USD, 4B USD
anthropic altimeter dragoneer greenoaks sequoia: 65B USD, 15B USD, 30B USD, 50B USD
anthropic altimeter sequoia: 65B USD, 56B EUR
anthropic amazon: 25B USD, 5B USD, 20B USD, 100B USD, 10 years, 5 GW, 1 GW, 21B EUR, 85B EUR
anthropic coatue gic: 1.5B USD, 25B USD, 4.6T JPY, 43T KRW, 4.5T JPY, 30B USD, 25B EUR, 25.3B EUR
anthropic gic coatue d-e-shaw dragoneer founders-fund iconiq mgx: 30B USD, 10B USD, 20B USD
anthropic gic coatue mgx: 30B USD
anthropic google: 40B USD, 10B USD, 30B USD, 34B EUR, 8.5B EUR
anthropic microsoft nvidia: 15B USD
apptronik b-capital google mercedes-benz deere: 520M USD, 935M USD
apptronik b-capital google mercedes-benz: 520M USD, 440M EUR
axelera-ai innovation-industries blackrock samsung-catalyst: 250M USD, 211M EUR, 212M EUR
axelera-ai innovation-industries blackrock siteground-capital samsung-catalyst: 250M USD, 450M USD
axelera-ai innovation-industries blackrock: 250M USD, 212M EUR
axiado maverick: 100M USD
axiom-math menlo-ventures: 200M USD
ayar-labs neuberger-berman ark-invest insight-partners qatar-investment-authority sequoia 1789-capital mediatek alchip amd nvidia: 500M USD, 870M USD
ayar-labs neuberger-berman: 500M USD
baseten ivp google nvidia: 300M USD, 150M USD
baseten nvidia: 150M USD
basis accel google: 100M USD
bedrock-robotics google valor-atreides-ai-fund: 270M USD
bharti-airtel carlyle alpha-wave nxtra anchorage: 1B USD, 435M USD, 240M USD, 290M USD
bharti-airtel carlyle anchorage-capital nxtra: 1B USD
biren 3w-fund qiming ping-an: 372.5M USD, 2.9B HKD
blackstone anthropic: 200M USD, 1B USD
blue-energy vxi-capital: 380M USD
braintrust iconiq: 80M USD
c2i-semiconductors peak-xv: 15M USD, 19M USD
cerebras benchmark: 225M USD
cerebras morgan-stanley citigroup barclays ubs: 5.5B USD, 4.8B USD, 30M shares
cerebras tiger-global benchmark fidelity amd coatue: 1B USD
cerebras tiger-global benchmark fidelity atreides alpha-wave altimeter amd coatue 1789-capital: 1B USD
cerebras tiger-global: 1B USD, 850M EUR
chipagents matter-venture-partners: 50M USD, 74M USD
clickhouse dragoneer: 400M USD
code-metal salesforce-ventures: 125M USD
cognichip seligman-ventures intel: 60M USD, 93M USD
cowboy-space index-ventures: 275M USD
cyera blackstone: 400M USD
d-wave us-government: 100M USD
dayone coatue ina: 2B USD
decagon coatue index-ventures: 250M USD
deepgram avp: 130M USD
dg-matrix engine-ventures: 60M USD
elevenlabs sequoia andreessen-horowitz iconiq: 500M USD
elevenlabs sequoia: 500M USD, 420M EUR
eliyan amd arm coherent meta: 50M USD
emergent softbank khosla-ventures lightspeed: 70M USD
emergent softbank khosla-ventures: 70M USD
enflame tencent: 6B CNY, 20 %
entire felicis: 60M USD
equal1 atlantic-bridge: 60M USD, 51M EUR
eridu socratic hudson-river: 200M USD
etched stripes peter-thiel positive-sum ribbit: 500M USD
etched stripes: 500M USD
ethernovia maverick porsche: 90M USD
exa andreessen-horowitz: 250M USD
factory-ai khosla-ventures: 150M USD
firmus coatue nvidia: 505M USD
flapping-airplanes google sequoia index-ventures: 180M USD
fluidstack google: 100M USD
fluidstack situational-awareness: 700M USD
fractile founders-fund: 200M USD, 220M USD
frore mvp-ventures fidelity mayfield: 143M USD, 340M USD
fundamental oak-hc-ft: 255M USD
galbot big-fund sinopec: 2.5B CNY
gds dayone coatue: 2B USD
general-catalyst indian-government: 5B USD
globalfoundries us-government: 375M USD
goodfire b-capital: 150M USD
granola index-ventures: 125M USD
haiqu primary-venture-partners: 11M USD
harmattan-ai dassault-aviation: 170M EUR
harvey gic sequoia: 200M USD
heron-power andreessen-horowitz breakthrough-energy: 140M USD
higgsfield accel: 130M USD, 80M USD
humans nvidia bezos-expeditions: 480M USD, 410M EUR
humans nvidia sv-angel google bezos-expeditions: 480M USD
ibm us-government: 1B USD, 2B USD
ineffable-intelligence sequoia lightspeed nvidia google: 1.1B USD, 1B USD
ineffable-intelligence sequoia lightspeed nvidia: 1.1B USD, 940M EUR
ineffable-intelligence sequoia: 1B USD
inertia-enterprises bessemer google: 450M USD
inferact andreessen-horowitz lightspeed: 150M USD
inference-net multicoin: 11.8M USD
infleqtion us-government: 100M USD
iren nvidia: 2.1B USD, 5 GW, 30M shares
isara openai: 94M USD
isomorphic thrive mgx temasek: 2.1B USD
kfw tennet german-government: 3.3B EUR, 25.1 %
l3harris us-government: 1B USD
lace-lithography atomico: 40M USD
legora accel: 550M USD, 5B SEK, 475M EUR
limx jd: 200M USD
listen-labs ribbit: 69M USD
lmarena felicis: 150M USD
machina-labs lockheed-martin: 124M USD
matx jane-street situational-awareness marvell spark-capital: 500M USD
matx jane-street situational-awareness: 500M USD
mediatek ayar-labs: 90M USD
mesh-optical-technologies thrive: 50M USD
microsoft australian-government: 25B AUD, 18B USD
microsoft japanese-government softbank sakura-internet: 10B USD, 1.6T JPY, 4 years
microsoft japanese-government: 1.6T JPY, 15T KRW
microsoft softbank sakura-internet: 10B USD, 1.6T JPY
mind-robotics accel andreessen-horowitz: 500M USD
minimax alibaba adia mihoyo: 4.82B HKD, 619M USD, 4.2B HKD, 538M USD
minimax alibaba adia: 4.8B HKD, 619M USD, 4.19B HKD
modal general-catalyst: 355M USD
montage alibaba jpmorgan: 7.04B HKD, 902M USD
moonshot alibaba tencent 5y-capital: 700M USD, 1B USD, 1.2B USD
moonshot meituan china-mobile: 2B USD
moonshot meituan: 2B USD
nanya kioxia sandisk cisco: 78.7B TWD
nebius clickhouse: 28 %
neurophos gates-frontier m12 bosch-ventures: 110M USD, 118M USD
neurophos gates-frontier microsoft: 110M USD
nexthop-ai lightspeed andreessen-horowitz: 500M USD
nexthop-ai lightspeed: 500M USD
neysa blackstone teachers-venture-growth tvs-capital 360-one nexus-venture-partners: 1.2B USD, 600M USD, 20000 units
neysa blackstone: 1.2B USD, 600M USD, 20000 units
nio hefei-city: 2.257B CNY, 62.7 %, 325M USD
nio shenji: 2.257B CNY, 326M USD
nscale aker 8090-industries nvidia citadel dell: 2B USD, 1.7B EUR
nscale aker 8090-industries: 2B USD, 1.7B EUR
nscale aker: 2B USD, 19B NOK, 1.7B EUR
nvidia coherent: 2B USD, 1.7B EUR
nvidia coreweave: 2B USD, 5 GW, 2.9T KRW, 310B JPY, 1.7B EUR
nvidia corning: 500M USD, 3.2B USD, 2.7B USD
nvidia lumentum coherent: 4B USD
nvidia lumentum: 2B USD, 1.7B EUR
nvidia marvell: 2B USD, 1.7B EUR
nvidia nebius: 2B USD, 5 GW, 1.7B EUR, 21M shares, 8.3 %
nxtra bharti-airtel alpha-wave: 435M USD
nxtra bharti-airtel: 290M USD
nxtra carlyle bharti-airtel: 240M USD
olix hummingbird plural vertex-holdings: 220M USD
olix hummingbird: 220M USD
omnivision will-semiconductor: 4.8B HKD, 617M USD
openai amazon nvidia softbank microsoft: 122B USD
openai amazon nvidia softbank: 110B USD, 122B USD, 17T JPY, 158T KRW, 17.2T JPY, 93B EUR, 50B USD, 42B EUR, 30B USD, 25B EUR, 105B EUR, 106B EUR
openai amazon: 50B USD, 15B USD, 35B USD, 7.8T JPY, 72T KRW, 42B EUR, 100B USD, 85B EUR, 8 years
openai merge-labs: 252M USD, 250M USD
openai nvidia: 30B USD, 4.7T JPY, 43T KRW
openai sb-energy: 500M USD, 1.2 GW
openai softbank andreessen-horowitz d-e-shaw mgx tpg t-rowe-price: 122B USD, 3B USD
openai softbank sb-energy: 1B USD, 500M USD, 1.2 GW
openai softbank: 30B USD, 34.6B USD, 64.6B USD, 13 %, 4.7T JPY, 43T KRW
openevidence thrive dst-global: 250M USD
overland-ai 8vc: 100M USD
palebluedot b-capital: 150M USD
panthalassa peter-thiel: 140M USD
parloa general-catalyst: 350M USD, 300M EUR
physical-intelligence founders-fund lightspeed: 1B USD
pld-space mitsubishi-electric: 180M EUR, 50M EUR
positron arena-private-wealth qatar-investment-authority jump-trading: 230M USD
positron qatar-investment-authority arena-holdings jump-trading unless: 230M USD, 305M USD
project-prometheus jpmorgan blackrock: 10B USD
quadric accelerate-partners: 30M USD
rapidus fujitsu: 20B JPY
rapidus ibm canon honda fujitsu kyocera softbank sony toyota denso ntt nec kioxia mufg: 167.6B JPY, 160B JPY, 1.1B USD, 1T JPY
rapidus japanese-government softbank sony fujitsu ntt toyota: 267.6B JPY, 167.6B JPY, 160B JPY
rapidus japanese-government: 100B JPY, 250B JPY, 11.5 %, 40 %
rapidus softbank sony: 21B JPY
rapidus softbank: 21B JPY
rapidus sony: 21B JPY
rebellions korea-national-growth-fund mirae-asset: 400M USD, 640B KRW, 600B KRW, 250B KRW
rebellions korea-national-growth-fund: 250B KRW
rebellions korean-government: 250B KRW
rebellions mirae-asset korean-government: 400M USD, 640B KRW
recursive-superintelligence google nvidia amd: 650M USD, 500M USD
redwood-materials google: 425M USD
reflection-ai nvidia jpmorgan: 2.5B USD
reliance indian-government: 110B USD, 10T INR, 7 years
render georgian: 100M USD
replit georgian: 400M USD
rhoda-ai khosla-ventures temasek premji: 450M USD
ricursive lightspeed dst-global nvidia felicis sequoia: 300M USD, 335M USD
ricursive lightspeed sequoia dst-global nvidia: 300M USD
rigetti us-government: 100M USD
robco lightspeed lingotto: 100M USD, 85M EUR
rogo sequoia: 75M USD
runway general-atlantic nvidia: 315M USD
sambanova intel: 100M USD, 150M USD
sambanova vista-equity-partners intel cambium-capital: 350M USD, 100M USD, 150M USD
sambanova vista-equity-partners intel softbank: 350M USD
sandisk kioxia: 1.165B USD
sandisk nanya solidigm cisco kioxia: 2.5B USD
sandisk nanya: 1B USD, 3.9 %
saronic kleiner-perkins: 1.75B USD
sarvam-ai nvidia hcltech: 300M USD, 350M USD, 250M USD
serval sequoia: 75M USD
shengshu alibaba: 2B CNY, 290M USD, 293M USD
shield-ai advent jpmorgan: 2B USD, 1.5B USD
sierra tiger-global google: 950M USD
sifive atreides nvidia apollo: 400M USD
simile index-ventures: 100M USD
skc absolics: 1T KRW, 590B KRW
skild-ai softbank nvidia bezos-expeditions macquarie: 1.4B USD
skild-ai softbank nvidia: 1.4B USD, 1.2B EUR
skyryse autopilot: 300M USD
smic big-fund shanghai-ic-fund: 7.778B USD, 10.08B USD, 6.5B USD, 10.0773B USD
softbank sb-energy: 500M USD
standard-nuclear decisive-point: 140M USD
starcloud benchmark eqt: 170M USD
stepfun shanghai-guotou huaqin pudong-venture: 5B CNY
stepfun tencent china-life: 5B CNY, 717M USD
stepfun tencent qiming 5y-capital: 5B CNY, 717M USD
sunday-robotics coatue: 165M USD
synthesia google nvidia: 200M USD
taalas quiet-capital fidelity: 169M USD, 219M USD
temporal andreessen-horowitz: 300M USD
torq merlin-ventures: 140M USD
tsmc us-government taiwanese-government: 250B USD, 500B USD, 15 %
upscale-ai tiger-global premji xora-innovation: 200M USD, 300M USD
vantage gic adia: 1.6B USD
vast-data nvidia drive-capital: 1B USD
waabi khosla-ventures g2-venture uber: 750M USD, 1B USD
waabi uber: 250M USD
wasabi l2-point: 70M USD
waymo dragoneer dst-global sequoia google mubadala: 16B USD, 13B USD
waymo google dragoneer dst-global sequoia: 16B USD, 13.5B EUR
wayve microsoft nvidia uber mercedes-benz nissan stellantis: 1.2B USD, 1.5B USD, 1.05B USD
wayve microsoft nvidia uber: 1.2B USD, 1B EUR, 1.5B USD, 1.3B EUR
wayve softbank nvidia microsoft uber eclipse mercedes-benz nissan stellantis: 1.2B USD, 1.5B USD, 300M USD
wayve uber: 300M USD
wonderful insight-partners: 150M USD
world-labs amd autodesk emerson-collective fidelity nvidia sea: 1B USD
world-labs autodesk: 200M USD
world-labs nvidia amd autodesk: 1B USD, 200M USD, 850M EUR, 170M EUR
x-humanoid baidu: 700M CNY, 100M USD
x-square bytedance hongshan: 1B CNY, 140M USD
xai humain: 3B USD
xai nvidia cisco qatar-investment-authority mgx: 20B USD, 15B USD
xai nvidia cisco qatar-investment-authority: 20B USD, 17B EUR
xai nvidia cisco valor-equity-partners fidelity qatar-investment-authority mgx: 15B USD
xai nvidia cisco: 3T JPY, 29T KRW, 28T KRW
xai tesla: 2B USD, 1.7B EUR
xai valor-equity-partners stepstone fidelity qatar-investment-authority mgx baron-capital: 20B USD, 15B USD
xiwang sensetime: 3B CNY, 430M USD
zhipu cicc: 4.35B HKD, 558M USD, 4.3B HKD
zipline fidelity baillie-gifford valor-equity-partners: 600M USD`,
}

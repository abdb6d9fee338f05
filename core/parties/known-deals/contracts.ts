/** Known deals to supply, to rent and to license, by the year they were told of. */
export const contracts: Readonly<Record<number, string>> = {
  2010: `
intel infineon: 1.4B USD
rambus samsung: 900M USD, 200M USD`,
  2011: `
intel nvidia: 1.5B USD, 6 years
sk-telecom sk-hynix: 3.43T KRW, 3.4T KRW, 3B USD, 21.05 %, 3.38T KRW`,
  2012: `
amd globalfoundries: 320M USD`,
  2013: `
broadcom renesas: 164M USD
rambus micron: 280M USD, 7 years
rambus sk-hynix: 240M USD, 5 years`,
  2015: `
sony toshiba: 19B JPY, 155M USD
tsinghua-unigroup h3c hewlett-packard-enterprise: 2.3B USD, 51 %`,
  2016: `
amd hygon thatic: 293M USD
amd hygon: 293M USD, 51 %
cypress-semiconductor broadcom: 550M USD
smic lfoundry: 49M EUR, 70 %
vertiv platinum-equity emerson: 4B USD`,
  2017: `
sk-group sk-siltron lg: 620B KRW, 51 %
softbank nvidia: 4B USD, 4.9 %`,
  2018: `
apple dialog-semiconductor: 600M USD, 300M USD
apple dialog: 600M USD, 300M USD, 518M EUR
hitachi abb: 6.4B USD, 80.1 %, 11B USD
infineon wolfspeed cree: 100M USD
oak-ridge amd cray: 600M USD, 9400 units, 37000 units
umc fujitsu united-semiconductor-japan: 57.6B JPY, 544M USD, 84.1 %
wolfspeed infineon: 345M EUR, 429M USD`,
  2019: `
apple intel: 1B USD
argonne intel cray: 500M USD, 60000 units
asml mapper: 75M EUR
goodix nxp: 165M USD
marvell avera globalfoundries: 740M USD, 650M USD, 90M USD
nuvoton panasonic: 250M USD, 27B JPY
rain-ai openai: 51M USD
sk-hynix korean-government: 120T KRW, 106B USD
sk-siltron dupont: 450M USD, 540B KRW
stmicroelectronics wolfspeed cree: 250M USD, 500M USD, 800M USD
vanguard-international globalfoundries: 236M USD, 240M USD`,
  2020: `
apple broadcom: 3 years
elea oi piemonte-holding: 325M BRL
maxlinear intel: 150M USD
microsoft austrian-government: 1B EUR
microsoft chilean-government: 317M USD, 3.3B USD
rohm sicrystal stmicroelectronics: 120M USD, 230M USD
sk-hynix intel solidigm: 9B USD, 10.3T KRW, 7B USD, 2B USD, 6.61B USD, 2.24B USD, 1.9B USD
skc sk-nexilis kkr: 1.2T KRW, 1B USD
synaptics broadcom: 250M USD`,
  2021: `
amd globalfoundries: 2.1B USD, 1.6B USD
apple coherent: 410M USD
bloom-energy sk-ecoplant: 500M USD, 255M USD
cineca atos eurohpc nvidia: 120M EUR, 240M EUR, 14000 units
credo amazon: 201M USD, 4.08M shares
foxconn lordstown: 230M USD
foxconn macronix: 2.52B TWD, 91M USD, 90.8M USD
globalfoundries ibm: 2.5B USD, 1.5B USD
intel centaur-technology via-tech: 125M USD
netlist sk-hynix: 40M USD
orsted amazon: 250 MW, 10 years
petrobras atos: 300M BRL
sk-hynix asml: 4.75T KRW, 4.8T KRW, 4.3B USD, 5 years
skyworks silicon-labs: 2.75B USD
smic asml: 1.2B USD`,
  2022: `
amazon indian-government telangana: 4.4B USD, 363B INR
cesga fujitsu xunta-de-galicia: 13.9M EUR, 14M EUR
equinix entel: 705M USD, 735M USD, 638M USD
galaxy-digital argo: 65M USD, 180 MW, 35M USD
google orsted: 50 MW, 12 years
infineon stellantis: 1B EUR
microsoft statkraft energia: 900 MW
oracle saudi-arabia: 1.5B USD
polo-strategico tim leonardo cdp sogei: 723M EUR, 13 years
qualcomm globalfoundries: 4.2B USD, 7.4B USD, 3.2B USD
sanofi exscientia: 5.2B USD, 100M USD, 4.6B EUR
sunway yellowwood: 1.7B MYR
tejas-networks saankhya-labs: 2.84B INR, 64.4 %
umc denso: 10B JPY
us-government google amazon microsoft oracle: 9B USD
wolfspeed borgwarner: 500M USD, 650M USD`,
  2023: `
airtrunk tenaga: 150 MW
alibaba tencent baidu bytedance nvidia: 5B USD, 1B USD, 4B USD, 100000 units
amazon german-government: 7.8B EUR
amazon indian-government: 12.7B USD, 1.05T INR, 13B USD
amazon korean-government: 5.88B USD, 7.85T KRW
apple broadcom: 15B USD
aqemia sanofi: 140M USD
ase infineon: 62.59M EUR
baidu huawei: 450M CNY, 61.83M USD, 1600 units, 200 units
bayer recursion: 1.5B USD
bit-digital boosteroid: 700M USD
bit-digital nvidia: 250M USD, 2048 units, 50M USD, 3 years
blackrock airfirst imm-investment: 1.1T KRW, 30 %
bloom-energy sk-ecoplant: 1.5B USD, 3B USD, 4.5B USD
borgwarner onsemi: 1B USD, 300M USD, 900M EUR
cadence rambus: 110M USD
coreweave inflection-ai nvidia: 22000 units
ericsson att: 14B USD, 13B EUR, 5 years, 147B SEK
eviden partec eurohpc: 500M EUR, 273M EUR, 24000 units, 6 years
french-government genci: 40M EUR
fujifilm entegris: 700M USD, 100B JPY
globalfoundries us-government: 3.1B USD, 10 years
google edp: 650M USD, 500 MW
hanmi-semiconductor sk-hynix: 59.6B KRW, 41.6B KRW
hlrs hewlett-packard-enterprise amd: 15M EUR, 100M EUR
huawei saudi-arabia: 400M USD, 5 years
iberdrola amazon: 1.1 GW
imbue dell: 150M USD, 10000 units
institute-of-science-tokyo hewlett-packard-enterprise nvidia: 960 units
intel tower-semiconductor: 300M USD
ionq quantumbasel: 28M USD
iren nvidia: 10M USD, 248 units
kddi allied-properties: 1.35B CAD, 140B JPY
korean-government samsung: 300T KRW, 228B USD, 230B USD, 20 years, 360T KRW
lotus-health h3c nvidia: 693M CNY, 330 units
mara generate-capital: 178.6M USD, 390 MW
merck-kgaa benevolentai: 594M USD
merck-kgaa exscientia: 674M USD, 20M USD
micron powertech: 4.3B CNY, 603M USD
microsoft coreweave: 1B USD, 2B USD
microsoft helion: 50 MW
microsoft qcells hanwha-solutions: 2.5 GW, 12 GW, 8 years
naver saudi-arabia: 100M USD, 135B KRW
northern-data damoon tether: 400M EUR, 10000 units, 20000 units
northern-data nvidia: 400M EUR, 730M EUR, 10000 units, 20000 units
northern-data tether nvidia: 10000 units, 400M EUR, 430M USD
northern-data tether: 400M EUR, 10000 units, 20000 units
novo-nordisk valo-health: 2.7B USD, 60M USD
nvidia google amazon oracle: 50000 units
nvidia leonardo cineca: 240M EUR, 13824 units
nvidia microsoft meta: 150000 units
nvidia oracle: 16000 units, 32768 units
onsemi magna: 40M USD, 37M EUR
openai axel-springer: 13M EUR, 3 years
planqc leibniz-rechenzentrum german-government: 20M EUR
renesas wolfspeed: 2B USD, 1B USD, 10 years, 1.8B EUR
saudi-arabia nvidia: 3000 units, 120M USD
scaleway nvidia: 1016 units
schneider-electric compass: 3B USD, 5 years, 2.8B EUR
shutterstock openai: 6 years
sitime aura-semi: 148M USD, 120M USD
skc isc: 522.5B KRW, 520B KRW, 45 %, 410M USD
softbank arm: 16B USD, 25 %, 64B USD
tata wistron: 125M USD
technoprobe teradyne: 85M USD
uk-government nvidia: 100M GBP
unisplendour h3c hewlett-packard-enterprise: 3.5B USD, 49 %
university-of-tokyo tsukuba-university fujitsu nvidia: 1120 units
vitesco onsemi: 1.9B USD, 250M USD, 10 years, 1.75B EUR, 230M EUR
vitesco rohm: 130B JPY, 1B USD, 950M EUR
yotta nvidia: 16384 units, 1B USD, 20000 units
zhongbei china-unicom: 345.6M CNY, 5 years`,
  2024: `
aep bloom-energy: 900 MW
aist hewlett-packard-enterprise nvidia: 6128 units
alibaba goto: 5 years
alliant-energy qts: 900 MW
amazon adept: 330M USD, 25M USD
amazon anthropic: 100000 units, 400000 units
amazon australian-government: 2B AUD, 1.3B USD
amazon brandenburg: 7.8B EUR, 8.44B USD
amazon covariant: 380M USD, 20M USD
amazon eand uae-government: 1B USD, 6 years
amazon engie: 473 MW
amazon french-government: 1.2B EUR, 1.3B USD
amazon german-government brandenburg: 7.8B EUR, 8.44B USD
amazon italian-government: 1.2B EUR, 1.3B USD, 5 years, 2B EUR
amazon nvidia: 196000 units
amazon singapore-government: 9B USD, 12B SGD, 4 years
amazon taiwanese-government: 5B USD, 15 years
amazon thai-government: 5B USD, 190B THB, 15 years
applied-optoelectronics amazon: 7.9M shares
arm qualcomm nuvia: 1.4B USD
ase hung-ching: 5.263B TWD, 5.26B TWD
ase infineon: 62.6M EUR, 2.1B TWD
bloom-energy sk-ecoplant: 80 MW, 500 MW
bytedance huawei: 100000 units, 30000 units
bytedance nvidia: 230000 units, 7B USD
cg-power renesas: 36M USD
cineca eviden eurohpc: 28M EUR
cohere coreweave canadian-government: 240M CAD
coreweave bulk-infrastructure: 42 MW
coreweave chirisa: 28 MW
coreweave core-scientific: 3.5B USD, 200 MW, 12 years, 6.7B USD, 382 MW, 8.7B USD, 500 MW, 290M USD, 6.3 MW, 270 MW, 4.7B USD, 1.225B USD, 112 MW
csc-finland lumi-ai-factory eurohpc: 612M EUR, 306M EUR
cscs nvidia hewlett-packard-enterprise: 10752 units, 100M CHF
data4 edf: 40 MW, 12 years
doosan xai: 5 units, 2 units
eni hewlett-packard-enterprise amd: 100M EUR, 13888 units, 110M USD
eon cyrusone: 61 MW
european-union ses eutelsat hispasat: 10.6B EUR, 6.5B EUR, 4.1B EUR, 290 units, 12 years
everspin us-government: 14.55M USD
fervo southern-california-edison: 320 MW, 15 years
foxconn nvidia taiwanese-government: 100 MW, 10000 units
fuelcell-energy diversified-energy tesiac: 360 MW
g42 cerebras: 335M USD, 1.43B USD, 500M USD, 40M USD, 300M USD, 16 units
gamuda sime-darby google: 1.74B MYR
gaonchips preferred-networks: 55.7B KRW, 42M USD
gigadevice saixin-elec: 581M CNY, 70 %
google blackrock new-green-power: 300 MW, 1 GW
google character-ai: 2.7B USD, 2.5B USD, 2.4B EUR
google crosswind: 478 MW
google intersect-power tpg: 20B USD, 800M USD
google kairos-power: 500 MW, 6 units, 7 units
google leeward: 724 MW
google nvidia: 169000 units
google reddit: 60M USD, 203M USD, 3 years, 55M EUR
google shell eneco crosswind: 478 MW
hanmi-semiconductor sk-hynix: 21.5B KRW, 86B KRW, 150B KRW
helsing ukrainian-government: 4000 units
hive nvidia: 30M USD, 508 units
hut-8 bitmain: 205 MW, 180 MW
iberdrola amazon: 476 MW, 1 GW
iberdrola meta: 240 MW
iliad scaleway nvidia: 5000 units, 200M EUR, 1016 units
intel microsoft: 15B USD
ionos itzbund german-government: 410M EUR, 5 years
iren nvidia: 22M USD, 568 units, 816 units, 43.9M USD, 1080 units
iren poolside: 248 units
japanese-government rapidus: 1.5T JPY, 9.9B USD
kddi sharp: 10B JPY
kingsoft-cloud xiaomi kingsoft: 11.3B CNY
korean-government samsung sk-hynix: 622T KRW, 472B USD, 470B USD
lisuan dosilicon: 200M CNY, 37.88 %
lumen corning: 10 %
lumen microsoft: 5B USD, 8.5B USD
magic-dev google nvidia: 8000 units
marvell amazon: 5 years
meralco terra-solar actis: 600M USD, 40 %
meta amd: 173000 units
meta invenergy: 760 MW
meta nvidia: 350000 units, 600000 units, 224000 units
meta sage-geosystems: 150 MW
meta zelestra: 595 MW, 600M USD, 1.2 GW
micron auo: 630M USD, 243M USD, 8.1B TWD, 7.4B TWD, 600M TWD
micron sembcorp: 450 MW, 10 years
microsoft amd: 96000 units
microsoft brookfield: 10.5 GW, 10B USD
microsoft constellation-energy: 835 MW, 20 years, 1.6B USD, 1.4B EUR
microsoft coreweave: 10B USD, 6 years
microsoft g42 kenyan-government: 1B USD, 100 MW, 1 GW
microsoft hanwha-solutions: 12 GW, 8 years
microsoft indonesian-government: 1.7B USD, 27.6T IDR, 4 years
microsoft inflection-ai: 650M USD, 620M USD, 600M EUR
microsoft informa: 10M USD
microsoft kt: 1.7B USD, 450M USD
microsoft nvidia: 485000 units
natcast us-government: 7.4B USD, 11B USD, 5B USD
naver samsung: 1T KRW, 750M USD, 200000 units, 150000 units, 752M USD
nebius patmos: 35 MW, 40 MW
novartis generate-biomedicines: 1B USD, 65M USD
novo-nordisk eifo nvidia danish-government: 700M DKK, 94M EUR, 600M DKK, 80M EUR
novo-nordisk-foundation nvidia danish-government: 600M DKK, 100M DKK, 1528 units, 700M DKK
nvidia novo-nordisk eifo: 700M DKK, 600M DKK, 100M DKK, 1528 units
oklo diamondback: 50 MW, 20 years
oklo switch: 12 GW, 20 years
onsemi qorvo united-silicon-carbide: 115M USD
openai dotdash-meredith: 16M USD
openai financial-times: 5M USD, 10M USD
openai news-corp: 250M USD, 5 years, 230M EUR
openai oracle microsoft: 100 MW
openai reddit: 60M USD, 70M USD
oracle japanese-government: 8B USD, 1.2T JPY, 10 years
oracle malaysian-government: 6.5B USD, 28B MYR, 27B MYR
oracle spanish-government: 1B USD, 930M EUR, 10 years
psiquantum australian-government queensland: 940M AUD, 620M USD, 470M AUD
quantumscape volkswagen: 130M USD
rwe microsoft: 446 MW, 15 years
samsung amd: 4T KRW, 4.13T KRW, 3B USD
samsung nokia ericsson vodafone-idea: 3.6B USD, 3.2B EUR, 3 years
samsung rainbow-robotics: 267B KRW, 35 %, 181M USD
samsung-sds samsung: 21.5B KRW
sigma2 hewlett-packard-enterprise norwegian-government: 225M NOK, 19M EUR
sime-darby google: 2B MYR, 20 years, 428M USD, 5.6B MYR, 7.6B MYR, 1.3B USD
sk-broadband sk-telecom taekwang mirae-asset: 1.145T KRW, 24.8 %, 99.1 %
softbank nvidia: 2000 units, 4000 units, 6000 units, 10000 units
softbank sharp: 100B JPY, 150 MW, 650M USD
soluna hewlett-packard-enterprise nvidia: 34M USD, 512 units
southern-energy golar argentine-government: 20 years
spanish-government barcelona-supercomputing-center: 90M EUR
syntiant knowles: 150M USD
tencent nvidia: 230000 units
terawulf core42 g42: 70 MW, 1B USD, 10 years, 60 MW, 72.5 MW
terawulf core42: 72.5 MW, 10 years, 60 MW
tesla nvidia xai: 12000 units, 500M USD
tesla nvidia: 12000 units, 500M USD, 50000 units
together-ai hypertec: 36000 units, 200 MW, 100000 units, 5B USD
totalenergies data4: 10 years, 30 MW
tsmc innolux: 17.14B TWD, 530M USD, 533M USD
turner meta louisiana: 10B USD
uk-government coherent: 20M GBP, 27M USD
unisplendour h3c hewlett-packard-enterprise: 2.14B USD, 30 %, 1.36B USD, 19 %, 714M USD
vodafone google: 10 years, 1B USD, 920M EUR
vodafone microsoft: 1.5B USD, 10 years, 1.4B EUR
voltage-park navigation-fund: 500M USD, 24000 units
xai dell supermicro: 100000 units, 200000 units
xai nvidia: 100000 units, 200000 units, 4B USD
xai oracle: 24000 units, 10B USD
xai tva memphis: 150 MW, 300 MW, 50 MW
xiaomi kingsoft-cloud: 3.5B CNY, 11.33B CNY
yc-corporation samsung: 101.7B KRW, 73M USD
yotta nvidia: 32768 units, 16000 units, 500M USD, 4096 units`,
  2025: `
1x eqt: 10000 units
adq energy-capital-partners: 25B USD, 5B USD, 25 GW
air-liquide dig-airgas macquarie: 4.6T KRW, 4.85T KRW, 2.85B EUR, 3.3B USD
aker-nscale microsoft: 6.2B USD
alibaba ant-group: 925M USD, 7.2B HKD, 6.6B HKD
alibaba chinese-government: 380B CNY, 53B USD, 52B USD, 3 years, 480B CNY, 69B USD
amazon chilean-government: 4B USD, 15 years
amazon maharashtra: 8.3B USD, 8.2B USD, 600B INR, 710B INR
amazon new-york-times: 20M USD, 25M USD, 22M EUR
amazon queretaro mexican-government: 5B USD, 15 years, 100B MXN
amazon sunstone-solar pine-gate-renewables: 1.2 GW, 83M USD
amazon talen-energy: 1.92 GW, 18B USD, 17 years, 1920 MW, 1.9 GW
amazon us-government: 50B USD, 1.3 GW
american-bitcoin bitmain: 314M USD, 320M USD, 16299 units
anthropic amazon: 500000 units, 1M units, 11B USD, 2.2 GW
anthropic broadcom google: 10B USD, 11B USD, 21B USD, 1M units, 400000 units, 600000 units, 42B USD
anthropic broadcom: 10B USD, 11B USD, 21B USD, 1 GW, 18B EUR
anthropic fluidstack hut-8 google: 7B USD, 245 MW, 15 years, 17.7B USD, 2.3 GW, 9.8B USD
anthropic google: 1M units, 1 GW, 10B USD, 1000000 units
anthropic microsoft nvidia: 30B USD, 15B USD, 1 GW, 10B USD, 5B USD, 22T KRW, 2.3T JPY, 4.7T JPY
anthropic microsoft: 5B USD, 30B USD
anthropic snowflake: 200M USD
anthropic us-government: 200M USD
apple corning: 2.5B USD
apple google: 870M EUR
apple mp-materials: 500M USD, 428M EUR
applied-digital babcock-wilcox: 1.5B USD, 1 GW, 4 units
applied-optoelectronics amazon: 10 years
ase win-semiconductors: 6.5B TWD, 217M USD
atlas-energy caterpillar: 240 MW, 385M USD
baker-hughes boom-supersonic: 1.21 GW
baker-hughes dynamis: 25 units, 350 MW
baker-hughes frontier-infrastructure: 16 units, 270 MW, 1.2 GW
bell buzz-hpc: 5 MW
black-forest-labs meta: 140M USD, 35M USD, 105M USD
blackstone ppl pennsylvania: 25B USD, 60B USD
blaize starshine: 120M USD
bloom-energy oracle: 90 units
bristol-myers-squibb biontech: 11.1B USD, 9.7B EUR, 1.5B USD
brookfield bloom-energy: 5B USD, 1 GW
brookfield google: 3 GW, 3B USD, 670 MW, 2.6B EUR
bwxt us-government: 1.5B USD, 1.6B USD
bytedance nvidia: 100B CNY, 14B USD, 20000 units, 14.3B USD, 85B CNY
bytedance thai-government: 126.8B THB, 3.8B USD, 8.8B USD
cadence hexagon: 2.7B EUR, 3.16B USD, 3.2B USD, 70 %, 30 %
caterpillar joule-capital-partners: 4 GW, 2 GW
centrica equinor: 20B GBP, 10 years
chevron engine-no-1 ge-vernova: 4 GW, 7 units
china-mobile agibot: 78M CNY
china-mobile unitree: 46M CNY, 46.05M CNY
china-unicom alibaba: 16384 units, 22832 units, 390M USD
china-unicom t-head alibaba: 16384 units, 22832 units, 390M USD
cineca eurohpc: 430M EUR
cipher-mining amazon: 5.5B USD, 300 MW, 15 years
cipher-mining fluidstack google: 3B USD, 168 MW, 10 years, 7B USD, 1.4B USD, 5.4 %, 24M shares, 830M USD, 39 MW, 333M USD
comstock-resources nextera: 2 GW
constellation-energy us-government: 840M USD, 10 years
coreweave applied-digital: 7B USD, 250 MW, 15 years, 4B USD, 150 MW, 11B USD, 400 MW
coreweave bloom-energy: 14 MW
coreweave core-scientific: 10.2B USD, 590 MW, 1.2B USD, 70 MW
coreweave galaxy-digital: 133 MW, 15 years, 4.5B USD, 260 MW, 393 MW, 526 MW, 800 MW, 15B USD, 1B USD, 830 MW, 1.6 GW, 13.5B USD
coreweave poolside: 40000 units, 2 GW, 250 MW
coreweave vast-data: 1.17B USD
crusoe amd: 400M USD, 13000 units
crusoe atnorth: 24 MW, 57 MW, 175M USD
crusoe boom-supersonic: 1.21 GW, 1.25B USD, 29 units, 42 MW
crusoe engine-no-1 chevron ge-vernova: 4.5 GW
crusoe engine-no-1 chevron: 4.5 GW
crusoe ge-vernova: 29 units, 1 GW
crusoe kalina-distributed-power: 1 GW
ctrls telangana: 100B INR, 400 MW
cyient kinetic-technologies: 93M USD, 65 %
cyrusone calpine: 190 MW, 400 MW
databricks anthropic: 100M USD, 5 years
databricks openai: 100M USD
datasection nvidia supermicro: 5000 units, 10000 units, 40B JPY, 272M USD
datasection nvidia: 272M USD, 5000 units, 10000 units, 521M USD, 275B JPY, 1.2B USD
datasection tencent nexgen-cloud: 10000 units, 15000 units, 1.2B USD, 100000 units
datavolt supermicro: 20B USD, 18B EUR, 17.9B EUR
deutsche-telekom nvidia german-government sap: 1B EUR, 10000 units, 1.2B USD
deutsche-telekom nvidia: 1B EUR, 10000 units, 1.2B USD
deutsche-telekom sap nvidia: 1B EUR, 10000 units, 1.2B USD, 50 %, 12 MW, 500M EUR
digi-power-x supermicro: 20M USD
dominion-energy stonepeak: 2.6 GW, 10.7B USD, 11.2B USD, 50 %
domyn g42: 1B USD, 5 years
duke-energy ge-vernova: 11 units
e2e-networks indian-government: 1.77B INR, 880M INR
eclairion mistral-ai: 40 MW
edinburgh-university uk-government: 750M GBP, 900M GBP
engie cipher-mining: 300 MW
eni commonwealth-fusion: 1B USD, 400 MW
entergy google: 600 MW
entergy nextera: 4.5 GW
equinix bloom-energy: 100 MW, 75 MW, 30 MW
equinix oklo radiant-nuclear ulc-energy stellaria: 500 MW, 20 units, 250 MW
equinix stellaria: 500 MW
eurohpc greek-government hewlett-packard-enterprise: 36M EUR
european-union us-government: 600B USD, 750B USD, 40B USD, 515B EUR, 640B EUR, 34B EUR
eutelsat french-government: 1B EUR, 10 years
exaion mara edf: 168M USD, 64 %, 127M USD, 75 %
fabrinet amazon: 2.5B USD, 381922 shares
feedzai european-central-bank: 79.1M EUR, 237.3M EUR
fermi-america doosan westinghouse: 4 units
fermi-america hyundai-construction: 4 units, 4 GW
fermi-america siemens-energy: 600 MW, 6 units, 1.1 GW
fermi-america texas-tech-university-system: 99 years
fermi-america xcel-energy: 86 MW, 200 MW
fervo shell: 31 MW, 15 years
fluidstack french-government: 1 GW, 10B EUR, 500000 units
foxconn nvidia: 1.4B USD, 27 MW
furiosaai lg: 4000 units
gamuda google: 1.01B MYR, 1.008B MYR
ge-vernova saudi-arabia: 14.2B USD
gigadevice cxmt: 1.161B CNY, 161M USD
google baseload-capital taiwanese-government: 10 MW
google commonwealth-fusion: 200 MW, 400 MW
google elementl: 1.8 GW, 600 MW
google energix: 1.5 GW
google intersect-power: 840 MW
google totalenergies: 15 years, 21 years
google us-government: 200M USD
google windsurf: 2.4B USD, 2.1B EUR
gorilla freyr-digital: 1.4B USD
groq bell: 500 MW
halliburton voltagrid: 400 MW
hanmi-semiconductor sk-hynix: 42.8B KRW, 10.8B KRW
hanwha-semitech sk-hynix: 21B KRW, 42B KRW, 38.5B KRW, 80.5B KRW
helsing ukrainian-government: 6000 units
hive bell dell: 30M USD, 2 years
hive dell: 504 units
huawei malaysian-government: 3000 units
humain amazon: 150000 units, 5B USD, 4.5B EUR
humain amd: 10B USD, 500 MW, 5 years
humain groq: 19000 units
humain nvidia: 18000 units, 500 MW, 600000 units, 5 years, 3 years, 10B USD
humain qualcomm: 200 MW, 2B USD
iberdrola microsoft: 150 MW, 500 MW
inspur aivres indosat inf-tech nvidia: 100M USD, 2300 units, 32 units
iren dell microsoft: 5.8B USD, 9.7B USD, 5 years, 20 %, 200 MW, 14.8B AUD, 15B AUD, 8.9B AUD
iren dell: 5.8B USD
iren nvidia: 674M USD, 23000 units, 193M USD, 168M USD, 130M USD, 2400 units
iren together-ai fluidstack fireworks-ai: 500M USD, 225M USD, 11000 units
japanese-government rapidus: 1.23T JPY, 7.9B USD
japanese-government softbank us-government: 550B USD, 25B USD
julich eviden partec german-government eurohpc: 500M EUR, 24000 units
kakao korean-government: 2424 units
kazakh-government nvidia: 2B USD
kingsemi naura: 1.687B CNY, 9.49 %, 1.448B CNY, 8.41 %, 3.1B CNY, 17.9 %
kkr energy-capital-partners: 50B USD
krafton nvidia: 100B KRW, 130B KRW
kt microsoft: 2.4T KRW, 5 years, 1.8B USD, 1.9T KRW
kunlunxin baidu china-mobile: 1B CNY, 139M USD
kunlunxin china-mobile: 1B CNY, 139M USD, 70 %
lambda nvidia: 1.5B USD, 18000 units, 4 years, 1.3B USD, 10000 units, 200M USD, 8000 units
leibniz-rechenzentrum hewlett-packard-enterprise nvidia: 250M EUR
lg-energy-solution tesla: 5.94T KRW, 5.9442T KRW, 4.3B USD
lncc eviden nvidia brazilian-government: 100M BRL
lucid uber nuro: 300M USD, 20000 units, 6 years
lumen palantir: 200M USD
luxembourg-government meluxina eurohpc: 112M EUR, 120M EUR
malaysian-government arm: 250M USD, 10 years, 1.1B MYR, 1.11B MYR
malaysian-government maxis: 2B MYR
mara mplx: 400 MW, 1.5 GW
marvell amazon: 90M USD, 1M shares
masdar ewec: 6B USD, 5.2 GW, 1 GW
mega-or nvidia: 500M USD, 30 MW
mercedes-benz luminar: 50M USD
meta adapture-renewables: 360 MW, 650 MW
meta aes: 650 MW, 400 MW, 250 MW
meta blue-owl: 16 years
meta constellation-energy: 20 years, 1.1 GW, 1121 MW, 30 MW
meta coreweave: 14.2B USD, 14.4B USD, 6 years, 14B USD, 7 years, 2.1T JPY, 20T KRW, 12.1B EUR, 12B EUR
meta cypress-creek-renewables: 505 MW
meta enbridge: 900M USD, 600 MW
meta engie: 1.3 GW, 600 MW, 900 MW, 200 MW
meta google: 10B USD, 6 years, 8.6B EUR
meta invenergy: 791 MW, 1.8 GW
meta nebius: 3B USD, 5 years, 2.6B EUR
meta nextera: 2.5 GW, 13 units
meta nvidia: 1.3M units, 65B USD, 2 GW
meta oracle: 20B USD, 5 years, 17B EUR
meta origis: 240 MW
meta rwe: 200 MW
meta silicon-ranch: 100 MW
meta treaty-oak: 385 MW
meta xgs-energy: 150 MW
mexican-government barcelona-supercomputing-center: 6B MXN, 326M USD
microsoft aes: 475 MW
microsoft coreweave: 9.3B EUR
microsoft edp: 389 MW
microsoft g42 khazna: 200 MW
microsoft iren dell nvidia: 9.7B USD, 5.8B USD, 5 years, 20 %, 750 MW
microsoft iren: 9.7B USD, 5 years, 200 MW, 750 MW, 20 %, 5.8B USD, 1.5T JPY, 13.9T KRW, 14T KRW, 8.4B EUR
microsoft lambda nvidia: 10000 units
microsoft lambda: 1B USD
microsoft nebius coreweave nscale lambda iren: 33B USD, 60B USD
microsoft nebius: 17.4B USD, 19.4B USD, 5 years, 300 MW, 100000 units, 2.5T JPY, 24T KRW, 2.6T JPY, 14.8B EUR, 14.9B EUR, 16.5B EUR, 94B BRL
microsoft nscale dell nvidia: 200000 units, 24B USD, 14B USD, 104000 units, 12600 units
microsoft nscale nebius coreweave iren: 33B USD, 60B USD
microsoft nscale nvidia: 23040 units, 50 MW, 90 MW
microsoft nscale: 24B USD, 14B USD, 200000 units, 116000 units, 23000 units, 24000 units, 50 MW, 90 MW, 104000 units, 240 MW, 12600 units, 52000 units, 20.7B EUR
microsoft nvidia uae-government: 60400 units, 21500 units
microsoft repsol: 230 MW
microsoft shizen-energy: 100 MW
microsoft zelestra: 95.7 MW
mistral-ai cma-cgm: 100M EUR, 5 years, 110M USD
mistral-ai fluidstack eclairion: 40 MW, 18000 units
mistral-ai nvidia: 18000 units, 40 MW, 100 MW
mitsubishi-electric us-government japanese-government: 30B USD
naver korean-government: 3056 units
naver nhn-cloud kakao korean-government: 1.46T KRW, 13000 units, 1.4T KRW, 13136 units
nebius israel-innovation: 140M USD, 500M ILS, 160M ILS, 45M USD, 4000 units
nebius israeli-government: 140M USD, 160M ILS, 500M ILS, 4000 units
nebius nvidia: 4000 units, 200M GBP
netweb indian-government: 17.34B INR, 4.5B INR, 196M USD
nextera symmetry exxonmobil: 1.2 GW
nhn-cloud korean-government: 7656 units, 1.008T KRW, 7248 units
nipsco amazon: 2.4 GW, 3 GW, 7B USD, 1B USD
novo-nordisk valo-health: 4.6B USD, 190M USD
nscale aker microsoft: 6.2B USD, 52000 units, 5 years, 62B NOK, 5.3B EUR
nscale microsoft dell: 104000 units, 240 MW, 14B USD, 12B EUR
nscale microsoft openai nvidia uk-government: 31B GBP, 42B USD
nscale nvidia coreweave: 11B GBP, 120000 units
nscale nvidia: 10000 units, 500M GBP, 683M USD, 300000 units, 60000 units
nscale verne: 15 MW, 4600 units
ntt neysa telangana: 105B INR, 25000 units, 400 MW
nuscale entra1: 495M USD
nvidia alibaba tencent bytedance: 16B USD
nvidia bytedance alibaba chinese-government: 700000 units, 54B USD
nvidia chinese-government us-government: 300000 units
nvidia coreweave: 250M USD, 6.3B USD, 5.4B EUR
nvidia deutsche-telekom german-government: 10000 units, 1B EUR, 1.2B USD
nvidia eli-lilly: 1016 units
nvidia enfabrica: 900M USD
nvidia german-government: 10000 units
nvidia groq: 20B USD, 17B USD, 3.1T JPY, 29T KRW, 140B CNY, 630B TWD
nvidia humain xai: 500 MW, 600000 units, 35000 units
nvidia hyundai: 50000 units, 3B USD
nvidia israeli-government kiryat-tivon: 90M ILS
nvidia korean-government samsung sk-group hyundai naver: 260000 units, 50000 units, 60000 units, 14T KRW, 10B USD
nvidia korean-government: 50000 units, 260000 units
nvidia mistral-ai french-government: 18000 units, 40 MW
nvidia mistral-ai orange domyn nebius fastweb: 3000 units
nvidia naver: 60000 units
nvidia nebius nscale uk-government: 14000 units, 10000 units, 4000 units
nvidia openai: 5M units, 4M units, 100B USD, 10 GW, 10B USD, 1 GW
nvidia samsung sk-hynix hyundai naver: 260000 units
nvidia samsung: 50000 units
nvidia sk-group: 50000 units
nvidia tsmc bytedance alibaba tencent: 2M units
nvidia tsmc: 300000 units
openai amazon: 38B USD, 7 years, 5.8T JPY, 5.9T JPY, 54T KRW, 33B EUR, 270B CNY, 204B BRL, 30.7B CHF
openai amd: 6 GW, 160M shares, 10 %, 1 GW, 100B USD, 86B EUR, 530B BRL
openai broadcom: 10 GW, 10B USD, 350B USD, 300B EUR
openai coreweave: 11.9B USD, 350M USD, 5 years, 4B USD, 15.9B USD, 6.5B USD, 22.4B USD, 11B EUR, 3.6B EUR, 5.6B EUR, 19B EUR, 19.3B EUR
openai disney: 1B USD, 3 years, 855M EUR
openai intuit: 100M USD
openai microsoft: 250B USD, 27 %, 135B USD, 13B USD, 13.8B USD, 215B EUR, 214B EUR, 116B EUR
openai nvidia amd broadcom oracle: 1T USD, 1.5T USD, 26 GW
openai oracle microsoft amazon coreweave: 1.4T USD, 8 years, 30 GW, 36 GW
openai oracle: 30B USD, 4.5 GW, 300B USD, 5 years, 7 GW, 8 GW, 60B USD, 5 GW, 44T JPY, 417T KRW, 256B EUR, 26B EUR, 255B EUR, 1.6T BRL, 260B EUR, 240B CHF
openai samsung sk-hynix: 900000 units, 100T KRW, 71B USD
openai us-government: 200M USD, 173M EUR
oracle amd: 50000 units, 30000 units, 131072 units, 200 MW
oracle german-government dutch-government: 2B USD, 1B USD, 3B USD, 5 years
oracle nvidia openai crusoe: 40B USD, 400000 units, 1.2 GW, 15 years
oracle nvidia openai: 40B USD, 400000 units, 15 years, 1.2 GW
oracle uk-government: 5B USD, 3.9B GBP, 5 years
orange masorange: 4.25B EUR, 50 %
palantir uk-government: 240.6M GBP, 240M GBP, 3 years
palantir us-army: 10B USD, 10 years
palantir us-government: 10B USD, 8.6B EUR, 10 years
peak-energy jupiter-power: 500M USD
polskie-elektrownie-jadrowe polish-government european-union: 60B PLN, 14B EUR, 192B PLN
poste-italiane tim vivendi: 684M EUR, 15 %, 24.8 %
propetro caterpillar: 750 MW, 1 GW, 60 MW, 10 years, 2.1 GW
qatari-government us-government: 1.2T USD, 243.5B USD
quantumscape volkswagen: 131M USD
radiant brookfield ori-industries: 10B USD, 100B USD
related-digital dte-energy openai oracle: 1.4 GW, 1383 MW, 1.38 GW, 19 years, 15 years
rheinmetall iceye german-government: 1.7B EUR, 2B EUR, 5 years, 60 %
rwe amazon: 110 MW
sakana-ai mufg: 5B JPY, 3 years
samsung apple: 100B USD, 600B USD
samsung-sdi tesla: 3T KRW, 2.1B USD
sap german-government: 20B EUR, 10 years, 23.3B USD
sarvam-ai indian-government: 4096 units, 987M INR, 2.46B INR
scala-data-centers serena: 393 MW
scale-ai us-government: 99M USD, 100M USD
scaleway iliad: 5000 units
schneider-electric digital-realty: 373M USD
schneider-electric switch digital-realty: 2.3B USD, 1.9B USD, 373M USD, 2B EUR, 1.65B EUR
schneider-electric switch: 1.9B USD
sharon-ai cisco nvidia: 1000 units
siemens compass: 1500 units, 5 years
sk-broadband sk-telecom sk-ax: 506.8B KRW
sk-hynix korean-government: 600T KRW
sk-telecom lambda: 1000 units
sk-telecom nvidia: 1000 units
softbank foxconn: 375M USD, 55B JPY
softbank nvidia: 1224 units
softbank sharp: 250 MW
solaria datasection: 200 MW, 175 MW
spacex echostar: 17B USD, 2.6B USD, 8.5B USD
start-campus nscale microsoft: 12600 units, 10B USD
statkraft stmicroelectronics: 15 years
swiss-government us-government: 200B USD
synaptics broadcom: 198M USD
t1-energy treaty-oak: 900 MW
tempus astrazeneca pathos: 200M USD
tencent datasection: 100B JPY, 800M USD, 15000 units, 1.2B USD, 3 years
tencent saudi-arabia: 150M USD
tensorwave amd: 8192 units
terawulf cayuga: 400 MW, 80 years
terawulf fluidstack google: 3.7B USD, 200 MW, 10 years, 8.7B USD, 1.8B USD, 8 %, 6.7B USD, 160 MW, 360 MW, 16B USD, 3.2B USD, 14 %, 41M shares
tesla nvidia: 100000 units, 10B USD, 67000 units
tesla samsung: 16.5B USD, 22.8T KRW, 22.76T KRW, 8 years, 22.7648T KRW, 2.4T JPY, 118B CNY, 14.1B EUR, 14.2B EUR, 92B BRL
tether rumble: 150M USD, 100M USD
totalenergies stmicroelectronics: 15 years
turkcell google: 1B USD, 2B USD, 3B USD
uae-government masdar ewec: 6B USD, 5.2 GW, 1 GW, 22B AED
unitree agibot china-mobile: 124M CNY, 78M CNY, 46M CNY, 17M USD
us-government korean-government: 350B USD, 150B USD, 200B USD
us-government uk-government: 31B GBP, 150B GBP
vantage voltagrid: 1 GW
voltagrid oracle energy-transfer: 2.3 GW
voltagrid oracle: 2.3 GW
voltagrid propell halliburton: 2.3 GW
vultr amd: 1B USD, 24000 units, 50 MW
whitefiber nscale: 865M USD, 40 MW, 10 years
xai dell: 5B USD
xai doosan: 380 MW, 3 units
xai hewlett-packard-enterprise: 1B USD
xai nvidia valor-equity-partners apollo diameter: 20B USD, 7.5B USD, 12.5B USD
xai nvidia: 18B USD, 300000 units
xai solaris: 1.1 GW, 900 MW, 50.1 %
xai us-government: 200M USD
xtalpi dovetree: 6B USD, 5.99B USD, 51M USD, 49M USD, 47B HKD`,
  2026: `
amazon nvidia: 1M units
amazon pine-gate-renewables: 1.2 GW, 83M USD
amazon rio-tinto: 2 years
anduril us-army: 20B USD, 10 years
anthropic akamai: 1.8B USD, 7 years, 200M USD, 4 years
anthropic amazon: 100B USD, 10 years, 5 GW, 5B USD, 20B USD, 25B USD
anthropic google broadcom: 3.5 GW, 5 GW, 1 GW
anthropic google: 200B USD, 5 years, 40B USD, 30B USD, 5 GW, 170B EUR
anthropic microsoft: 26B EUR, 4.3B EUR
anthropic spacex xai: 300 MW, 220000 units
anthropic spacex: 1.25B USD
apple google: 1B USD
applied-digital babcock-wilcox: 2.4B USD
astera-labs amazon: 6.5B USD, 3.26M shares
atlas-energy caterpillar: 1.4 GW, 840M USD
bloom-energy aep: 1 GW, 2.65B USD, 100 MW
bloom-energy oracle: 2.8 GW, 1.2 GW, 3.5M shares, 400M USD
bytedance huawei: 5.6B USD, 40B CNY
bytedance nvidia: 12B EUR
calpine constellation-energy cyrusone: 380 MW
chevron engine-no-1 microsoft: 2.5 GW, 7B USD
coreweave jane-street: 6B USD, 1B USD
fadu sandisk: 20.3B KRW
g42 cerebras indian-government mbzuai: 8 units
gigadevice cxmt: 825M USD, 5.7B CNY
google blackstone: 5B USD, 500 MW
google clearway: 1.17 GW, 1.2 GW, 20 years
google palo-alto-networks: 10B USD
google totalenergies: 1 GW
hanmi-semiconductor sk-hynix: 9.65B KRW, 9.7B KRW
helsing german-government: 269M EUR, 1.46B EUR
helsing stark-defence german-government: 540M EUR, 536M EUR
indian-government nvidia: 20000 units, 58000 units
indian-government us-government: 500B USD, 5 years
iren dell nvidia: 50000 units, 3.5B USD
iren nvidia: 3.4B USD, 5 years
japanese-government softbank sb-energy us-government: 36B USD, 33.3B USD, 33B USD, 9.2 GW
meta amd: 6 GW, 160M shares, 10 %, 60B USD, 100B USD, 1 GW, 5 years, 88T KRW, 9.3T JPY, 144T KRW, 51B EUR, 85B EUR
meta broadcom: 1 GW
meta coreweave: 21B USD, 35B USD
meta corning: 6B USD, 5B EUR
meta enbridge: 1.2B USD, 365 MW
meta google: 8.5B EUR
meta nebius: 27B USD, 12B USD, 15B USD, 23B EUR, 23.5B EUR
meta nvidia: 1M units
meta oklo: 1.2 GW
meta terrapower: 2.8 GW, 690 MW
meta vistra oklo terrapower: 6.6 GW
meta vistra: 2.1 GW, 20 years, 2.6 GW, 433 MW, 2176 MW, 2609 MW
micron powerchip: 1.8B USD, 56.9B TWD, 2.6T KRW, 285B JPY
microsoft norwegian-government nscale aker: 6.2B USD, 5.2B EUR, 230 MW
microsoft nscale: 30000 units
mistral-ai nvidia: 13800 units, 44 MW
naver nvidia: 4000 units
nvidia coherent: 2B USD
nvidia coreweave: 2B USD, 5 GW
nvidia lumentum: 2B USD
openai amazon: 100B USD, 8 years, 2 GW, 50B USD, 15B USD, 35B USD
openai cerebras: 10B USD, 750 MW, 20B USD, 2 GW, 1B USD, 3 years, 8.6B EUR, 17B EUR
openai nvidia: 3 GW, 2 GW
ormat google nv-energy: 150 MW
ormat switch: 13 MW, 20 years
perplexity microsoft: 750M USD, 3 years
rheinmetall german-government: 300M EUR
riot-platforms amd: 311M USD, 25 MW, 10 years, 200 MW, 1B USD, 96M USD
sk-hynix asml: 11.95T KRW, 8B USD, 7.97B USD
snowflake openai: 200M USD
stark-defence german-government: 269M EUR, 2.86B EUR, 4.3B EUR
stmicroelectronics amazon: 24.8M shares, 7 years, 2.7 %
taiwanese-government us-government tsmc: 250B USD, 500B USD, 15 %
thinking-machines nvidia: 1 GW
us-government general-matter centrus orano: 2.7B USD, 900M USD
us-government taiwanese-government: 250B USD, 500B USD
vantage liberty-energy: 1 GW, 400 MW
xai solaris: 1 GW
xai valor-equity-partners apollo: 5.4B USD, 3.5B USD
yotta nvidia: 2B USD, 20736 units, 4 years`,
}

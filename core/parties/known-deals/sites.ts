/** Known deals on sites, plants and joint ventures, and those that are of no other kind, by the year they were told of. */
export const sites: Readonly<Record<number, string>> = {
  2009: `
amd globalfoundries atic: 8.4B USD`,
  2012: `
cyrusone cincinnati-bell: 525M USD
marvell carnegie-mellon: 1.17B USD, 1.5B USD, 750M USD
renesas incj toyota nissan panasonic: 150B JPY, 138B JPY, 1.8B USD`,
  2013: `
renesas incj: 138.35B JPY, 150B JPY, 69 %, 1.5B USD
tsinghua-unigroup unisoc: 1.78B USD, 907M USD`,
  2014: `
big-fund chinese-government china-development-bank china-tobacco: 138.7B CNY, 98.7B CNY
big-fund chinese-government: 138.7B CNY, 22B USD, 22.7B USD
globalfoundries ibm: 1.5B USD
montage shanghai-pudong cec: 693M USD
riken fujitsu japanese-government: 130B JPY, 1.2B USD
samsung xian: 7B USD, 14B USD
tower-semiconductor panasonic: 51 %
umc fujitsu: 5B JPY, 9.3 %, 15.9 %
umc xiamen-city: 6.2B USD, 1.35B USD`,
  2015: `
spil foxconn: 21.24 %, 20.65 %
tower-semiconductor maxim-integrated: 40M USD
uphill issi: 731M USD, 640M USD`,
  2016: `
cxmt gigadevice hefei-city: 18B CNY, 14.4B CNY, 3.6B CNY, 2.7B USD
digital-realty equinix: 874M USD
equinix verizon: 3.6B USD
jhicc umc micron: 5.65B USD, 37B CNY
omnivision hua-capital citic goldstone: 1.9B USD
qualcomm guizhou: 280M USD, 1.85B CNY, 55 %
st-telemedia tata-communications: 640M SGD, 74 %, 31.3B INR
tsmc chinese-government nanjing-city: 3B USD
tsmc nanjing: 3B USD
ymtc tsinghua-unigroup big-fund: 24B USD, 160B CNY`,
  2017: `
cxmt gigadevice hefei-city: 150B CNY, 22B USD
equinix infomart: 800M USD
iron-mountain io: 1.315B USD, 1.34B USD
mapletree digital-realty: 750M USD, 60 %, 40 %
peak-10 via-west: 1.675B USD
qualcomm jac-capital datang-telecom: 443M USD, 2.98B CNY, 24 %
softbank saudi-aramco public-investment-fund mubadala apple foxconn: 93B USD, 98.6B USD, 100B USD, 45B USD, 15B USD, 28B USD`,
  2018: `
arm-china arm hopu: 775M USD, 51 %, 47.33 %
google chilean-government: 140M USD, 200M USD
infineon austrian-government: 1.6B EUR, 1.9B USD
iron-mountain io: 1.32B USD, 60M USD
micron jhicc umc us-government: 8.75B USD
samsung apple: 539M USD
winbond taiwanese-government: 335B TWD`,
  2019: `
big-fund chinese-government china-development-bank: 204B CNY, 204.15B CNY, 29B USD
big-fund chinese-government: 204.15B CNY, 204B CNY, 29B USD, 28.9B USD
equinix axtel: 175M USD
lawrence-livermore cray amd: 600M USD, 44000 units
mapletree digital-realty: 1.4B USD, 1.37B USD, 80 %
samsung xian: 8B USD
uber softbank toyota denso: 1B USD, 667M USD, 333M USD
wolfspeed new-york-state: 1B USD, 500M USD`,
  2020: `
brookfield reliance digital-realty: 50 %
colony-capital vantage: 3.5B USD, 1.2B USD
equinix bell: 750M USD, 780M USD, 1.04B CAD
equinix gic: 1B USD, 1.2B USD
equinix gpx: 161M USD
google danish-government: 4.5B DKK, 600M EUR
huawei french-government: 200M EUR
hyundai aptiv: 4B USD, 2B USD, 50 %
microsoft greek-government: 1B USD, 400M EUR
microsoft italian-government: 1.5B USD, 5 years
microsoft polish-government: 1B USD
oracle telefonica spanish-government: 1B USD
piemonte-holding oi elea: 325M BRL
scala-data-centers digitalbridge: 500M USD
smic beijing-city: 7.6B USD, 5B USD, 49.7B CNY, 51 %
smic beijing-electronics: 7.6B USD, 5B USD, 51 %
smic big-fund shanghai-ic-fund: 2.25B USD, 1.5B USD, 750M USD
softbank didi: 500M USD
tsinghua-unigroup wise-road jac-capital: 60B CNY, 54.9B CNY, 9.4B USD
tsmc us-government: 360B TWD, 9 years
umc micron us-government: 60M USD
vantage etix: 2B USD`,
  2021: `
absolics skc applied-materials: 600M USD, 240M USD
adani edgeconnex adaniconnex: 1 GW, 50 %
amazon aragon: 10 years
amazon indonesian-government: 5B USD, 15 years
amazon new-zealand-government: 15 years
apple german-government bayern: 1B EUR, 2B EUR
asml korean-government: 205M USD
at-and-s malaysian-government: 1.7B EUR, 2B USD, 8.5B MYR
aurora-innovation reinvent: 2B USD
barcelona-supercomputing-center spanish-government: 22M EUR, 60M EUR
bosch german-government: 1B EUR, 140M EUR, 200M EUR, 1.2B USD
digitalbridge pccw vantage: 750M USD
digitalbridge vantage-sdc: 3.5B USD
equinix gic: 3.9B USD, 6.9B USD, 80 %, 20 %, 3.2B EUR
globalfoundries singapore-government: 4B USD
google amazon israeli-government: 1.2B USD, 4B ILS
google engie: 140 MW
google german-government: 1B EUR
google italian-government tim intesa-sanpaolo: 900M USD, 750M EUR
google spanish-government: 530M EUR, 650M USD, 5 years
indian-government india-semiconductor: 760B INR, 10B USD, 50 %
intel malaysian-government: 7B USD, 30B MYR, 7.1B USD, 10 years
intel new-mexico: 3.5B USD
intel us-government: 20B USD
iron-mountain web-werks: 150M USD
kkr global-technical-realty: 1B USD
korean-government samsung sk-hynix: 510T KRW, 450B USD, 451B USD, 10 years
lam-research malaysian-government: 1B MYR
mapletree sila: 1.32B USD
merlin-properties edged: 564M EUR, 50 %
microsoft us-army: 22B USD, 21.9B USD, 10 years
samsung state-of-texas: 17B USD, 20T KRW
samsung us-government: 17B USD, 20T KRW
siltronic singapore-government: 3B SGD
simmtech malaysian-government: 508M MYR, 120M USD
smic lingang-xincheng: 8.87B USD, 5.5B USD
smic lingang: 8.87B USD, 8.9B USD, 51 %, 25 %, 5.5B USD
smic shenzhen-city: 2.35B USD, 55 %, 23 %
start-campus davidson-kempner pioneer-point: 3.5B EUR, 495 MW
start-campus portuguese-government: 3.5B EUR, 495 MW
stonepeak digital-edge: 1B USD
texas-instruments state-of-texas: 30B USD
tsmc chinese-government: 2.89B USD
tsmc japanese-government: 18.6B JPY, 178M USD
tsmc sony denso: 476B JPY, 8.6B USD, 7B USD, 1T JPY, 9.8T KRW
tsmc sony japanese-government: 7B USD, 6B EUR, 8.6B USD
tsmc sony jasm: 7B USD, 800B JPY, 500M USD, 20 %
tsmc-japan-3dic tsmc ibiden japanese-government: 37B JPY, 19B JPY, 338M USD
vanguard-international auo: 905M TWD
vantage agile pccw: 1.5B USD, 750M USD
vlsi intel: 2.18B USD, 2.2B USD, 949M USD`,
  2022: `
amazon chilean-government: 205M USD
amazon spanish-government: 2.5B EUR
amazon telangana: 363B INR, 4.4B USD
amazon thai-government: 190B THB, 5B USD, 15 years
applied-materials singapore-government: 450M USD, 600M SGD
ase malaysian-government: 300M USD, 5 years
asml korean-government: 240B KRW, 200M USD
asml taiwanese-government: 30B TWD
barcelona-supercomputing-center atos eurohpc: 151M EUR, 151.4M EUR, 202M EUR, 223M EUR
bdx indosat lintasarta: 300M USD
blackstone lumina-cloudinfra: 600 MW
catl hungarian-government: 7.34B EUR
cologix stonepeak mubadala: 3B USD
databank aware-super swiss-life: 1.5B USD
databank cyrusone: 670M USD
digital-edge niif agp-group: 2B USD, 300 MW
digitalbridge amp-capital: 458M AUD, 328M USD
equinix entel: 705M USD, 736M USD
equinix gic korean-government: 525M USD
equinix pgim: 575M USD
equinix pimco: 525M USD
globalwafers siltronic: 50M EUR
globalwafers us-government: 5B USD, 7.5B USD
google belgian-government: 500M EUR
google japanese-government: 100B JPY, 690M USD
hiranandani yotta uttar-pradesh: 390B INR, 4.7B USD
horizon-robotics volkswagen cariad: 2.4B EUR, 2.3B USD, 60 %, 1B USD, 1.3B EUR
horizon-robotics volkswagen: 2.4B EUR, 1B USD, 1.3B USD, 60 %
hyosung st-telemedia stt-gdc-korea: 60 %, 40 %, 40 MW
hyundai boston-dynamics kia: 424M USD, 420M USD
hyundai kt: 750B KRW, 7.7 %
infineon german-government european-union: 5B EUR, 920M EUR, 1B EUR
intel barcelona-supercomputing-center spanish-government: 400M EUR, 200M EUR
intel brookfield: 30B USD, 49 %, 51 %, 14.7B USD
intel german-government sachsen-anhalt: 17B EUR, 6.8B EUR, 19B USD
intel german-government: 17B EUR, 19B USD, 6.8B EUR, 80B EUR, 33B EUR
intel ohio: 20B USD, 28B USD, 100B USD, 2B USD
lg-innotek lg: 1.4T KRW
meta nvidia: 16000 units, 6080 units
meta state-of-texas: 800M USD
micron new-york-state: 100B USD, 20B USD, 5.5B USD, 20 years
micron us-government: 15B USD, 100B USD, 103B EUR, 40B USD
microsoft finnish-government fortum: 1B EUR
microsoft fortum: 1B EUR, 225M EUR, 2B EUR
nvidia arm softbank: 1.25B USD
okmetic finnish-government: 400M EUR
photondelta dutch-government: 1.1B EUR, 470M EUR
qscale desjardins: 867M CAD, 142 MW
reliance sanmina: 16.7B INR, 220M USD, 50.1 %
rohm malaysian-government: 910M MYR
siltronic singapore-government: 2B EUR, 2.2B USD
sk-telecom sk-square sk-hynix sapeon: 80B KRW
smic tianjin-city: 7.5B USD
smic tianjin: 7.5B USD
soitec singapore-government: 400M EUR, 430M USD, 576M SGD
stmicroelectronics globalfoundries: 5.7B EUR, 5.7B USD
stmicroelectronics italian-government european-union: 730M EUR, 292.5M EUR, 293M EUR
stmicroelectronics italian-government: 730M EUR, 292.5M EUR
stonepeak american-tower coresite: 2.5B USD, 29 %, 570M USD, 7 %
taiwanese-government nvidia: 24.3B TWD, 6.7B TWD
toppan integral-corp tekscend: 50.1 %, 49.9 %
tsmc denso jasm: 350M USD, 40B JPY, 10 %, 8.6B USD
tsmc us-government apple amd nvidia: 40B USD, 28B USD
tsmc us-government: 12B USD, 40B USD, 38B EUR
umc singapore-government: 5B USD
vantage south-african-government: 1B USD, 80 MW
vodafone kkr global-infrastructure-partners vantage-towers: 16.2B EUR
volkswagen spanish-government: 10B EUR, 7B EUR, 3B EUR
yondr everstone: 1B USD
yondr malaysian-government: 300 MW`,
  2023: `
acs ingenostrum junta-de-extremadura: 600M EUR
actis epoch-digital: 250M USD
airtrunk malaysian-government: 150 MW
amazon israeli-government: 7.2B USD, 26.6B ILS, 15 years
amazon malaysian-government: 25.5B MYR, 29.2B MYR, 6B USD, 6.2B USD
amazon nvidia: 16384 units, 65 units
amazon ohio: 7.8B USD, 3.5B USD
amazon virginia: 35B USD
amd indian-government: 400M USD, 5 years
amkor apple: 2B USD
amkor vietnamese-government: 1.6B USD, 1.07B USD, 520M USD
analog-devices irish-government: 630M EUR
apple bayern: 1B EUR, 2B EUR
applied-materials indian-government: 400M USD, 4 years
asm-international korean-government: 100M USD, 135B KRW
asm-international us-government: 324M USD, 300M EUR
asml samsung: 1T KRW, 760M USD, 700M EUR
avary boi-thailand: 250M USD
beijing-ai-fund beijing-city: 10B CNY
beijing-robotics-industry-fund beijing-city: 10B CNY
blackstone digital-realty: 80 %, 20 %, 500 MW, 700M USD, 3B USD, 6.5B EUR
bosch bosch-tsi: 1.5B USD, 1.4B EUR
bosch malaysian-government: 65M EUR, 350M EUR
bosch tsmc infineon nxp: 10B EUR
byd brazilian-government: 3B BRL, 5.5B BRL, 620M USD
bytedance european-union: 12B EUR, 10 years, 1.2B EUR
bytedance norwegian-government green-mountain: 150 MW, 90 MW, 1.2B EUR
china-telecom huawei: 8.46B CNY, 4175 units
china-telecom xfusion huawei: 4175 units, 8.46B CNY, 1977 units
chips-it italian-government: 225M EUR
cloudhq queretaro: 3.6B USD
codelco sqm chilean-government: 50 %
cxmt big-fund hefei-city: 14.56B CNY, 38.9B CNY, 33.15 %
digital-realty gi-partners: 743M USD, 65 %
digital-realty realty-income: 200M USD, 80 %, 20 %
digital-realty tpg: 743M USD, 1.4B USD, 80 %
ecodatacenter areim: 450M EUR
entegris taiwanese-government: 500M USD
equinix gds microsoft airtrunk bytedance singapore-government: 80 MW
european-investment-bank eif german-government french-government spanish-government: 3.75B EUR
evolution-data-centres central-pattana: 100 MW
fastweb nvidia: 31 units
foxconn indian-government: 1.6B USD, 50B TWD
foxconn stellantis: 50 %
foxconn tamil-nadu: 1.54B USD
foxconn telangana: 500M USD
foxconn vedanta: 19.5B USD
g42 cerebras: 100M USD, 900M USD, 9 units
globalfoundries singapore-government: 5B SGD
goldman-sachs global-compute: 500M USD
google belgian-government: 1.1B EUR
google ohio: 1.7B USD
google skien: 600M EUR, 240 MW
green-mountain kmw: 60 MW, 54 MW
hana-micron vietnamese-government: 930B KRW, 1.3T KRW
hong-kong-government hkic: 62B HKD
hua-hong big-fund wuxi-industry: 6.7B USD, 4B USD, 1.17B USD, 51 %, 1.165B USD
iberdrola masdar: 15B EUR, 16.4B USD
iberdrola norges-bank: 600M EUR, 1.265 GW, 49 %
ibm basque-government: 120M EUR
infineon malaysian-government: 5B EUR, 2B EUR, 7B EUR, 5.45B USD, 5.5B USD
intel costa-rica-government: 1.2B USD, 600M USD
intel costa-rican-government: 1.2B USD
intel german-government sachsen-anhalt: 30B EUR, 9.9B EUR, 10B EUR, 33B USD, 32.8B USD, 11B USD
intel israeli-government: 25B USD, 23B EUR, 3.2B USD, 2.9B EUR
intel tower-semiconductor: 353M USD, 323M EUR
julich eviden eurohpc nvidia: 500M EUR, 273M EUR, 23752 units, 24000 units
kansai-electric cyrusone: 10 years
kddi allied-properties: 1.35B CAD, 1B USD
kkr singtel: 1.1B SGD, 800M USD, 20 %
kotak sify: 6B INR, 73M USD
kyutai cma-cgm: 100M EUR
kyutai iliad cma-cgm schmidt-futures: 300M EUR, 100M EUR, 330M USD
kyutai iliad: 100M EUR
lg-innotek vietnamese-government: 1B USD
longsys powertech: 956M CNY, 132M USD, 70 %
maincubes deutsche-telekom dtcp: 1B EUR
merlin-properties edged endeavour: 600M EUR, 3 MW
meta alabama: 800M USD
micron chinese-government: 4.3B CNY, 603M USD
micron indian-government gujarat: 2.75B USD, 825M USD, 1.925B USD, 225B INR, 50 %, 20 %
micron indian-government: 2.75B USD, 825M USD, 225B INR, 50 %, 20 %, 225.16B INR
micron malaysian-government: 1B USD
microsoft aragon: 6.6B EUR
microsoft chilean-government: 3.3B USD
microsoft quebec-government: 500M USD
netlist samsung: 303M USD, 303.2M USD
norwegian-government google statkraft: 600M EUR, 240 MW
ntt tepco: 200B JPY, 50 MW, 3B USD, 50 %
nuscale standard-power: 1.8 GW, 1848 MW
nvidia sk-hynix micron: 1T KRW, 700B KRW, 1.54T KRW, 540M USD
ny-creates ibm micron applied-materials tokyo-electron new-york-state asml: 10B USD, 1B USD, 9B USD
patria omnia: 1B USD
pegatron luxshare: 2.1B CNY, 62.5 %, 300M USD
prince-william qts compass: 24.7B USD
prologium french-government: 5.2B EUR, 1.5B EUR, 13B EUR
reliance brookfield digital-realty: 122M USD, 378M USD, 33 %, 6.22B INR, 76M USD, 33.33 %
renesas wolfspeed: 2B USD, 10 years, 2.062B USD, 38.7 %, 250B JPY, 307B JPY
samsung japanese-government: 40B JPY, 20B JPY, 280M USD, 5 years
samsung korean-government: 300T KRW, 213B EUR, 230B USD
samsung-display korean-government: 4.1T KRW, 3.1B USD
silicon-box singapore-government: 2B USD
skygard telenor hafslund: 2.4B NOK, 40 MW
skygard telenor: 2.4B NOK, 40 MW
start-campus davidson-kempner pioneer-point: 8.5B EUR, 1.2 GW
stmicroelectronics globalfoundries french-government: 7.5B EUR, 7.4B EUR, 2.9B EUR, 5.7B EUR, 8.1B USD
stmicroelectronics sanan: 3.2B USD, 7B CNY, 22.8B CNY, 51 %, 49 %, 2.4B USD
talen-energy terawulf: 50 MW, 20 %, 85M USD
tesla xai: 168 units
texas-instruments malaysian-government: 14.6B MYR, 9.6B MYR, 5B MYR, 3.1B USD
tiktok bytedance green-mountain: 12B EUR, 150 MW, 90 MW, 1.5B EUR, 10 years
tsmc bosch infineon nxp esmc: 10B EUR, 11B USD, 3.5B EUR, 3.8B USD, 70 %, 10 %, 500M EUR
tsmc bosch infineon nxp german-government esmc: 10B EUR, 11B USD, 5B EUR, 70 %, 10 %
tsmc taiwanese-government: 90B TWD, 2.87B USD, 2.9B USD
uk-government nvidia hewlett-packard-enterprise: 225M GBP, 5448 units, 300M GBP
vantage irish-government: 1B EUR, 52 MW
vantage meag infranity: 2.5B EUR
wolfspeed zf german-government: 2.7B EUR, 3B USD, 3B EUR, 500M EUR, 515M EUR, 2.5B EUR, 20 %
wolfspeed zf: 2.7B EUR, 3B USD, 170M EUR, 185M USD
ytl nvidia: 4.3B USD, 20B MYR, 500 MW
ytl sea: 72 MW, 500 MW`,
  2024: `
actis terranova: 1.5B USD, 78 MW
ada-infrastructure glp: 210 MW
adani maharashtra: 500B INR, 1 GW
aip blackrock microsoft mgx global-infrastructure-partners: 30B USD, 100B USD
air-liquide micron: 250M USD
amazon anthropic indiana-michigan-power: 11B USD, 2.2 GW
amazon aragon: 15.7B EUR, 2.5B EUR, 17B USD, 16.99B USD, 17.2B EUR, 12.9B EUR
amazon brazilian-government: 10.1B BRL, 1.8B USD, 10 years, 19.2B BRL, 3.8B USD
amazon dominion-energy: 300 MW
amazon energy-northwest x-energy: 320 MW, 960 MW, 4 units, 12 units, 334M USD
amazon french-government: 1.2B EUR
amazon german-government hessen: 10B EUR, 8.8B EUR, 1.2B EUR, 10.9B USD
amazon indiana: 11B USD, 2.2 GW
amazon italian-government: 1.2B EUR, 1.3B USD, 3.2B EUR, 5 years
amazon mexican-government: 5B USD, 85B MXN, 4.6B EUR
amazon mississippi entergy: 10B USD, 16B USD, 650 MW
amazon ohio: 10B USD, 23B USD
amazon queretaro: 5B USD, 15 years
amazon saudi-arabia: 5.3B USD
amazon singapore-government: 12B SGD, 8.9B USD, 8.88B USD
amazon south-african-government: 30.4B ZAR, 1.8B USD, 1.6B USD
amazon spanish-government aragon: 15.7B EUR, 17B USD, 10 years, 6.8B USD
amazon taiwanese-government: 5B USD, 15 years
amazon talen-energy: 650M USD, 960 MW
amazon uk-government: 8B GBP, 10.45B USD, 5 years
amazon x-energy: 500M USD, 5 GW
amd taiwanese-government: 8.64B TWD, 3.31B TWD, 5B TWD, 3.3B TWD
amd zt-systems: 3.4B USD
amkor tsmc apple: 2B USD, 7B USD, 407M USD
anthropic menlo-ventures: 100M USD
asia-pacific-land kitakyushu: 125B JPY, 120 MW
big-fund china-development-bank: 164B CNY, 22.4B USD
big-fund chinese-government icbc china-construction-bank bank-of-china: 344B CNY, 47.5B USD, 47B USD
big-fund guotou-jixin: 71.071B CNY, 71B CNY
big-fund huaxin-dingxin: 93.093B CNY, 93B CNY
big-fund icbc china-construction-bank agricultural-bank-of-china bank-of-china bank-of-communications: 114B CNY, 21.5B CNY, 33.14 %
big-fund mof-china china-development-bank: 344B CNY, 47.5B USD, 48B USD, 17.44 %, 60B CNY
blackstone aragon: 7.5B EUR, 8.2B USD, 4.3B EUR
blackstone qts aragon: 7.5B EUR, 8.2B USD, 300 MW
blackstone qts northumberland: 10B GBP, 110M GBP
blackstone uk-government qts: 10B GBP, 13.4B USD, 110M GBP, 1.1 GW, 720 MW
blackstone uk-government: 10B GBP, 12B EUR, 13.4B USD
blue-owl chirisa powerhouse coreweave: 5B USD, 120 MW
boi-thailand foxsemicon: 10.5B THB, 300M USD
boi-thailand nextdc: 13.7B THB
box2bit aragon: 3.4B EUR
broadcom google meta bytedance: 1M units
brookfield alterra-fund: 10B USD
bytedance finnish-government: 1B EUR, 12B EUR
bytedance malaysian-government: 2.13B USD, 10B MYR, 1.5B MYR, 317M USD, 2.1B USD
canadian-government ibm quebec-government: 187M CAD, 59.9M CAD
cdp italian-government: 1B EUR
cea chips-joint-undertaking french-government: 830M EUR
ceitec brazilian-government finep: 220M BRL, 110M BRL
cg-semi renesas indian-government: 75.84B INR
cg-semi renesas stars-microelectronics indian-government: 76B INR, 915M USD, 920M USD, 92.3 %, 6.8 %, 0.9 %
cg-semi renesas stars-microelectronics: 76B INR, 92.3 %, 6.8 %, 222M USD, 920M USD
china-mobile huawei: 8054 units, 7994 units, 19.1B CNY, 2.6B USD
china-unicom huawei: 2503 units, 688 units
chipnl dutch-government chips-joint-undertaking tno: 133M EUR
cisco spanish-government: 2 years
cloudhq offenbach: 1B EUR, 112 MW
cloudhq sao-paulo-state: 3B BRL, 500M USD
cloudhq uk-government: 1.9B GBP
cohere coreweave canadian-government: 240M CAD, 725M CAD
core-scientific coreweave: 100M USD, 16 MW
coreweave ecodatacenter conapto: 2.2B USD, 3.5B USD
coreweave lincoln-property: 135M USD
coreweave uk-government: 750M GBP, 1.75B GBP, 1B GBP, 1.2B EUR, 1.25B USD
cruise gm: 10B USD
crusoe blue-owl primary-digital: 3.4B USD, 206 MW, 200 MW
crusoe lancium: 200 MW, 1.2 GW
ctrls tamil-nadu: 40B INR
cyrusone cloudhq servicenow coreweave uk-government: 6.3B GBP
cyrusone kansai-electric: 1T JPY, 7.5B USD, 900 MW
cyrusone uk-government: 2.5B GBP
cyxtera digital-realty: 275M USD
damac edgnex spanish-government: 400M EUR, 40 MW
data4 italian-government: 1B EUR
datacenter-united proximus: 128M EUR
diamond-foundry-extremadura sepi junta-de-extremadura spanish-government: 2.35B EUR, 81M EUR, 752M EUR, 850M EUR, 753M EUR
didi gac: 298M USD, 149M USD
digital-realty blackstone: 7B USD
digital-realty mitsubishi-corp: 400M USD, 200M USD
digitalbridge jtower: 91B JPY, 630M USD
dutch-government asml: 2.5B EUR, 2.7B USD
edgnex ppc: 150M EUR
equinix french-government: 350M EUR
equinix gic cpp-investments: 15B USD, 37.5 %, 25 %, 1.5 GW, 13.8B EUR
equinix gic: 525M USD, 45 MW
equinix italian-government: 100M EUR
equinix pgim: 600M USD, 80 %
equinix portuguese-government: 50M EUR
equinix tamil-nadu: 65M USD, 5.74B INR
equinix total-information-management: 180M USD
ericsson vodafone att: 50 %
esmc tsmc: 10B EUR
esr esr-japan: 2B USD, 130 MW, 260B JPY
foxconn mexican-government nvidia: 900M USD, 500M USD, 241M USD
foxconn mexican-government: 500M USD, 900M USD
foxconn nvidia: 900M USD, 241.2M USD, 64 units, 4608 units
foxconn vietnamese-government: 551M USD, 383M USD
foxsemicon thai-government: 10.5B THB
fpt nvidia: 200M USD
fraunhofer chips-joint-undertaking european-union german-government: 730M EUR, 830M EUR
french-government microsoft amazon: 15B EUR, 16.2B USD
ft1 hana-microelectronics ptt: 11.5B THB, 330M USD, 350M USD
galbot meituan: 500M CNY, 700M CNY
gds gaw-capital: 40 MW
german-government rwe: 10 GW, 16B EUR, 17B EUR
google arizona: 600M USD
google dutch-government: 600M EUR, 640M USD
google finnish-government: 1B EUR, 1.1B USD, 2B EUR
google indiana: 2B USD
google japanese-government: 1B USD
google kairos-power: 500 MW
google malaysian-government: 2B USD, 9.4B MYR
google missouri: 1B USD
google nebraska: 930M USD
google norwegian-government: 600M EUR, 7B NOK, 645M USD, 240 MW
google saudi-arabia public-investment-fund: 10B USD
google singapore-government: 5B USD
google south-carolina: 3.3B USD
google state-of-texas: 1B USD
google uk-government: 1B USD, 790M GBP
google uruguayan-government: 850M USD, 765M EUR, 780M EUR
green-mountain kmw: 500M EUR, 600M EUR
groq saudi-aramco: 19000 units
hafslund skygard telenor hitecvision: 2.4B NOK, 40 MW, 31.7 %
hmc-capital global-switch: 1.937B AUD, 2.1B AUD, 1.3B USD
huatian nanjing-venture: 10B CNY
imec chips-joint-undertaking belgian-government: 2.5B EUR, 2.7B USD, 1.4B EUR, 1.1B EUR
imec european-union chips-joint-undertaking flemish-government: 2.5B EUR, 1.4B EUR, 1.1B EUR
indonesian-government nvidia indosat: 200M USD
indosat nvidia: 200M USD, 3.2T IDR
infineon amkor: 10 years
infravia iliad opcore: 860M EUR, 50 %, 2.5B EUR, 900M USD
innova-irv spanish-government: 30M EUR
intel apollo: 11B USD, 49 %
intel chengdu-gaotou: 300M USD
intel costa-rican-government: 2 years
intel german-government: 30B EUR, 10B EUR, 2 years
isomorphic eli-lilly novartis: 82.5M USD, 3B USD, 37.5M USD, 45M USD, 2.9B USD
kaynes-semicon indian-government: 33.07B INR, 33B INR, 394M USD
kddi french-government telehouse: 1B EUR, 5 years
kddi sharp datasection supermicro: 1000 units
keppel-dc-reit keppel: 1.38B SGD, 1B USD, 1.03B SGD
kkr axel-springer cpp-investments: 13.5B EUR, 10B EUR, 3.5B EUR
kkr energy-capital-partners: 50B USD, 46B EUR
kkr tim: 22B EUR, 18.8B EUR
kt microsoft: 2.4T KRW, 5 years
leonardo rheinmetall italian-government: 20B EUR, 50 %, 23B EUR
lg-uplus lg-display: 105.3B KRW, 105B KRW
lodha amazon maharashtra: 300B INR, 2 GW
lstc japanese-government tenstorrent: 45B JPY, 28B JPY, 280M USD
macquarie hanam-idc igis: 730B KRW, 734B KRW, 40 MW
merck-kgaa korean-government: 300M EUR, 430B KRW
merlin-properties edged: 921M EUR, 36 MW, 180 MW, 200 MW, 2B EUR
meta entergy: 10B USD, 2 GW, 2.26 GW, 2262 MW, 3.2B USD, 15 years, 1.5 GW
meta indiana: 800M USD
meta junta-de-castilla-la-mancha: 750M EUR, 1B EUR, 248 MW, 1.1B USD
meta louisiana entergy: 3B USD
meta louisiana: 10B USD, 2 GW, 27B USD, 5 GW, 9.5B EUR
meta minnesota rosemount: 800M USD
meta nvidia: 100000 units, 24576 units
meta ohio bowling-green: 800M USD
meta wyoming: 800M USD
microsoft aragon: 6.69B EUR, 2.2B EUR, 7.2B USD, 10 years, 2.9B EUR, 2.93B EUR, 3.2B USD
microsoft blackrock mgx global-infrastructure-partners: 30B USD, 100B USD, 27B EUR, 90B EUR
microsoft constellation-energy: 835 MW, 20 years, 1.6B USD, 837 MW
microsoft danish-government: 3B USD, 20B DKK, 2.7B EUR
microsoft french-government: 4B EUR, 4.3B USD
microsoft g42 kenyan-government: 1B USD, 100 MW
microsoft greek-government: 1B EUR, 976M EUR
microsoft indiana: 1B USD
microsoft kt korean-government: 2.4T KRW, 1.8B USD, 450M USD
microsoft north-carolina: 1B USD, 10 years
microsoft ohio: 420M USD, 1B USD
microsoft regione-lombardia: 4.3B EUR
microsoft swedish-government: 33.7B SEK, 2.9B EUR, 3B EUR
microsoft wisconsin: 1B USD
mkif macquarie igis: 734B KRW, 918B KRW
national-grid brookfield: 1.735B USD, 1.7B USD, 3.9 GW
nebius finnish-government: 75 MW, 60000 units
netlist micron: 445M USD
netlist samsung: 118M USD
ntt ntt-data: 10B USD, 1.5T JPY
nuscale standard-power: 2 GW, 24 units, 37B USD
nxp vanguard-international vsmc: 7.8B USD, 2.4B USD, 1.6B USD, 60 %, 40 %, 1.9B USD
nxp vanguard-international: 1.6B USD, 40 %, 1.9B USD, 7.8B USD
ny-creates natcast us-government new-york-state: 825M USD, 1B USD
oleary-ventures alberta-government: 70B CAD, 70B USD, 7.5 GW, 1.4 GW, 2.8B CAD
onsemi czech-government: 2B USD, 1.8B EUR, 44B CZK
openai us-government: 5 GW
oracle nvidia: 3 units, 131072 units
orano us-government: 5B USD
ovhcloud kkr towerbrook: 350M EUR
pacific-asset-management cpp-investments: 1T KRW, 383B KRW
preferred-networks sbi: 10B JPY
princeton-digital malaysian-government: 1B USD, 150 MW, 200 MW
public-investment-fund google: 10B USD
public-investment-fund saudi-arabia: 100B USD
reliance nvidia: 1 GW, 3 GW
samsung sk-hynix korean-government: 622T KRW, 430B EUR, 470B USD
samsung us-government: 40B USD, 37B EUR, 6.4B USD
samsung-display vietnamese-government: 1.8B USD
samsung-sds samsung: 427.3B KRW, 21.5B KRW, 60 MW
sanken-electric allegro-microsystems: 39M shares, 51 %, 32.5 %
saudi-arabia andreessen-horowitz: 40B USD
scala-data-centers digitalbridge rio-grande-do-sul: 3B BRL, 4.75 GW, 50B USD, 300B BRL
scala-data-centers rio-grande-do-sul: 3B BRL, 500M USD, 54 MW, 4.7 GW, 50B USD, 4.75 GW, 5 GW, 1.8 GW
servicenow uk-government: 1.15B GBP, 1.5B USD
shanghai-ai-fund shanghai-city: 22.5B CNY, 22.501B CNY
shanghai-guotou shanghai-city: 100B CNY, 45B CNY, 22.5B CNY
shanghai-ic-fund shanghai-city: 45B CNY, 45.001B CNY
shutterstock meta google amazon apple: 25M USD, 50M USD
shutterstock openai meta google: 104M USD
silan sanan xiamen-city: 12B CNY, 7B CNY
silicon-box italian-government european-union: 3.2B EUR, 1.3B EUR, 3.4B USD, 3.6B USD
silicon-box italian-government: 3.2B EUR, 3.6B USD, 1.3B EUR
sk-ecoplant essencore: 821B KRW, 650M USD
sk-hynix absolics applied-materials: 600M USD
sk-hynix indiana purdue: 3.87B USD, 5.2T KRW, 4B USD
sk-hynix us-government: 3.87B USD, 5.2T KRW, 3.9B USD, 3.6B EUR
softbank alat: 150M USD, 51 %
softbank tempus: 200M USD, 30B JPY, 15B JPY
sony boi-thailand: 2.38B THB, 70.4M USD
spanish-government sett: 16B EUR, 20B EUR, 12.25B EUR, 4B EUR
start-campus portuguese-government: 8.5B EUR, 1.2 GW, 26 MW
stellantis catl spanish-government: 4.1B EUR, 300M EUR
stmicroelectronics italian-government: 5B EUR, 2B EUR, 5.4B USD
stt-gdc-korea hyosung: 30 MW
swisscom nvidia fastweb: 100M CHF
t-mobile eqt lumos-fiber: 500M USD
t-mobile kkr metronet: 50 %
taalas quiet-capital pierre-lamond: 50M USD
tata indian-government tata-semiconductor-assembly: 270B INR, 3.2B USD
tata indian-government: 1.26T INR, 15.2B USD, 271.2B INR
tata powerchip indian-government: 910B INR, 11B USD, 10.9B USD, 915.26B INR, 915B INR
tata-semiconductor-assembly indian-government: 270B INR, 3.2B USD, 3.26B USD, 3.3B USD
telefonica vodafone: 3.5M units, 63 %, 37 %
telenor nvidia: 100M NOK
tencent indonesian-government goto: 500M USD
thai-government google: 1B USD, 36B THB, 35B THB
tillman andhra-pradesh: 150B INR, 300 MW
toyota ntt: 500B JPY, 3.3B USD
tsmc huawei sophgo: 2.9M units, 2M units, 1B USD
tsmc japanese-government sony denso toyota: 20B USD, 18.5B EUR
tsmc sony denso toyota jasm: 20B USD, 86.5 %, 6 %, 5.5 %, 2 %, 3T JPY
tsmc toyota sony denso: 20B USD, 2 %, 86.5 %, 2.96T JPY
ultraedge sfr morgan-stanley altice: 764M EUR, 535M EUR, 70 %
vantage italian-government: 350M EUR, 64 MW
virtus st-telemedia: 3B EUR, 300 MW
volkswagen rivian: 5B USD, 4.6B EUR, 4.7B EUR, 5.8B USD, 5.5B EUR
western-digital boi-thailand: 23.5B THB, 693M USD
xai nvidia: 100000 units, 200000 units
xtx finnish-government: 22.5 MW
zilia ht-micron brazilian-government: 650M BRL`,
  2025: `
3d-glass-solutions indian-government intel lockheed-martin: 19.43B INR
3d-glass-solutions indian-government: 19.43B INR
abb us-government: 120M USD, 110M EUR, 110M USD, 94M EUR
acs blackrock global-infrastructure-partners: 2B EUR, 1.7 GW, 23B EUR, 50 %, 1B EUR
acs blackrock: 2B EUR, 50 %, 1.7 GW, 23B EUR, 1B EUR
adani google adaniconnex: 5B USD
adani google: 5B USD
adaniconnex google: 15B USD, 5 years
aip nvidia xai ge-vernova nextera: 30B USD, 100B USD
air-liquide esmc: 250M EUR
airbus thales leonardo: 6.5B EUR, 35 %, 32.5 %
airtrunk malaysian-government: 2.2B USD, 9.7B MYR, 3B USD
airtrunk victoria-government: 5B AUD, 354 MW, 3.3B USD
aligned calibrant: 31 MW
am-green uttar-pradesh: 25B USD, 1 GW, 500000 units
amazon chilean-government: 4B USD, 15 years, 3.6B EUR, 3.5B EUR
amazon dutch-government: 1.4B EUR, 1.6B USD
amazon georgia-state: 11B USD
amazon indiana: 15B USD, 2.4 GW
amazon mexican-government queretaro: 5B USD, 15 years
amazon mexican-government: 103B MXN
amazon mississippi: 3B USD
amazon new-zealand-government: 7.5B NZD, 4.4B USD
amazon north-carolina: 10B USD
amazon pennsylvania talen-energy: 20B USD
amazon pennsylvania: 20B USD
amazon scottishpower: 159 MW
amazon sk-group sk-telecom ulsan: 7T KRW, 5B USD, 4B USD, 103 MW, 100 MW, 60000 units, 1 GW
amazon sk-telecom sk-group sk-broadband: 7T KRW, 5B USD, 5.1B USD, 100 MW, 103 MW, 1 GW, 60000 units, 41 MW
amazon telangana: 7B USD, 600B INR, 14 years
amazon us-government: 50B USD, 1.3 GW
amazon x-energy khnp doosan: 50B USD, 5 GW
amd hewlett-packard-enterprise us-government oracle: 1B USD
amd us-government: 1B USD
amkor apple tsmc us-government: 7B USD, 2B USD
anant-raj andhra-pradesh: 45B INR
anthropic amazon: 11B USD, 500000 units, 1M units, 2.2 GW, 30 units
anthropic fluidstack: 50B USD, 7.7T JPY, 43B EUR, 43.1B EUR
anthropic hut-8: 2.3 GW, 2.295 GW, 1 GW, 1.05 GW
apatura scottish-government: 1.5 GW, 3.9B GBP, 550 MW
apollo french-government: 5B USD
apollo rwe amprion: 3.2B EUR, 25.1 %
applied-digital macquarie: 225M USD, 2.225B USD, 787.5M USD, 5B USD, 4.9B EUR
aragon vantage: 3.2B EUR, 300 MW
ares ada-infrastructure: 2.4B USD
asia-pacific-land itoshima: 300B JPY, 3B EUR
asip-technologies indian-government apact: 4.68B INR
atnorth danish-government: 50 MW, 250 MW
azora aragon: 2B EUR, 400 MW
baltic-ai-gigafactory polish-government: 3B EUR, 100000 units
banco-portugues-de-fomento portuguese-government european-union: 4B EUR, 100000 units
beacon-ai alberta-government: 10B CAD, 4.5 GW, 400 MW, 4B CAD
beacon-ai nadia-partners alberta-government: 10B CAD, 4.5 GW, 1.8 GW, 4B CAD, 400 MW
bell british-columbia: 500 MW
bell groq: 500 MW, 7 MW
bell psp-investments: 1.5B CAD
big-fund chinese-government: 60.06B CNY, 60B CNY, 8.2B USD
big-fund national-ai-fund: 60B CNY, 60.06B CNY, 8.2B USD
bitdeer alberta-government: 21.7M USD, 101 MW
blackrock global-infrastructure-partners saudi-aramco: 11B USD, 49 %
blackrock uk-government digital-gravity-partners: 500M GBP, 700M USD
blackstone hill-top: 1B USD, 620 MW
blackstone panchshil maharashtra: 200B INR, 500 MW
blackstone potomac-energy: 1B USD, 774 MW
blackstone qts: 10B GBP, 13.4B USD, 100B GBP
blackstone telangana: 45B INR, 150 MW
blue-owl qatar-investment-authority: 3B USD
boi-thailand beijing-haoyang: 72.7B THB, 300 MW, 2.1B USD
boi-thailand empyrion: 4.5B THB, 12 MW
boi-thailand gsa-data-center: 13.5B THB, 35 MW
bolt-data-energy texas-pacific-land eric-schmidt: 150M USD, 50M USD
borderplex-digital oracle openai new-mexico: 165B USD
borderplex-digital stack-infrastructure dona-ana-county: 165B USD, 30 years, 360M USD
brookfield bloom-energy: 5B USD
brookfield data4 french-government: 20B EUR, 15B EUR, 1 GW, 20.7B USD
brookfield data4: 20B EUR, 15B EUR, 20.7B USD, 10B EUR, 1 GW
brookfield google pennsylvania: 3B USD, 670 MW
brookfield nvidia kuwait-investment-authority: 100B USD, 10B USD, 5B USD, 87B EUR
brookfield qatar-investment-authority qai: 20B USD
brookfield santee-cooper westinghouse: 2.7B USD, 75 %, 25 %, 2 units, 2.2 GW
brookfield swedish-government: 95B SEK, 9.9B USD, 750 MW, 10B USD, 8.7B EUR, 8.6B EUR
brookfield us-government cameco: 80B USD
brookfield westinghouse cameco us-government: 80B USD, 10 units, 69B EUR
bytedance aolani nvidia: 36000 units, 2.5B USD
bytedance brazilian-government: 200B BRL, 37.7B USD, 38B USD
bytedance casa-dos-ventos ceara omnia patria: 200B BRL, 38B USD, 300 MW, 50B BRL, 10B USD, 37.7B USD
bytedance casa-dos-ventos: 50B BRL, 8.8B USD, 300 MW, 55B BRL, 10B USD
bytedance omnia casa-dos-ventos ceara: 200B BRL, 108B BRL, 200 MW
bytedance omnia casa-dos-ventos: 200B BRL, 38B USD, 300 MW
bytedance oracle silver-lake mgx: 45 %, 15 %, 19.9 %, 14B USD
bytedance thai-government: 8.8B USD, 5 years
c2mi canadian-government: 120M CAD
calb portuguese-government: 2B EUR, 350M EUR, 2.06B EUR
cameco westinghouse us-government: 80B USD, 17.5B USD, 20 %
capital-power ls-power: 2.2B USD, 2.17 GW, 3B CAD
capitaland telangana: 4.5B INR, 450M INR
cassava nvidia: 720M USD, 12000 units, 3000 units
caterpillar joule-capital-partners wheeler: 4 GW
centrica x-energy: 6 GW, 12 units, 40B GBP, 12B GBP
chevron engine-no-1: 2.5 GW, 5 GW
cipher-mining fluidstack google: 830M USD, 39 MW, 10 years, 1.73B USD
cleanarc virginia: 900 MW, 3B USD
cleanspark submer: 285 MW
cloudhq mexican-government: 4.8B USD, 88B MXN, 4.1B EUR
cloudhq queretaro mexican-government: 4.8B USD, 900 MW, 90B MXN
cloverleaf we-energies port-washington: 1 GW
cmc-corp vietnamese-government: 250M USD, 30 MW, 120 MW
coherent vietnamese-government: 127M USD
commonwealth-fusion dominion-energy: 400 MW
compass meridian: 8 units
compass mississippi meridian: 10B USD
compass mississippi: 10B USD
constellation-energy calpine ls-power: 5B USD, 4.4 GW
constellation-energy pennsylvania: 2.4B USD, 340 MW
continental-device-india indian-government: 1.17B INR
coreweave chirisa powerhouse: 5B USD, 120 MW
coreweave core-scientific: 590 MW, 10.2B USD, 1.2B USD
coreweave datavita: 2.5B GBP, 1.5B GBP
coreweave kenilworth: 1.8B USD, 250 MW, 322M USD
coreweave pennsylvania chirisa: 6B USD, 100 MW, 300 MW
creekstone blue-sky: 10 GW, 1.5 GW
crusoe atnorth: 175M USD, 57 MW
crusoe blue-owl primary-digital oracle openai: 11.6B USD, 15B USD, 1.2 GW
crusoe lancium: 10 GW, 1.8 GW
crusoe oracle openai abilene: 1.2 GW, 50000 units, 400000 units, 40B USD, 15 years, 8 units, 450000 units
crusoe polar: 12 MW, 52 MW
crusoe redwood-materials: 12 MW, 2000 units
crusoe tallgrass: 1.8 GW, 10 GW
ctrls telangana: 100B INR, 400 MW
cyrusone calpine: 210 MW, 400 MW
cyrusone eon: 61 MW
damac us-government: 20B USD, 3.1T JPY
data4 greek-government: 300M EUR
datavolt neom: 5B USD, 1.5 GW
datavolt saudi-arabia: 20B USD, 5B USD, 1.5 GW, 300M USD
dayone boi-thailand: 180 MW, 1B USD
dayone finnish-government: 1.2B EUR, 128 MW, 1.4B USD
deutsche-telekom nvidia: 1B EUR, 1.2B USD, 10000 units, 1.15B USD
didi gac: 2B CNY, 281M USD
digital-connexion andhra-pradesh: 11B USD, 1 GW
digital-edge indonesian-government: 4.5B USD, 500 MW
digital-edge sk-ecoplant: 120 MW, 1T KRW, 100 MW
digital-realty french-government: 6B EUR, 5B EUR, 2.3B EUR
domyn vertiv nvidia: 40 units, 1B EUR, 115 MW, 100 MW
duke-energy spire: 2.48B USD
dutch-government groningen-ai-fabriek european-union: 200M EUR, 70M EUR, 60M EUR
dutch-government nexperia: 1B EUR
eaton siemens-energy: 500 MW
ecodatacenter areim: 18B SEK, 240 MW, 1.6B EUR
edf french-government: 2 GW
edf opcore iliad infravia: 4B EUR, 725M EUR
edgecore partners-group: 17B USD, 1.1 GW
edgnex damac indonesian-government: 2.3B USD, 144 MW
edgnex damac thai-government: 1B USD, 750M USD
edgnex damac: 20B USD, 400M EUR, 40 MW
edgnex ppc damac: 150M EUR, 12.5 MW
elea rio-de-janeiro: 65B USD, 1.8 GW, 3.2 GW, 1.5 GW
elsham-tech-park greystoke: 7.6B GBP, 10B GBP, 1 GW
emerald-ai nvidia digital-realty: 96 MW
enbridge pennsylvania: 1B USD
endeavour deep-fission: 2 GW
energy-transfer cloudburst: 1.2 GW
eni khazna: 500 MW, 7B EUR, 8B EUR
eni mgx g42: 1 GW, 500 MW
eni mgx khazna g42: 500 MW, 1 GW
entra1 nuscale tva: 6 GW, 72 units
equinix bt-ireland: 59M EUR, 60M EUR
equinix french-government: 630M EUR
equinix radiant-nuclear: 20 units
equinix singapore-government: 260M USD, 20 MW
equinix ulc-energy rolls-royce: 250 MW
evroc french-government: 4B EUR, 50000 units, 96 MW
evroc mougins: 96 MW, 4B EUR
exxonmobil nextera: 1.2 GW, 1.5 GW
fengate estruxture: 1.8B CAD, 1.3B CAD
fermaca mexican-government: 3.7B USD, 250 MW
fermi-america texas-tech-university-system state-of-texas: 11 GW, 4 units, 6 GW
fir-hills stock-farm-road jeollanam-do: 35B USD, 3 GW, 50T KRW, 10B USD, 15T KRW
firebird armenian-government: 500M USD, 4B USD
firebird nvidia armenian-government: 500M USD, 100 MW
firebird nvidia dell armenian-government: 500M USD, 100 MW
firmus canberra-data-centres nvidia: 4.5B AUD, 73.3B AUD, 1.6 GW, 2.9B USD, 18500 units
firmus cdc-data-centres nvidia: 4.5B AUD, 73.3B AUD, 1.6 GW, 2.9B USD, 18500 units, 150 MW, 330M AUD
firstenergy west-virginia: 1.2 GW
fluidstack french-government: 10B EUR, 1 GW, 500000 units, 10.3B USD
foxconn indian-government: 1.5B USD, 1.49B USD
foxconn nvidia taiwanese-government: 10000 units, 100 MW, 20 MW, 40 MW
foxconn nvidia tsmc: 100 MW, 10000 units, 20 MW, 40 MW
foxconn nvidia visionbay: 1.4B USD, 27 MW
foxconn nvidia: 1.4B USD, 27 MW, 100 MW
foxconn tamil-nadu: 150B INR, 1.7B USD
foxconn teco: 10.6 %, 0.519 %, 237.64M shares, 72.48M shares
foxconn thales radiall french-government: 250M EUR
foxconn wisconsin: 569M USD
french-government brookfield uae-government fluidstack: 109B EUR, 112B USD, 113B USD
french-government mgx brookfield prologis: 37.4B EUR, 20B EUR
fuelcell-energy inuverse: 100 MW
fujikura us-government: 20B USD
g42 cerebras openai microsoft: 5 GW
g42 khazna openai oracle: 1 GW, 200 MW, 5 GW
g42 nvidia uae-government us-government: 500000 units, 100000 units, 35000 units, 5 GW, 1 GW, 20 %
g42 us-government uae-government: 5 GW, 500000 units
g42 vietnamese-government fpt: 1B USD, 2B USD
gamuda port-dickson: 424M MYR
gds dayone finnish-government: 1.2B EUR, 128 MW
genci eurohpc amd eviden: 544M EUR, 554M EUR
general-matter us-government: 900M USD, 1.5B USD
giga-stream-toyama gigastream: 3.1 GW, 400 MW
global-infrastructure-partners acs: 2B EUR, 1.7 GW, 23B EUR, 50 %, 1B EUR, 5B EUR, 8B EUR
global-infrastructure-partners blackrock: 25.2B USD
globalfoundries german-government: 1.1B EUR, 1.3B USD, 495M EUR
globalwafers apple: 4B USD, 7.5B USD
gmi-cloud nvidia taiwanese-government: 500M USD, 7000 units, 16 MW
gmi-cloud nvidia: 500M USD, 16 MW, 7000 units
goodman cpp-investments: 14B AUD, 9.2B USD, 8B EUR, 9.3B USD, 2.2B EUR, 3.9B AUD, 435 MW, 282 MW
goodman tsukuba-university: 1 GW, 1000 MW
google adani andhra-pradesh: 1.33T INR, 1.36T INR
google adani bharti-airtel: 15B USD, 5 years, 1 GW
google adaniconnex bharti-airtel andhra-pradesh: 15B USD, 10B USD, 1 GW, 5 years, 6B USD, 875.2B INR, 1.25T INR
google andhra-pradesh: 6B USD, 1 GW, 2B USD
google belgian-government: 5B EUR, 5.8B USD, 110 MW
google broadwing: 400 MW
google brookfield: 3B USD, 3 GW, 20 years, 670 MW
google dietzenbach: 5.5B EUR
google engie: 118 MW
google german-government: 5.5B EUR, 6.4B USD, 4 years
google indian-government andhra-pradesh adani bharti-airtel: 15B USD, 5 years, 1 GW, 10B USD
google iowa: 7B USD, 2 years
google kairos-power tva: 50 MW, 500 MW
google kansas-city: 400 MW
google low-carbon-infrastructure i-squared: 400 MW
google nextera: 615 MW, 25 years, 1.6B USD, 3.5 GW, 3 GW
google ohio: 2.3B USD
google polish-government: 5M USD
google south-carolina: 9B USD
google west-memphis arkansas entergy: 4B USD, 600 MW, 350 MW, 25M USD
graphcore softbank: 1B GBP, 1.3B USD
groningen-ai-fabriek dutch-government: 200M EUR, 70M EUR, 60M EUR
groningen-ai-fabriek european-union dutch-government surf: 200M EUR
groq saudi-arabia saudi-aramco: 1.5B USD, 19000 units
groq saudi-arabia: 1.5B USD, 500M USD
gs-construction epoch-anyang: 300B KRW
gsa-data-center gulf-energy singtel ais: 13.5B THB, 35 MW
hcltech foxconn indian-government: 37.06B INR, 37B INR, 433M USD, 435M USD, 60 %, 40 %
hitachi us-government: 1B USD, 457M USD, 390M EUR
holtec hyundai-construction: 300 MW, 10 GW
homer-city kiewit ge-vernova: 4.4 GW, 4.5 GW, 10B USD, 7 units
humain amazon nvidia: 150000 units, 100 MW
humain amazon: 5B USD, 5.3B USD, 150000 units
humain amd cisco: 1 GW, 100 MW, 500 MW
humain amd: 10B USD, 500 MW, 5 years, 9B EUR
humain blackstone airtrunk: 3B USD
humain groq saudi-arabia: 1.5B USD
humain nvidia: 18000 units, 35000 units, 500 MW, 5 years
humain qualcomm: 200 MW
humain stc: 51 %, 49 %, 1 GW, 250 MW
humain xai nvidia: 500 MW, 600000 units
hut-8 aep: 330 MW, 1 GW
hut-8 jpmorgan goldman-sachs: 85 %
hyperscale-data alliance-cloud-services: 30 MW, 340 MW
hyundai us-government: 26B USD, 5B USD, 30000 units
iberdrola echelon: 2B EUR, 80 %, 20 %, 230 MW, 160 MW, 144 MW
iberdrola masdar: 5.2B EUR, 50 %, 1.4 GW
iberdrola norges-bank: 203M EUR, 2.5 GW
intel malaysian-government: 860M MYR, 208M USD, 200M USD
intel tata: 14B USD
iren childress: 750 MW, 50 MW
iren sweetwater: 1.4 GW, 600 MW, 2 GW
jenbacher voltagrid: 92 units, 2.3 GW
jera williams geosouthern: 1.5B USD
kao-data manchester: 350M GBP
khazna eni italian-government: 500 MW, 20B USD
khazna eni mgx: 500 MW, 1 GW
khnp cez czech-government: 18.6B USD, 407B CZK, 26T KRW, 2 units, 16B EUR
kkr cpp-investments sempra: 10B USD, 45 %, 22.2B USD
kkr energy-capital-partners calpine: 4B USD, 190 MW
kkr t-mobile metronet: 4.9B USD, 4.5B EUR
korea-zinc us-government: 7.4B USD, 1.9B USD, 210M USD
korean-government korea-development-bank: 150T KRW, 75T KRW, 100T KRW, 5 years
korean-government korea-national-growth-fund: 150T KRW, 100T KRW, 108B USD, 30T KRW
lambda ecl: 24 MW
lambda edgeconnex: 23 MW, 30 MW
lambda nvidia: 1.5B USD, 18000 units, 10000 units, 1.3B USD, 200M USD, 4 years
landbridge nrg: 1.1 GW
lg-cns indonesian-government: 100B KRW, 72M USD
lg-cns sinar-mas: 100B KRW, 72M USD, 100000 units
liberty-energy range-resources imperial-land: 400 MW
lodha amazon maharashtra: 1.3T INR, 2.5 GW
lodha maharashtra: 300B INR, 3.6B USD
ls-cable us-government: 681M USD, 1B USD
maaden mp-materials us-government: 49 %, 51 %
maincode nscale: 30M AUD
malaysian-government nvidia ytl: 2B MYR
masorange vodafone gic premiumfiber: 25 %, 58 %, 17 %, 1.4B EUR
megaspeed nvidia: 2B USD, 136000 units
meta alabama: 1.5B USD
meta blue-owl pimco morgan-stanley: 27B USD, 30B USD, 80 %, 20 %, 2 GW
meta blue-owl: 27B USD, 30B USD, 80 %, 20 %, 3B USD, 2.5B USD, 2 GW, 27.3B USD, 4 years, 23B EUR, 23.3B EUR, 26B EUR
meta engie: 600 MW, 1.3 GW, 900M USD
meta morgan-stanley: 1.5B USD, 1 GW
meta ohio williams: 1.6B USD, 400 MW, 200 MW
meta south-carolina: 800M USD
meta state-of-texas: 1.5B USD, 1 GW, 10B USD
meta texas el-paso: 1.5B USD
meta us-government: 600B USD
meta wisconsin alliant-energy: 1B USD
mgx bpifrance french-government: 50B EUR, 30B EUR, 1 GW
mgx mistral-ai bpifrance nvidia: 8.5B EUR, 1.4 GW, 50B EUR, 40B EUR
micron japanese-government: 1.5T JPY, 500B JPY, 9.6B USD, 3.2B USD, 14T KRW, 300B TWD
micron singapore-government: 7B USD, 9.5B SGD
microsoft aker: 6.2B USD
microsoft aragon: 5.3B EUR
microsoft bergheim bedburg: 3.2B EUR
microsoft du uae-government: 2B AED, 544M USD, 544.5M USD
microsoft nscale aker: 52000 units, 6.2B USD, 5 years
microsoft nscale ionic-digital: 104000 units, 240 MW, 10 years
microsoft nscale start-campus: 12600 units, 5 years
microsoft nscale: 23040 units, 24000 units, 50 MW
microsoft openai: 250B USD, 27 %, 13B USD
microsoft portuguese-government start-campus nscale nvidia: 10B USD, 12600 units, 8.6B EUR
microsoft portuguese-government: 10B USD, 8.6B EUR, 8.7B EUR
microsoft start-campus nscale nvidia: 10B USD, 8.6B EUR, 12600 units
microsoft telangana: 150B INR
microsoft uae-government us-government: 60400 units, 21500 units, 15.2B USD, 81900 units
microsoft uae-government: 7.9B USD, 200 MW
microsoft wisconsin: 4B USD, 3.3B USD, 7B USD, 7.3B USD
mistral-ai nvidia: 18000 units, 40 MW
murata us-government: 15B USD
naver nvidia moroccan-government nexus-core-systems: 500 MW, 40 MW
naver nvidia nexus-core-systems lloyds-capital: 500 MW, 40 MW
naver nvidia: 500 MW, 40 MW
nebius dataone: 300 MW, 400 MW
nebius new-jersey dataone: 300 MW, 400 MW
nebius vineland: 300 MW, 400 MW
new-era sharon-ai: 70M USD, 250 MW, 1 GW
nordrhein-westfalen microsoft: 3.2B EUR
nostrum junta-de-extremadura: 1.9B EUR, 300 MW
novo-nordisk eifo microsoft atom-computing: 80M EUR, 600M DKK, 580M DKK
nrg ge-vernova kiewit: 5.4 GW, 1.2 GW
nrg ge-vernova: 2 units, 1.2 GW, 2.4 GW
nscale aker openai stargate: 1B USD, 2B USD, 100000 units, 230 MW, 520 MW, 250M USD
nscale aker: 1B USD, 250 MW, 230 MW
nscale microsoft verne: 4600 units, 15 MW
nscale nvidia: 60000 units, 300000 units
nscale uk-government: 2.5B USD, 2.4B EUR, 2B GBP
nvidia hyundai korean-government: 50000 units, 3B USD
nvidia hyundai: 50000 units, 3B USD, 4.2T KRW, 4.3T KRW
nvidia israeli-government: 500M USD, 30 MW
nvidia mega-or: 10000 units
nvidia oracle us-government argonne: 100000 units, 10000 units
nvidia samsung: 50000 units
nvidia sk-group: 50000 units, 2000 units
nvidia taiwanese-government: 12.2B TWD
nvidia tsmc foxconn wistron amkor spil: 500B USD, 4 years
nvidia tsmc foxconn wistron: 500B USD, 4 years, 712T KRW, 72T JPY, 16T TWD
nvidia uk-government: 2B GBP, 2.7B USD
nvidia us-government chinese-government: 82000 units, 40000 units, 80000 units
nvidia us-government oracle: 100000 units, 10000 units
nvidia us-government tsmc foxconn: 500B USD, 4 years
nvidia us-government: 160M USD, 50M USD, 500B USD, 440B EUR, 4 years
nvidia xai blackrock mgx microsoft: 30B USD, 100B USD, 28B EUR
odata mexican-government: 3B USD, 300 MW, 200 MW
odata queretaro: 3B USD, 300 MW
oklo liberty-energy: 10M USD
oklo tennessee: 1.68B USD
opcore edf iliad: 4B EUR, 700 MW
openai broadcom: 10 GW, 10B USD
openai g42 oracle nvidia softbank cisco: 1 GW, 5 GW, 200 MW, 500000 units
openai nextdc australian-government: 7B AUD, 4.6B USD
openai nextdc: 7B AUD, 4.6B USD, 4.7B USD, 650 MW, 612 MW
openai nscale aker nvidia: 100000 units, 230 MW, 520 MW, 1B USD, 2B USD
openai nscale aker: 1B USD, 2B USD, 230 MW, 520 MW, 100000 units, 290 MW, 50 %, 10B NOK, 860M EUR, 2.5B NOK
openai nscale nvidia stargate: 8000 units, 31000 units
openai nscale nvidia: 8000 units, 31000 units
openai openai-foundation microsoft: 26 %, 130B USD, 27 %, 135B USD, 25B USD
openai oracle related-digital stargate: 1 GW, 7B USD
openai oracle softbank stargate: 7 GW, 400B USD, 10 GW, 5.5 GW, 1.5 GW, 718T KRW, 78T JPY, 3.64T CNY, 16.3T TWD
openai oracle softbank: 400B USD, 7 GW, 3 years, 500B USD, 10 GW, 4.5 GW, 3T BRL, 100B USD, 600B BRL, 453B CHF, 91B CHF
openai oracle vantage stargate: 15B USD, 902 MW, 1 GW
openai oracle: 4.5 GW, 5 GW, 2M units
openai samsung sk-telecom samsung-sds: 20 MW
openai samsung-sds pohang: 20 MW
openai sap microsoft: 4000 units
openai sk-telecom: 20 MW, 100 MW
openai softbank oracle mgx: 500B USD, 100B USD, 10 GW, 4 years, 480B EUR, 479B EUR, 96B EUR
openai softbank: 3B USD, 450B JPY, 50 %
openai stargate reliance indian-government: 1 GW
openai sur-energy argentine-government: 25B USD, 500 MW
openai sur-energy: 25B USD, 100 MW, 500 MW
openai tcs tpg: 1B USD
openai uae-government: 1 GW
opg ge-vernova hitachi: 20.9B CAD, 7.7B CAD, 4 units, 1.2 GW, 6.1B CAD
oracle dutch-government: 1B USD, 5 years
oracle german-government: 2B USD, 5 years
oracle related-digital blue-owl: 10B USD, 1 GW, 7B USD
oracle vantage openai: 15B USD, 1 GW
oracle vantage: 25B USD, 1.4 GW
panasonic us-government: 15B USD
patria omnia: 5.4B BRL
pembina kineticor morgan-stanley: 1.8 GW, 907 MW
pembina kineticor: 1.8 GW
pennsylvania us-government: 90B USD, 92B USD
perplexity snap: 400M USD
polish-government westinghouse bechtel: 192B PLN, 45B EUR, 3.75 GW
polymatech chhattisgarh: 100B INR, 11.43B INR
pony-ai weride uber: 6.7B HKD, 862M USD, 2.39B HKD
poolside coreweave: 2 GW, 250 MW, 40000 units
poolside-horizon coreweave: 2 GW, 250 MW, 40000 units
poste-italiane tim cdp: 9.81 %, 172M EUR
powerhouse poe louisville: 402 MW, 130 MW
ppc greek-government: 2.3B EUR, 300 MW, 1 GW, 5.75B EUR
ppl blackstone: 51 %, 49 %
preferred-networks softbank: 3T JPY, 1T JPY, 5 years
prologis french-government: 6.4B EUR, 584 MW, 3.5B EUR
prologis hmc-capital: 780M USD, 750M USD
provident powerhouse grand-prairie: 1.8 GW
provident powerhouse: 768 MW, 500 MW
pure-dc avk: 110 MW
qts cedar-rapids: 750M USD
qts madison: 12B USD
quantumdiamonds german-government: 152M EUR
quobly bpifrance stmicroelectronics: 21M EUR
rackbank chhattisgarh: 10B INR, 80 MW
range-intelligent southern-fund: 4.5B CNY
related-digital blackstone: 7B USD
related-digital cheyenne: 1.2B USD, 302 MW, 184 MW
reliance brookfield digital-realty andhra-pradesh: 11B USD, 1 GW, 980B INR, 5 years
reliance brookfield digital-realty: 11B USD, 1 GW
reliance meta: 100M USD, 70 %, 30 %
reliance nvidia: 20B USD, 30B USD
renesas wolfspeed: 2.06B USD, 1.7B USD
repsol aragon: 4B EUR, 402 MW
riken fujitsu nvidia: 110B JPY
rmz andhra-pradesh: 1 GW, 1T INR
rmz colt: 1.7B USD, 150B INR, 250 MW
rolls-royce great-british-energy uk-government: 2.5B GBP, 3 units
rt-one parana: 6B BRL, 400 MW
rt-one uberlandia: 6B BRL, 400 MW, 1.2B USD
rumble tether: 150M USD, 2 years
saimemory softbank intel: 3B JPY, 70M USD, 10B JPY
samsung sk-hynix openai: 900000 units
samsung-sds gumi: 427.3B KRW, 60 MW
samsung-sds korean-government naver kakao samsung-c-and-t: 2.5T KRW, 2T KRW, 15000 units, 50000 units, 40 MW
samsung-sds korean-government: 2.5T KRW, 51 %
samsung-sds national-ai-computing-center haenam-county: 2.5T KRW, 2T KRW, 50000 units, 15000 units
samsung-sds naver kakao kt samsung-c-and-t korean-government: 2.5T KRW, 2T KRW, 15000 units, 50000 units, 40 MW
samsung-sds naver kakao solaseado-ai: 2.5T KRW, 15000 units, 50000 units, 51 %
santee-cooper brookfield: 2.7B USD
sarvam-ai indian-government: 4096 units
schneider-electric us-government: 700M USD, 650M EUR
schwarz-group german-government: 11B EUR, 12.8B USD, 200 MW, 100000 units
segro pure-dc: 1B GBP, 56 MW, 70 MW, 50 %, 1.2B EUR
sempra kkr: 10B USD, 45 %
sesterce french-government: 450M EUR, 40000 units, 1.8B EUR, 52M EUR, 52B EUR
sferical-ai nvidia ericsson saab seb astrazeneca: 1152 units
sharp kddi: 10B JPY
sharp softbank: 100B JPY, 150 MW, 250 MW
shenzhen-semi-fund shenzhen-city: 5B CNY, 690M USD, 3.6B CNY
sicsem 3d-glass-solutions cdil asip-technologies indian-government: 46B INR, 524M USD
sicsem indian-government odisha-government: 20.66B INR
sicsem indian-government: 20.66B INR
siemens us-government: 10B USD, 9.2B EUR, 285M USD, 263M EUR
sify andhra-pradesh: 150B INR, 50 MW, 160B INR, 162.66B INR
sify meta andhra-pradesh: 500 MW
silan xiamen-city: 20B CNY, 10B CNY
singapore-government nvidia: 390M USD
sk-aws-ulsan amazon sk-group: 7T KRW, 103 MW, 4B USD
sk-broadband sk-ax: 506.8B KRW
sk-broadband sk-group sk-telecom: 506.8B KRW, 500B KRW
sk-group amazon: 7T KRW, 5.1B USD, 5B USD, 4B USD, 100 MW, 60000 units, 5.4T KRW
sk-telecom sk-ecoplant digital-edge: 120 MW
softbank foxconn openai: 3B USD
softbank foxconn: 375M USD
softbank japanese-government: 65B JPY, 30B JPY, 50 MW, 300 MW
softbank openai oracle mgx stargate: 500B USD, 100B USD, 4 years, 718T KRW, 10 GW
softbank sb-energy openai: 1.5 GW
softbank tsmc: 1T USD
solaria datasection: 150 MW, 200 MW
solaris xai: 50.1 %, 900 MW, 550M USD
sparc-foundry sett xunta-de-galicia: 36M EUR, 22M EUR
st-telemedia indian-government: 3.2B USD, 550 MW
stargate openai us-government: 500B USD
stock-farm-road fir-hills: 35B USD, 3 GW, 10B USD
stock-farm-road jeollanam-do: 35B USD, 3 GW, 10B USD
surf dutch-government european-union: 200M EUR, 70M EUR, 60M EUR
t-mobile eqt lumos-fiber: 950M USD, 50 %
talen-energy caithness-energy: 3.5B USD, 3.79B USD, 2.9 GW
tata pegatron: 60 %
tc-energy pennsylvania: 400M USD
tcs tpg: 2B USD, 180B INR, 1 GW, 1B USD, 6.5B USD, 49 %, 88.2B INR
tdk us-government: 25B USD
tecfusions pennsylvania: 3 GW
techno-electric railtel: 10B INR
tecto v-tal ceara: 550M BRL, 20 MW
tekever uk-government: 400M GBP, 470M EUR
telefonica acs mediapro nvidia barcelona-supercomputing-center: 5B EUR, 4B EUR
telefonica masorange acs barcelona-supercomputing-center european-union: 5B EUR, 4B EUR, 100000 units
telehouse kddi: 1B EUR
telstra accenture: 700M AUD, 7 years, 60 %, 40 %
temasek kuwait-investment-authority aip: 100B USD
tencent datasection: 1.2B USD, 15000 units, 3 years, 100000 units, 10000 units
terawulf fluidstack google: 9.5B USD, 168 MW, 25 years, 1.3B USD, 51 %, 3.2B USD, 1.4B USD, 14 %, 160 MW, 360 MW
tesla xai: 430M USD, 230M USD, 198M USD
texas-instruments us-government: 60B USD, 40B USD
thai-government boi-thailand beijing-haoyang: 2.7B USD, 300 MW, 72.7B THB, 90.9B THB
tiktok boi-thailand: 8.8B USD, 3.8B USD, 126.8B THB, 5 years
tiktok bytedance finnish-government: 1B EUR, 1.1B USD
tiktok bytedance omnia casa-dos-ventos patria ceara: 200B BRL, 38B USD, 37.7B USD, 55B BRL, 10B USD, 50B BRL, 300 MW, 200 MW
tiktok oracle silver-lake mgx: 14B USD, 12B EUR, 15 %, 45 %, 19.9 %
tiktok thai-government: 126.8B THB, 3.76B USD
tillman telangana: 150B INR, 300 MW
tim italian-government: 1B EUR, 995M EUR
toshiba hitachi westinghouse us-government japanese-government: 332B USD, 100B USD
totalenergies eph: 5.1B EUR, 50 %, 14 GW
tract buckeye: 20B USD, 1.8 GW
tritax edf: 365M GBP, 147 MW
tritax manor-farm: 365M GBP, 147 MW, 70M GBP
tsmc us-government apple nvidia amd: 165B USD, 100B USD, 65B USD
tsmc us-government: 165B USD, 100B USD, 65B USD, 146T KRW, 15T JPY, 3.3T TWD, 95B EUR, 157B EUR
tva ge-vernova: 300 MW, 400M USD
uae-government mgx french-government: 50B EUR, 30B EUR, 1 GW, 50B USD, 30B USD, 52B USD, 31B USD
uae-government nvidia g42: 500000 units, 100000 units
uk-government blackstone: 5000 units
uk-government edf cdpq centrica sizewell-c: 38B GBP, 44.9 %, 20 %, 15 %, 12.5 %, 3.2 GW
uk-government nvidia nscale nebius: 14000 units, 10000 units, 4000 units, 1B GBP
uk-government ukaea culham: 100 MW, 500 MW
us-government japanese-government ge-vernova hitachi: 100B USD
us-government japanese-government softbank ge-vernova: 332B USD, 25B USD
v-tal tecto: 200 MW
vantage gic adia: 1.6B USD, 300 MW, 1 GW
vantage nevada: 3B USD, 224 MW
vantage oracle openai port-washington: 8B USD, 15B USD, 3.5 GW, 1.3 GW
vattenfall ge-vernova rolls-royce: 1.5 GW, 5 units, 3 units
viavi keysight spirent: 410M USD, 425M USD
victory-giant vietnamese-government: 520M USD, 260M USD
vietnamese-government accelerated-infrastructure-capital vietinbank: 2B USD, 200 MW
vietnamese-government g42: 1B USD, 2B USD, 1 GW
vietnamese-government viettel: 140 MW
virtus brandenburg: 3B EUR, 300 MW
vistra lotus-infrastructure-partners: 1.9B USD, 2.6 GW
welsh-government vantage: 10B GBP
westinghouse brookfield cameco us-government japanese-government: 80B USD, 100B USD
williams meta: 1.6B USD, 400 MW, 2B USD
williams woodside: 1.9B USD, 10 %, 80 %
wingtech nexperia dutch-government: 8B USD, 147M USD, 1B EUR
wistron nvidia: 761M USD, 687M USD
wolfspeed apollo renesas: 4.6B USD, 70 %, 6.5B USD, 275M USD
x-energy dow: 4 units, 320 MW
xai humain: 500 MW, 600000 units
xai mississippi: 20B USD, 2 GW
xai nvidia: 550000 units, 2 GW
xai telegram: 300M USD
xai valor-equity-partners nvidia apollo diameter: 20B USD, 7.5B USD, 12.5B USD, 2B USD
xiaomi tsmc: 50B CNY, 13.5B CNY, 10 years, 7B USD
xtx finnish-government: 1B EUR, 250 MW
ymtc hubei-changsheng: 20.7B CNY, 2.9B USD`,
  2026: `
adani google microsoft: 5 GW, 2 GW, 100B USD
adani indian-government: 100B USD, 5 GW, 2 GW, 150B USD, 250B USD
aip temasek kuwait-investment-authority: 12.5B USD
amazon aragon: 33.7B EUR
amazon louisiana: 12B USD
amazon spanish-government aragon: 33.7B EUR, 18B EUR, 21B USD
amd tcs: 200 MW
american-intelligence-power caterpillar: 2 GW
anthropic blackstone hellman-friedman goldman-sachs: 1.5B USD, 300M USD, 150M USD, 1.3B EUR
applied-materials sk-hynix micron: 5B USD
bell coreweave cerebras: 300 MW
bell saskpower: 1.7B CAD, 300 MW
bytedance aolani nvidia: 500 units
bytedance samsung: 100000 units, 350000 units, 160B CNY, 22B USD
crusoe microsoft abilene: 900 MW
crusoe meta nvidia: 150M USD, 800 MW
crusoe microsoft: 900 MW
deutsche-telekom nvidia: 12 MW
firebird nvidia armenian-government: 50000 units, 4B USD, 41000 units
firebird nvidia dell armenian-government: 4B USD, 50000 units, 41000 units
forehope malaysian-government: 2.1B CNY, 300M USD
furiosaai tsmc lg: 4000 units
galaxy-digital ercot: 830 MW
google dte-energy michigan: 1 GW, 2.7 GW
google form-energy xcel-energy: 300 MW, 1.9 GW, 1.4 GW, 200 MW, 1B USD
hyundai boston-dynamics: 30000 units, 26B USD
hyundai korean-government: 9T KRW, 5.8T KRW, 50000 units, 6.3B USD, 100 MW
indian-government india-semiconductor: 10B INR, 200B USD
insilico servier: 888M USD
intel apollo: 14.2B USD, 6.5B USD
iren oklahoma: 1.6 GW
kioxia sandisk: 1.165B USD, 5 years
larsen-toubro nvidia: 30 MW, 40 MW, 1 GW
lodha maharashtra: 1T INR, 2.5 GW, 11B USD
mara starwood-capital: 1 GW, 2.5 GW, 50 %
meta el-paso: 10B USD
meta entergy: 7 units, 5.2 GW, 7.5 GW, 10 units
meta google: 1B USD
meta oklo: 1.2 GW, 8 units
meta terrapower: 690 MW, 2 units, 8 units, 2.8 GW, 2.1 GW
micron new-york-state: 24B USD
micron singapore-government: 24B USD, 10 years, 31B SGD, 35T KRW, 3.7T JPY, 760B TWD
microsoft openai: 20 %, 38B USD
microsoft thai-government: 1B USD
mistral-ai ecodatacenter: 1.2B EUR, 1.4B USD, 23 MW, 13B SEK, 12.7B SEK
nebius birmingham: 300 MW
nebius finnish-government: 310 MW
nebius french-government: 240 MW
nebius independence: 800 MW, 1.2 GW
nebius polarnode: 310 MW, 10B USD
nscale microsoft: 1.35 GW, 8 GW
nvidia bytedance alibaba tencent: 400000 units
nvidia eli-lilly: 1B USD, 5 years
nvidia lumentum coherent: 4B USD, 2B USD
nvidia shin-kong taipei-city: 4.4B TWD, 4.34B TWD, 40B TWD
openai amazon: 138B USD
openai tcs tata: 100 MW, 1 GW
openai tcs: 100 MW, 1 GW
openai tpg brookfield bain-capital advent: 10B USD, 4B USD
openai tpg brookfield bain-capital: 10B USD, 8.5B EUR, 4B USD, 3.4B EUR
pantheon-atlas koncar: 50B EUR, 1 GW
related-digital blackstone oracle: 16B USD
reliance andhra-pradesh: 1 GW
sarvam-ai tamil-nadu: 100B INR, 1.2B USD
siemens-energy us-government: 1B USD
sk-hynix sk-ai-company solidigm: 10B USD
sk-hynix sk-ai-company: 10B USD
softbank openai sb-energy: 1B USD, 500M USD, 1.2 GW
softbank sb-energy aep us-government: 33B USD, 33.3B USD, 9.2 GW, 10 GW
softbank sb-energy ares: 800M USD
softbank us-government aep: 33B USD, 9.2 GW, 9.3 GW
softbank us-government japanese-government aep: 33B USD, 9.2 GW
supermicro us-government: 2.5B USD, 510M USD
talen-energy energy-capital-partners: 3.45B USD, 2.6 GW
tata openai: 100 MW, 1 GW
tesla spacex xai intel: 20B USD, 25B USD, 55B USD, 119B USD
tiktok bytedance boi-thailand: 842B THB, 25B USD
transalta cpp-investments brookfield: 230 MW, 1 GW
tsmc us-government taiwanese-government: 7.9T TWD, 40T JPY, 368T KRW
us-government japanese-government ge-vernova hitachi: 40B USD, 73B USD
us-government japanese-government: 73B USD, 17B USD, 16B USD, 33B USD, 36B USD, 2.1B USD, 600M USD
xai mississippi-state: 20B USD, 2 GW`,
}

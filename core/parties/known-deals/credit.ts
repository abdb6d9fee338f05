/** Known deals of loans, bonds and guarantees, by the year they were told of. */
export const credit: Readonly<Record<number, string>> = {
  2016: `
softbank arm japanese-government: 1T JPY, 7.3B USD`,
  2020: `
africa-data-centres dfc: 300M USD`,
  2021: `
coherent bain-capital: 2.15B USD, 2.3B USD, 1.8B USD`,
  2022: `
leonardo european-investment-bank: 260M EUR
ovhcloud european-investment-bank: 200M EUR
stmicroelectronics european-investment-bank: 600M EUR
vnet blackstone: 250M USD`,
  2023: `
adaniconnex adani edgeconnex: 213M USD
atlasedge digital-realty liberty-global: 725M EUR, 525M EUR
coreweave magnetar blackstone coatue digitalbridge blackrock pimco carlyle: 2.3B USD
coreweave magnetar blackstone: 2.3B USD, 7.5B USD, 2.1B EUR
coreweave nvidia: 2.3B USD
crusoe upper90: 200M USD
kakao-enterprise kakao: 100B KRW
mistral-ai salesforce-ventures nvidia: 120M EUR
northern-data tether: 575M EUR, 610M USD
northvolt blackrock cpp-investments: 1.2B USD, 1.1B EUR
northvolt kfw german-government: 600M EUR
samsung samsung-display: 20T KRW, 15.5B USD
samsung tenstorrent hyundai: 100M USD, 130B KRW
siemens-energy german-government: 15B EUR, 7.5B EUR, 12B EUR, 11B EUR, 1B EUR
sify kotak: 10B INR, 6B INR
stability-ai intel: 50M USD
tenstorrent hyundai kia samsung-catalyst fidelity eclipse epiq-capital maverick: 100M USD
wolfspeed apollo: 1.25B USD, 2B USD`,
  2024: `
acc stellantis mercedes-benz totalenergies: 4.4B EUR
adaniconnex adani edgeconnex: 1.44B USD, 875M USD
aligned blackstone: 1B USD
amkor us-government: 407M USD, 400M USD, 200M USD, 2B USD
apollo wolfspeed: 750M USD
applied-digital cim-group: 125M USD, 75M USD
atman goldman-sachs: 1.35B PLN
cassava dfc google finnfund: 310M USD, 90M USD
coreweave blackstone magnetar carlyle: 7.5B USD
coreweave blackstone magnetar coatue carlyle blackrock: 7.5B USD
coreweave blackstone: 7.5B USD, 7B EUR, 6.9B EUR
coreweave jpmorgan goldman-sachs morgan-stanley: 650M USD
diamond-foundry-extremadura sepi spanish-government: 753M EUR, 81M EUR, 671M EUR
edgecore partners-group: 1.9B USD
eos cerberus: 315M USD
eos us-government: 303.5M USD, 398.6M USD
factorial general-catalyst: 80M USD, 75M EUR
green-ch infravia: 480M CHF, 490M EUR
hewlett-packard-enterprise juniper: 4B USD
hut-8 coatue: 150M USD
hut-8 coinbase: 65M USD, 50M USD
imagination fortress: 100M USD
kioxia mufg smbc mizuho: 540B JPY, 210B JPY, 750B JPY
korean-government korea-development-bank: 4.3T KRW, 17T KRW, 18.1T KRW
lambda macquarie: 500M USD
lenovo alat public-investment-fund: 2B USD
lunit volpara: 171.5B KRW, 125M USD
micron us-government: 6.165B USD, 6.1B USD, 7.5B USD, 6.44B USD, 4.6B USD, 1.5B USD, 125B USD, 50B USD
northvolt european-investment-bank: 5B USD, 4.6B EUR, 943M EUR
nxp european-investment-bank: 6 years
openai jpmorgan goldman-sachs citigroup: 4B USD, 3.6B EUR
openai jpmorgan goldman-sachs morgan-stanley citigroup: 4B USD
palisades holtec us-government: 1.52B USD, 800 MW, 2.8B USD
satellogic tether: 30M USD
sk-hynix us-government: 458M USD, 450M USD, 500M USD, 3.87B USD
sk-siltron us-government: 77M USD, 544M USD, 481.5M USD, 727B KRW
tsmc us-government: 6.6B USD, 5B USD, 11.6B USD, 65B USD
wolfspeed apollo fidelity baupost: 750M USD, 1.5B USD
wolfspeed us-government apollo: 750M USD, 2.5B USD`,
  2025: `
5c-group deutsche-bank: 835M USD
aep us-government: 1.6B USD
alibaba meitu: 250M USD, 1.8B CNY
aligned macquarie: 12B USD, 5B USD, 7B USD
amazon goldman-sachs jpmorgan morgan-stanley: 80B USD
anthropic fluidstack google terawulf: 3B USD, 3.2B USD, 1.8B USD, 14 %
anthropic morgan-stanley: 2.5B USD, 5 years
apollo valor-equity-partners xai: 5.4B USD, 3.5B USD
applied-digital macquarie: 100M USD
applied-digital smbc: 375M USD
arizona-state natcast us-government: 100M USD
bending-spoons jpmorgan: 2.8B USD, 2.4B EUR
bit-digital royal-bank-of-canada: 60M CAD, 43.8M USD
bitfarms macquarie: 300M USD, 50 MW, 50M USD
blackrock meta blue-owl: 3B USD
blackrock meta: 3B USD
blue-owl pimco blackrock meta: 27B USD, 27.3B USD, 18B USD, 3B USD
bndes brazilian-government: 2B BRL
bridge-data-centres bain-capital: 2.8B USD
calpine state-of-texas: 278M USD, 460 MW
cipher-mining google: 1.4B USD, 24M shares, 5.4 %
cleanspark coinbase: 100M USD, 400M USD
clio nea blackstone: 500M USD, 350M USD
colovore king-street: 925M USD
constellation-energy us-government: 1B USD
coreweave jpmorgan: 1.5B USD, 2.5B USD
coreweave morgan-stanley mufg goldman-sachs: 2.6B USD
cpp-investments ontario-government: 225M CAD
crusoe blue-owl primary-digital jpmorgan: 11.6B USD, 15B USD, 1.2 GW
crusoe blue-owl primary-digital: 11.6B USD, 10.4B EUR, 15B USD
crusoe brookfield: 750M USD
crusoe jpmorgan: 2.3B USD
crusoe upper90 victory-park-capital: 225M USD, 200M USD
crusoe upper90: 225M USD
crusoe victory-park-capital atnorth: 175M USD
databricks meta qatar-investment-authority temasek macquarie: 15B USD, 10B USD, 5.25B USD
dtcp maincubes: 1B EUR, 1.084B EUR
ecodatacenter areim: 600M EUR
fermi-america macquarie: 250M USD, 100M USD
fervo breakthrough-energy: 206M USD, 100M USD
fluidstack macquarie: 10B USD
galaxy-digital coreweave deutsche-bank: 800 MW, 526 MW, 1.4B USD, 15B USD
galaxy-digital deutsche-bank: 1.4B USD
google anthropic: 750M USD, 14 %
grammarly general-catalyst: 1B USD
hut-8 coinbase: 130M USD
indra european-investment-bank: 385M EUR
indra spanish-government: 6.89B EUR
isar-aerospace eldridge: 150M EUR, 171M USD
jpmorgan crusoe blue-owl: 7.1B USD, 9.4B USD, 2.3B USD, 3.4B USD, 9.6B USD
jpmorgan mufg oracle vantage: 38B USD, 23.25B USD, 14.75B USD
jpmorgan mufg vantage: 22B USD
lambda jpmorgan: 275M USD
lancium blackstone: 600M USD
meta morgan-stanley: 30B USD
meta pimco blue-owl: 29B USD, 26B USD, 3B USD, 18B USD
nebius goldman-sachs: 3B USD, 3.75B USD, 1B USD, 2B USD
nrg state-of-texas: 216M USD, 456 MW, 415 MW, 561M USD, 370M USD
nvidia coreweave: 6.3B USD, 7 years
nxp european-investment-bank: 1B EUR
ooredoo qnb: 550M USD, 2B QAR, 1B USD
oracle openai jpmorgan: 18B USD
oracle openai stack-infrastructure blue-owl smbc mufg bnp-paribas goldman-sachs: 18B USD
oracle stack-infrastructure jpmorgan smbc bnp-paribas goldman-sachs: 18B USD
oracle vantage openai: 38B USD
orano european-investment-bank: 400M EUR
pacific-fusion new-mexico: 1B USD
pimco meta: 18B USD, 26B USD
quantum-systems european-investment-bank: 70M EUR
related-digital oracle blue-owl: 10B USD, 1 GW
riot-platforms coinbase: 100M USD, 200M USD
rowan-digital maryland: 900M USD
scale-microgrids kkr: 225M USD
singtel nxera: 643M SGD, 501M USD
softbank ampere: 6.5B USD
softbank arm: 20B USD, 11.5B USD
softbank jpmorgan goldman-sachs mizuho: 15B USD, 8.5B USD, 16.5B USD
softbank mizuho smbc mufg: 15B USD, 2.2T JPY, 22T KRW
soluna generate-capital: 100M USD
stmicroelectronics european-investment-bank: 1B EUR, 500M EUR
telecom-argentina bbva santander deutsche-bank: 1.17B USD
terawulf google: 1.8B USD, 41M shares, 8 %, 1.4B USD, 32.5M shares, 3.2B USD, 14 %
terawulf morgan-stanley: 3.2B USD
terra-one aviva: 150M EUR
thales european-investment-bank: 450M EUR
ubtech infini-capital: 1B USD
vantage jpmorgan mufg oracle openai: 38B USD, 23.25B USD, 14.75B USD, 1.4 GW
voltagrid deutsche-bank: 5B USD, 3B USD, 2B USD
vulcan-elements us-government: 1.4B USD, 620M USD, 50M USD
vultr jpmorgan bank-of-america: 329M USD
whitefiber royal-bank-of-canada: 60M CAD, 43.8M USD
xai morgan-stanley spacex: 10B USD, 5B USD
xai morgan-stanley: 5B USD, 3B USD, 1B USD
xai nvidia valor-equity-partners apollo: 20B USD, 12.5B USD, 7.5B USD, 2B USD, 5 years
xai nvidia: 12B USD
xai valor-equity-partners: 12B USD`,
  2026: `
amazon goldman-sachs jpmorgan: 37B USD, 14.5B EUR
amd crusoe goldman-sachs: 300M USD
blue-owl chirisa coreweave: 4B USD
core-scientific morgan-stanley jpmorgan: 500M USD, 1B USD
coreweave meta: 8.5B USD
databricks goldman-sachs morgan-stanley qatar-investment-authority: 5B USD, 7B USD, 2B USD
fermi-america mufg: 500M USD
firmus blackstone coatue: 10B USD, 14B AUD
firmus blackstone: 10B USD
fleet-data-centers nvidia: 3.8B USD, 200 MW
gds huatai: 300M USD
humain national-infrastructure-fund-sa: 1.2B USD, 250 MW
humain public-investment-fund: 1.2B USD, 250 MW
iren goldman-sachs jpmorgan: 3.6B USD
mistral-ai bpifrance bnp-paribas credit-agricole hsbc mufg natixis la-banque-postale: 830M USD, 722M EUR
mistral-ai bpifrance bnp-paribas credit-agricole hsbc mufg nvidia: 830M USD, 13800 units, 44 MW
mistral-ai bpifrance bnp-paribas: 830M USD, 13800 units, 44 MW
mistral-ai nvidia bpifrance bnp-paribas credit-agricole hsbc la-banque-postale natixis mufg: 830M USD, 722M EUR, 13800 units, 44 MW
neysa blackstone teachers-venture-growth tvs-capital 360-one nexus-venture-partners: 1.2B USD, 600M USD, 20000 units
neysa blackstone: 1.2B USD, 600M USD, 20000 units
nscale pimco blue-owl luminarx: 1.4B USD
nscale pimco blue-owl: 1.4B USD, 1.2B EUR
openai cerebras: 20B USD, 10 %, 1B USD, 33.4M shares
oracle bank-of-america: 25B USD, 50B USD
oracle goldman-sachs citigroup: 129B USD, 5B USD, 20B USD
related-digital oracle bank-of-america blackstone: 14B USD, 16B USD
samsung korea-national-growth-fund: 2.5T KRW
samsung-sds kkr: 1.22T KRW, 820M USD
softbank jpmorgan goldman-sachs mizuho smbc mufg: 40B USD
softbank jpmorgan: 10B USD
softbank mizuho smbc mufg jpmorgan: 6.4T JPY, 60T KRW
softbank openai: 10B USD, 6B USD
southern-company us-government georgia-power alabama-power: 26.5B USD
spacex bank-of-america goldman-sachs morgan-stanley: 20B USD
taiwanese-government us-government: 250B USD
usa-rare-earth us-government: 1.6B USD, 277M USD, 1.3B USD, 10 %`,
}

/** Known deals planned, offered or talked of, by the year they were told of. */
export const plans: Readonly<Record<number, string>> = {
  2020: `
microsoft italian-government: 1.5B USD, 1.3B EUR, 5 years`,
  2021: `
intel globalfoundries: 30B USD
korean-government samsung sk-hynix: 510T KRW, 450B USD, 10 years
micron japanese-government: 800B JPY, 7B USD`,
  2022: `
amazon swiss-government: 5.9B CHF, 5.9B USD, 6B EUR
bharti-airtel nxtra: 50B INR
bosch german-government: 3B EUR, 250M EUR
french-government stmicroelectronics globalfoundries soitec: 5B EUR, 16B EUR
igss-ventures tamil-nadu: 256B INR, 3.5B USD
lx-holdings magnachip: 1.2T KRW
micron idaho: 15B USD
samsung korean-government: 450T KRW, 355B USD, 360T KRW, 5 years
sk-group korean-government: 247T KRW, 142T KRW, 5 years
sk-group us-government: 22B USD, 29B USD, 15B USD
sk-hynix us-government: 15B USD, 22B USD
tower-semiconductor next-orbit-ventures: 3B USD`,
  2023: `
aleph-alpha bosch-ventures: 100M EUR
aleph-alpha intel sap nvidia: 100M EUR
amazon canadian-government: 24.8B CAD, 21B USD
amazon indian-government: 12.7B USD, 11.8B EUR
amazon virginia: 140M USD
amd irish-government: 135M USD
domyn cineca: 100M USD
german-government intel: 6.8B EUR, 10B EUR, 4B EUR
glp-japan glp: 900 MW, 1.5T JPY, 12B USD
iliad xavier-niel kyutai: 200M EUR, 100M EUR
korean-government samsung: 550T KRW, 300T KRW, 422B USD
microsoft australian-government: 5B AUD, 3B EUR, 3.2B USD
microsoft uk-government: 2.5B GBP, 2.9B EUR, 3.2B USD
mistral-ai andreessen-horowitz: 300M USD
openai microsoft: 49 %
openai rain-ai: 51M USD
rohm solar-frontier: 300B JPY
rohm toshiba japanese-government: 388.3B JPY, 129.4B JPY, 2.7B USD
taiwanese-government nstc: 300B TWD, 9.3B USD, 10 years
tesla nuevo-leon mexican-government: 5B USD, 10B USD, 15B USD
unisplendour h3c: 12B CNY, 1.7B USD`,
  2024: `
adani tower-semiconductor maharashtra: 839.47B INR, 10B USD, 840B INR
altice xpfibre: 49.99 %, 50.01 %
amazon japanese-government: 15B USD, 14B EUR, 2.3T JPY
amazon singapore-government: 12B SGD, 9B USD, 8.3B EUR
amazon uk-government: 8B GBP, 9.5B EUR, 10.5B USD
amkor us-government: 400M USD, 200M USD
apollo intel: 5B USD
apple indonesian-government: 1B USD, 100M USD, 10M USD
applied-digital coreweave: 400 MW
applied-digital yorkville-advisors: 53.2M USD, 150M USD
asterion nabiax: 1B EUR
atos french-government: 500M EUR, 625M EUR, 150M EUR, 700M EUR, 1B EUR
blackrock microsoft: 2.3B USD
blackstone qts: 25B USD, 50B USD
china-mobile chinese-government: 132.5B CNY, 47.5B CNY
coreweave core-scientific: 1.02B USD
datagrid new-zealand-government: 3.5B NZD, 280 MW, 78 MW
denso fuji-electric japanese-government: 211.6B JPY, 70.5B JPY, 1.4B USD
dutch-government brainport asml: 2.5B EUR, 2.51B EUR, 2.7B USD, 1.73B EUR
european-union eurohpc: 4B EUR, 2.1B EUR
foxconn nissan renault: 36 %
german-government kfw: 12B EUR
globalwafers us-government: 400M USD, 4B USD
glp ada-infrastructure: 12B USD, 1.5T JPY, 900 MW
glp-japan ada-infrastructure ares: 1.5T JPY, 900 MW
hygon sugon: 70 %, 28 %
ibm saudi-arabia: 250M USD
intel us-government: 8.5B USD, 11B USD, 100B USD, 20B USD
japanese-government rapidus: 10T JPY, 65B USD
lncc brazilian-government: 1.8B BRL
lyten us-government: 650M USD
mercado-libre brazilian-government: 23B BRL, 4.6B USD
mercado-libre mexican-government: 2.45B USD, 41B MXN
microsoft brookfield: 10.5 GW, 10B USD
microsoft indonesian-government: 1.7B USD, 1.6B EUR
microsoft japanese-government: 2.9B USD, 2.7B EUR
microsoft malaysian-government: 2.2B USD, 2B EUR
microsoft mexican-government: 1.3B USD, 25B MXN, 1.2B EUR
microsoft nvidia: 1.8M units
microsoft openai: 100B USD, 5 GW
microsoft spanish-government: 1.95B EUR, 2.1B USD, 1.93B EUR
microsoft thai-government: 1B USD
mistral-ai dst-global lightspeed: 600M USD
nokia canadian-government ottawa: 340M CAD
nxp indian-government: 1B USD
nxtra bharti-airtel: 600M USD
oklo equinix: 500 MW, 25M USD
oklo wyoming-hyperscale: 100 MW, 20 years
openai apple nvidia: 100B USD, 90B EUR
openai softbank: 1.5B USD
openai thrive: 86B USD, 1B USD
oracle crusoe microsoft: 200 MW
qualcomm intel: 90B USD
salesforce argentine-government: 500M USD, 5 years
salesforce uk-government: 4B USD, 2B USD, 6B USD, 5 years
samsung us-government: 6.4B USD, 44B USD, 40B USD, 17B USD
servicenow saudi-arabia: 500M USD
sk-hynix us-government: 450M USD, 500M USD
softbank arm: 100B USD
softbank us-government: 100B USD, 95B EUR
stc altice: 6B EUR
texas-instruments us-government: 1.6B USD, 3B USD, 18B USD, 8B USD
tsmc us-government: 6.6B USD, 5B USD, 65B USD, 40B USD
v-tal tecto: 5.4B BRL
vantage cpp-investments: 1.7B USD
xai tesla: 5B USD
xmc ymtc: 4.8B CNY, 673M USD`,
  2025: `
abu-dhabi uae-government: 13B AED, 3.5B USD
adani andhra-pradesh: 1T INR, 12B USD
ai-pathfinder uk-government: 18.4B GBP, 5 years
alibaba apple: 380B CNY, 3 years
amazon australian-government: 20B AUD, 11.3B EUR, 13B USD
amazon dutch-government: 1.4B EUR, 1.63B USD, 3 years
amazon indian-government: 3.14T INR, 40B USD, 35B USD, 30B EUR
amazon openai: 10B USD, 8.5B EUR
amazon uk-government: 3 years
amec zhonggui: 64.69 %
apple us-government: 500B USD, 478B EUR, 20000 units, 4 years, 600B USD, 515B EUR, 100B USD, 86B EUR
ardian verne: 1.2B USD, 1.15B EUR
argentine-government invap: 300 MW, 4 units
argyll sambanova: 15B GBP, 2 GW, 100 MW
ase hung-ching: 4.23B TWD
bank-of-china chinese-government: 1T CNY, 137B USD, 5 years
beale-infrastructure amazon tucson: 3.6B USD, 600 MW
blackrock korean-government: 20T KRW
blackstone us-government: 25B USD, 21B EUR
bpifrance french-government: 10B EUR
brookfield bloom-energy: 5B USD, 4.3B EUR
bytedance cambricon: 200000 units
bytedance casa-dos-ventos ceara: 50B BRL, 8.6B USD, 300 MW, 900 MW
bytedance nvidia: 100B CNY, 85B CNY, 14B USD, 20000 units
carbon3 hewlett-packard-enterprise: 1B GBP
comstock-resources nextera: 8 GW, 5.2 GW
constellation-energy maryland: 2 GW
creekstone utah: 10 GW
cvc swiss-life tim: 24.8 %
damac us-government: 20B USD, 19B EUR
databricks saudi-arabia: 300M USD
deutsche-telekom schwarz-group: 20B EUR
digital-reef uk-government: 5.3B GBP, 600 MW
edgecore louisa: 17B USD, 1.1 GW
elea rio-de-janeiro: 65B USD, 370B BRL, 3.2 GW
energy-capital-partners pennsylvania york2: 5B USD
evroc nvidia: 50000 units
forestalia aragon: 12B EUR, 612M EUR
global-infrastructure-partners aes: 38B USD, 40B USD, 32B EUR
globalfoundries us-government: 16B USD, 13B USD, 3B USD
google amazon meta microsoft: 320B USD, 307B EUR
google indian-government: 15B USD, 13B EUR, 5 years
google oracle salesforce amd uber saudi-arabia: 80B USD
google uk-government: 8250 units, 5B GBP, 5.8B EUR, 6.8B USD
grab goto: 7B USD
graphcore softbank indian-government: 10 years
holtec edf tritax uk-government: 11B GBP, 1 GW, 1.5 GW
humain amazon: 6B USD
intel tsmc: 20 %
italian-government spacex: 1.5B EUR, 5 years, 1.6B USD
japanese-government us-government softbank: 550B USD, 25B USD
japanese-government us-government: 550B USD, 470B EUR
joule-capital-partners utah millard: 4 GW
kkr global-technical-realty oak-hill: 1.9B EUR
kkr singtel st-telemedia: 5B SGD, 3.9B USD, 82 %
korean-government korea-development-bank: 50T KRW, 34B USD
korean-government nvidia: 10000 units, 1.8T KRW, 1.46T KRW
korean-government us-government: 350B USD, 300B EUR, 200B USD, 150B USD
last-energy dp-world: 80M GBP, 20 MW
logistic-land-investment bessemer: 14.5B USD, 1.2 GW
mercado-libre argentine-government: 2.6B USD
mercado-libre mexican-government: 3.4B USD, 70B MXN
meta furiosaai: 800M USD
meta google: 10B USD, 8.6B EUR
meta thinking-machines: 1.5B USD
meta us-government: 600B USD, 518B EUR
mgx domyn italian-government: 1 GW
mgx italian-government: 40B USD
micron idaho: 50B USD
microsoft indian-government: 17.5B USD, 15B EUR, 4 years
microsoft uk-government: 30B USD, 25B EUR, 22B GBP
mistral-ai mgx: 1B USD, 900M EUR, 870M EUR
netflix mexican-government: 1B USD, 4 years, 20B MXN
netrality macquarie: 1B USD
neura-robotics tether: 1B EUR, 1.2B USD, 1.16B USD
nextera ge-vernova: 4 GW
nokia us-government: 3.5B USD, 4B USD, 3.5B EUR, 500M USD
novartis us-government: 23B USD, 19B CHF
nvidia ai21-labs: 2B USD, 3B USD, 200 units
nvidia uber: 100000 units
nvidia uk-government: 2B GBP, 2.3B EUR, 2.7B USD
openai foxconn: 5B USD
openai nvidia oracle amd broadcom: 1.4T USD, 1.2T EUR, 30 GW
openai nvidia: 100B USD, 10 GW, 10B USD, 533B BRL, 85B EUR, 79B CHF, 86B EUR, 80B CHF
openai samsung sk-hynix: 900000 units, 500B USD, 20 MW
openai sur-energy argentine-government: 25B USD, 21.5B EUR, 134B BRL
openai xai: 97.4B USD
palantir uk-government: 1.5B GBP, 750M GBP, 5 years
perplexity google: 34.5B USD
poolside nvidia: 1B USD, 500M USD, 2B USD
project-sail coweta: 17B USD, 900 MW
qatar-investment-authority us-government: 1.2T USD, 1.07T EUR
rapidus japanese-government: 1T JPY, 100B JPY, 2.9T JPY, 2T JPY, 5T JPY, 7T JPY
roche us-government: 50B USD, 43B EUR, 41B CHF
rrp-electronics maharashtra: 120B INR
rt-one uberlandia: 6B BRL, 1.1B USD
rumble northern-data tether: 1.17B USD, 20480 units, 2000 units, 1B EUR
salesforce mexican-government: 1B USD, 5 years, 18B MXN
salesforce saudi-arabia: 500M USD
salesforce uk-government: 5.1B EUR
sambanova saudi-arabia: 140M USD
saudi-arabia us-government: 1T USD, 600B USD, 535B EUR, 540B EUR, 865B EUR
scale-ai uk-government: 39M GBP
schwarz-group deutsche-telekom european-union: 100000 units, 4B EUR
schwarz-group ionos deutsche-telekom sap siemens: 20B EUR
sealsq quobly: 200M USD
sfr bouygues iliad orange altice: 17B EUR, 21B EUR, 43 %, 30 %
siemens deutsche-bank german-government: 631B EUR
sify kotak: 37B INR
sk-siltron doosan sk-group: 5T KRW, 70.6 %, 4T KRW, 2.5T KRW
softbank openai oracle: 400B USD, 2.1T BRL, 7 GW, 340B EUR
softbank openai: 40B USD, 38B EUR, 25B USD, 24B EUR
softbank tsmc: 1T USD
spark-nz pacific-equity-partners: 1B NZD, 130 MW
starwood-digital wpt delaware: 20B USD, 1.2 GW
swiss-government us-government: 200B USD, 160B CHF, 172B EUR
synapse-data-center alberta-government: 10B CAD, 1.4 GW
tecto v-tal: 1B USD, 5B BRL
telefonica spanish-government european-union: 5B EUR, 719M EUR
telus canadian-government: 70B CAD, 50B USD
terrapower sabey: 345 MW
tract caldwell-county: 360 MW, 2 GW
trump-organization damac edgnex: 20B USD, 19.3B EUR
tsmc intel nvidia amd broadcom: 50 %
uae-government italian-government: 40B USD
uae-government us-government: 1.4T USD, 200B USD, 10 years, 1.3T EUR
uk-government us-government: 31B GBP, 36B EUR, 42B USD
uk-government vantage nscale kyndryl: 14B GBP, 12B GBP, 2.5B USD, 2B GBP
volkswagen horizon-robotics: 200M USD
westinghouse us-government: 10 units, 6B USD
xai valor-equity-partners baron-capital openai: 97.4B USD
ypf eni adnoc: 6 GW`,
  2026: `
adani indian-government: 100B USD, 5 GW
airtrunk indian-government lumina-cloudinfra blackstone: 30B USD, 5 GW
allbirds newbird-ai: 50M USD
bouygues iliad orange sfr altice: 20.35B EUR, 42 %, 31 %, 27 %
bytedance samsung: 100000 units, 350000 units
deepseek big-fund tencent: 50B CNY, 7B USD, 20B CNY
deepseek tencent alibaba: 300M USD
enflame tencent: 6B CNY, 860M USD
fractile uk-government: 100M GBP, 3 years
galp moeve: 20 %
general-catalyst indian-government: 5B USD, 5 years
google amazon meta microsoft: 650B USD, 550B EUR
kunlunxin baidu: 2B USD, 1B USD, 59 %
mirendil andreessen-horowitz kleiner-perkins: 175M USD
nvidia openai: 30B USD, 25B EUR, 20B USD
nypa new-york-state: 5 GW, 1 GW
oleary-ventures utah box-elder: 9 GW, 7.5 GW
openai helion: 5 GW, 50 GW
poste-italiane tim: 10.8B EUR, 12.5B USD
proxima-fusion bayern rwe: 2B EUR, 400M EUR, 20 %
reliance indian-government: 110B USD, 10T INR
softbank french-government: 75B EUR, 45B EUR, 5 GW, 3.1 GW
spacex anysphere: 60B USD, 10B USD
spacex xai anysphere: 60B USD
taiwanese-government us-government tsmc: 250B USD, 215B EUR, 500B USD
tsmc japanese-government: 17B USD, 2.6T JPY
tsmc jasm: 17B USD`,
}

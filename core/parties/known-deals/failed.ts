/** Known deals that came to nothing, by the year they were told of. */
export const failed: Readonly<Record<number, string>> = {
  2013: `
tokyo-electron applied-materials: 9.3B USD, 9.39B USD, 29B USD, 10B USD, 9.4B USD, 68 %`,
  2015: `
dialog atmel: 4.6B USD
dialog-semiconductor atmel: 4.6B USD
lam-research kla: 10.6B USD, 10.3B USD
micron tsinghua-unigroup: 23B USD
skyworks pmc-sierra: 2B USD, 2.25B USD
tsinghua-unigroup chipmos: 11.9B TWD, 364M USD, 25 %, 11.94B TWD
tsinghua-unigroup powertech: 19.4B TWD, 600M USD, 25 %
tsinghua-unigroup spil: 56.8B TWD, 1.7B USD, 24.9 %
tsinghua-unigroup western-digital: 3.78B USD, 3.775B USD, 15 %
western-digital tsinghua-unigroup unisplendour: 3.8B USD, 15 %`,
  2016: `
aixtron fujian-grand-chip: 670M EUR, 714M USD, 676M EUR
aixtron grand-chip us-government: 670M EUR, 752M USD
canyon-bridge lattice us-government: 1.3B USD
gigadevice issi: 6.5B CNY
infineon wolfspeed us-government: 850M USD, 740M EUR
infineon wolfspeed: 850M USD
qualcomm nxp: 44B USD, 47B USD, 39B USD, 2B USD, 38B USD, 43B EUR, 35.5B EUR`,
  2017: `
broadcom silver-lake toshiba: 2T JPY, 18B USD
canyon-bridge lattice: 1.3B USD
foxconn toshiba: 3T JPY, 27B USD
globalfoundries chengdu: 10B USD
western-digital kkr toshiba: 1.9T JPY, 2T JPY`,
  2018: `
asml smic us-government: 120M USD, 150M USD
broadcom qualcomm: 117B USD, 130B USD, 105B USD, 121B USD, 142B USD, 103B USD, 95B EUR
xcerra big-fund hubei: 580M USD`,
  2019: `
applied-materials kokusai-electric kkr: 2.2B USD, 3.5B USD, 250B JPY, 380B JPY
entegris versum: 4B USD
us-government microsoft: 10B USD, 10 years`,
  2020: `
globalwafers siltronic: 3.75B EUR, 4.35B EUR, 5B USD, 4.5B USD, 4.9B USD, 50M EUR
magnachip wise-road: 1.4B USD
nvidia softbank arm: 40B USD, 1.25B USD, 12B USD, 21.5B USD, 5B USD, 2B USD, 66B USD, 44.3M shares, 10 %, 4.2T JPY, 33.7B EUR, 34B EUR`,
  2021: `
elmos silex-microsystems german-government: 85M EUR
elmos silex-microsystems sai-micro: 85M EUR
kioxia western-digital: 20B USD
magnachip wise-road us-government: 1.4B USD
magnachip wise-road: 1.6T KRW
sifive intel: 2B USD`,
  2022: `
adobe figma: 20B USD, 1B USD, 20B EUR
amazon irobot: 1.7B USD, 1.4B USD
foxconn tsinghua-unigroup: 5.38B CNY, 797M USD, 24B TWD, 20 %
iliad vodafone: 11.25B EUR, 11.3B EUR, 12.8B USD
intel italian-government: 4.5B EUR, 4.5B USD, 5B EUR, 40 %
intel tower-semiconductor italian-government: 4.5B EUR, 5B USD
intel tower-semiconductor: 5.4B USD, 353M USD, 4.8B EUR, 323M EUR
maxlinear silicon-motion: 3.8B USD, 3.5B USD, 160M USD, 4B USD
skywater indiana: 1.8B USD
spanish-government broadcom: 1B USD, 920M EUR
vedanta foxconn: 19.5B USD, 1.54T INR, 63 %, 37 %, 118.7M USD, 20B USD`,
  2023: `
adobe figma: 18.3B EUR, 920M EUR
atos airbus eviden: 29.9 %
atos epei: 2B EUR, 100M EUR, 900M EUR, 180M EUR, 7.5 %
eqt wind-tre: 3.4B EUR, 60 %, 40 %
german-government wolfspeed zf: 2.7B EUR, 3B USD, 515M EUR, 25 %
iliad vodafone: 10.45B EUR, 8.5B EUR, 2B EUR
imec junta-de-andalucia spanish-government: 615M EUR, 500M EUR
intel german-government: 30B EUR, 33B USD, 10B EUR, 9.9B EUR, 11B USD, 6.8B EUR, 17B EUR
intel polish-government: 4.6B USD, 4.2B EUR, 1.9B USD, 7.4B PLN
intel tower-semiconductor chinese-government: 5.4B USD, 353M USD
kioxia western-digital mufg smbc mizuho development-bank-of-japan: 1.9T JPY, 2T JPY, 14B USD
kioxia western-digital sk-hynix: 1.9T JPY
powerchip sbi japanese-government: 800B JPY, 140B JPY, 420B JPY
powerchip sbi miyagi: 800B JPY, 5.4B USD, 140B JPY, 420B JPY
renesas sequans: 249M USD, 36B JPY`,
  2024: `
adani tower-semiconductor maharashtra: 10B USD, 839.47B INR, 840B INR
airbus atos: 1.5B EUR, 1.8B EUR
apple ams-osram: 1.3B EUR, 600M EUR, 900M EUR
atos onepoint butler: 250M EUR, 175M EUR, 2.9B EUR, 1.5B EUR
bbva sabadell: 12.2B EUR, 11.5B EUR, 17B EUR
coreweave core-scientific: 1B USD
eutelsat eqt: 790M EUR, 80 %
ganz-mavag talgo: 619M EUR
google wiz: 23B USD, 21B EUR
hyosung-chemical imm-investment stic-investments: 1.3T KRW
imec spanish-government: 500M EUR, 615M EUR
isu-petasys jeio: 549.8B KRW, 299.8B KRW, 550B KRW
nidec makino: 257B JPY, 257.2B JPY
riot-platforms bitfarms: 950M USD
snowflake reka: 1B USD
tennet german-government kfw: 20B EUR, 22B EUR
viavi spirent: 1.005B GBP, 1.28B USD
xai oracle: 10B USD
zf wolfspeed: 3B EUR, 2.75B EUR
zoho indian-government: 700M USD`,
  2025: `
blue-owl oracle: 10B USD, 8.5B EUR, 1 GW
coreweave core-scientific: 9B USD, 1.3 GW, 5 years, 1.3T JPY, 12.3T KRW, 7.7B EUR
furiosaai meta: 1.2T KRW, 800M USD
gaoxin-fazhan huakun-zhenyu: 3.005B CNY, 3B CNY, 70 %
hygon sugon: 116B CNY, 16B USD, 115.97B CNY
indra iveco-defence santa-barbara: 1.6B EUR
intel german-government polish-government: 30B EUR, 4.6B USD
intel sambanova: 1.6B USD, 1.5B USD
onsemi allegro-microsystems: 6.9B USD
openai medal: 500M USD
openai windsurf: 3B USD, 2.7B EUR, 2.6B EUR
perplexity google: 34.5B USD, 29.5B EUR
snam adia open-grid-europe: 920M EUR, 24.99 %
united-rentals h-and-e: 4.8B USD, 3.4B USD
verisilicon nuclei: 97.007 %, 97 %
xai openai: 97.4B USD, 94.5B EUR, 94B EUR
yangjie better-electronics: 2.218B CNY`,
  2026: `
chinese-government meta manus: 2B USD, 2.5B USD
openai oracle crusoe: 600 MW, 2 GW, 800 MW
poolside coreweave: 2 GW
softbank switch: 50B USD`,
}

/** Known deals of public money, by the year they were told of. */
export const grants: Readonly<Record<number, string>> = {
  2017: `
apple finisar: 390M USD`,
  2021: `
tsmc tsmc-japan-3dic japanese-government: 37B JPY, 19B JPY, 337M USD`,
  2022: `
japanese-government tsmc sony denso jasm: 476B JPY, 1.2T JPY, 8.6B USD
kioxia western-digital japanese-government: 92.9B JPY, 680M USD, 278.8B JPY
micron japanese-government: 46.5B JPY, 46.6B JPY, 322M USD, 320M USD
rapidus japanese-government toyota sony ntt nec softbank denso kioxia mufg: 70B JPY, 7.3B JPY, 500M USD
rapidus japanese-government: 70B JPY
tsmc japanese-government: 476B JPY, 3.5B USD
tsmc jasm japanese-government: 3.5B USD, 10 years`,
  2023: `
bae-systems us-government: 35.5M USD, 35M USD
canon japanese-government: 11.1B JPY
european-union stmicroelectronics nokia bosch infineon: 8.1B EUR, 13.7B EUR, 21.8B EUR
french-government european-union stmicroelectronics: 2.9B EUR, 7.5B EUR
gpt-nl tno dutch-government: 13.5M EUR
ibiden japanese-government: 40.5B JPY, 250B JPY
imec flemish-government: 1.5B EUR
infineon german-government european-union: 5B EUR, 1B EUR, 920M EUR
intel israeli-government: 25B USD, 3.2B USD, 12.8 %, 15B USD, 10B USD
japanese-government tsmc: 900B JPY, 760B JPY
micron japanese-government: 192B JPY, 1.3B USD
micron taiwanese-government: 4.72B TWD, 4.7B TWD
rapidus japanese-government: 260B JPY, 1.9B USD, 2B USD, 330B JPY
renesas japanese-government: 15.9B JPY, 47.7B JPY
rohm toshiba japanese-government: 388.3B JPY, 129.4B JPY, 890M USD
sakura-internet japanese-government nvidia: 6.8B JPY, 13.5B JPY, 13B JPY, 2000 units
sakura-internet japanese-government: 6.8B JPY, 13B JPY, 13.5B JPY
shinko-electric japanese-government: 53.3B JPY, 17.8B JPY
singapore-government ai-singapore: 70M SGD, 52M USD
softbank japanese-government: 5.3B JPY, 20B JPY
stmicroelectronics infineon nokia european-union: 8.1B EUR, 13.7B EUR
sumco japanese-government: 75B JPY, 225B JPY, 530M USD
ttm us-government: 30M USD`,
  2024: `
absolics skc us-government georgia: 75M USD, 600M USD, 100M USD, 175M USD
absolics us-government applied-materials: 100M USD
absolics us-government chips-for-america: 75M USD, 100M USD
akash-systems us-government: 18.2M USD, 50M USD, 68M USD
analog-devices us-government: 105M USD
applied-materials us-government: 100M USD
arm indian-government: 12M USD
barcelona-supercomputing-center eurohpc spanish-government: 198M EUR, 62M EUR
black-semiconductor german-government nordrhein-westfalen porsche-ventures: 254.4M EUR, 254M EUR, 228.7M EUR
bosch us-government chips-for-america: 225M USD, 1.9B USD, 350M USD
bosch us-government tsi-semiconductors: 225M USD, 350M USD, 1.5B USD, 1.9B USD
calumet-electronics us-government: 39.9M USD
cea european-union: 830M EUR
cineca eurohpc italian-government: 420M EUR, 430M EUR
cohere canadian-government coreweave: 240M CAD, 725M CAD
coherent us-government: 33M USD, 79M USD
corning us-government: 32M USD
denso fuji-electric japanese-government: 211.6B JPY, 70.5B JPY, 460M USD
edgecortix nedo japanese-government: 4B JPY, 3B JPY, 7B JPY, 26M USD
edwards-vacuum us-government: 18M USD, 300M USD
entegris us-government: 77M USD, 75M USD
esmc german-government european-union: 5B EUR
esmc tsmc german-government european-union: 5B EUR, 5.5B USD, 10B EUR
eurohpc european-union: 1.5B EUR, 7 units
german-government intel: 10B EUR, 3.96B EUR
globalfoundries us-government new-york-state: 1.5B USD, 1.6B USD, 600M USD, 12B USD
globalfoundries us-government: 1.5B USD, 1.6B USD, 12B USD, 12.4B USD, 13B USD, 3.1B USD, 2T KRW, 225B JPY, 1.4B EUR
globalwafers italian-government european-union: 103M EUR, 420M EUR
globalwafers memc: 103M EUR
globalwafers us-government chips-for-america: 400M USD, 406M USD, 4B USD
globalwafers us-government: 406M USD, 400M USD, 4B USD
gmo japanese-government nvidia: 1.9B JPY, 10B JPY
gmo japanese-government: 1.9B JPY, 10B JPY, 1.93B JPY
grnet pharos-ai-factory eurohpc: 30M EUR
highreso japanese-government: 7.7B JPY
hlrs hammerhai eurohpc german-government: 85M EUR
hp us-government: 53M USD, 50M USD
infinera us-government: 93M USD, 456M USD
intel us-government: 7.86B USD, 8.5B USD, 11B USD, 19.5B USD, 100B USD, 25 %, 3B USD, 3.5B USD, 2.2B USD, 1.1B USD, 11.4T KRW, 1.3T JPY, 7.8B EUR, 10B EUR, 20B USD, 18B EUR, 92B EUR, 7.5B EUR
intelliepi us-government: 10.3M USD
japanese-government preferred-networks sakana-ai: 8.4B JPY
kddi japanese-government: 10.2B JPY, 10.24B JPY, 100B JPY
kioxia western-digital japanese-government: 243B JPY, 242.9B JPY, 1.6B USD, 1.64B USD, 150B JPY, 93B JPY, 729B JPY, 450B JPY
korean-government korea-development-bank: 26T KRW, 19B USD, 17T KRW, 33T KRW
macom us-government: 70M USD, 345M USD
memc globalwafers italian-government european-union: 103M EUR, 420M EUR
microchip us-government: 162M USD, 90M USD, 72M USD
micron us-government: 275M USD, 2.17B USD, 8.4T KRW, 950B JPY, 5.7B EUR
natcast us-government: 6.3B USD
nokia german-government: 360M EUR
northvolt german-government european-union: 902M EUR, 700M EUR, 202M EUR, 4.5B EUR
ntt intel sk-hynix japanese-government: 45B JPY, 45.2B JPY, 305M USD
nvidia taiwanese-government: 6.7B TWD
pixeurope photondelta dutch-government icfo european-union: 380M EUR, 133M EUR
polar-semiconductor us-government niobrara prysm: 123M USD, 120M USD, 525M USD, 175M USD, 75M USD
powerex us-government: 3M USD
psiquantum illinois: 500M USD, 200M USD
rapidus japanese-government: 590B JPY, 3.9B USD, 920B JPY, 53.5B JPY, 536.5B JPY, 10.5B EUR, 5B EUR, 3.6B EUR
rocket-lab us-government: 23.9M USD
rogue-valley-microdevices us-government: 6.7M USD
rutilea japanese-government ai-fukushima: 2.5B JPY
rutilea japanese-government: 2.5B JPY
sakura-internet japanese-government kddi nvidia: 50.1B JPY, 100B JPY, 72.5B JPY, 2000 units, 10000 units
sakura-internet japanese-government nvidia: 50.1B JPY, 100B JPY, 8000 units, 10000 units
sakura-internet japanese-government: 50.1B JPY, 2000 units, 100B JPY, 10000 units, 57.5B JPY, 8000 units, 10800 units
sakura-internet kddi gmo rutilea highreso japanese-government: 72.5B JPY, 740M USD, 470M USD
samsung us-government chips-for-america: 6.4B USD, 40B USD, 44B USD, 45B USD, 4.745B USD, 4.75B USD, 37B USD
samsung us-government: 4.745B USD, 4.75B USD, 6.4B USD, 37B USD, 44B USD, 45B USD, 8.9T KRW, 990B JPY, 6.9T KRW, 730B JPY, 6B EUR, 41B EUR
sk-hynix us-government chips-for-america: 450M USD, 500M USD, 458M USD
sk-hynix us-government: 620B KRW, 660B KRW
skywater us-government: 16M USD, 19M USD
smart-usa us-government: 285M USD, 1B USD
softbank japanese-government nvidia: 42.1B JPY, 5.3B JPY, 150B JPY, 960M USD
softbank japanese-government: 42.1B JPY, 150B JPY
stmicroelectronics italian-government european-union: 5B EUR, 2B EUR, 5.4B USD
sumitomo-chemical us-government: 52.1M USD
texas-instruments us-government: 1.6B USD, 1.61B USD, 18B USD, 8B USD, 1.5B EUR
tsmc japanese-government: 732B JPY, 1.2T JPY, 4.9B USD
tsmc jasm japanese-government: 1.2T JPY, 476B JPY, 732B JPY, 8.6B USD, 4.9B USD, 4.86B USD
tsmc us-government chips-for-america: 6.6B USD, 5B USD, 65B USD, 25B USD, 11.6B USD
tsmc us-government: 6.6B USD, 1.5B USD, 1B USD, 9T KRW, 1T JPY, 211B TWD, 6.1B EUR, 5B USD, 65B USD, 60B EUR
us-government wolfspeed: 750M USD, 690M EUR
x-fab us-government: 50M USD`,
  2025: `
ai-at austrian-government eurohpc: 40M EUR, 80M EUR
ams-osram austrian-government european-union: 227M EUR, 567M EUR, 200M EUR, 588M EUR
anthropic carnegie-mellon: 2M USD
axelera-ai eurohpc: 61.6M EUR, 66M USD
edgecortix nedo japanese-government: 21M USD
eurohpc julich: 55M EUR
eurohpc mimer linkoping-university: 30M EUR, 65M EUR
german-government european-union globalfoundries x-fab: 623M EUR, 732M USD, 495M EUR, 128M EUR
globalfoundries german-government european-union: 495M EUR, 1.1B EUR
hammerhai hlrs: 85M EUR
hemlock corning us-government: 325M USD
holtec tva us-government: 400M USD, 800M USD
hong-kong-government hkgai: 1B HKD
illinois-quantum-and-microelectronics-park psiquantum illinois: 20M USD
infineon german-government european-union: 3.5B EUR
kairos-power us-government: 303M USD
macom us-government new-york-state: 180M USD
micron us-government: 200B USD, 150B USD, 6.1B USD, 6.4B USD
rapidus japanese-government: 802.5B JPY, 802B JPY, 5.4B USD, 1.72T JPY, 1.7T JPY, 1T JPY, 100B JPY, 2.9T JPY, 1.18T JPY, 630B JPY, 1.7225T JPY
renesas wolfspeed: 2.062B USD, 2.06B USD, 250B JPY, 1.7B USD
tva us-government: 400M USD
x-fab german-government european-union: 128M EUR
xlight us-government: 150M USD`,
  2026: `
cambridge-university uk-government amd dell: 36M GBP
camgraphic italian-government european-union: 211M EUR
onsemi czech-government european-union: 450M EUR, 2B USD, 1.64B EUR
rapidus fujitsu japanese-government: 631.5B JPY
rapidus japanese-government: 631.5B JPY, 2.35T JPY
sprind german-government: 125M EUR`,
}

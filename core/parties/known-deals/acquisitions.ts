/** Known deals to buy whole firms and parts of them, by the year they were told of. */
export const acquisitions: Readonly<Record<number, string>> = {
  2006: `
schneider-electric apc: 6.1B USD`,
  2010: `
cadence denali: 315M USD
intel infineon: 1.4B USD, 1.1B EUR
intel mcafee: 7.68B USD, 7.7B USD
onsemi sanyo: 366M USD`,
  2011: `
advantest verigy: 1.1B USD, 90B JPY
applied-materials varian-semiconductor: 4.9B USD
broadcom netlogic: 3.7B USD
lam-research novellus: 3.3B USD
nvidia icera: 367M USD
qualcomm atheros: 3.1B USD, 3.2B USD
synopsys magma-design: 507M USD, 523M USD
texas-instruments national-semiconductor: 6.5B USD
western-digital hitachi: 4.3B USD, 3.9B USD`,
  2012: `
amd seamicro: 334M USD
apple anobit: 390M USD, 500M USD
apple authentec: 356M USD
asml cymer: 2.6B USD, 1.95B EUR, 2.5B USD
eaton cooper-industries: 11.8B USD, 13B USD
mediatek mstar: 115B TWD, 3.8B USD
microchip smsc: 939M USD
micron elpida: 60B JPY
sk-group sk-hynix: 3.4T KRW, 3.38T KRW, 3B USD, 21.05 %
synopsys springsoft: 406M USD`,
  2013: `
apple primesense: 360M USD, 345M USD
avago cyoptics: 400M USD
avago lsi: 6.6B USD
cadence tensilica: 380M USD
micron elpida: 2.5B USD, 200B JPY
tsinghua-unigroup rda: 910M USD, 907M USD
tsinghua-unigroup spreadtrum: 1.78B USD`,
  2014: `
analog-devices hittite: 2B USD
atos bull: 620M EUR
avago plx: 309M USD, 293M USD
cirrus-logic wolfson: 278M GBP, 467M USD
cypress-semiconductor spansion: 4B USD, 1.6B USD
fujitsu socionext panasonic development-bank-of-japan: 20B JPY
google deepmind: 400M GBP, 500M USD, 650M USD, 400M USD, 300M EUR
jcet big-fund smic: 780M USD
jcet stats-chippac big-fund: 780M USD, 1.03B SGD, 1.8B USD
lenovo google: 2.91B USD, 2.9B USD, 660M USD
lenovo ibm: 2.3B USD, 2.1B USD, 2.07B USD
merck-kgaa az-electronic: 1.6B GBP, 1.9B EUR, 2.6B USD
meta whatsapp: 19B USD, 14B EUR
qualcomm csr-plc: 1.6B GBP, 2.5B USD
qualcomm csr: 2.5B USD, 1.6B GBP
rf-micro-devices triquint: 1.6B USD`,
  2015: `
amazon annapurna-labs: 350M USD, 370M USD
amkor j-devices: 105M USD
ase spil: 4B USD, 128.7B TWD, 2.17B USD
avago broadcom: 37B USD, 17B USD, 20B USD, 34B EUR
avago emulex: 606M USD
bmw audi mercedes-benz nokia here: 2.8B EUR, 3.1B USD
ciena cyan: 400M USD
cyrusone cervalis: 400M USD
dell emc: 67B USD, 63B USD, 58B USD, 59B EUR
digital-realty telx: 1.886B USD, 1.89B USD, 1.9B USD
equinix bit-isle: 33.3B JPY, 280M USD
equinix telecity: 2.35B GBP, 3.6B USD
infineon international-rectifier: 3B USD, 2.3B EUR
intel altera: 16.7B USD, 15.3B EUR
jac-capital nxp ampleon: 1.8B USD
lattice silicon-image: 600M USD
mediatek richtek: 29.3B TWD, 900M USD
microsemi pmc-sierra: 2.5B USD, 2.3B USD
nokia alcatel-lucent: 15.6B EUR, 16.6B USD
nxp freescale: 11.8B USD, 12B USD, 40B USD, 16.7B USD
nxp jac-capital: 1.8B USD
onsemi fairchild: 2.4B USD
sk-group oci-materials: 481.6B KRW, 49.1 %
teradyne universal-robots: 285M USD, 350M USD
tsinghua-unigroup h3c hewlett-packard-enterprise: 2.3B USD, 2.5B USD, 51 %
western-digital sandisk: 19B USD, 16.7B USD, 16B USD`,
  2016: `
amd tongfu: 371M USD, 85 %
analog-devices linear-technology: 14.8B USD
apex-technology pag lexmark: 3.6B USD
apple turi: 200M USD
ase spil: 55 %
asml hermes-microvision: 2.75B EUR, 3.1B USD, 100B TWD
cisco leaba-semiconductor: 320M USD
foxconn sharp: 388.8B JPY, 3.5B USD, 66 %, 389B JPY, 489B JPY
globalwafers sunedison-semiconductor: 683M USD
gm cruise: 1B USD, 581M USD
hewlett-packard-enterprise sgi: 275M USD
intel movidius: 400M USD
intel nervana: 350M USD, 400M USD, 408M USD
juniper aurrion: 165M USD
lumen bc-partners medina-capital cyxtera: 2.15B USD, 2.3B USD
microchip atmel: 3.56B USD, 3.6B USD
micron inotera nanya: 4B USD, 3.2B USD, 67 %
micron inotera: 4B USD, 67 %, 130B TWD
microsoft linkedin: 26.2B USD, 23.3B EUR
midea kuka: 4.5B EUR, 5B USD, 85.7 %, 25.1 %
mks newport: 980M USD
nxp jac-capital wise-road nexperia: 2.75B USD
qts carpathia: 326M USD
renesas intersil: 3.2B USD, 3.219B USD, 3.22B USD, 321.9B JPY
samsung harman: 8B USD, 9.4T KRW, 9.3T KRW, 7.4B EUR
siemens mentor-graphics: 4.5B USD, 4.2B EUR
smic lfoundry: 49M EUR, 70 %
softbank alibaba: 10B USD, 7.9B USD
softbank arm: 32B USD, 24.3B GBP, 31B USD, 24B GBP, 3.3T JPY, 29B EUR
softbank tencent supercell: 8.6B USD, 7.3B USD, 84 %
sony altair-semiconductor: 212M USD, 25B JPY
tdk invensense: 1.3B USD, 157B JPY`,
  2017: `
boston-dynamics softbank google: 100M USD, 165M USD
broadcom brocade: 5.5B USD, 5.9B USD
canyon-bridge imagination: 550M GBP, 742M USD, 743M USD
cyrusone zenium: 442M USD
cyxtera bc-partners lumen: 2.15B USD, 2.3B USD
digital-realty dupont-fabros: 4.95B USD, 7.6B USD, 6.2B USD
digitalbridge vantage psp-investments: 1B USD, 1.15B USD
digitalbridge vantage silver-lake: 1B USD, 1.15B USD
equinix itconic: 215M EUR, 259M USD
equinix metronode: 1.035B AUD, 792M USD
flexential gi-partners: 1.675B USD
hewlett-packard-enterprise nimble: 1.09B USD
intel mobileye: 15.3B USD, 14.3B EUR, 14B EUR
kkr kokusai-electric hitachi: 257B JPY, 2.3B USD
kokusai-electric kkr: 2.2B USD, 257B JPY
marvell cavium: 6B USD
maxlinear exar: 700M USD, 472M USD
sk-group sk-siltron lg: 620B KRW, 51 %, 547M USD`,
  2018: `
atos syntel: 3.4B USD, 2.9B EUR
broadcom ca-technologies: 18.9B USD
brookfield ascenty digital-realty: 1.8B USD, 49 %, 702M USD
brookfield att evoque: 1.1B USD
cisco luxtera: 660M USD
coherent finisar: 3.2B USD
cohu xcerra: 796M USD
digital-realty ascenty: 1.8B USD, 51 %, 49 %
gigadevice silead: 1.7B CNY
hitachi abb: 6.4B USD, 700B JPY, 11B USD, 80.1 %
ibm red-hat: 34B USD, 30B EUR
infineon siltectra: 124M EUR, 139M USD
infinera coriant: 430M USD
kioxia bain-capital sk-hynix apple dell seagate kingston toshiba hoya: 2T JPY, 18B USD
kla orbotech: 3.4B USD, 3.2B USD
lumentum oclaro: 1.8B USD
microchip microsemi: 8.35B USD, 8.3B USD, 10.15B USD, 10B USD
microsoft github: 7.5B USD, 6.4B EUR
mks electro-scientific: 1B USD
qualcomm tdk: 3B USD, 1.15B USD, 3.1B USD
renesas idt: 6.7B USD, 733B JPY, 7.2B USD
renesas integrated-device-technology: 6.7B USD, 7.3B USD, 733B JPY
skyworks avnera: 405M USD, 425M USD
softbank arm-china arm hopu: 775M USD, 51 %
softbank boston-dynamics: 100M USD
thales gemalto atos: 4.8B EUR, 4.3B EUR, 5.6B USD
umc fujitsu: 57.6B JPY, 54.4B JPY, 84.1 %
wingtech nexperia: 25.2B CNY, 26.8B CNY, 3.6B USD, 3.79B USD, 3.8B USD, 80 %
xilinx deephi: 300M USD
yageo pulse-electronics: 740M USD`,
  2019: `
alibaba netease-kaola: 2B USD
ams-osram osram: 4.6B EUR, 4.3B EUR
apple intel: 1B USD, 900M EUR
asterion telefonica: 550M EUR
broadcom symantec: 10.7B USD
capgemini altran: 3.6B EUR, 4.1B USD
cisco acacia-communications: 2.6B USD, 4.5B USD
colony-capital digitalbridge: 325M USD
digital-realty interxion: 8.4B USD, 7.6B EUR, 7B EUR
diodes-inc lite-on-semi: 428M USD
google looker: 2.6B USD
hewlett-packard-enterprise cray: 1.3B USD, 1.4B USD
infineon cypress-semiconductor: 9B EUR, 10B USD, 10.1B USD, 9.4B USD, 8.4B EUR
intel habana-labs: 2B USD, 1.8B EUR
juniper mist-systems: 405M USD
marvell aquantia: 452M USD
marvell nxp: 1.76B USD
merck-kgaa intermolecular: 62M USD
merck-kgaa versum: 5.8B EUR, 6.5B USD, 6.4B USD
meta ctrl-labs: 500M USD, 1B USD
micron intel: 1.3B USD, 1.5B USD
minebea ablic: 34.4B JPY, 315M USD
nvidia mellanox intel: 6.9B USD, 6.8B USD, 7B USD
nvidia mellanox: 6.9B USD, 6.8B USD, 7B USD, 6.1B EUR
onsemi globalfoundries: 430M USD, 100M USD, 330M USD
onsemi quantenna: 1.07B USD, 936M USD
sk-siltron dupont: 450M USD, 540B KRW
smic lfoundry jiangsu: 113M USD, 112.8M USD, 70 %
smic lfoundry wuxi-xichanweixin: 113M USD, 112.8M USD
softbank naver line-yahoo: 30B USD, 50 %
softbank nvidia: 3.6B USD, 3.3B USD
stmicroelectronics norstel: 137.5M USD
telefonica asterion nabiax: 550M EUR
will-semiconductor omnivision: 15B CNY, 13B CNY, 2.2B USD
xilinx solarflare: 400M USD
yageo kemet: 1.8B USD, 1.64B USD
zayo digital-colony eqt: 14.3B USD`,
  2020: `
amazon zoox: 1.2B USD, 1.3B USD
amd xilinx: 35B USD, 49B USD, 50B USD, 48.8B USD, 60B USD, 3.7T JPY, 29.6B EUR, 30B EUR
analog-devices maxim-integrated: 21B USD, 20.9B USD, 28B USD, 68B USD
analog-devices maxim: 21B USD, 18.5B EUR
apple xnor-ai: 200M USD
ase wise-road: 1.46B USD
baidu joyy: 3.6B USD, 2.1B USD
boston-dynamics hyundai softbank: 1.1B USD, 880M USD, 80 %, 960B KRW, 20 %, 957.7B KRW
databank zcolo zayo: 1.4B USD
equinix bell: 780M CAD
equinix packet: 335M USD
ericsson cradlepoint: 1.1B USD
hewlett-packard-enterprise silver-peak: 925M USD
huawei honor shenzhen-city: 100B CNY, 15B USD
ingenic issi: 7.2B CNY
intel moovit: 900M USD
macquarie airtrunk: 3B AUD, 3B USD, 88 %
magnachip alchemist-capital-partners: 435M USD, 528B KRW
magnachip sk-keyfoundry sk-hynix alchemist-capital-partners credian: 435M USD, 511B KRW
marvell inphi: 10B USD, 8.2B USD, 8.5B EUR
nec avaloq: 2.05B CHF, 236B JPY
ntt ntt-docomo: 4.25T JPY, 40B USD
salesforce slack: 27.7B USD, 23B EUR
schwarz-group xm-cyber: 700M USD, 600M EUR
servicenow element-ai: 230M USD
silicon-labs redpine-signals: 308M USD
sk-hynix intel: 9B USD, 10.3T KRW, 7B USD, 2B USD, 6.61B USD, 2.24B USD, 1.9B USD, 7.6B EUR
stoneco linx: 6.04B BRL, 6.7B BRL
synaptics displaylink: 305M USD
tim vivo america-movil oi: 16.5B BRL, 3.2B USD
vantage next-generation-data: 800M USD`,
  2021: `
aaon basx: 100M USD, 22M USD
ambarella oculii: 307.5M USD, 308M USD
american-tower coresite: 10.1B USD, 8.9B EUR
antin pulsant: 200M GBP
ase wise-road: 9.3B CNY
azrieli green-mountain: 850M USD, 7.65B NOK, 2.8B ILS
blackstone qts: 10B USD, 8.2B EUR
bouygues equans engie: 7.1B EUR, 6.1B EUR
brooks thomas-h-lee: 3B USD
btg-pactual oi v-tal: 12.9B BRL, 57.9 %, 12.92B BRL, 2.5B USD
bytedance pico: 9B CNY, 1.4B USD
ceske-radiokomunikace cordiant: 305M GBP
cirrus-logic lion-semiconductor: 335M USD
coherent ii-vi: 7B USD, 6.9B USD
coherent lumentum mks: 7B USD, 6.9B USD, 6.6B USD, 5.7B USD
delta-electronics universal-instruments: 88.9M USD
digital-9-infrastructure verne: 231M GBP, 320M USD
eaton tripp-lite: 1.65B USD
equinix gpx: 161M USD
equinix mainone: 320M USD
ericsson vonage: 6.2B USD, 5.5B EUR, 56B SEK
flex anord-mardix: 540M USD
hitachi globallogic: 9.6B USD, 1T JPY, 1.03T JPY, 8.5B USD, 1.04T JPY
hitachi thales: 1.66B EUR, 1.7B EUR
i-squared kio: 1B USD
jsr inpria: 514M USD, 56B JPY
kkr global-infrastructure-partners cyrusone: 15B USD, 13B EUR
lumentum neophotonics: 918M USD
marvell innovium: 1.1B USD
micron texas-instruments: 900M USD, 1.5B USD
microsoft nuance: 19.7B USD, 16B USD, 16.5B EUR
mks atotech carlyle: 5.1B USD, 6.5B USD, 4.4B USD
nabiax telefonica: 20 %
nexperia newport-wafer-fab: 63M GBP, 87M USD
onsemi gt-advanced-technologies: 415M USD
onsemi gtat: 415M USD
oracle cerner: 28.3B USD, 25B EUR
panasonic blue-yonder: 7.1B USD, 5.6B USD, 711B JPY, 80 %, 770B JPY, 863B JPY
qualcomm arriver veoneer: 4.5B USD
qualcomm nuvia: 1.4B USD
renesas celeno: 315M USD, 35.9B JPY
renesas dialog-semiconductor: 4.9B EUR, 5.9B USD, 615.7B JPY, 6B USD
renesas dialog: 4.9B EUR, 5.9B USD, 615.7B JPY
skyworks silicon-labs: 2.75B USD
stonepeak lumen: 2.7B USD
synaptics dsp-group: 538M USD, 549M USD
telefonica american-tower telxius: 7.7B EUR, 9.4B USD
telefonica kkr entel: 1B USD, 60 %, 40 %
toyota lyft-level-5: 550M USD, 200M USD, 350M USD
vertiv e-i-engineering: 1.8B USD, 1.17B USD, 2B USD, 630M USD
wolfspeed smart-global cree: 300M USD, 175M USD, 50M USD
woven-by-toyota lyft: 550M USD, 60B JPY`,
  2022: `
aligned odata patria: 1.8B USD
aligned odata: 9.5B BRL
alphawave banias-labs: 240M USD
amd pensando: 1.9B USD
asm-international lpe: 425M EUR, 283M EUR
boe hc-semitek: 2.084B CNY, 2.1B CNY, 23.08 %
broadcom vmware: 8T JPY, 57B EUR, 64B EUR
brookfield cameco westinghouse: 7.9B USD, 8.2B USD, 51 %, 49 %, 4.5B USD
cadence openeye: 500M USD
cegeka ctg: 170M USD
deutsche-telekom digitalbridge brookfield: 17.5B EUR, 10.7B EUR, 51 %
digital-realty teraco: 3.5B USD, 55 %
digitalbridge amp-capital: 316M USD
digitalbridge ifm-investors switch: 11B USD, 10.4B EUR
digitalbridge switch: 11B USD
doosan-tesna doosan: 460B KRW, 38.62 %, 38.7 %
edf french-government: 9.7B EUR, 16 %
edgecore partners-group: 1.2B USD
elon-musk twitter: 44B USD, 45B EUR
entegris cabot: 6.5B USD, 5.7B USD
equinix entel chilean-government: 705M USD, 638M EUR
esr ara: 5.2B USD
foxconn asia-pacific-telecom far-eastone: 5B TWD
galaxy-digital argo: 65M USD, 35M USD
google mandiant: 5.4B USD
hyundai 42dot: 427.7B KRW, 325M USD
hyundai kia 42dot: 427.7B KRW, 93.2 %
intel granulate: 650M USD
iron-mountain it-renew: 725M USD
microsoft activision-blizzard: 69B USD, 64B EUR, 68.7B USD, 60B EUR
microsoft fungible: 190M USD
murata resonant: 300M USD, 33.7B JPY
naver poshmark: 1.2B USD, 1.6B USD, 2.3T KRW
navitas genesic: 100M USD, 24.9M shares
nvidia excelero: 35M USD
orange masorange: 18.6B EUR, 50 %
orange voo: 1.8B EUR, 1.35B EUR, 75 %
renesas steradian: 6.1B JPY
rwe consolidated-edison: 6.8B USD, 6.9B EUR, 7B EUR
sanan lumileds inari: 239M USD
semtech sierra-wireless: 1.2B USD
sk-ecoplant sk-tes: 1B USD, 1.2T KRW
sk-hynix sk-keyfoundry: 575.8B KRW, 492M USD, 500M USD
sk-hynix-system-ic sk-keyfoundry sk-hynix: 575.8B KRW, 490M USD
softbank alibaba: 34B USD, 242M shares, 23.7 %, 14.6 %
soracom kddi: 20B JPY
stonepeak cirion lumen: 2.7B USD
tsinghua-unigroup wise-road jac-capital: 60B CNY, 54.9B CNY, 9B USD
x-corp andreessen-horowitz: 400M USD
x-corp kingdom-holding: 1.9B USD
x-corp morgan-stanley: 44B USD, 13B USD
x-corp qatar-investment-authority: 375M USD
x-corp sequoia: 800M USD`,
  2023: `
airbnb gameplanner: 200M USD
aligned odata: 1.8B USD
allegro-microsystems crocus: 420M USD
altice morgan-stanley ultraedge: 764M EUR, 70 %
ams-osram kwap: 400M EUR, 2B MYR
antin opdenergy: 866M EUR
ardian verne digital-9-infrastructure: 575M USD, 415M USD, 135M USD, 1.2B USD, 450M GBP
asterion steag: 2.6B EUR, 2.7B EUR
auo bhtc: 600M EUR, 20.5B TWD
azrieli compass brookfield: 854M USD, 3.1B ILS
bain-capital chindata: 3.16B USD, 3.2B USD
bosch tsi-semiconductors: 1.5B USD
broadcom vmware: 61B USD, 69B USD, 8B USD, 30.8B USD
brookfield axa-im-alts data4: 3.5B EUR, 3.8B USD, 3.8B EUR, 3.3B EUR
brookfield compass ontario-teachers: 5.5B USD, 5B EUR
brookfield cyxtera centersquare: 775M USD
brookfield data4: 3.8B USD, 3.5B EUR
brookfield ontario-teachers redbird compass: 5.5B USD
byd-electronic jabil: 15.8B CNY, 2.2B USD
camtek frt-metrology formfactor: 100M USD
carrier viessmann: 12B EUR, 13B USD, 13.2B USD, 20 %, 2.4B EUR
central-puerto enel: 102M USD, 48M USD
china-southern-power-grid enel: 2.9B USD, 2.7B EUR
chindata bain-capital china-merchants-group: 3.16B USD, 3.4B USD
cisco splunk: 28B USD, 26B EUR
coreweave fidelity jpmorgan nat-friedman jane-street: 642M USD
coupang farfetch: 500M USD, 460M EUR
crescendo-my microsoft: 132.5M MYR
crescendo-my st-telemedia: 117.7M MYR
databricks arcion: 100M USD
databricks mosaicml: 1.3B USD, 1.2B EUR
digitalocean paperspace: 111M USD, 100M USD
elmos littelfuse: 93M EUR, 97M USD
engie atlas-renewable: 3.24B BRL, 545 MW
far-eastone asia-pacific-telecom: 11.28 %
fujifilm entegris: 700M USD, 93B JPY
hensoldt esg: 675M EUR
iberdrola mexico-infrastructure-partners mexican-government: 6B USD, 5.5B EUR, 6.2B USD, 8.5 GW, 110B MXN
ibm apptio vista-equity-partners: 4.6B USD, 4.2B EUR
ibm software-ag silver-lake: 2.13B EUR, 2.33B USD
ibm software-ag: 2.13B EUR, 2.3B USD
infineon gan-systems: 830M USD, 780M EUR, 779M EUR, 777M EUR
instadeep biontech: 362M GBP, 562M GBP, 440M USD, 680M USD
intel bain-capital ims-nanofabrication: 4.3B USD, 20 %, 860M USD
intel tsmc ims-nanofabrication: 4.3B USD, 10 %, 430M USD
japan-industrial-partners toshiba chubu-electric: 100B JPY
japan-industrial-partners toshiba orix: 200B JPY
jic jsr: 909.3B JPY, 900B JPY, 6.3B USD, 6.4B USD, 1T JPY, 909B JPY
jic shinko-electric dnp mitsui-chemicals fujitsu: 684.9B JPY, 685B JPY, 4.7B USD, 700B JPY, 50 %, 80 %, 15 %, 5 %, 278.7B JPY
jic shinko-electric: 80 %, 15 %, 5 %
kkr coolit mubadala: 270M USD
kkr coolit: 270M USD
kkr greenvolt: 1.2B EUR
kkr tim fibercop: 22B EUR, 19B EUR
kkr tim: 18.8B EUR, 22B EUR, 20B USD
kpn youfone: 200M EUR
kyec king-long: 4.885B CNY, 21.7B TWD, 92.1619 %
longsys smart-brazil penguin-solutions: 138M USD, 166M USD, 81 %
lumentum cloud-light: 750M USD
lunit volpara: 193M USD, 252.5B KRW, 253B KRW, 292M AUD
macom ommic: 36.4M EUR, 38.5M USD
macom wolfspeed: 125M USD, 75M USD
meituan light-years-beyond: 2.07B CNY, 281M USD, 234M USD, 233M USD, 367M CNY, 1.67B CNY
meituan lightyear-ai: 2.07B CNY, 281M USD, 234M USD
mobileye intel: 1.6B USD, 1.5B USD
nexperia vishay newport-wafer-fab: 177M USD, 144M GBP
niagara-energy enel: 1.4B USD, 1.3B EUR
nvent ecm-industries: 1.1B USD
onsemi globalfoundries: 400M USD
openai sequoia andreessen-horowitz thrive k2-global founders-fund: 300M USD
panasonic apollo: 311B JPY, 2.1B USD, 80 %
penguin-solutions longsys: 205M USD, 138M USD, 81 %
perceive amazon: 80M USD
proximus route-mobile: 643M EUR, 57.56 %, 59.2B INR
qualcomm autotalks: 350M USD, 400M USD, 80M USD
recursion cyclica: 40M USD
recursion valence-discovery: 47.5M USD
renesas panthronics: 87M EUR, 12B JPY
rockley-photonics celestial-ai: 20M USD
rockwell clearpath-robotics otto-motors: 609M USD
safran collins-aerospace: 1.8B USD, 1.6B EUR
samsung asml: 3T KRW, 2.6T KRW
samsung-display emagin: 218M USD, 290B KRW
sap leanix: 1.2B EUR
schaeffler vitesco: 3.64B EUR, 3.8B EUR
siemens-energy siemens: 2.1B EUR, 18 %
silver-lake cpp-investments sap qualtrics: 12.5B USD, 11.6B EUR, 7.7B USD, 7.2B EUR, 71 %
silver-lake software-ag: 2.2B EUR, 2.4B EUR
sk-enpulse hahn-and-company skc: 360B KRW, 268M USD
sk-hynix-system-ic wuxi-industry: 49.9 %, 206M USD, 150M USD
sk-networks en-core: 95.1B KRW, 88.47 %, 95B KRW
sk-shieldus eqt sk-square: 2T KRW, 68 %, 864.6B KRW
skc isc: 522.5B KRW, 45 %
smart-global longsys zilia: 137M USD, 205M USD, 81 %
snowflake neeva: 150M USD, 185M USD
socionext panasonic fujitsu development-bank-of-japan: 181.5B JPY, 37.5 %, 12.6M shares
softbank berkshire-grey: 375M USD
softbank fortress mubadala: 2B USD, 3B USD, 3.3B USD, 70 %, 90 %
sony jic jsr: 909B JPY, 5.8B EUR
sopra-steria ordina: 518M EUR
synopsys invecas cadence: 71.5M USD
tata wistron: 125M USD
telia norlys: 6.25B DKK, 840M EUR
thales cobham: 1.1B USD, 1B EUR
thales imperva: 3.6B USD, 3.2B EUR
thales tesserent: 176M AUD, 119M USD
thomson-reuters casetext: 650M USD, 595M EUR
toshiba japan-industrial-partners rohm: 300B JPY, 2.1B USD
toshiba japan-industrial-partners: 2T JPY, 14B USD, 15B USD, 15.3B USD
totalenergies total-eren: 1.5B EUR, 70.4 %
triton siemens-energy trench-group: 2B EUR
ubs credit-suisse: 3B CHF, 3.25B USD, 9B CHF, 100B CHF, 3B EUR
us-bitcoin-corp hut-8: 745M USD
visa pismo: 1B USD, 4.8B BRL, 915M EUR
vistra energy-harbor: 3.43B USD, 3B USD, 430M USD, 6.8B USD, 4 GW
weg regal-rexnord: 400M USD, 1.94B BRL
wt-micro future-electronics: 3.8B USD
xpeng didi volkswagen: 744M USD, 5.8B HKD
xylem evoqua: 7.5B USD
zegona vodafone: 5B EUR, 900M EUR`,
  2024: `
3peak icm-micro: 1.06B CNY
a2a enel: 1.2B EUR, 1.35B EUR, 90 %
acs turner dornan: 400M EUR, 436M USD
adnoc covestro: 14.7B EUR, 11.7B EUR, 1.17B EUR
airtrunk blackstone cpp-investments: 24B AUD, 16B USD, 16.1B USD, 12 %, 23.5B AUD, 2.3T JPY
akamai noname: 450M USD
algonquin-power ls-power: 2.5B USD, 2.28B USD
almaviva iteris: 335M USD, 306M EUR
altice cma-cgm: 1.55B EUR, 1.7B USD
amazon talen-energy: 480 MW, 120 MW, 650M USD, 600M EUR, 960 MW
ambar-energia eletrobras: 4.7B BRL, 2.9B BRL, 2 GW
amd silo-ai: 665M USD, 613M EUR, 600M EUR, 300 units, 920B KRW, 107B JPY
amd zt-systems: 400M USD, 75 %, 25 %, 3B USD, 6.5T KRW, 720B JPY, 6.6T KRW, 4.4B EUR, 4.5B EUR
american-superconductor nwl: 61.4M USD
amphenol carlisle-interconnect-technologies: 2.025B USD
amphenol commscope: 2.1B USD
applied-digital mara: 97.3M USD, 87.3M USD, 200 MW
applied-digital nvidia related-digital: 160M USD
ares ada-infrastructure: 3.7B USD, 1.8B USD
ares glp: 3.7B USD, 5.2B USD, 550B JPY
asterion retelit tim sparkle: 700M EUR
at-and-s somacis: 405M EUR
atlas-energy moser: 220M USD, 212 MW
atos alten: 270M EUR
auren aes-brasil: 7B BRL, 1.4B USD
baiao-chemical xinhuilian: 700M CNY, 46.67 %
bell ziply-fiber: 7B CAD, 5B USD, 3.65B USD
bending-spoons brightcove: 233M USD, 221M EUR
bending-spoons wetransfer: 600M EUR
biontech biotheus: 800M USD, 950M USD
bitfarms stronghold: 307 MW
blackrock global-infrastructure-partners: 12.5B USD, 3B USD, 12M shares, 11.4B EUR
blackrock hps: 12B USD, 11.4B EUR
blackstone airtrunk: 21T KRW, 2.3T JPY, 24B AUD, 14.5B EUR, 16B USD
blue-owl ipi-partners: 1B USD, 920M EUR
bosch johnson-controls hitachi: 8.1B USD, 6.7B USD, 7.4B EUR, 8B USD, 15.1 %
bouygues la-poste-mobile la-poste: 950M EUR, 963M EUR
brookfield cyxtera: 775M USD
brookfield neoen: 6.1B EUR, 6.6B USD, 53 %
cadence beta-cae: 1.24B USD, 60 %
canva leonardo-ai: 320M USD, 370M USD
cellnex phoenix-tower: 971M EUR, 1.1B USD
cellnex vauban edf meag: 803M EUR
chapsvision sinequa: 100M EUR
china-mobile hkbn: 6.9B HKD, 7.8B HKD, 900M USD, 1B USD
cisco robust-intelligence: 400M USD
cleanspark griid: 155M USD
cohu tignis: 35M USD
coreweave jane-street magnetar fidelity macquarie: 650M USD
cpp-investments global-infrastructure-partners minnesota-power allete: 6.2B USD
cps-energy talen-energy: 785M USD, 1.7 GW
crescendo-my microsoft: 315.2M MYR
databricks lilac: 50M USD
databricks tabular: 1B USD, 2B USD
db-hitek kcgi: 195B KRW, 7.05 %, 5.63 %
deutsche-telekom uscellular: 4.4B USD, 4B EUR
digi nowo: 150M EUR
digitalbridge yondr: 5.8B USD, 1 GW, 420 MW, 3.2B USD
dsv deutsche-bahn: 14.3B EUR, 15.8B USD
ecoworld microsoft: 402.3M MYR, 402.2M MYR
ecoworld princeton-digital: 211M MYR, 211.2M MYR
edf ge-vernova: 175M USD
edgio akamai: 125M USD
endesa acciona: 1B EUR, 626 MW
enovum bit-digital: 46M USD, 62.8M CAD
eqt ox2: 16.4B SEK, 1.4B EUR
ericsson iconectiv: 1B USD
esr starwood-capital sixth-street: 7B USD
fincantieri leonardo: 415M EUR, 300M EUR, 115M EUR
flex crown-technical-systems: 325M USD
fluor nuscale: 605M USD, 1.35B USD
fuled ferrotec: 6.55B CNY
gds china-life: 2.9B CNY, 401M USD, 2.6B CNY, 30 %
gds cpic: 2.9B CNY, 70 %
gigadevice suzhou-saixin hefei-city: 581M CNY, 70 %
globalfoundries mubadala: 950M USD, 200M USD
glp-capital-partners ares ada-infrastructure: 3.7B USD, 1.8B USD, 1.5B USD
gryphon erikson bp-energy: 18M USD, 4 GW
hahn-and-company sk-specialty sk-group: 2.7T KRW, 2.6T KRW, 85 %, 2.6308T KRW
hahn-and-company sk-specialty: 2.7T KRW, 85 %, 1.9B USD
hamamatsu-photonics nkt: 205M EUR
hewlett-packard-enterprise h3c unisplendour: 3.5B USD, 2.1B USD, 30 %, 714M USD, 49 %
hewlett-packard-enterprise juniper: 14B USD, 13.4B USD, 2T JPY, 12.8B EUR
hkbn china-mobile i-squared: 5.23B HKD, 6.9B HKD, 7.8B HKD
hmc-capital digico: 1.937B AUD, 937M USD, 2B AUD, 1.996B AUD, 2.7B AUD
hmc-capital iseek: 400M AUD
hut-8 macquarie validus-power: 310 MW, 4 units
hyosung-tnc hyosung-chemical: 920B KRW
iberdrola avangrid: 2.55B USD, 2.4B EUR, 18.4 %
iberdrola electricity-north-west: 5B EUR, 2.1B GBP, 4.2B GBP, 88 %
ibm hashicorp: 6.4B USD, 6B EUR
iliad infravia opcore: 860M EUR, 50 %, 2.5B EUR
infineon ase: 62.7M EUR, 65M USD, 2.1B TWD
infratil cdc-data-centres: 1.15B NZD, 1.275B NZD
intel arm: 147M USD, 1.18M shares
italgas f2i 2i-rete-gas: 5.3B EUR, 2.06B EUR, 2.072B EUR
jcet sandisk western-digital sandisk-shanghai: 624M USD, 4.5B CNY, 80 %
jfrog qwak: 230M USD
kddi elyza: 53 %, 53.4 %, 43.4 %, 10 %
kddi lawson: 500B JPY, 50 %
keysight spirent: 1.16B GBP, 1.5B USD, 1.46B USD
kkr bain-capital fujisoft: 600B JPY, 4B USD, 4.1B USD
kkr encavis: 2.8B EUR, 3B USD
kokusai-electric kkr: 245B JPY
l-t-semiconductor siliconch: 1.83B INR, 22M USD
larsen-toubro siliconch: 1.83B INR, 22M USD
lg bear-robotics: 60M USD, 21 %, 51 %, 80B KRW
lg-display tcl: 10.8B CNY, 2.03T KRW, 1.54B USD, 80 %
littelfuse basler-electric: 350M USD
lodha amazon: 4.5B INR, 54M USD
luxshare leoni: 525M EUR, 50.1 %, 205M EUR, 320M EUR
macquarie psp-investments airtrunk: 24B AUD, 16B USD
mara nextera: 114 MW
masdar brookfield saeta: 1.2B EUR, 1.4B USD, 745 MW
masdar gek-terna terna: 3.2B EUR, 3.4B USD, 67 %
merck-kgaa gnmi: 665M EUR
merck-kgaa unity-sc: 155M EUR, 50M EUR
merck-kgaa unitysc: 155M EUR
nebius accel: 700M USD
nebius nvidia accel orbis: 700M USD
nebius yandex: 5.4B USD, 475B RUB, 5.2B USD
nexans la-triveneta-cavi: 550M EUR
nokia french-government alcatel-submarine: 350M EUR, 80 %, 20 %
nokia infinera: 2.3B USD, 2.1B EUR
nos claranet: 152M EUR
novo-holdings catalent: 16.5B USD, 113B DKK, 15.3B EUR
novosense magntek: 683M CNY, 68.28 %, 1B CNY
nvent brookfield nvent-thermal: 1.7B USD
nvent trachte: 695M USD
nvidia deci: 300M USD
nvidia octoai: 250M USD, 165M USD
nvidia run-ai: 700M USD, 1B USD, 650M EUR
nvidia shoreline: 100M USD
nvidia vingroup vinbrain: 30M USD
nxp aviva-links: 242.5M USD, 243M USD, 230M EUR
odoo capitalg sequoia summit-partners: 500M EUR, 527M USD
odoo google sequoia: 500M EUR
oklo altc-acquisition: 306M USD
oklo atomic-alchemy: 25M USD
openai rockset: 200M USD
openfive alphawave: 210M USD
outbrain teads altice: 1B USD, 725M USD
paragon-globe bdx: 238.3M MYR
pdf-solutions securewise: 130M USD
positivo algar: 235M BRL
prologis skybox: 400 MW
prosus despegar: 1.7B USD, 1.6B EUR
prysmian encore-wire: 3.9B EUR, 4.2B USD, 4.15B USD
qualcomm sequans: 200M USD, 180M EUR
quanta-services cupertino-electric: 1.54B USD, 1.3B USD, 1.5B USD
quantum-capital cogentrix: 3B USD, 5.3 GW
quikrete summit-materials: 11.5B USD
raspberry-pi arm sony: 166M GBP, 178M GBP, 35M USD
rebellions sapeon sk-telecom sk-hynix: 1.3T KRW
recursion exscientia: 688M USD
renesas altium: 9.1B AUD, 5.9B USD, 887.9B JPY
renesas transphorm: 339M USD
riot-platforms block-mining: 92.5M USD, 185M USD
riot-platforms e4a-solutions: 51M USD
rockwell clearpath-robotics otto-motors: 600M USD
safran preligens: 220M EUR, 239M USD
salesforce own-company: 1.9B USD
samsung asml: 1.2T KRW
samsung rainbow-robotics: 267B KRW, 35 %, 14.7 %
samsung sonio: 126B KRW, 92.4M USD
sap walkme: 1.5B USD, 1.4B EUR
schneider-electric motivair: 850M USD, 75 %, 1.13B USD, 780M EUR
scsk netone: 357B JPY
ses intelsat: 3.1B USD, 2.8B EUR
shin-etsu mimasu: 68B JPY, 450M USD
siemens altair-engineering: 10B USD, 10.6B USD, 9.5B EUR, 10B EUR
siemens altair: 10.6B USD, 10B USD
siemens innomotics kps: 3.5B EUR
sk-hynix wuxi-industry: 49.9 %, 202B KRW, 150M USD
skyworks akoustis: 30.2M USD
snam edison: 565M EUR
softbank graphcore: 600M USD, 500M USD, 400M USD, 400M GBP, 830B KRW, 95B JPY
softbank openai: 1.5B USD
solaris mobile-energy-rentals: 200M USD, 60M USD, 16.5M shares, 153 MW
sopra-steria axway: 330M EUR
soundhound amelia: 80M USD
starwood-capital warburg-pincus esr sixth-street qatar-investment-authority: 7.1B USD, 55.2B HKD
swisscom fastweb vodafone: 8B EUR, 7.6B CHF, 7.9B CHF, 8.7B USD
swisscom vodafone: 8B EUR, 7.7B CHF
synopsys ansys: 35B USD, 16B USD, 19B USD, 10B USD, 5T JPY, 46T KRW, 251B CNY, 32B EUR
synopsys clearlake francisco-partners: 2.1B USD, 475M USD
teradyne quantifi-photonics: 127M USD
terawulf talen-energy: 92M USD, 25 %
thoma-bravo darktrace: 4.3B GBP, 5.3B USD, 5B EUR, 4.25B GBP
three-uk vodafone uk-government: 11B GBP, 15B GBP, 14B USD
tiktok goto bytedance: 1.5B USD, 840M USD, 75.01 %
tim sparkle italian-government retelit asterion: 700M EUR, 70 %, 30 %, 750M USD
totalenergies kyon-energy: 90M EUR
totalenergies vsb-gruppe: 1.57B EUR
tpg gic techem: 6.7B EUR, 7.5B USD
tpg-telecom vocus: 5.25B AUD
triton bosch: 700M EUR
tropicana ndc-data-center: 383M MYR
uem-sunrise logos: 144.9M MYR
united-rentals yak: 1.1B USD
unt xinlian-yuezhou: 5.897B CNY, 72.33 %
v-tal oi: 5.683B BRL, 5.7B BRL, 1B USD
verizon frontier: 20B USD
vistra nuveen avenue-capital: 3.248B USD, 3.25B USD, 15 %
vivo ipnet: 230M BRL
vodafone three-uk: 11B GBP, 13B EUR, 51 %, 49 %
vodafone vantage-towers: 1.3B EUR, 6.6B EUR
weg volt-electric-motors: 88M USD, 530M BRL
western-digital sandisk jcet: 624M USD, 80 %
wiz dazz: 450M USD
wolfspeed us-government: 200M USD
yandex lukoil: 475B RUB, 5.2B USD
zhizheng aami asmpt: 3.5B CNY, 3.506B CNY, 87.47 %`,
  2025: `
adobe semrush: 1.9B USD
aermont nabiax asterion: 1B EUR
agibot swancor-advanced-materials: 2.1B CNY, 63.62 %, 66.99 %, 29.99 %
agibot swancor: 2.1B CNY, 63.62 %, 290M USD
aip mgx global-infrastructure-partners macquarie aligned: 40B USD, 5 GW
air-liquide dig-airgas macquarie: 2.85B EUR, 3.3B USD
aligned mgx blackrock nvidia microsoft xai macquarie: 40B USD, 5 GW
ambar-energia eletrobras eletronuclear: 535M BRL, 100M USD, 68 %
amd sanmina zt-systems: 3B USD, 2.25B USD, 300M USD, 450M USD, 2.55B USD, 2.7B EUR
amd sanmina: 3B USD, 2.55B USD, 450M USD
amd zt-systems: 4.9B USD
american-superconductor comtrafo: 162M USD, 88M USD
ampere carlyle oracle: 59.65 %, 32.27 %
ampere oracle softbank: 2.7B USD
amphenol commscope: 10.5B USD
amphenol trexon: 1B USD
ant-group bright-smart: 2.8B HKD, 2.81B HKD, 50.55 %
antin northc dws: 2B EUR
appier adcreative: 38.7M USD, 5.7B JPY
applied-digital ekso: 97 %
archrock natural-gas-compression-systems: 357M USD
ardian energia irish-government: 2.5B EUR
ardian energia: 2.5B EUR
arm dreambig: 265M USD
arteris cycuity: 45M USD
ase analog-devices: 100M USD
atlas-energy moser: 180M USD, 40M USD
atlassian dx-developer: 1B USD, 1.5B AUD
atlassian the-browser-company: 610M USD, 930M AUD
atos eviden french-government: 410M EUR, 404M EUR, 500M EUR, 625M EUR, 110M EUR
atos french-government: 410M EUR, 300M EUR
att lumen: 5.75B USD
axcelis veeco: 4.4B USD, 58 %, 42 %
baidu yy joyy: 2.1B USD, 3.6B USD
bain-capital chindata dongyangguang: 28B CNY, 4B USD, 3.9B USD
bain-capital namirial: 1.1B EUR
baker-hughes chart-industries flowserve: 13.6B USD, 19B USD, 10B USD
baker-hughes chart-industries: 13.6B USD
bending-spoons aol apollo: 1.5B USD, 2.8B USD, 1.4B USD, 1.3B EUR
bending-spoons eventbrite: 500M USD, 430M EUR
bending-spoons t-rowe-price: 710M USD, 270M USD, 440M USD
bending-spoons vimeo: 1.38B USD, 1.2B EUR
berkshire-hathaway occidental: 9.7B USD
biontech curevac: 1.25B USD, 1.1B EUR
bit-digital enovum: 46M CAD, 33M USD
bitfarms stronghold: 125M USD, 175M USD
black-hills northwestern-energy: 15.4B USD, 3.6B USD
blackrock aligned macquarie: 40B USD, 5 GW
blackrock mgx nvidia aligned: 40B USD, 34.4B EUR, 34B EUR, 5 GW, 215B BRL
blackstone pnm: 11.5B USD, 5.7B USD
blackstone shermco: 1.6B USD
blackstone technopro: 500B JPY, 3.4B USD, 507B JPY
bpce novo-banco lone-star: 6.4B EUR, 75 %, 4.8B EUR
bpsemi yichong: 3.283B CNY, 3.28B CNY
brookfield colonial-enterprises: 9B USD
capgemini wns: 3.3B USD, 2.8B EUR
cato-networks aim-security: 350M USD
centersquare brookfield: 1B USD
charter cox: 34.5B USD
check-point lakera: 300M USD
chindata dongyangguang: 28B CNY, 4B USD
ciena nubis: 270M USD
cipher-mining aep: 200 MW
clio vlex: 1B USD
coforge advent encora: 2.35B USD
cogent i-squared: 144M USD, 10 units
cognition windsurf: 250M USD
coherent advent: 400M USD
constellation-energy calpine: 26.6B USD, 16.4B USD, 4.5B USD, 12.7B USD, 27B USD, 60 GW, 16B EUR, 25.8B EUR
coreweave weights-biases: 1.7B USD, 1.6B EUR
corvex movano: 250M USD
cox iberdrola: 4.2B USD, 3.7B EUR, 2.6 GW
cps-energy ocotillo proenergy: 1.39B USD, 1.6 GW, 1632 MW
cps-energy proenergy: 1.387B USD
crowdstrike onum: 290M USD
crowdstrike pangea: 260M USD
crown-castle zayo eqt: 8.5B USD, 4.25B USD
crusoe atero: 150M USD
crusoe nydig: 250 MW
daikin chilldyne: 40M USD
databricks neon: 1B USD
datacenter-united proximus: 128M EUR
datadog eppo: 220M USD
destinus daedalean: 180M CHF, 223M USD
digitalbridge softbank: 3B USD
diligent-robotics serve-robotics: 29M USD
dlocal aza-finance: 150M USD
dongshan-precision gmd: 100M EUR, 814M CNY
dongshan-precision source-photonics: 5.935B CNY, 5.9B CNY, 629M USD
doosan sk-siltron sk-group: 5T KRW, 70.6 %, 4T KRW, 3T KRW
doosan-robotics onexia: 35.6B KRW, 89.59 %, 25.9M USD
dycom power-solutions-llc: 1.95B USD
eaton boyd goldman-sachs: 9.5B USD
eaton boyd: 9.5B USD, 8.2B EUR
eaton fibrebond: 1.4B USD
eaton resilient-power: 55M USD, 86M USD, 150M USD
eaton ultra-pcs: 1.55B USD
ecolab ovivo-electronics: 1.8B USD
ecoworld microsoft: 693M MYR, 694M MYR
emcor miller-electric: 865M USD
eos cerberus: 336M USD
esr starwood-capital warburg-pincus: 7.1B USD, 55.2B HKD
f5 calypsoai: 180M USD
firefly scitec: 855M USD
fluor nuscale: 15M shares
formfactor mbk-partners fict: 60M USD, 20 %
foxconn softbank: 375M USD
ge-vernova prolec-ge xignux: 5.275B USD, 5.3B USD, 50 %
getty shutterstock: 3.7B USD
global-infrastructure-partners aligned: 40B USD, 5 GW
google intersect-power: 4.75B USD, 10.8 GW, 4B EUR
google wiz: 32B USD, 4.8T JPY, 46T KRW, 3.2B USD, 10 %, 46.4T KRW, 231B CNY, 29.3B EUR, 29.4B EUR, 29B EUR, 181B BRL
greenidge data-journey: 18M USD
gryphon american-bitcoin hut-8: 98 %
gryphon captus-energy: 24M CAD, 4 GW
harman masimo samsung: 350M USD, 500B KRW
harman zf samsung: 1.5B EUR, 1.77B USD, 2.6T KRW, 1.76B USD
herc h-and-e: 5.3B USD, 4.8B USD
hive bitfarms paraguayan-government: 56M USD, 85M USD, 200 MW
hive bitfarms: 85M USD, 56M USD, 200 MW
hive toronto: 7.2 MW
hp humane: 116M USD
hua-hong big-fund: 8.27B CNY, 97.5 %
hubbell dmc-power: 825M USD
hut-8 transalta: 310 MW
hyperlume credo: 92M USD
ibm confluent: 16T KRW, 1.7T JPY, 9.5B EUR
ies-holdings gulf-island-fabrication: 192M USD
indra hispasat redeia hisdesat: 725M EUR, 89.68 %
indra hispasat: 725M EUR, 89.68 %
infineon marvell: 2.5B USD, 2.2B EUR, 2.25B EUR, 2.3B EUR, 2.28B EUR
infineon skywater: 93M USD, 73M USD, 110M USD, 350M USD
innergex cdpq: 10B CAD, 2.8B CAD
innolux pioneer-corp eqt: 163.6B JPY, 1.1B USD, 33.7B TWD
intel mobileye: 1B USD, 922M USD, 50M shares, 57.5M shares
intel silver-lake altera: 4.46B USD, 4.4B USD, 51 %, 8.75B USD, 3.3B USD
intel silver-lake: 49 %
intersect-energy google: 4.75B USD
intuitive-machines lanteris advent: 800M USD
ionq id-quantique sk-telecom: 250M USD
ionq id-quantique: 250M USD, 116M USD
ionq oxford-ionics: 1.08B USD, 1.075B USD, 1.065B USD, 796M GBP, 800M GBP, 940M EUR, 1.1B USD
jabil hanley-energy: 750M USD, 725M USD, 58M USD
jacobs pa-consulting: 1.6B GBP, 1.2B GBP
kinder-morgan outrigger: 640M USD
kkr topcon jic: 348B JPY, 2.3B USD, 350B JPY
kodiak ares: 275M USD, 110M USD
legence bowers-group: 475M USD, 325M USD
legrand avtron: 1.125B USD, 960M EUR, 970M EUR
lenovo infinidat: 500M USD
leonardo airbus thales: 6.5B EUR
leonardo iveco iveco-defence: 1.7B EUR, 1.6B EUR, 2B USD
leonardo iveco-defence: 1.7B EUR, 1.6B EUR
limbach pioneer-power: 66.1M USD, 66M USD
lyten northvolt: 5B USD
macquarie aligned: 40B USD
marvell celestial-ai: 3.25B USD, 5.5B USD, 1B USD, 2.25B USD, 27.2M shares, 4.8T KRW, 500B JPY
megaport latitude: 300M USD, 200M AUD
merck-kgaa springworks: 3.9B USD, 3.4B EUR, 3B EUR
meta manus: 2B USD, 2.5B USD, 3B USD, 310B JPY, 2.9T KRW, 14B CNY
meta rivos: 2B USD
mgx blackrock global-infrastructure-partners aip aligned nvidia microsoft: 40B USD, 5 GW
mgx blackrock microsoft nvidia aligned global-infrastructure-partners kuwait-investment-authority temasek: 40B USD, 5 GW
mgx blackrock nvidia microsoft aligned macquarie: 40B USD, 5 GW
mgx blackrock nvidia microsoft aligned: 6T JPY, 57T KRW
microvision luminar: 33M USD, 22M USD
minebea shibaura-electronics yageo: 109B JPY, 65.6B JPY, 690M USD, 740M USD, 65B JPY, 655M USD, 87.4 %
mitsubishi-corp aethon: 7.5B USD, 5.2B USD, 2.33B USD
national-fuel-gas centerpoint: 2.62B USD
naver dunamu: 15.1T KRW, 10.3B USD, 10T KRW, 5 years
naver wallapop: 377M EUR, 600M EUR, 604.5B KRW, 70.5 %
nec csg-systems: 2.9B USD, 440B JPY
netflix warner-bros-discovery: 82.7B USD, 71B EUR, 72B USD, 62B EUR
next-insurance munich-re: 2.6B USD
nexthink vista-equity-partners: 3B USD, 2.4B CHF
nice cognigy: 955M USD, 830M EUR
nice-ltd cognigy: 955M USD, 827M EUR
northern-data elektron-energy: 200M USD, 175M EUR
northern-data rumble tether: 767M USD, 720M EUR, 22000 units, 150M USD, 22400 units, 1.17B USD, 970M USD
nrg ls-power: 12B USD, 13 GW, 18 units, 6.4B USD, 2.8B USD
nssf zing-semi big-fund: 7.04B CNY, 7.039B CNY
ntt ntt-data: 2.37T JPY, 16.4B USD, 57.7 %
nvent avail-infrastructure-solutions: 975M USD
nvidia centml: 400M USD
nvidia gretel: 320M USD
nvidia groq: 20B USD, 17B EUR, 110B BRL, 111B BRL
nvidia lepton-ai: 300M USD
nxp kinara: 307M USD, 295M EUR
nxp tttech: 625M USD, 600M EUR, 1100 units, 590M EUR
onto-innovation semilab: 545M USD, 495M USD, 475M USD, 432M USD
openai io-products: 6.5B USD, 6.4B USD, 5B USD, 23 %, 5.7B EUR, 5.8B EUR
openai neptune-ai: 400M USD
openai statsig: 1.1B USD, 940M EUR
openai thrive softbank dragoneer mgx t-rowe-price: 6.6B USD, 10.3B USD
openai thrive softbank mgx t-rowe-price: 6.6B USD, 5.6B EUR, 5.7B EUR
orange masorange cinven kkr providence: 4.25B EUR, 50 %
palo-alto-networks chronosphere: 3.35B USD
palo-alto-networks cyberark: 25B USD, 21.7B EUR, 22B EUR
palo-alto-networks protect-ai: 650M USD, 700M USD
parker-hannifin curtis-instruments: 1B USD
parker-hannifin filtration-group: 9.25B USD
partners-group green-ch: 1.2B USD, 1.2B EUR
pixelworks-shanghai verisilicon pixelworks: 133M USD, 930M CNY, 950M CNY
plus-ai churchill-capital: 300M USD
power-integrations odyssey-semiconductor: 9.52M USD
powerchip micron: 1.8B USD, 57B TWD
predibase rubrik: 500M USD, 100M USD
primarius actt: 2.174B CNY, 1.9B CNY
prosus just-eat-takeaway: 4.1B EUR, 4.3B USD
prysmian channell: 950M USD, 1.15B USD, 200M USD, 880M EUR, 1.06B EUR
qualcomm alphawave: 2.4B USD, 1.8B GBP, 2.1B EUR
qualcomm autotalks: 90M USD
quanta-services dynamic-systems-inc: 1.35B USD
quantum-computing-inc luminar: 110M USD
redcentric stellanor dws: 122M GBP, 127M GBP
redwire edge-autonomy: 925M USD
riot-platforms rhodium: 185M USD
rumble northern-data: 767M USD, 970M USD, 22000 units
salesforce informatica: 8B USD, 7B EUR
samsung flakt triton: 1.5B EUR, 1.68B USD, 2.4T KRW, 2.3T KRW, 1.7B USD
samsung flakt: 1.5B EUR, 1.68B USD
samsung flaktgroup triton: 1.5B EUR, 1.68B USD, 2.4T KRW, 2.3T KRW
sanan inari lumileds: 1.7B CNY, 74.5 %, 25.5 %
santander sabadell: 2.65B GBP, 3.1B EUR
schneider-electric temasek: 5.5B EUR, 35 %, 6.4B USD
schwarz-group aleph-alpha: 100 %
seagate intevac: 119M USD
sealsq ic-alps: 12.5M EUR
semtech hiefo: 34M USD
sentinelone observo-ai: 225M USD
sentinelone prompt-security: 250M USD
servicenow armis: 7.75B USD
servicenow moveworks: 2.85B USD
servicenow veza: 1B USD
siemens altair: 9.3B EUR
siemens dotmatics: 5.1B USD, 4.5B EUR, 4.7B EUR
silvaco cadence: 11.5M USD
silvaco mixel: 20M USD
sk-hynix intel solidigm: 2.235B USD, 2.24B USD, 8.84B USD, 1.9B USD, 3.2T KRW
sk-keyfoundry sk-powertech skc: 98.59 %, 25B KRW
sk-telecom kakao: 413.3B KRW, 10.8M shares, 2.44 %
skyworks qorvo: 22B USD, 63 %, 37 %
smic big-fund beijing-ic-fund: 40.6B CNY, 5.8B USD, 49 %, 547M shares
snowflake crunchy-data: 250M USD
softbank abb: 5.4B USD, 5.375B USD, 812.7B JPY, 818.7B JPY, 7.7T KRW, 38B CNY, 165B TWD, 4.6B EUR, 4.3B CHF
softbank ampere carlyle oracle: 6.5B USD, 973B JPY
softbank ampere: 6.5B USD, 730B JPY, 973B JPY, 9.5T KRW, 47B CNY, 6B EUR, 5.9B EUR
softbank nvidia: 5.83B USD, 32.1M shares, 900B JPY, 8.5T KRW, 41.5B CNY, 5.8B USD, 5B EUR
softbank openai: 6.6B USD
softbank t-mobile: 9.17B USD, 40.2M shares, 4.8B USD, 21.5M shares, 4.9B USD
soundhound interactions: 60M USD
spark-nz pacific-equity-partners: 705M NZD, 75 %, 25 %, 486M NZD
sterling cec-facilities: 505M USD, 450M USD
stmicroelectronics nxp: 950M USD, 900M USD, 50M USD, 810M EUR, 818M EUR, 770M EUR
stream apollo: 1.6B USD
sumitomo-bakelite kyocera: 30B JPY
sumitomo-corp scsk: 882B JPY
symbotic walmart: 200M USD, 520M USD
synopsys siemens keysight ansys: 35B USD, 30B EUR
t-mobile kkr metronet: 4.9B USD
tae trump-media: 6B USD, 200M USD, 300M USD, 5.1B EUR
tata-motors iveco exor: 3.8B EUR, 4.4B USD
te-connectivity richards-manufacturing: 2.3B USD
telefonica integra-tec: 1M USD
telefonica millicom movistar-colombia: 400M USD, 368M EUR, 67.5 %
telefonica millicom: 440M USD, 389M EUR, 380M USD, 329M EUR
telefonica telecom-argentina: 1.245B USD, 1.19B EUR, 1.2B EUR, 1.17B USD
telenor globalconnect: 6B NOK, 520M EUR
telus telus-digital: 400M USD, 539M USD
tencent tencent-music ximalaya: 1.26B USD, 2.4B USD, 2.9B USD
terawulf beowulf: 52.4M USD
texas-critical new-era sharon-ai: 10M USD, 50M USD
tim ihs i-systems: 950M BRL, 51 %
tim v8-tech: 140M BRL
tinexta advent nextalia: 25 %
totalenergies eph: 5.1B EUR, 5.9B USD, 95.4M shares
totvs stoneco linx: 3.05B BRL, 3.41B BRL, 550M USD
tpg altus-power: 2.2B USD
travelperk yokoy: 200M USD
u-blox advent: 1.05B CHF, 1.3B USD
ubtech fenglong-electric: 1.665B CNY, 43 %, 237M USD
uniti windstream: 13.4B USD
ushio ams-osram: 114M EUR, 130M USD
valens acroname: 7.8M USD
vantage yondr: 300 MW
vector-atomic ionq: 250M USD
vertiv great-lakes-data-racks: 200M USD
vertiv purgerite: 1B USD, 1.25B USD, 250M USD, 860M EUR
vistra energy-harbor: 15 %
vistra lotus-infrastructure-partners: 2.56 GW
vivo cdpq fibrasil: 858M BRL, 155M USD, 75.01 %
wingtech luxshare: 4.389B CNY, 617M USD, 4.4B CNY
wix base44: 80M USD
workday sana: 1.1B USD, 10B SEK, 10.4B SEK
wsp power-engineers: 1.78B USD, 2.4B CAD
wsp trc: 3.3B USD, 4.5B CAD
xai x-corp: 33B USD, 45B USD, 12B USD, 30.5B EUR
yageo shibaura-electronics: 109B JPY, 740M USD
zf samsung: 1.5B EUR
zscaler red-canary: 675M USD`,
  2026: `
accenture faculty: 1B USD
allbirds american-exchange: 39M USD
amazon globalstar: 11.57B USD
anthropic coefficient-bio: 400M USD
apple qai: 1.6B USD, 2B USD
atnorth cpp-investments equinix: 4B USD, 3.4B EUR
blackstone maclean-power: 4B USD
brex capital-one: 5.15B USD
chindata dongyangguang: 7.5B CNY, 3.5B CNY
cohere aleph-alpha schwarz-group: 500M EUR, 600M USD
copenhagen-infrastructure orsted: 10.7B DKK, 1.44B EUR
cpp-investments equinix atnorth partners-group: 4B USD, 40 %, 60 %, 4.2B USD, 1.6B USD, 800 MW, 3.3B EUR, 1 GW
credo dustphotonics: 750M USD
crowdstrike seraphic: 420M USD
crowdstrike sgnl: 740M USD
d-wave quantum-circuits-inc: 550M USD, 300M USD, 250M USD
denso rohm: 1.3T JPY, 8B USD, 8.2B USD
diligent-robotics serve-robotics: 5.3M USD
ecolab coolit kkr: 4.75B USD
engie uk-power-networks ck-infrastructure: 10.5B GBP, 12B EUR
fluor nuscale: 71M shares
generac enercon-technologies: 122M USD
global-infrastructure-partners eqt aes: 10.7B USD, 33.4B USD, 9.2B EUR, 28.6B EUR
ibm confluent: 11B USD
infineon ams-osram: 570M EUR, 670M USD, 671M USD
iren mirantis: 625M USD
kkr singtel st-telemedia temasek: 6.6B SGD, 5.1B USD, 5.2B USD, 82 %
kkr singtel st-telemedia: 6.6B SGD, 5.1B USD, 5.2B USD, 13.8B SGD, 10.9B USD, 82 %, 75 %, 25 %
kodiak-gas distributed-power-solutions: 675M USD, 384 MW
lightning-ai voltage-park: 35000 units
marvell xconn: 540M USD, 325M USD
mitsubishi-corp aethon: 7.53B USD, 1.2T JPY
mobileye mentee-robotics: 900M USD, 612M USD, 26.2M shares
modine gentherm: 1B USD
molex smiths-interconnect: 1.3B GBP, 1.75B USD
mtn ihs-towers: 6.2B USD
nebius eigen-ai: 643M USD
nebius tavily: 275M USD, 400M USD
nextera dominion-energy: 67B USD, 66.8B USD
nvidia arm: 140M USD
openai torch-health: 100M USD, 60M USD
ouster stereolabs: 35M USD
palo-alto-networks koi: 400M USD
poste-italiane tim: 10.8B EUR
renesas sitime: 3B USD, 1.5B USD, 4.13M shares
skywater ionq: 1.8B USD
snowflake observe: 1B USD
softbank digitalbridge: 4B USD, 2.9B USD, 5.8T KRW, 620B JPY, 630B JPY, 3.4B EUR
spacex anysphere: 60B USD, 51B EUR, 10B USD
spacex xai: 250B USD, 212B EUR
sword-health kaia-health: 285M USD, 245M EUR
telefonica millicom njj: 1.215B USD, 1.03B EUR
terawulf century-aluminum: 200M USD, 480 MW, 6.8 %
texas-instruments silicon-labs: 7.5B USD
tsmc arm: 231M USD, 1.11M shares
tsmc vanguard-international: 2.36B TWD, 73.5M USD, 8.1 %, 152M shares
vistra cogentrix quantum-capital: 4B USD, 4.7B USD, 5.5 GW`,
}

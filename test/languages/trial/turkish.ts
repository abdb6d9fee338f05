import { codes, list, numbers } from '../../../core/languages/list.ts'
import type { LanguagePack } from '../../../core/languages/pack.ts'

/** Words for making an amount larger or smaller. */
const changed = list`
  düşür* | indir* | azalt* | artır* | yükselt* | küçült* | büyüt* | genişlet* | revize* | çıkar* | değiştir* | kat katına
`

/**
 * A trial of an eleventh language, Turkish: what one file of data gives. It is read by nothing but its test, and says that it
 * is English, so that the forms of organisations and their descriptions are those of English.
 */
export const turkish: LanguagePack = {
  lang: 'en',
  script: 'spaced',
  quantities: {
    decimal: ',',
    numerals: numbers`
      yarım 0.5 | bir buçuk 1.5 | iki buçuk 2.5 | üç buçuk 3.5 | dört buçuk 4.5 | beş buçuk 5.5 |
      altı buçuk 6.5 | yedi buçuk 7.5 | sekiz buçuk 8.5 | dokuz buçuk 9.5 | bir 1 | iki 2 | üç 3 | dört 4 |
      beş 5 | altı 6 | yedi 7 | sekiz 8 | dokuz 9 | on 10 | on bir 11 | on iki 12 | on üç 13 | on dört 14 |
      on beş 15 | on altı 16 | on yedi 17 | on sekiz 18 | on dokuz 19 | yirmi 20 | yirmi bir 21 | yirmi iki 22 |
      yirmi üç 23 | yirmi dört 24 | yirmi beş 25 | yirmi altı 26 | yirmi yedi 27 | yirmi sekiz 28 |
      yirmi dokuz 29 | otuz 30 | otuz beş 35 | kırk 40 | kırk beş 45 | elli 50 | elli beş 55 | altmış 60 |
      altmış beş 65 | yetmiş 70 | yetmiş beş 75 | seksen 80 | seksen beş 85 | doksan 90 | doksan beş 95 |
      yüz 100 | yüz elli 150 | iki yüz 200 | iki yüz elli 250 | üç yüz 300 | dört yüz 400 | beş yüz 500 |
      altı yüz 600 | yedi yüz 700 | sekiz yüz 800 | dokuz yüz 900 | bin 1000
    `,
    scales: numbers`
      bin 1e3 | bine 1e3 | bini 1e3 | milyon 1e6 | milyona 1e6 | milyonu 1e6 | mn 1e6 | mln 1e6 | milyar 1e9 | milyara 1e9 | milyarı 1e9 |
      mlr 1e9 | mr 1e9 | trilyon 1e12 | trn 1e12
    `,
    currencies: codes`
      ABD dolar* USD | Amerikan dolar* USD | dolar* USD | Avustralya dolar* AUD | Kanada dolar* CAD |
      Hong Kong dolar* HKD | Tayvan dolar* TWD | Singapur dolar* SGD | avro* EUR | euro* EUR | sterlin* GBP |
      lira* TRY | Türk lira* TRY | TL TRY | yen JPY | yenlik JPY | Japon yen* JPY | won KRW | wonluk KRW |
      yuan* CNY | İsviçre frang* CHF | İsveç kron* SEK | Norveç kron* NOK | rupi* INR | dirhem* AED | riyal* SAR
    `,
    signs: { '₺': 'TRY', TRY: 'TRY' },
    yenSign: 'JPY',
    power: numbers`
      teravat* 1e12 | gigavat 1e9 | gigavata 1e9 | gigavatı 1e9 | gigavatın 1e9 | gigavatlık 1e9 |
      gigavatlığa 1e9 | gigavatlığı 1e9 | gigavattan 1e9 | gigawatt 1e9 | gigawattlık 1e9 | megavat 1e6 |
      megavata 1e6 | megavatı 1e6 | megavatın 1e6 | megavatlık 1e6 | megavattan 1e6 | megawatt 1e6 |
      megawattlık 1e6 | kilovat 1e3 | kilovatlık 1e3
    `,
    percent: ['yüzde'],
    shares: list`
      hisse | hisseyi | hisseye | hisselik | hissesi | hissesini | adet hisse | pay | paylık
    `,
    goods: list`
      çip* | yonga* | GPU | GPU'yu | GPU'luk | işlemci* | hızlandırıcı* | sunucu* | kart | kartı | kartlık |
      ekran kart* | TPU | sistem | sistemi | kabin | kabini | raf | birim
    `,
    years: list`
      yıl | yıla | yılda | yılı | yıllık | yıllığına | yıllığını | sene | seneye | senelik | seneliğine
    `,
    months: ['ay', 'aylık'],
    lasting: numbers`
      onyıllık 10
    `,
    apart: list`ve | ile | da | de | ise | ama | için`,
    counted: list`kişi | kullanıcı | müşteri | parametre | hane | ton | saat`,
    ofWhich: ['bunun', 'bunların'],
    ofThem: [],
    soon: [],
    versus: [],
    fillers: list`adet | tane | yeni | ek | ilave | kadar`,
    upTo: list`
      en fazla | en çok | azami | maksimum | en yüksek | üst sınırı | tavanı
    `,
    atLeast: list`
      en az | asgari | minimum | en düşük
    `,
    prepositions: [],
    upToAfter: list`
      kadar | varan | ulaşan | 'a kadar | 'e kadar | 'ye kadar | 'ya kadar | 'lık üst sınır | ile sınırlı
    `,
    atLeastAfter: list`
      aşkın | aşan | 'ı aşkın | 'ı aşan | 'i aşkın | 'den fazla | 'dan fazla | 'ten fazla | 'tan fazla | fazla |
      daha fazla | üzerinde | üzeri | 'ın üzerinde | 'in üzerinde | üstünde | ve üzeri | veya daha fazla
    `,
    about: list`
      yaklaşık | aşağı yukarı | takriben | ortalama | toplam | toplamda | tahminen | tam | neredeyse | yaklaşık olarak |
      ilave | ek | ilk | yeni | civarı
    `,
    to: ['ila', 'ile', 'ilâ', 'veya', 'ya da'],
    between: [],
    and: [],
    change: [],
    changeEnds: { to: list`den | dan | ten | tan`, behind: list`'ye | 'ya | 'e | 'a` },
    changed,
    rates: list`
      /GW | /MW | /adet | /hisse
    `,
    ratesAhead: ['gigavat başına'],
    moments: list`
      önce | öncesi | öncesine | önceki | sonra | sonrası | evvel | yaşında | geride
    `,
    vague: list`
      onlarca milyar | onlarca milyon | yüzlerce milyar | yüzlerce milyon | milyarlarca | milyonlarca |
      on binlerce | yüz binlerce | birkaç milyar | birkaç milyon | birkaç yüz | birkaç bin | birkaç gigavat |
      çok milyarlık
    `,
    one: list`
      ilk | İlk | ilk bir | bir | her | her bir | yaklaşık bir
    `,
  },
  claims: {
    abbreviations: list`
      a.ş | ltd | şti | vb | vs | vd | dr | prof | sn | bkz | örn | inc | corp | co | mr | mn | mlr | trn | yy | no
    `,
    beside: {
      behind: true,
      roles: codes`ile with | ve and | için for | tarafından by`,
      articles: [],
    },
    ordinalStop: true,
    actedUpon: {
      after: [
        "'ye",
        "'ya",
        "'e",
        "'a",
        "'yi",
        "'yı",
        "'yu",
        "'yü",
        '’ye',
        '’ya',
        '’e',
        '’a',
        '’yi',
        '’yı',
        '’yu',
        '’yü',
      ],
    },
    behindReplaced: ['yerine'],
    dates: {
      months: [
        ['ocak', 'ocakta', 'ocağın'],
        ['şubat', 'şubatta', 'şubatın'],
        ['mart', 'martta', 'martın'],
        ['nisan', 'nisanda', 'nisanın'],
        ['mayıs', 'mayısta', 'mayısın'],
        ['haziran', 'haziranda', 'haziranın'],
        ['temmuz', 'temmuzda', 'temmuzun'],
        ['ağustos', 'ağustosta', 'ağustosun'],
        ['eylül', 'eylülde', 'eylüldeki', 'eylülün'],
        ['ekim', 'ekimde', 'ekimin'],
        ['kasım', 'kasımda', 'kasımın'],
        ['aralık', 'aralıkta', 'aralığın'],
      ],
      weekdays: [['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi'], ['pazar']],
      lastYear: ['geçen yıl', 'geçen yılın', 'geçtiğimiz yıl', 'geçtiğimiz yılın', 'bir önceki yıl', 'geçen sene'],
      relative: [
        { phrase: 'geçen yıl', years: -1 },
        { phrase: 'geçtiğimiz yıl', years: -1 },
        { phrase: 'geçen sene', years: -1 },
        { phrase: 'bir yıl önce', years: -1 },
        { phrase: 'iki yıl önce', years: -2 },
        { phrase: 'geçen ay', months: -1 },
        { phrase: 'geçtiğimiz ay', months: -1 },
        { phrase: 'bir ay önce', months: -1 },
        { phrase: 'iki ay önce', months: -2 },
        { phrase: 'İki ay önce', months: -2 },
        { phrase: 'üç ay önce', months: -3 },
        { phrase: 'dört ay önce', months: -4 },
        { phrase: 'beş ay önce', months: -5 },
        { phrase: 'altı ay önce', months: -6 },
        { phrase: 'ayın başında', months: 0 },
        { phrase: 'bu ayın başında', months: 0 },
        { phrase: 'geçen hafta', days: -7 },
        { phrase: 'geçtiğimiz hafta', days: -7 },
        { phrase: 'bir hafta önce', days: -7 },
        { phrase: 'iki hafta önce', days: -14 },
        { phrase: 'İki hafta önce', days: -14 },
        { phrase: 'üç hafta önce', days: -21 },
      ],
    },
    cues: {
      invest: list`
        yatırım* | yatır | yatırdı* | yatırıyor* | yatıracak* | yatıracağ* | yatırmay* | yatırması* | yatırmak |
        yatırmış* | koyacak* | koydu* | koymay* | aktar* | öz sermaye | özsermaye | finansman tur* | yatırım tur* |
        fon topla* | sermaye artır* | hisse al* | ortak ol* | hissedar* | sermaye koy* | pay al*
      `,
      buy: list`
        satın al* | sipariş* | ısmarla* | öde | ödedi* | ödeyecek* | ödeyeceğ* | ödeme* | ödüyor* | tedarik et* |
        temin* | rezerve | harca* | bedel* | alım* | müşteri*
      `,
      supply: list`
        tedarik* | teslim* | sağla* | kurul* | kuracak* | kurmay* | kuruyor* | kurdu* | kapasite* | sevk* | sat |
        sattı* | satacak* | satış* | donat* | işlem gücü* | hesaplama gücü* | altyapı* | sun* | inşa*
      `,
      lease: list`
        kira* | kiracı* | kiraya | kiralan* | barındır*
      `,
      finance: list`
        kredi* | borç* | borc* | tahvil* | finanse | finansman* | teminat* | garanti* | kefil* | kefalet* |
        sendikasyon | ödünç
      `,
      acquire: list`
        satın al* | devral* | devir* | birleş* | bünyesine kat* | tamamını al* | satın alma teklif* | teklif ver*
      `,
      licence: ['lisans*', 'telif*', 'İmtiyaz*', 'imtiyaz*'],
      warrant: ['varant*', 'alım hakkı*', 'hisse alma hakkı*', 'opsiyon*'],
      deal: list`
        anlaşma* | sözleşme* | mutabakat* | ortaklık* | ortaklığ* | iş birliğ* | iş birlik* | işbirliğ* | proje* |
        plan* | taahhüt* | taahhüd* | niyet mektub* | protokol* | paket* | ihale* | veri merkez* | kampüs* |
        dilim* | ittifak* | İş birliğ* | İşbirliğ*
      `,
      disclaimed: list`
        taahhüt değil* | taahhüt ... değil* | hiçbir zaman ... taahhüt* | hiç ... taahhüt ... değil* | asla ... taahhüt* |
        taahhüt* bulunma* | taahhütte bulunma* | taahhüdümüz yok* | taahhüt yok* | taahhüt etme* | bağlayıcı değil* |
        bağlayıcılığı yok* | bağlayıcı olma* | söz verme* | söz değil* | garanti değil* | garantisi yok* |
        sipariş değil* | kesin değil* | yalnızca ... üst sınır* | sadece ... üst sınır* | sadece bir tavan* |
        yalnızca bir tavan* | tavandı | yükümlülük doğurm* | yükümlülük getirm* | yükümlülüğü yok* | geri adım*
      `,
      denied: list`
        yalanla* | reddet* | asılsız* | gerçek dışı* | gerçeği yansıtm* | doğru değil* | doğru olma* | uydurma* |
        yalan* | söz konusu değil* | böyle bir ... yok* | görüşme yok* | görüşme yürütm* | görüşmüyor* | tekzip*
      `,
      cancelled: list`
        iptal* | İptal* | vazgeç* | feshet* | fesih* | feshed* | sona er* | sonlandır* | geri çekil* | geri çekti* |
        suya düş* | iade* | çekil* | bozul* | masadan kalk* | masadan çekil* | çöktü* |
        son verdi* | gerçekleşmeyecek* | yapılmayacak*
      `,
      stalled: list`
        askıya* | askıda* | ertele* | ertelen* | durdur* | durakla* | rafa kaldır* | dondur* | tıkan* | ilerleme* yok* |
        ilerlemedi* | ilerlemiyor* | ilerleme kaydedil* | yerinde say* | gecik* | belirsiz* | sürüncemede |
        hayata geçme* | bekletil*
      `,
      rumored: list`
        görüşme* | görüşüyor* | görüştü* | görüşül* | müzakere* | iddia* | İddia* | öne sür* | değerlendir* | düşünüyor* |
        söylenti* | konuşul* | yakın olduğu* | anlaşmaya yakın* | masada* | gündemde* | olası | muhtemel* |
        ileri sür* | arayış* | kulis*
      `,
      modal: list`
        olabilir* | edebilir* | alabilir* | yapabilir* | yatırabilir* | *abilir | *ebilir | *abileceği | *ebileceği |
        *abileceğini | *ebileceğini | belki
      `,
      intended: list`
        planla* | planlıyor* | hedefle* | hedefliyor* | amaçla* | niyet* | öngör* | bekleniyor* | beklen* | iste* |
        istiyor* | tasarla* | önerdi* | öneri* | teklif* | umuyor* | hazırlan* | çerçeve* | planı | planları | şartına*
      `,
      nonbinding: list`
        niyet mektub* | mutabakat zapt* | mutabakat muhtıra* | ön anlaşma* | ön protokol* | iyi niyet anlaşma* |
        prensip anlaşma* | ilke anlaşma* | bağlayıcı olmayan
      `,
      agreed: list`
        imza* | İmza* | anlaş | anlaştı* | anlaşma* | anlaşmaya var* | mutabık* | mutabakata var* | açıkla* | duyur* |
        taahhüt* | taahhüd* | kararlaştır* | kabul et* | onayla* | sözleşme* | kazan* | sipariş ver* | söz verdi* |
        bağla* | *acak | *ecek | *acaklar | *ecekler | *acağını | *eceğini | *acağı | *eceği
      `,
      completed: list`
        tamamla* | satın aldı* | satın almıştı* | ödedi* | ödemişti* | yatırdı* | yatırmıştı* | aktardı* | teslim et* |
        teslim aldı* | teslim edildi* | devraldı* | sattı* | aldı | kapat* | kapandı* | devreye alındı* | devreye girdi* |
        faaliyete geç* | topladı* | sahip | elinde | elinde tut* | kiraladı* | kurdu | harcadı*
      `,
      ahead: list`olacak* | edilecek* | olunca | olması | edilmesi | sonra | *ınca | *ince | gerek*`,
      valuation: list`
        değerleme* | piyasa değer* | değer biç* | değerinde olduğu | şirket değer* | şirketin değer* | değerlen*
      `,
      earnings: list`
        gelir* | ciro* | hasılat* | kâr | kârı* | kâra | kârın* | net kar | zarar* | marj* | nakit* | bilanço* |
        bakiye sipariş* | sipariş defter* | favök
      `,
      move: list`
        yüksel* | düş | düştü* | düşüş* | arttı* | artış* | azal* | değer kazan* | değer kaybet* | değer kayb* |
        geriledi* | gerile* | tırman* | fırla* | kapanış* | yükseliş* | puan | prim yap* | büyüdü* | büyüme*
      `,
      market: list`
        pazar* | sektör* | küresel* | dünya genel* | talep* | talebi* | ekonomi* | analist* | tahmin* | araştırma* |
        şebeke* | ülke* | hane* | pazar payı*
      `,
      spending: list`
        sermaye harcama* | yatırım harcama* | harcama plan* | bütçe* | masraf* | gider* | maliyet*
      `,
      measureless: list`
        çalışan* | kullanıcı* | istihdam | işten çıkar* | vergi* | ceza* | faiz* | bellek* | nanometre* | enflasyon* |
        gümrük* | teşvik* | başına
      `,
      holding: list`
        hisse* | payı* | payına* | pay | azınlık* | çoğunluk* | sahip* | ortaklık pay* | iştirak* | varant*
      `,
      duration: list`
        sözleşme* | anlaşma* | kira* | süre* | boyunca | vade* | yayıl* | uzatma* | ortaklık* | lisans* | yıllığına
      `,
      goods: list`
        çip* | yonga* | gpu* | işlemci* | hızlandırıcı* | sunucu* | kart* | sistem* | tpu* | kabin* | birim*
      `,
      product: list`
        çip* | yonga* | gpu* | işlemci* | hızlandırıcı* | sunucu* | kart* | sistem* | teknoloji* | blackwell | rubin |
        hopper | tpu* | model* | donanım* | mimari*
      `,
      aside: list`
        rakip* | rakib* | eski | gibi | destekli | aksine | kıyasla | karşılaştır* | yanı sıra | analist* | benzer* |
        iştiraki | dışında
      `,
      pronoun: ['onun', 'ona', 'onlar', 'kendisi', 'kendisine'],
      each: ['her biri', 'ayrı ayrı', 'her birine', 'birer'],
      respectively: ['sırasıyla'],
      both: list`
        iki şirket* | İki şirket* | her iki şirket* | iki taraf* | İki taraf* | taraflar* | ortaklar | her iki taraf* | ikili
      `,
      part: list`
        ilk | İlk | ilk dilim* | dilim* | aşama* | faz | fazı* | taksit* | peşinat | avans | ek | ilave | başlangıçta |
        kalan* | bunun | bölüm* | kısm* | etap*
      `,
      whole: list`
        toplam* | tümü* | tamamı* | genelinde | bütünü* | hepsi* | yekûn
      `,
      recurring: list`yılda | her yıl | yıllık olarak | ayda | aylık | her ay | senede`,
      round: list`yatırım turu* | finansman turu* | tur | turunda | tura | turu | seri`,
      changed,
      instead: list`
        yerine | yerini | yerini al* | iken | düşürüldü* | indiril* | daha önce | önceki | başlangıçta | ilk başta
      `,
      past: list`
        *dı | *di | *du | *dü | *tı | *ti | *tu | *tü | *dılar | *diler | *dular | *düler | *tılar | *tiler
      `,
      had: list`*mıştı | *mişti | *muştu | *müştü`,
      future: list`*acak | *ecek | *acaklar | *ecekler | *acağını | *eceğini`,
      conditional: list`*abilir | *ebilir | *abileceğini | *ebileceğini | *acaktı | *ecekti`,
      signed: list`imzalad* | anlaştı | anlaştılar | sözleşme imzal* | sipariş verdi | taahhüt etti`,
      told: list`duyurdu | duyurdular | açıkladı | açıkladılar | tanıttı`,
      done: list`tamamladı | tamamlandı | ödedi | ödendi | teslim etti | teslim edildi | aldı | kuruldu`,
      held: list`sahip | elinde tutuyor | ortağı | hissedar* | işletiyor`,
      raised: list`topladı | satın aldı | sattı | yatırdı | borç aldı`,
      pending: list`onay* | koşul* | bekleniyor | opsiyon*`,
      meant: list`planlıyor | hedefliyor | istiyor | niyet mektubu | amaçlıyor`,
      again: ['aynı tutar*', 'aynı rakam*'],
      thatFigure: list`
        bu rakam* | o rakam* | rakam | söz konusu rakam* | bu tutar* | söz konusu tutar* | tutarın | bu miktar* |
        bu anlaşma* | söz konusu anlaşma* | anlaşma | anlaşmanın | bu plan* | planın | bu proje* | projenin |
        bu yatırım* | yatırımın | bu taahhüt* | görüşmeler* | teklif | bu sözleşme* | sözleşmenin | bu para | bu söz
      `,
      says: list`
        dedi* | söyle* | belirt* | ifade* | açıkla* | duyur* | göre | vurgula* | kaydet* | yaz* | bildir* | aktardı* |
        doğrula* | anlat* | konuş* | itiraf* | kabul etti*
      `,
      cites: list`haber* | göre | yazdı* | bildirdi* | dayandır* | aktardı* | raporla*`,
      unnamed: list`
        kaynak* | konuya yakın* | konuya vakıf* | adı açıklanmayan* | adının açıklanmasını* | bilgi sahibi* |
        yetkili* | bankacı*
      `,
      document: list`
        bildirim* | bildirimi* | kap açıklama* | izahname* | faaliyet rapor* | bilanço* | basın açıklama* | dosya* |
        basın bülten* | 8 k
      `,
      and: ['ve', 'veya', 'ile'],
      clause: list`ancak | fakat | ama | oysa | buna karşın | buna rağmen | iken | çünkü | ise | ardından`,
      until: list`kadar | itibaren | sonuna | başına | sonunda | başında | yarısında | çeyreğinde | beri`,
    },
  },
}

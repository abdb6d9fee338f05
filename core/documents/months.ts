/** Month names and their common short forms, in the ten languages and others whose pages are met; digits speak for themselves. */
const monthNames: readonly string[] = [
  'january january jan janvier janv gennaio gen januar jän jänner enero ene janeiro januari stycznia января січня leden ledna ocak oca ianuarie január januára ιανουαρίου يناير ιαν tammikuuta siječnja jaan януари',
  'february feb février fevrier févr fév febbraio februar febrero fevereiro fev februari lutego февраля лютого února şubat şub februarie február februára φεβρουαρίου فبراير φεβ helmikuuta veljače февруари',
  'march mar mars marzo mär märz maerz março marco maart mrt marca марта березня března mart martie március μαρτίου مارس μάρ maaliskuuta ožujka marts март',
  'april apr avril avr aprile abril abr kwietnia апреля квітня dubna nisan nis aprilie április apríla απριλίου أبريل απρ huhtikuuta travnja април',
  'may mai maggio mag mayo maio mei maja мая травня května mayıs května május mája μαΐου مايو μάι toukokuuta svibnja maj май',
  'june jun juin giugno giu juni junio junho czerwca июня червня června haziran haz iunie június júna ιουνίου يونيو ιούν kesäkuuta lipnja юни',
  'july jul juillet juil luglio lug juli julio julho lipca июля липня července temmuz tem iulie július júla ιουλίου يوليو ιούλ heinäkuuta srpnja юли',
  'august aug août aout agosto ago agustus augustus augusti sierpnia августа серпня srpna ağustos ağu augusztus augusta αυγούστου أغسطس αύγ elokuuta kolovoza август',
  'september sep sept septembre settembre set septiembre setiembre setembro września сентября вересня září eylül eyl septembrie szeptember septembra σεπτεμβρίου سبتمبر σεπ syyskuuta rujna септември',
  'october oct octobre ottobre ott oktober okt octubre outubro out października октября жовтня října ekim eki octombrie október októbra οκτωβρίου أكتوبر οκτ lokakuuta listopada октомври',
  'november nov novembre noviembre novembro ноября листопада listopadu kasım kas noiembrie novembra νοεμβρίου نوفمبر νοε marraskuuta studenoga ноември',
  'december dec décembre decembre déc dicembre dic dezember dez diciembre dezembro grudnia декабря грудня prosince aralık ara decembrie decembra δεκεμβρίου ديسمبر δεκ joulukuuta prosinca декември desember des',
]

const months = new Map(monthNames.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))
// In Polish the same word is the eleventh month, in Croatian the tenth; Polish pages are met more often.
months.set('listopada', 11)

/** The number of a month by its name, as digits. */
export function monthOf(name: string | undefined): string | undefined {
  const month = months.get(name?.toLowerCase() ?? '')
  return month === undefined ? undefined : String(month)
}

/** Countries, months, weekdays and the like: capitalised words that are no organisation. */
export const noNames = `
afghanistan africa algeria argentina armenia asia australia austria azerbaijan bahrain belgium brazil bulgaria canada chile china colombia croatia cuba cyprus
denmark egypt england estonia europe finland france germany greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya korea
kuwait latvia lithuania luxembourg malaysia malta mexico morocco netherlands nigeria norway oman pakistan peru philippines poland portugal qatar romania russia saudi
scotland serbia singapore slovakia slovenia spain sweden switzerland taiwan texas thailand tunisia turkey ukraine uruguay venezuela vietnam wales
germania francia spagna portogallo giappone cina corea russia brasile messico svizzera svezia norvegia danimarca belgio olanda grecia turchia egitto polonia irlanda
deutschland frankreich spanien italien japan kanada brasilien schweiz schweden norwegen danemark belgien niederlande griechenland turkei agypten polen irland europa asien
allemagne espagne italie japon chine coree bresil mexique suisse suede norvege danemark belgique pays-bas grece turquie egypte pologne irlande europe asie etats-unis
alemania espana japon brasil mejico suiza suecia noruega dinamarca belgica holanda grecia turquia egipto polonia irlanda alemanha franca espanha japao suecia noruega
duitsland frankrijk spanje italie zwitserland zweden noorwegen denemarken belgie griekenland turkije polen ierland brazilie
california arizona nevada oregon ohio michigan indiana wisconsin louisiana georgia virginia wyoming nebraska iowa kansas missouri tennessee utah pennsylvania
beijing pekin pekino taipei moscow berlin madrid rome roma paris lisbon lisboa london londres londra seoul tokyo delhi mumbai riyadh dubai doha pentagon kremlin
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
januar februar marz mai juni juli august oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
today yesterday tomorrow heute gestern morgen internet christmas parliament congress senate investors analysts customers shares stocks companies
sines covilha pecem caucaia maracanau vinhedo barueri hortolandia sumare campinas tambore osasco jundiai fortaleza igapora caetite uberaba curitiba florianopolis recife salvador belem manaus goiania aparecida petrolina teresina eldorado jacarepagua itaquaquecetuba cajamar santana parnaiba paulinia xira carregado castanheira carnaxide riba riba-d'ave abrantes braga aveiro coimbra evora setubal seixal almada oeiras alverca palmela famalicao guimaraes leiria faro funchal azambuja monumental amesterdao amsterda estocolmo francoforte munique genebra zurique viena varsovia dublim bruxelas milao roma londres pequim xangai toquio seul singapura cingapura bombaim riade lisboa porto madri illinois texas virginia alentejo algarve bahia ceara maranhao pernambuco goias paulo nordeste sudeste triangulo
gobierno governo regierung gouvernement regering ministerio parlamento bolsa borsa borse bourse beurs
`

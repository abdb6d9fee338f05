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
bayern hessen sachsen thuringen brandenburg niedersachsen saarland hamburg bremen munchen koln frankfurt stuttgart dusseldorf leipzig dresden hannover nurnberg
duisburg bochum bielefeld munster karlsruhe mannheim augsburg wiesbaden monchengladbach braunschweig chemnitz kiel aachen magdeburg freiburg krefeld mainz lubeck erfurt
rostock kassel potsdam saarbrucken oldenburg leverkusen heidelberg darmstadt regensburg ingolstadt wurzburg wolfsburg ulm heilbronn gottingen jena hanau cottbus neckarsulm
walldorf lubbenau hattersheim offenbach raunheim schwalbach dietzenbach sossenheim griesheim wustermark nierstein graz linz salzburg innsbruck klagenfurt
zurich genf winterthur luzern lausanne glattbrugg ruhrgebiet rheinland rheinhessen lausitz oberpfalz franken schwaben spreewald
essonne yvelines oise somme aisne marne meuse moselle vosges doubs jura ain isere savoie drome ardeche gard herault aude aveyron lozere cantal correze creuse
dordogne gironde landes gers vendee sarthe mayenne finistere morbihan calvados manche orne eure loiret cher indre nievre yonne aube allier loire rhone vaucluse var
paris lyon marseille toulouse nantes montpellier strasbourg bordeaux lille rennes reims grenoble dijon angers nimes villeurbanne clermont-ferrand brest limoges
amiens metz besancon orleans rouen mulhouse caen nancy dunkerque roubaix tourcoing poitiers fouju bosquel cambrai escaudain wallonie flandre 
charleroi namur gand anvers fribourg neuchatel 
casablanca rabat tanger tetouan alger tunis dakar abidjan bretagne normandie occitanie picardie lorraine alsace aquitaine provence franche-comte bourgogne
sines covilha pecem caucaia maracanau vinhedo barueri hortolandia sumare campinas tambore osasco jundiai fortaleza igapora caetite uberaba curitiba florianopolis recife salvador belem manaus goiania aparecida petrolina teresina eldorado jacarepagua itaquaquecetuba cajamar santana parnaiba paulinia xira carregado castanheira carnaxide riba riba-d'ave abrantes braga aveiro coimbra evora setubal seixal almada oeiras alverca palmela famalicao guimaraes leiria faro funchal azambuja monumental amesterdao amsterda estocolmo francoforte munique genebra zurique viena varsovia dublim bruxelas milao roma londres pequim xangai toquio seul singapura cingapura bombaim riade lisboa porto madri illinois texas virginia alentejo algarve bahia ceara maranhao pernambuco goias paulo nordeste sudeste triangulo
gobierno governo regierung gouvernement regering ministerio parlamento bolsa borsa borse bourse beurs
`

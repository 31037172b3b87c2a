// Is this a place as a dateline prints it? Shape first; a list of cities that datelines name often settles doubt.
// Facts, general knowledge. The list is no gazetteer: most places of the world are read by shape alone.

/** Cities and countries of datelines, lower case, without accents of Latin script; words of one name joined by `_`. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'abidjan abu_dhabi abuja accra adana addis_ababa adelaide aden albany aleppo alexandria algiers alger algier algeri almaty amman amsterdam anchorage ankara antananarivo arlington ashgabat astana asuncion athens athen athenes atene atlanta auckland austin ' +
    'baghdad bagdad baku bali baltimore bamako bangkok bangalore bengaluru banjul barcelona basel beijing pekin peking beirut beyrouth belfast belgrade belgrad beograd berlin berlim berna bern berne bhopal bilbao birmingham bishkek bogota bologna bonn bordeaux boston brasilia bratislava brazzaville bremen brisbane bristol bruselas brussels bruxelles bruessel brussel brussel buenos_aires bucharest bucarest bukarest bucuresti budapest bujumbura busan ' +
    "cairo le_caire kairo calcutta kolkata calgary cambridge canberra cannes cape_town caracas cardiff casablanca charlotte chandigarh chennai chicago chisinau christchurch cincinnati cleveland cologne koln colombo columbus conakry copenhagen copenhague kopenhagen kobenhavn cox's_bazar " +
    'dacca dakar dallas damascus damas damasco dar_es_salaam darwin davos delhi denpasar denver detroit dhaka dili djakarta doha dortmund dresden dubai dublin dublino durban dushanbe dusseldorf edinburgh edmonton erbil essen florence florenz frankfurt frankfurt/main frankfurt_am_main freetown ' +
    'gaborone gaza gaza_city gdansk geneva geneve genf ginebra genova glasgow goma goteborg grozny guadalajara guangzhou guatemala guayaquil halifax hamburg hamburgo hanoi hanover hannover harare hartford havana la_habana la_havane helsinki ho_chi_minh_city hong_kong honolulu houston hyderabad ' +
    'indianapolis islamabad istanbul izmir jackson jaipur jakarta jeddah jerusalem jerusalem johannesburg juba kabul kaboul kampala kansas_city karachi kathmandu katmandou khartoum khartum kiev kyiv kiew kigali kingston kinshasa kuala_lumpur kuwait kuwait_city koweit ' +
    'la_paz lagos lahore las_vegas lausanne leipzig leeds lima lisbon lisbonne lissabon lisboa lisbona liverpool ljubljana lome london londres londen londra londyn los_angeles luanda lucknow lusaka luxembourg luxemburg lviv lyon macau madrid mainz malabo male managua manama manaus manchester manila manille maputo marseille mecca medellin melbourne memphis mexico mexico_city ciudad_de_mexico miami milan milano mailand milwaukee minneapolis minsk mogadishu mogadiscio monaco monrovia monterrey montevideo montreal moscow moscou moskau moscu mosca moskva mosul mumbai munich munchen muscat ' +
    "n'djamena nagoya nairobi naples napoli napoles nashville nassau new_delhi new_orleans new_york nueva_york nova_york new_york_city newark niamey nice nicosia nouakchott nuremberg nurnberg oakland osaka oslo ottawa ouagadougou " +
    'palermo panama paris paryz parigi peshawar perth philadelphia philadelphie phnom_penh phoenix pittsburgh podgorica port-au-prince port_moresby portland porto porto_alegre potsdam prague praga praha prag praia pretoria pristina providence pyongyang quetta quito rabat raleigh ramallah rangoon yangon rawalpindi recife reykjavik riga rio_de_janeiro riyadh riad roma rome rom rotterdam ' +
    'sacramento saint_petersburg st._petersburg salt_lake_city salvador salzburg san_antonio san_diego san_francisco san_jose san_juan san_salvador sanaa sana santa_fe santiago santiago_de_chile santo_domingo sao_paulo sarajevo seattle seoul sevilla seville shanghai shenzhen singapore singapour singapur skopje sofia split srinagar stockholm estocolmo strasbourg strassburg stuttgart suva sydney ' +
    'taipei tallinn tallahassee tampa tashkent tbilisi tegucigalpa tehran teheran tel_aviv the_hague den_haag la_haye la_haya den_haag thessaloniki tirana tokyo tokio toronto toulouse tripoli tunis tunez turin torino turku ulaanbaatar united_nations nations_unies naciones_unidas uppsala valencia valletta vancouver varanasi varsovie varsavia warsaw warschau warszawa vatican_city cidade_do_vaticano citta_del_vaticano cite_du_vatican venice venezia vienna vienne viena wien vientiane vilnius vladivostok washington wellington wiesbaden windhoek winnipeg yaounde yerevan zagreb zurich ' +
    'albuquerque annapolis arlington austin bakersfield baton_rouge birmingham boise brooklyn buffalo burlington capitol_hill charleston chattanooga cheyenne cincinnati colorado_springs concord davenport dayton des_moines el_paso fargo ferguson flint fort_worth fresno grand_rapids green_bay greenville hollywood iowa_city jacksonville jefferson_city jersey_city lansing lexington lincoln little_rock louisville lubbock macon madison manchester mobile montgomery newport_news norfolk ogden oklahoma_city omaha orlando palm_beach pasadena peoria portsmouth reno richmond roanoke rochester savannah scranton sioux_city spokane springfield st._louis st._paul syracuse tacoma toledo topeka trenton tucson tulsa west_palm_beach wichita wilmington youngstown afghanistan australia brazil canada china france germany india iran iraq israel italy japan kenya mexico nigeria pakistan russia spain syria turkey ukraine united_states ' +
    'москва киев київ минск мінск астана алматы баку ереван тбилиси ташкент бишкек душанбе кишинев вашингтон лондон париж берлин рим брюссель женева пекин токио нью-йорк санкт-петербург белград софия софија скопје београд варшава вильнюс рига таллин хельсинки стамбул анкара тегеран львів одеса харків ' +
    'القاهرة الرياض أبوظبي دبي الدوحة الكويت المنامة مسقط صنعاء عدن عمان رام_الله القدس غزة بيروت دمشق بغداد أربيل طرابلس تونس الجزائر الرباط الخرطوم نواكشوط واشنطن لندن باريس موسكو طهران تهران کابل جدة ' +
    'αθηνα θεσσαλονικη λευκωσια βρυξελλες नयी_दिल्ली नई_दिल्ली मुंबई लखनऊ काठमाडौँ काठमाडौं ঢাকা চট্টগ্রাম'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
)

/** Small words inside names of places. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los le les el al da do dos das di du der den am an im in of the on upon sur sous y e et und og and i na nad ob bei en y-d’'.split(
    ' ',
  ),
)

/** Capital words that open a line and are no places. */
const SHOUTS: ReadonlySet<string> = new Set(
  (
    'file breaking update updated updates watch exclusive opinion video videos photo photos gallery live news review analysis alert note notes advisory correction spoiler warning step part chapter tip tips pros cons free sale new now more read see listen caution danger attention important notice ' +
    'editor editorial editors eds faq question answer summary verdict ingredients directions instructions method background bonus total today tonight tomorrow yesterday win lose up down yes no and but the this that what why how who when where which a an i we you they it is ' +
    'poll quiz podcast interview column commentary feature features profile report recap preview highlights scores results odds prediction picks rumor rumors fact false true myth nasa nfl nba nhl mlb fifa uefa ufc wwe nato un eu fbi cia irs dhs cdc fda epa usa uk us tv pc ps4 ps5 xbox dvd hd ai it ceo cfo cto pdf url html api gop dnc rnc lgbtq ' +
    'in at on from by with as after before since during while if for to of under over his her its our my your their ' +
    'related sponsored advertisement ad disclosure disclaimer copyright source sources credit image images caption location date time tags topics category home menu search share print email subscribe register login donate support about contact jobs help terms privacy next previous first second third last final top best worst most ' +
    'eil eilmeldung achtung hinweis anzeige urgent flash direct vidéo vídeo foto fotos última hora urgente aviso alerta atención importante exclusiva exclusivo opinión opinião ultim’ora срочно видео фото важно внимание новость молния son dakika flaş haber video müjde'
  ).split(' '),
)

/** Longest name: "Santa Cruz de la Sierra, Estado Plurinacional de Bolivia". */
const CHARS_MAX = 64
const WORDS_MAX = 8
/** Scripts without capitals give nothing else to go by. */
const CASELESS_WORDS_MAX = 4
/** A place in capitals has at least this many: "LA", "UN" alone say nothing. */
const CAPITALS_MIN = 3

/** What a stretch looks like. */
export interface PlaceShape {
  /** Without brackets and trailing punctuation. */
  name: string
  /** All of it up to the first comma is in capitals. */
  capitals: boolean
  /** The list has it. */
  known: boolean
  /** Its script has no capitals, so that its shape says nothing. */
  caseless: boolean
}

/** Reads a stretch as a place. Undefined when it cannot be one. */
export function readPlace(stretch: string): PlaceShape | undefined {
  const name = stretch.trim().replace(/^[-—\s*•"“]+|[\s,:;"”/—-]{1,99}$/gu, '')
  if (name.length < 2 || name.length > CHARS_MAX || /[\d!?;:=<>@#%$"“”„«»|]/u.test(name)) return undefined
  const words = name
    .replace(/[[\]()]/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > WORDS_MAX || !words.every(isPlaceWord) || PARTICLES.has(words[0]!))
    return undefined
  const [city = ''] = name.split(/[,[(]/)
  const folded = foldAccents(city.trim())
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(name)
  if (caseless && words.length > CASELESS_WORDS_MAX) return undefined
  const known = KNOWN.has(folded) || KNOWN.has(folded.split(' ').slice(0, 2).join(' '))
  if (!known && SHOUTS.has((words[0] ?? '').toLowerCase().replace(/[.':]{1,9}$/, ''))) return undefined
  return { name, capitals: isCapitals(city), known, caseless }
}

/** Begins with a capital, or is a small word of names, or its script has no capitals. */
function isPlaceWord(word: string): boolean {
  if (PARTICLES.has(word)) return true
  return (
    /^['(]?\p{Lu}/u.test(word) ||
    /^(?:[dlst]'|d’|l’|al-|el-|ad-|as-|ash-)\p{Lu}/u.test(word) ||
    /^[\p{Lo}\p{M}\p{Lm}]/u.test(word) ||
    word === '·' ||
    word === '&'
  )
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length >= CAPITALS_MIN && letters.every((letter) => /\p{Lu}/u.test(letter))
}

function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[a-zα-ωA-ZΑ-Ω])\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
}

// Words of bylines by language: what stands before a name, between names, after them. Data only, general knowledge.

/** A word that opens a byline. `colon` rows need a colon (or a full-width bar) after them, `bare` rows do not. */
export interface BylineLead {
  lang: string
  bare?: string
  colon?: string
}

/** Words within a cell are separated by `|`, lower case. */
export const BYLINE_LEADS: readonly BylineLead[] = [
  {
    lang: 'en',
    bare: 'by|written by|story by|words by|reported by|authored by|posted by|published by|analysis by|opinion by|text by|report by|review by|from|article by|post by|guest post by|essay by|column by|commentary by|interview by|recipe by|contributed by|created by|medically written by|a story by|an article by',
    colon: 'by|author|authors|writer|reporter|words|text|story|written by|posted by|reported by|correspondent',
  },
  {
    lang: 'de',
    bare: 'von|ein artikel von|eine analyse von|ein kommentar von|ein interview von|ein gastbeitrag von|interview von|aus berlin von',
    colon: 'von|autor|autorin|autoren|text|redaktion|bericht',
  },
  {
    lang: 'fr',
    bare: 'par|écrit par|propos recueillis par|rédigé par|publié par|un article de',
    colon: 'par|auteur|autrice|texte|rédaction',
  },
  {
    lang: 'es',
    bare: 'por|escrito por|redactado por|texto de|publicado por',
    colon: 'por|autor|autora|texto|redacción|reportaje',
  },
  {
    lang: 'pt',
    bare: 'por|escrito por|publicado por|reportagem de|texto de',
    colon: 'por|autor|autora|texto|reportagem|redação',
  },
  {
    lang: 'it',
    bare: 'di|a cura di|scritto da|pubblicato da|articolo di|testo di',
    colon: 'di|autore|autrice|testo|a cura di',
  },
  { lang: 'ca', bare: 'per|escrit per', colon: 'autor|autora|text' },
  { lang: 'nl', bare: 'door|geschreven door', colon: 'door|auteur|tekst|redactie' },
  { lang: 'sv', bare: 'av|text av|skriven av', colon: 'av|text|författare|reporter' },
  { lang: 'da', bare: 'af|skrevet af|tekst af', colon: 'af|tekst|forfatter|skrevet af|journalist' },
  { lang: 'no', bare: 'av|skrevet av|tekst av', colon: 'av|tekst|forfatter|journalist' },
  { lang: 'is', bare: 'eftir', colon: 'höfundur|eftir|texti|blaðamaður' },
  { lang: 'fi', bare: '', colon: 'teksti|kirjoittaja|toimittaja' },
  { lang: 'et', bare: '', colon: 'autor|autorid|tekst|kirjutas|toimetaja|reporter' },
  { lang: 'lt', bare: '', colon: 'autorius|autorė|autoriai|parengė|tekstas|žurnalistas|žurnalistė' },
  { lang: 'lv', bare: '', colon: 'autors|autore|autori|teksts|sagatavoja|žurnālists|žurnāliste' },
  {
    lang: 'pl',
    bare: '',
    colon: 'autor|autorka|autorzy|tekst|opracowanie|oprac|oprac.|opracował|opracowała|napisał|napisała',
  },
  {
    lang: 'cs',
    bare: '',
    colon: 'autor|autorka|autoři|text|napsal|napsala|redakce|redaktor|píše|připravil|připravila',
  },
  { lang: 'sk', bare: '', colon: 'autor|autorka|autori|text|napísal|napísala|redaktor|píše|pripravil|pripravila' },
  { lang: 'sl', bare: '', colon: 'avtor|avtorica|avtorji|piše|besedilo|novinar|novinarka|pripravil|pripravila' },
  {
    lang: 'hr',
    bare: '',
    colon: 'autor|autorica|autori|piše|pišu|napisao|napisala|tekst|autorka|novinar|novinarka|priredio|priredila',
  },
  { lang: 'sr', bare: '', colon: 'аутор|ауторка|аутори|пише|пишу|текст|новинар|новинарка' },
  { lang: 'mk', bare: '', colon: 'автор|авторка|пишува|пишуваат|текст|подготви|новинар|новинарка' },
  { lang: 'hu', bare: '', colon: 'szerző|szerzők|írta|írták|szöveg|riporter|szerkesztette|szerkesztő|újságíró' },
  { lang: 'ro', bare: 'de|scris de|publicat de', colon: 'de|autor|autoare|text|scris de' },
  { lang: 'bg', bare: 'от', colon: 'автор|автори|от|текст|репортер|авторка' },
  {
    lang: 'el',
    bare: 'του|της|γράφει ο|γράφει η|από τον|από την|γράφουν οι',
    colon: 'από|συντάκτης|συντάκτρια|γράφει|κείμενο|ρεπορτάζ|γράφει ο|γράφει η|επιμέλεια',
  },
  {
    lang: 'tr',
    bare: '',
    colon: 'yazar|yazan|yazı|haber|haberi yapan|haberi hazırlayan|hazırlayan|muhabir|yazarı|editör',
  },
  { lang: 'az', bare: '', colon: 'müəllif|yazar|mətn|müxbir|hazırladı' },
  { lang: 'sq', bare: 'nga|shkruar nga|shkruan', colon: 'nga|autor|autori|autorja|shkruan|shkroi|teksti|përgatiti' },
  {
    lang: 'ru',
    bare: '',
    colon: 'автор|авторы|текст|корреспондент|материал подготовил|материал подготовила|автор статьи',
  },
  {
    lang: 'uk',
    bare: '',
    colon: 'автор|авторка|автори|текст|кореспондент|журналіст|журналістка|підготувала|підготував',
  },
  { lang: 'be', bare: '', colon: 'аўтар|аўтарка|аўтары|тэкст|журналіст|падрыхтавала|падрыхтаваў' },
  {
    lang: 'ar',
    bare: 'بقلم|كتب|كتبت|إعداد|تحرير',
    colon:
      'بقلم|كتب|كتبت|إعداد|الكاتب|المصدر|تحرير|كاتب|الكاتبة|حوار|حاوره|حاورته|أجرى الحوار|أجرت الحوار|متابعة|نص|ترجمة|مراسلنا|مراسلتنا',
  },
  {
    lang: 'fa',
    bare: 'نوشته|به قلم',
    colon: 'نویسنده|نوشته|به قلم|خبرنگار|متن|نگارنده|نگارش|گزارشگر|مترجم|ترجمه|تهیه و تنظیم',
  },
  { lang: 'ur', bare: '', colon: 'تحریر|مصنف|مصنفہ|رپورٹر|نمائندہ|نامہ نگار|ترجمہ' },
  { lang: 'he', bare: 'מאת', colon: 'מאת|כתב|כתבת|כתבה|כותב|כותבת|מילים|טקסט|כתב וצילם' },
  { lang: 'hi', bare: '', colon: 'लेखक|लेखिका|लेख|शब्द|द्वारा|रिपोर्टर|संवाददाता|प्रस्तुति|written by|edited by' },
  { lang: 'bn', bare: '', colon: 'লেখক|লেখা|প্রতিবেদক|নিজস্ব প্রতিবেদক|লিখেছেন|অনুবাদ' },
  { lang: 'ta', bare: '', colon: 'எழுத்து|கட்டுரையாளர்|செய்தியாளர்|நிருபர்' },
  { lang: 'te', bare: '', colon: 'రచన|రచయిత|రిపోర్టర్' },
  { lang: 'mr', bare: '', colon: 'लेखक|वार्ताहर|प्रतिनिधी|शब्दांकन' },
  { lang: 'gu', bare: '', colon: 'લેખક|લેખિકા' },
  {
    lang: 'zh',
    bare: '文|文字|撰文|记者|記者|作者|本报记者|本報記者|撰稿|报道|本刊记者|特约记者|實習記者|实习记者',
    colon:
      '文|文字|撰文|记者|記者|作者|本报记者|本報記者|撰稿|撰稿人|采写|採訪|采访|採寫|编译|編譯|实习记者|特派记者|特派記者',
  },
  {
    lang: 'ja',
    bare: '文|取材・文|執筆|著者|記者',
    colon:
      '文|取材・文|執筆|著者|記者|筆者|ライター|執筆者|文責|取材|取材・構成|構成|聞き手|文・写真|文と写真|テキスト',
  },
  { lang: 'ko', bare: '글|기자', colon: '글|기자|글쓴이|작성자|취재|글·사진|정리|취재·글' },
  { lang: 'vi', bare: '', colon: 'tác giả|bài|phóng viên|người viết|bài viết|thực hiện' },
  {
    lang: 'id',
    bare: 'oleh|ditulis oleh|laporan oleh',
    colon: 'oleh|penulis|reporter|pewarta|jurnalis|kontributor|teks|naskah|ditulis oleh',
  },
  { lang: 'ms', bare: 'oleh', colon: 'oleh|penulis|wartawan|teks' },
  { lang: 'fil', bare: 'ulat ni|isinulat ni', colon: 'ulat ni|isinulat ni|ni' },
  { lang: 'th', bare: 'โดย|เขียนโดย|เรื่องโดย', colon: 'โดย|ผู้เขียน|เรื่อง|ผู้สื่อข่าว|เรียบเรียง|เรียบเรียงโดย|เขียนโดย|เรื่องโดย' },
]

/** Words that join two names, as a regular-expression alternation of whole words. */
export const NAME_JOINERS =
  'and|und|et|y|e|og|och|ja|i|a|и|та|й|و|ve|va|और|dan|és|és a|și|şi|και|en|with|mit|avec|con|med|và|і|und|oraz'

/** Particles of names that stay lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di du des la le el al los las y e i van von der den ten ter zu zum zur bin bint ibn ben abu af av of the san santa st mac mc o' d' l' dit la'".split(
    ' ',
  ),
)

/** First words of a phrase that describes the author instead of naming one more. Lower case. */
export const JOB_WORDS: ReadonlySet<string> = new Set(
  (
    'staff senior chief contributing contributor contributors reporter reporters correspondent correspondents writer editor editors editorial columnist journalist producer photographer photos photo ' +
    'author owner founder co-founder cofounder ceo cto cfo coo president director manager executive head specialist consultant analyst strategist expert professor associate assistant deputy managing ' +
    'freelance freelancer guest special political business sports tech technology health science travel environment culture arts education economics national international foreign news content digital seo marketing ' +
    'medical medically dietitian nutritionist coach trainer advisor planner counsel attorney partner principal lead vp svp evp vice fellow researcher lecturer blogger creator intern team desk bureau ' +
    'redakteur redakteurin redaktion korrespondent korrespondentin reporterin autor autorin journaliste rédacteur rédactrice correspondant correspondante redactor redactora corresponsal periodista ' +
    'redattore redattrice giornalista jornalista repórter redacteur verslaggever journalisten redaktör journalista dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka szerkesztő újságíró muhabir yazar корреспондент корреспондентка редактор журналист журналистка обозреватель кореспондент оглядач ' +
    'novinar novinarka urednik urednica dopisnik dopisnica novinář novinářka redaktorka redaktorka komentátor žurnalistas žurnalistė žurnālists žurnāliste ajakirjanik toimetaja gazetar gazetare ' +
    'новинар новинарка уредник уредница дописник журналіст журналістка редакторка колумнист рэдактар аўтар müxbir redaktor editör δημοσιογράφος συντάκτης συντάκτρια ' +
    'journaliste pigiste chroniqueur chroniqueuse envoyé envoyée grand-reporter redaktionsleiter redaktionsleiterin volontär volontärin chefredakteur chefredakteurin freie freier cronista enviado enviada becario columnista redator redatora colunista correspondente estagiário editora inviato inviata caporedattore editorialista columniste stagiair correspondente hoofdredacteur chefredaktör krönikör frilans frilansjournalist reporteri toimittaja kirjoittaja päätoimittaja kolumnisti avustaja blaðamaður fréttamaður ajakirjanik peatoimetaja korespondentė redaktorius redaktorė korespondents redaktors komentátorka zpravodaj zpravodajka spravodajca spravodajkyňa publicista publicystka felietonistka reporterka reporter vyriausiasis tudósító szerkesztője redactor redactoare jurnalist jurnalistă corespondent corespondentă reporter репортер репортерка журналистка кореспондентка muhabiri köşe editörü wartawan jurnalis kontributor reporter penulis ' +
    'مراسل مراسلة مراسلنا محرر محررة صحفي صحفية كاتب كاتبة خبرنگار گزارشگر سردبیر نامہ صحافی כתב כתבת עורך עורכת ब्यूरो संवाददाता रिपोर्टर पत्रकार संपादक प्रतिनिधि প্রতিবেদক প্রতিনিধি সংবাদদাতা সাংবাদিক নিজস্ব செய்தியாளர் ప్రతినిధి రిపోర్టర్ वार्ताहर 记者 記者 实习生 實習生 编辑 編輯 主编 特约 評論員 评论员 記者 論説委員 編集委員 編集長 기자 특파원 논설위원 인턴 선임기자 ผู้สื่อข่าว'
  ).split(' '),
)

/** What content systems and outlets print where a name should stand. Lower case, whole value. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    '구독하기|더보기|기자 구독하기|admin|administrator|administrateur|administrador|webmaster|root|user|guest|author|authors|editor|editors|staff|staff writer|staff writers|staff reporter|staff report|staff reports|news staff|web staff|editorial staff|editorial team|' +
    'newsroom|news desk|newsdesk|web desk|webdesk|online desk|desk|contributor|contributors|guest author|guest contributor|guest post|anonymous|unknown|none|null|undefined|n/a|na|test|default|super user|superuser|siteadmin|wpadmin|' +
    'redaktion|red|online-redaktion|redaktor|redakcja|redakce|redakcia|redacción|redaccion|redação|redacao|redazione|rédaction|la rédaction|redactie|redaktionen|toimitus|szerkesztőség|redacția|редакция|редакція|редакцията|editör|haber merkezi|uredništvo|redakcija|redakcia|редакция на|редакција|уредништво|рэдакцыя|toimetus|redaksiya|redaksia|σύνταξη|συντακτική ομάδα|szerk|' +
    'التحرير|هيئة التحرير|编辑部|編輯部|編集部|편집부|关于作者|by|author:|written by|share|follow|more|read more|about the author|about|posted by|full bio|bio|the author|our team|view all posts|view profile|all posts|see all|facebook|twitter|linkedin|instagram|youtube|email|home'
  ).split('|'),
)

/** Letters after a name that belong to it: degrees and professional titles. Upper case, dots removed. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'MD DO PHD MA MS MSC MBA BA BS BSC JD LLB LLM DVM VMD DDS DMD RN BSN MSN RD RDN LD LDN CPA CFA CFP CEPF CPT CSCS MPH PA PAC NP FNP DNP PHARMD PSYD EDD ESQ PE JR SR II III IV OBE MBE FRCP FACP FACS FAAD LCSW LMFT LPC DPT OD CISSP CPP PSP CRPC EA CNS CDE CDCES CDN FAND LVT VTS DACVB FACLM'.split(
    ' ',
  ),
)

/** Words of outlets' and offices' names, and of labels; no person is called so. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'team staff agency agencies media news newsroom magazine press studio studios group inc llc ltd university college institute center centre department office foundation association society council committee ministry bureau service services club church school hospital company corporation ' +
    'blog blogs podcast podcasts home about contact menu search login share follow subscribe newsletter comments comment category categories archive archives tags tag topics topic guide guides tips reviews review resources resource articles article stories story video videos photos gallery events event products product shop store support help privacy policy terms cookie cookies advertisement trends insights updates update read more reading min minutes views view listen watch sign table content contents download join request schedule other primary latest recent popular featured overview introduction show sidebar joined advice thoughts official ' +
    'redaktion nachrichten verlag agentur verein rédaction actualités agence redacción noticias agencia redazione notizie agenzia redação notícias agência redactie nieuws redaktionen nyheter nyheder redakcja wiadomości agencja redakce zprávy agentura redakcia správy uredništvo vijesti vesti novice redaksi berita редакция новости агентство редакція новини агенція редакцията απόψεις ειδήσεις σύνταξη haber haberler ajansı редакција вести toimitus uutiset szerkesztőség hírek redacția știri'
  ).split(' '),
)

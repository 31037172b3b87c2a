// Forms of many languages: briefs and tables that desks fill in anew every day. Two fillings are two stories, however many
// of their words agree; the same filling with a figure brought up to date is one.

import type { Random } from './random.ts'

/** A form of one language. */
export interface WorldForm {
  readonly lang: string
  readonly name: string
  readonly make: (random: Random, issue: number) => string
}

interface Words {
  readonly towns: readonly string[]
  readonly streets: readonly string[]
  readonly people: readonly string[]
  readonly teams: readonly string[]
  readonly days: readonly string[]
}

const list = (words: string): string[] => words.split('|')

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    towns: list('Alderport|Brackwater|Cinderford|Dunmarsh|Elmsby|Fallowfield|Harrowgate|Kingsmere|Lowmoor|Netherby'),
    streets: list('Mill Lane|Station Road|Quay Street|Chapel Hill|Orchard Close|Harbour Way'),
    people: list('Ada Brookvale|Emil Castell|Fenna Dunmore|Goran Eastwick|Hilde Farrow|Ivo Grenfell|Karel Haldane'),
    teams: list('Alderport Town|Brackwater|Elmsby Rovers|Kingsmere United|Lowmoor|Pinefold|Ravenscar Athletic|Oxmead'),
    days: list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'),
  },
  de: {
    towns: list(
      'Altenmoor|Birkenfurt|Dornau|Eichwalde|Finsterbach|Grünhafen|Heidbrück|Klostertal|Lindental|Mühlwerder',
    ),
    streets: list('Bahnhofstraße|Mühlenweg|Hafenallee|Kirchgasse|Lindenstraße|Ziegeleiweg'),
    people: list('Anke Brodersen|Emil Castorf|Franka Dierks|Gero Eschbach|Hilke Fromm|Ingo Grothe'),
    teams: list('SV Altenmoor|Eintracht Dornau|FC Grünhafen|TuS Heidbrück|VfL Lindental|Union Mühlwerder'),
    days: list('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag'),
  },
  fr: {
    towns: list(
      'Aubrac-sur-Loue|Bellefond|Courvaux|Dannemont|Étrelles|Froidval|Gardanne-le-Bas|Hautecourt|Lavernay|Montrieux',
    ),
    streets: list(
      'rue du Moulin|avenue de la Gare|quai des Forges|rue de la Chapelle|impasse des Vergers|route du Port',
    ),
    people: list('Agathe Brunel|Émile Castan|Fanny Delorme|Gaël Estève|Hélène Fabre|Ivan Garnier'),
    teams: list('Bellefond|Courvaux|Dannemont|Étrelles|Hautecourt|Montrieux'),
    days: list('lundi|mardi|mercredi|jeudi|vendredi|samedi'),
  },
  ru: {
    towns: list('Ольховске|Березняке|Верхнем Камне|Дальнем Броде|Еловом|Заречинске|Ивняке|Каменке|Лугове|Новом Яру'),
    streets: list('Мельничной|Вокзальной|Портовой|Садовой|Кирпичной|Озёрной'),
    people: list('Анна Березина|Егор Касаткин|Фаина Дунаева|Глеб Ерошин|Илья Громов|Карина Лосева'),
    teams: list('«Заря»|«Портовик»|«Локомотив»|«Кристалл»|«Маяк»|«Восход»'),
    days: list('понедельник|вторник|среду|четверг|пятницу|субботу'),
  },
  el: {
    towns: list(
      'Αλμυρόπολη|Βραχονήσι|Γαλαζόβρυση|Δαφνούπολη|Ελαιώνα|Θερμοπηγή|Καλαμόκαμπο|Λιθοχώρι|Μυλοπόταμο|Νερόμυλο',
    ),
    streets: list('Μύλου|Σταθμού|Λιμένος|Αγίας Άννας|Ελαιώνων|Πηγής'),
    people: list('Άννα Βρεττού|Γιάννης Δρόσος|Ελένη Ζαφείρη|Θάνος Καλλέργης|Μαρία Λυκούδη|Νίκος Μαρίνης'),
    teams: list('Αστέρας|Ποσειδώνας|Ατρόμητος|Δόξα|Θύελλα|Κεραυνός'),
    days: list('Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο'),
  },
  ar: {
    towns: list('الزيتونة|البركة|الدوحة الشرقية|الريحان|السدرة|العين الزرقاء|الغدير|القصبة|المرجان|النخيل'),
    streets: list('الميناء|المحطة|الطاحونة|البستان|المنارة|السوق'),
    people: list('أحمد البركاني|ليلى الحداد|سامي الدوسري|نور الرفاعي|كريم السالمي|هدى الشامي'),
    teams: list('النجوم|الهلال الشرقي|الوحدة|الصقور|الأمل|الميناء'),
    days: list('الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت'),
  },
  hi: {
    towns: list('अमरपुर|बेलगंज|चंदननगर|धौलीघाट|फूलबाग|गंगाखेड़ा|हरिपुरा|कमलसर|लालकुआँ|मोतीझील'),
    streets: list('स्टेशन रोड|चक्की गली|घाट मार्ग|मंदिर मार्ग|बाग रोड|बाज़ार गली'),
    people: list('अनिल भारद्वाज|किरण चौहान|दीपा गुप्ता|गौरव ईश्वर|हेमा फुलारा|ईशान जोशी'),
    teams: list('अमरपुर|बेलगंज|चंदननगर|हरिपुरा|कमलसर|मोतीझील'),
    days: list('सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार'),
  },
  zh: {
    towns: list('安河市|白桥镇|长汀区|东柳县|凤岭市|古渡镇|海月区|江口县|兰溪口|明川市'),
    streets: list('磨坊路|车站街|码头路|果园巷|钟楼街|湖滨路'),
    people: list('安志明|白晓梅|陈立群|邓春生|方海燕|郭文涛'),
    teams: list('安河猛虎|白桥飞鹰|长汀联队|凤岭星光|海月水手|明川铁人'),
    days: list('星期一|星期二|星期三|星期四|星期五|星期六'),
  },
  ja: {
    towns: list('青浜市|岩瀬町|梅沢市|大波町|霞川市|北灘町|桜戸市|白根町|高松崎市|鶴見野町'),
    streets: list('水車通り|駅前通り|港町一丁目|寺町二丁目|果樹園通り|湖岸通り'),
    people: list('安部健一|石川奈緒|上田真二|遠藤由美|岡本大輔|加藤里美'),
    teams: list('青浜マリナーズ|岩瀬クラブ|梅沢ユナイテッド|霞川スターズ|北灘SC|白根FC'),
    days: list('月曜日|火曜日|水曜日|木曜日|金曜日|土曜日'),
  },
  th: {
    towns: list('บ้านแพรก|คลองหลวง|ดอนเจริญ|ท่าทราย|นาเกลือ|บางสะแก|ป่าไผ่|แม่สาย|ริมน้ำ|หนองแสง'),
    streets: list('ถนนโรงสี|ถนนสถานี|ถนนท่าเรือ|ซอยวัดใหม่|ถนนสวนส้ม|ถนนริมคลอง'),
    people: list('อนันต์ บุญมา|กัญญา จันทร์ดี|ดนัย ศรีสุข|นภา ทองคำ|ปรีชา วงศ์ใหญ่|รัตนา แสงทอง'),
    teams: list('บ้านแพรกยูไนเต็ด|คลองหลวงเอฟซี|ท่าทรายซิตี้|นาเกลือสตาร์|บางสะแก|หนองแสง'),
    days: list('วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์'),
  },
}

const clock = (random: Random, mark: string): string => `${random.int(1, 23)}${mark}${random.int(10, 59)}`

type Filler = (words: Words, random: Random, issue: number) => string

const POLICE: Readonly<Record<string, Filler>> = {
  en: (w, r, n) =>
    `A ${r.pick(['man', 'woman', 'cyclist', 'teenager'])} of ${r.int(16, 84)} was taken to hospital after a ${r.pick(['van', 'lorry', 'motorcycle', 'car'])} left the road on ${r.pick(w.streets)} in ${r.pick(w.towns)} at about ${clock(r, '.')} on ${w.days[n % 6]}. The injuries are not thought to be serious. Officers ask drivers with a camera on board to come forward and to quote incident ${r.int(100, 9800)}.`,
  de: (w, r, n) =>
    `${r.pick(w.towns)}. Bei einem Zusammenstoß zwischen einem ${r.pick(['Lastwagen', 'Motorrad', 'Kleinbus', 'Radfahrer'])} und einem Auto ist am ${w.days[n % 6]} gegen ${clock(r, '.')} Uhr in der ${r.pick(w.streets)} ein ${r.int(17, 83)}-jähriger Mann leicht verletzt worden. Nach Angaben der Polizei entstand ein Sachschaden von rund ${r.int(2, 48)} 000 Euro. Zeugen werden gebeten, sich unter dem Stichwort ${r.int(100, 9800)} zu melden.`,
  fr: (w, r, n) =>
    `Un accident de la circulation a fait ${r.int(1, 6)} blessés légers ${w.days[n % 6]} vers ${clock(r, 'h')} ${r.pick(w.streets)} à ${r.pick(w.towns)}. Un homme de ${r.int(18, 82)} ans, qui conduisait ${r.pick(['une camionnette', 'un poids lourd', 'une moto', 'un minibus'])}, a été transporté à l'hôpital. La gendarmerie a ouvert une enquête et invite les témoins à se faire connaître au poste ${r.int(100, 980)}.`,
  ru: (w, r, n) =>
    `В ${r.pick(w.towns)} на улице ${r.pick(w.streets)} в ${w.days[n % 6]} около ${clock(r, ':')} столкнулись легковой автомобиль и ${r.pick(['грузовик', 'мотоцикл', 'автобус', 'фургон'])}. В больницу доставлен водитель ${r.int(18, 79)} лет, его жизни ничто не угрожает. Движение было ограничено на ${r.int(2, 9)} часа. Очевидцев просят позвонить в отдел полиции и назвать номер дела ${r.int(100, 9800)}.`,
  el: (w, r, n) =>
    `Τροχαίο ατύχημα σημειώθηκε την ${w.days[n % 6]} γύρω στις ${clock(r, ':')} στην οδό ${r.pick(w.streets)} στον δήμο ${r.pick(w.towns)}, όταν ${r.pick(['φορτηγό', 'μοτοσικλέτα', 'λεωφορείο', 'ταξί'])} συγκρούστηκε με αυτοκίνητο. Ένας άνδρας ${r.int(18, 81)} ετών μεταφέρθηκε ελαφρά τραυματισμένος στο νοσοκομείο. Η τροχαία ζητά από τους μάρτυρες να καλέσουν στο ${r.int(100, 980)}.`,
  ar: (w, r, n) =>
    `أصيب رجل في الـ${r.int(18, 79)} من عمره بجروح طفيفة يوم ${w.days[n % 6]} إثر تصادم بين سيارة و${r.pick(['شاحنة', 'دراجة نارية', 'حافلة', 'سيارة أجرة'])} في شارع ${r.pick(w.streets)} بمدينة ${r.pick(w.towns)} عند الساعة ${clock(r, ':')}. وقالت الشرطة إن حركة المرور توقفت ${r.int(2, 9)} ساعات، ودعت الشهود إلى الاتصال بها وذكر رقم البلاغ ${r.int(100, 9800)}.`,
  hi: (w, r, n) =>
    `${r.pick(w.towns)} में ${w.days[n % 6]} को ${r.pick(w.streets)} पर करीब ${clock(r, ':')} बजे कार और ${r.pick(['ट्रक', 'मोटरसाइकिल', 'बस', 'ऑटो'])} की टक्कर में ${r.int(18, 79)} वर्षीय एक व्यक्ति घायल हो गया। उसे जिला अस्पताल में भर्ती कराया गया है जहाँ उसकी हालत स्थिर बताई गई है। पुलिस ने मामला संख्या ${r.int(100, 9800)} दर्ज कर ली है और चश्मदीदों से संपर्क करने की अपील की है।`,
  zh: (w, r, n) =>
    `${w.days[n % 6]}${clock(r, '时')}分左右，${r.pick(w.towns)}${r.pick(w.streets)}发生一起交通事故，一辆小轿车与一辆${r.pick(['货车', '摩托车', '公交车', '电动车'])}相撞，一名${r.int(18, 79)}岁男子受轻伤，已被送往医院治疗，目前没有生命危险。警方表示，事故造成道路中断${r.int(2, 9)}小时，请目击者拨打电话并说明案件编号${r.int(100, 9800)}。`,
  ja: (w, r, n) =>
    `${w.days[n % 6]}午後${r.int(1, 11)}時${r.int(10, 59)}分ごろ、${r.pick(w.towns)}の${r.pick(w.streets)}で、乗用車と${r.pick(['トラック', 'オートバイ', 'バス', '自転車'])}が衝突する事故があり、${r.int(18, 79)}歳の男性が軽いけがをして病院に運ばれた。警察によると、現場は片側一車線の直線道路で、約${r.int(2, 9)}時間にわたり通行止めとなった。警察が事故の原因を調べている。`,
  th: (w, r, n) =>
    `เมื่อ${w.days[n % 6]} เวลาประมาณ ${clock(r, '.')} น. เกิดอุบัติเหตุรถยนต์ชนกับ${r.pick(['รถบรรทุก', 'รถจักรยานยนต์', 'รถโดยสาร', 'รถแท็กซี่'])}บน${r.pick(w.streets)} อำเภอ${r.pick(w.towns)} มีผู้ได้รับบาดเจ็บเล็กน้อยเป็นชายอายุ ${r.int(18, 79)} ปี เจ้าหน้าที่นำส่งโรงพยาบาลแล้ว ตำรวจขอให้ผู้เห็นเหตุการณ์ติดต่อสถานีและแจ้งเลขคดี ${r.int(100, 9800)}`,
}

const SCORES: Readonly<Record<string, Filler>> = {
  en: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${home} beat ${away} ${r.int(2, 5)}-${r.int(0, 1)} on ${w.days[n % 6]} evening in front of ${r.int(900, 9800)} spectators. ${r.pick(w.people)} scored in the ${r.int(2, 44)}th minute and ${r.pick(w.people)} added a second after the break. ${home} are now ${r.pick(['second', 'third', 'fourth', 'fifth'])} in the table with ${r.int(20, 60)} points and will meet ${next} in the coming round.`
  },
  de: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${home} hat am ${w.days[n % 6]} vor ${r.int(900, 9800)} Zuschauern mit ${r.int(2, 5)}:${r.int(0, 1)} gegen ${away} gewonnen. Die Tore schossen ${r.pick(w.people)} in der ${r.int(2, 44)}. Minute und ${r.pick(w.people)} kurz nach der Pause. In der Tabelle steht die Mannschaft mit ${r.int(20, 60)} Punkten auf Platz ${r.int(2, 9)} und trifft am nächsten Spieltag auf ${next}.`
  },
  fr: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${home} s'est imposé ${w.days[n % 6]} soir face à ${away} sur le score de ${r.int(2, 5)}-${r.int(0, 1)} devant ${r.int(900, 9800)} spectateurs. ${r.pick(w.people)} a ouvert la marque à la ${r.int(2, 44)}e minute avant que ${r.pick(w.people)} ne double la mise. Avec ${r.int(20, 60)} points, le club occupe la ${r.int(2, 9)}e place et se déplacera à ${next} lors de la prochaine journée.`
  },
  ru: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `Команда ${home} в ${w.days[n % 6]} обыграла ${away} со счётом ${r.int(2, 5)}:${r.int(0, 1)} на глазах у ${r.int(900, 9800)} зрителей. Счёт на ${r.int(2, 44)}-й минуте открыла ${r.pick(w.people)}, а после перерыва преимущество удвоил ${r.pick(w.people)}. Набрав ${r.int(20, 60)} очков, победители поднялись на ${r.int(2, 9)}-е место и в следующем туре сыграют с командой ${next}.`
  },
  el: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `Ο ${home} επικράτησε την ${w.days[n % 6]} του ${away} με ${r.int(2, 5)}-${r.int(0, 1)} μπροστά σε ${r.int(900, 9800)} θεατές. Το σκορ άνοιξε στο ${r.int(2, 44)}ο λεπτό ο ${r.pick(w.people)} και το δεύτερο γκολ πέτυχε μετά την ανάπαυλα ο ${r.pick(w.people)}. Με ${r.int(20, 60)} βαθμούς η ομάδα βρίσκεται στην ${r.int(2, 9)}η θέση και την επόμενη αγωνιστική παίζει με τον ${next}.`
  },
  ar: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `فاز فريق ${home} على ضيفه ${away} بنتيجة ${r.int(2, 5)}-${r.int(0, 1)} مساء ${w.days[n % 6]} أمام ${r.int(900, 9800)} متفرج. وسجل ${r.pick(w.people)} الهدف الأول في الدقيقة ${r.int(2, 44)} قبل أن يضيف ${r.pick(w.people)} الهدف الثاني بعد الاستراحة. ورفع الفريق رصيده إلى ${r.int(20, 60)} نقطة في المركز ${r.int(2, 9)}، ويلتقي في الجولة المقبلة مع ${next}.`
  },
  hi: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${home} ने ${w.days[n % 6]} को खेले गए मैच में ${away} को ${r.int(2, 5)}-${r.int(0, 1)} से हरा दिया। ${r.int(900, 9800)} दर्शकों के सामने ${r.pick(w.people)} ने ${r.int(2, 44)}वें मिनट में पहला गोल किया और मध्यांतर के बाद ${r.pick(w.people)} ने बढ़त दोगुनी कर दी। इस जीत के साथ टीम ${r.int(20, 60)} अंक लेकर ${r.int(2, 9)}वें स्थान पर पहुँच गई और अगले दौर में उसका सामना ${next} से होगा।`
  },
  zh: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${w.days[n % 6]}晚，${home}队在主场以${r.int(2, 5)}比${r.int(0, 1)}击败${away}队，现场观众${r.int(900, 9800)}人。${r.pick(w.people)}在第${r.int(2, 44)}分钟首开纪录，${r.pick(w.people)}下半场再入一球锁定胜局。赛后主队积${r.int(20, 60)}分，排名升至第${r.int(2, 9)}位，下一轮将迎战${next}队。`
  },
  ja: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${w.days[n % 6]}に行われた試合で、${home}は${away}を${r.int(2, 5)}対${r.int(0, 1)}で破った。前半${r.int(2, 44)}分に${r.pick(w.people)}が先制点を挙げ、後半には${r.pick(w.people)}が追加点を決めた。観客は${r.int(900, 9800)}人だった。勝ち点を${r.int(20, 60)}に伸ばしたチームは${r.int(2, 9)}位に浮上し、次節は${next}と対戦する。`
  },
  th: (w, r, n) => {
    const [home, away, next] = r.some(w.teams, 3)
    return `${home} เปิดบ้านเอาชนะ ${away} ${r.int(2, 5)}-${r.int(0, 1)} ในการแข่งขันเมื่อ${w.days[n % 6]} ต่อหน้าผู้ชม ${r.int(900, 9800)} คน โดย ${r.pick(w.people)} ทำประตูแรกในนาทีที่ ${r.int(2, 44)} และ ${r.pick(w.people)} ยิงประตูที่สองหลังพักครึ่ง ทำให้ทีมมี ${r.int(20, 60)} คะแนน ขึ้นมาอยู่อันดับ ${r.int(2, 9)} และนัดต่อไปจะพบกับ ${next}`
  },
}

const WEATHER: Readonly<Record<string, Filler>> = {
  en: (w, r, n) =>
    `${r.pick(w.towns)} can expect ${r.pick(['sunny spells', 'showers', 'fog in the morning', 'steady rain'])} on ${w.days[n % 6]}, with a high of ${r.int(2, 31)} degrees and a low of ${r.int(-6, 1)}. The wind will blow from the ${r.pick(['north', 'south', 'east', 'west'])} at up to ${r.int(5, 90)} kilometres an hour. The chance of rain is ${r.int(1, 19) * 5} percent.`,
  de: (w, r, n) =>
    `In ${r.pick(w.towns)} ist es am ${w.days[n % 6]} ${r.pick(['heiter', 'wolkig', 'regnerisch', 'neblig'])} bei Höchstwerten von ${r.int(2, 31)} Grad. In der Nacht sinkt die Temperatur auf ${r.int(-6, 1)} Grad. Der Wind weht aus ${r.pick(['Nord', 'Süd', 'Ost', 'West'])} mit bis zu ${r.int(5, 90)} Kilometern pro Stunde, die Regenwahrscheinlichkeit liegt bei ${r.int(1, 19) * 5} Prozent.`,
  fr: (w, r, n) =>
    `${w.days[n % 6]}, le temps sera ${r.pick(['ensoleillé', 'nuageux', 'pluvieux', 'brumeux'])} sur ${r.pick(w.towns)} avec des maximales de ${r.int(2, 31)} degrés et des minimales de ${r.int(-6, 1)} degrés. Le vent soufflera de ${r.pick(['nord', 'sud', 'est', 'ouest'])} jusqu'à ${r.int(5, 90)} kilomètres par heure et le risque de pluie atteindra ${r.int(1, 19) * 5} pour cent.`,
  ru: (w, r, n) =>
    `В ${r.pick(w.towns)} в ${w.days[n % 6]} ожидается ${r.pick(['солнечная погода', 'облачная погода', 'дождь', 'туман'])}, температура днём составит ${r.int(2, 31)} градусов, ночью опустится до ${r.int(-6, 1)}. Ветер ${r.pick(['северный', 'южный', 'восточный', 'западный'])}, порывы до ${r.int(5, 30)} метров в секунду, вероятность осадков ${r.int(1, 19) * 5} процентов.`,
  zh: (w, r, n) =>
    `气象台预报，${w.days[n % 6]}${r.pick(w.towns)}${r.pick(['晴', '多云', '有小雨', '有雾'])}，最高气温${r.int(2, 31)}度，夜间最低气温${r.int(-6, 1)}度，风向${r.pick(['偏北', '偏南', '偏东', '偏西'])}，阵风每小时可达${r.int(5, 90)}公里，降雨概率为百分之${r.int(1, 19) * 5}。请市民出行注意安全。`,
  ar: (w, r, n) =>
    `تتوقع الأرصاد أن يكون الطقس في ${r.pick(w.towns)} يوم ${w.days[n % 6]} ${r.pick(['مشمسا', 'غائما', 'ممطرا', 'ضبابيا'])}، وأن تبلغ درجة الحرارة العظمى ${r.int(2, 41)} درجة والصغرى ${r.int(1, 9)} درجات، مع رياح ${r.pick(['شمالية', 'جنوبية', 'شرقية', 'غربية'])} تصل سرعتها إلى ${r.int(5, 90)} كيلومترا في الساعة، واحتمال هطول الأمطار ${r.int(1, 19) * 5} في المئة.`,
}

/** What changes from hour to hour in a report of an accident; the rest of it is of that accident. */
export interface Toll {
  readonly dead: number
  readonly hurt: number
  readonly found: number
}

type TollFiller = (words: Words, random: Random, issue: number) => (toll: Toll) => string

const TOLLS: Readonly<Record<string, TollFiller>> = {
  en: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `${dead} people were killed and ${hurt} injured when a ferry with ${aboard} passengers on board sank off ${town} on ${day}, the coast guard said. Divers brought ${found} survivors ashore and went on searching after dark. The harbour master, ${who}, said the ship had been inspected in spring. The cause is not known.`
  },
  de: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `Beim Untergang einer Fähre mit ${aboard} Menschen an Bord sind am ${day} vor ${town} ${dead} Menschen ums Leben gekommen und ${hurt} verletzt worden, wie die Küstenwache mitteilte. Taucher brachten ${found} Überlebende an Land und suchten nach Einbruch der Dunkelheit weiter. Hafenmeister ${who} sagte, das Schiff sei im Frühjahr geprüft worden. Die Ursache ist unklar.`
  },
  ru: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `При крушении парома, на борту которого находились ${aboard} человек, в ${day} в ${town} погибли ${dead} человек, ещё ${hurt} пострадали, сообщила береговая охрана. Водолазы доставили на берег ${found} выживших и продолжили поиски после наступления темноты. Начальник порта ${who} сообщил, что судно проверяли весной. Причина неизвестна.`
  },
  ar: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `لقي ${dead} شخصا مصرعهم وأصيب ${hurt} آخرون في غرق عبّارة كانت تقل ${aboard} راكبا قبالة ${town} يوم ${day}، بحسب خفر السواحل. ونقل الغواصون ${found} ناجيا إلى الشاطئ وواصلوا البحث بعد حلول الظلام. وقال مدير الميناء ${who} إن السفينة خضعت للفحص في الربيع، ولم يعرف سبب الحادث بعد.`
  },
  hi: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `${town} के पास ${day} को ${aboard} यात्रियों से भरी एक नौका डूबने से ${dead} लोगों की मौत हो गई और ${hurt} घायल हो गए, तटरक्षक बल ने बताया। गोताखोर ${found} लोगों को जीवित किनारे पर लाए और अंधेरा होने के बाद भी तलाश जारी रखी। बंदरगाह प्रमुख ${who} ने कहा कि नौका की जाँच वसंत में की गई थी। हादसे का कारण पता नहीं चला है।`
  },
  zh: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `海岸警卫队通报，${day}一艘载有${aboard}名乘客的渡轮在${town}附近海域沉没，造成${dead}人死亡，${hurt}人受伤。潜水员已将${found}名幸存者送上岸，天黑后搜救仍在继续。港务负责人${who}表示，该船春季曾接受检查，事故原因目前尚不清楚。`
  },
  ja: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `海上警備隊によると、${day}、乗客${aboard}人を乗せたフェリーが${town}沖で沈没し、${dead}人が死亡、${hurt}人が負傷した。潜水士が${found}人の生存者を岸に運び、日没後も捜索を続けている。港長の${who}氏は、船は春に検査を受けていたと述べた。原因は分かっていない。`
  },
  th: (w, r, n) => {
    const [town, day, who, aboard] = [r.pick(w.towns), w.days[n % 6], r.pick(w.people), r.int(60, 400)]
    return ({ dead, hurt, found }) =>
      `หน่วยยามฝั่งระบุว่า เรือเฟอร์รีที่มีผู้โดยสาร ${aboard} คนอับปางนอกชายฝั่ง${town}เมื่อ${day} มีผู้เสียชีวิต ${dead} คน และบาดเจ็บ ${hurt} คน นักประดาน้ำนำผู้รอดชีวิต ${found} คนขึ้นฝั่ง และค้นหาต่อไปหลังมืด นายท่าเรือ ${who} กล่าวว่าเรือผ่านการตรวจเมื่อต้นปี ยังไม่ทราบสาเหตุ`
  },
}

/** A form that prints the versions of one report. */
export interface TollForm {
  readonly lang: string
  readonly make: (random: Random, issue: number) => (toll: Toll) => string
}

/** Reports of accidents in eight languages, one for each issue; given a toll they print a version. */
export const TOLL_FORMS: readonly TollForm[] = Object.entries(TOLLS).map(([lang, fill]) => ({
  lang,
  make: (random: Random, issue: number): ((toll: Toll) => string) => fill(WORDS[lang]!, random, issue),
}))

/** All forms: police briefs and match results in ten languages, forecasts in six. */
export const WORLD_FORMS: readonly WorldForm[] = Object.entries({
  police: POLICE,
  score: SCORES,
  weather: WEATHER,
}).flatMap(([name, fillers]) =>
  Object.entries(fillers).map(([lang, fill]) => ({
    lang,
    name,
    make: (random: Random, issue: number) => fill(WORDS[lang]!, random, issue),
  })),
)

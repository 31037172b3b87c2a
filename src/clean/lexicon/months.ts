// Names of months and weekdays, and the words that stand beside dates, in the languages of the date grammar.
// Data only. Lower case, composed (NFC), without a final full stop. General knowledge of the languages.

/**
 * Month names by language, January to December; the forms of one month (nominative, genitive, short) are joined by a
 * blank, and several words of one name by an underscore.
 */
export const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec'.split(
    '|',
  ),
  de: 'januar jänner jan jän|februar feber feb|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez'.split(
    '|',
  ),
  fr: 'janvier janv jan|février fevrier févr fév fev|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc dec'.split(
    '|',
  ),
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic'.split(
    '|',
  ),
  pt: 'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez'.split(
    '|',
  ),
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic'.split(
    '|',
  ),
  ca: 'gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des'.split(
    '|',
  ),
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec'.split(
    '|',
  ),
  sv: 'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec'.split(
    '|',
  ),
  da: 'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec'.split(
    '|',
  ),
  no: 'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des'.split(
    '|',
  ),
  is: 'janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sept|október okt|nóvember nóv|desember des'.split(
    '|',
  ),
  fi: 'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu'.split(
    '|',
  ),
  et: 'jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets'.split(
    '|',
  ),
  pl: 'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru'.split(
    '|',
  ),
  cs: 'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro'.split(
    '|',
  ),
  sk: 'január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|august augusta|september septembra|október októbra|november novembra|december decembra'.split(
    '|',
  ),
  sl: 'januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija|avgust avgusta|september septembra|oktober oktobra|november novembra|december decembra'.split(
    '|',
  ),
  hr: 'siječanj siječnja|veljača veljače|ožujak ožujka|travanj travnja|svibanj svibnja|lipanj lipnja|srpanj srpnja|kolovoz kolovoza|rujan rujna|listopad listopada|studeni studenoga studenog|prosinac prosinca'.split(
    '|',
  ),
  sr: 'januar januara јануар јануара|februar februara фебруар фебруара|mart marta март марта|april aprila април априла|maj maja мај маја|jun juna јун јуна|jul jula јул јула|avgust avgusta август августа|septembar septembra септембар септембра|oktobar oktobra октобар октобра|novembar novembra новембар новембра|decembar decembra децембар децембра'.split(
    '|',
  ),
  hu: 'január januári jan|február februári febr feb|március márciusi márc|április áprilisi ápr|május májusi máj|június júniusi jún|július júliusi júl|augusztus augusztusi aug|szeptember szeptemberi szept|október októberi okt|november novemberi nov|december decemberi dec'.split(
    '|',
  ),
  ro: 'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie noi|decembrie dec'.split(
    '|',
  ),
  bg: 'януари яну|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп|октомври окт|ноември ное|декември дек'.split(
    '|',
  ),
  el: 'ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ μάρ|απρίλιος απριλίου απρ|μάιος μαΐου μαΐος μάϊος μαΐ μαϊ μάι|ιούνιος ιουνίου ιουν ιούν|ιούλιος ιουλίου ιουλ ιούλ|αύγουστος αυγούστου αυγ αύγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε νοέ|δεκέμβριος δεκεμβρίου δεκ'.split(
    '|',
  ),
  tr: 'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara'.split(
    '|',
  ),
  ru: 'январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек'.split(
    '|',
  ),
  uk: 'січень січня січ|лютий лютого лют|березень березня бер|квітень квітня кві|травень травня тра|червень червня чер|липень липня лип|серпень серпня сер|вересень вересня вер|жовтень жовтня жов|листопад листопада лис|грудень грудня гру'.split(
    '|',
  ),
  be: 'студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|май мая|чэрвень чэрвеня|ліпень ліпеня|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|снежань снежня'.split(
    '|',
  ),
  mk: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември'.split('|'),
  lt: 'sausis sausio saus|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio'.split(
    '|',
  ),
  lv: 'janvāris janvārī janvāra|februāris februārī februāra|marts martā marta|aprīlis aprīlī aprīļa|maijs maijā maija|jūnijs jūnijā jūnija|jūlijs jūlijā jūlija|augusts augustā augusta|septembris septembrī septembra|oktobris oktobrī oktobra|novembris novembrī novembra|decembris decembrī decembra'.split(
    '|',
  ),
  az: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr'.split('|'),
  sq: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor'.split('|'),
  ar: 'يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس آذار اذار|أبريل ابريل إبريل نيسان أفريل|مايو أيار ايار ماي|يونيو يونيه حزيران جوان|يوليو يوليه تموز جويلية|أغسطس اغسطس آب اب أوت|سبتمبر أيلول ايلول|أكتوبر اكتوبر تشرين_الأول تشرين_الاول|نوفمبر تشرين_الثاني|ديسمبر كانون_الأول كانون_الاول'.split(
    '|',
  ),
  fa: 'ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر'.split('|'),
  ur: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر'.split('|'),
  he: 'ינואר|פברואר|מרץ מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר'.split('|'),
  hi: 'जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर'.split('|'),
  bn: 'জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট অগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর'.split('|'),
  ta: 'ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்'.split('|'),
  mr: 'जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर'.split('|'),
  gu: 'જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર'.split('|'),
  te: 'జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై జూలై|ఆగస్టు ఆగస్ట్|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్'.split('|'),
  ms: 'januari jan|februari feb|mac|april apr|mei|jun|julai|ogos|september sept|oktober okt|november nov|disember dis'.split(
    '|',
  ),
  fil: 'enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre'.split('|'),
  km: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ'.split('|'),
  lo: 'ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ'.split('|'),
  id: 'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu ags agt|september sep|oktober okt|november nov nopember|desember des'.split(
    '|',
  ),
  th: 'มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค'.split(
    '|',
  ),
}

/** Months of the Solar Hijri calendar, Farvardin to Esfand. */
export const JALALI_MONTHS: readonly string[] =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|')

/** Names of weekdays, long and short, of all these languages together. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
    'lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab dilluns dimarts dimecres dijous divendres dissabte diumenge ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag ' +
    'måndag tysdag laurdag mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn ' +
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ' +
    'poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa ' +
    'ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja ponedeljek torek četrtek petek nedelja ponedeljka torka pondeljek sredo soboto nedeljo srijedu subotu nedjelju sredu nedelju środę sobotę niedzielę poniedziałku wtorku středu sobotu neděli stredu nedeľu ' +
    'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį ' +
    'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien ' +
    'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval ' +
    'понедељак уторак четвртак петак недеља недела четврток петок сабота панядзелак аўторак серада чацвер пятніца нядзеля среду пятницу субботу середу пʼятницю суботу неділю ' +
    'şənbə cümə çərşənbə axşamı ertəsi hënë martë mërkurë enjte premte shtunë diel hétfő kedd szerda csütörtök péntek szombat vasárnap ' +
    'luni marți miercuri joi vineri sâmbătă duminică понеделник вторник сряда четвъртък петък събота неделя ' +
    'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή pazartesi salı çarşamba perşembe cuma cumartesi pazar ' +
    'понедельник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер пʼятниця пятниця субота неділя ' +
    'الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه ' +
    'יום שני שלישי רביעי חמישי שישי שבת ראשון सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার ' +
    'senin selasa rabu kamis jumat sabtu minggu thứ hai ba tư năm sáu bảy chủ nhật isnin khamis jumaat ahad lunes martes miyerkules huwebes biyernes sabado linggo ' +
    'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર ' +
    'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์'
  ).split(' '),
)

/** Words that announce when a text was published. */
export const PUBLISHED_WORDS: ReadonlySet<string> = new Set(
  (
    'published publish publication posted created first issued released originally veröffentlicht erstellt publiziert erschienen publié publie paru publiée créé ' +
    'publicado publicada publicación publicação creado pubblicato pubblicata gepubliceerd geplaatst publicerad publicerat publicerades skapad publisert offentliggjort udgivet oprettet publicat publicada publica birt birtist skráð ' +
    'julkaistu opublikowano opublikowany dodano publikacja data publikováno vydáno zveřejněno publikované zverejnené vytvorené objavljeno објављено megjelent közzétéve publicat publicată publikálva paskelbta publikuota publicēts publicēta avaldatud yayımlanıb dərc publikuar botuar објавено апублікавана ' +
    'публикувано публикувана δημοσίευση δημοσιεύτηκε δημοσιεύθηκε yayınlanma yayımlanma yayınlandı giriş eklenme опубликовано опубликована опубліковано створено дата ' +
    'نشر النشر تاريخ نُشر نشرت انتشار تاریخ منتشر پورا פורסם פרסום प्रकाशित पब्लिश प्रकाशन প্রকাশিত প্রকাশ diterbitkan dipublikasikan terbit tayang xuất đăng เผยแพร่ เผยแพร่เมื่อ ' +
    'شائع اشاعت வெளியிடப்பட்டது வெளியானது பதிவு ప్రచురణ ప్రచురించబడింది પ્રકાશિત disiarkan ' +
    '发布 發布 发布时间 發布時間 发表 發表 刊登 公開 公開日 掲載 配信 投稿 投稿日 作成 初出 입력 등록 게재 승인 작성'
  ).split(' '),
)

/** Words that announce a later change of a text. */
export const MODIFIED_WORDS: ReadonlySet<string> = new Set(
  (
    'updated update modified edited revised reviewed changed refreshed aktualisiert geändert überarbeitet stand modifié mis jour màj actualisé actualizado actualizada modificado atualizado atualizada modificada ' +
    'aggiornato aggiornata modificato modificata aggiornamento ultima gewijzigd bijgewerkt laatst uppdaterad uppdaterat ändrad oppdatert endret sist opdateret ændret senest actualitzat actualitzada darrera uppfært breytt síðast geüpdatet endra päivitetty muokattu ' +
    'zaktualizowano aktualizacja modyfikacja aktualizováno upraveno aktualizované upravené ažurirano ажурирано frissítve frissült módosítva posodobljeno osveženo atnaujinta atjaunots atjaunota uuendatud muudetud yenilənib yeniləndi përditësuar абноўлена aktualizácia aktualizace actualizat actualizată обновено обновена ενημέρωση ενημερώθηκε ' +
    'güncelleme güncellenme güncellendi обновлено изменено оновлено змінено التحديث تحديث محدث بروزرسانی به‌روزرسانی ویرایش עודכן עדכון अपडेट अपडेटेड আপডেট diperbarui diupdate update cập nhật อัปเดต อัพเดต ' +
    'اپڈیٹ புதுப்பிக்கப்பட்டது అప్‌డేట్ અપડેટ dikemaskini dikemas kini ' +
    '更新 更新时间 更新時間 更新日 修改 최종수정 수정 업데이트'
  ).split(' '),
)

/** Other words of a timestamp line: prepositions, clock words, reading time. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'at on date time last the of a pm am noon midnight and by in from est read reading min mins minute minutes second seconds local hrs hours h st nd rd th er ier º ª d ' +
    'am um uhr vom den der dem das ist lesezeit minuten lesedauer zuletzt à a le la du de l heure heures il lecture temps minutes dernière mise ' +
    'el las los del día hora horas lectura minutos tiempo última actualización às as em o os dia leitura tempo última atualização il alle ore lettura tempo di minuti ' +
    'op om uur leestijd minuten kl den klockan klukkan les l kello klo lukuaika minuuttia o godz godzina r roku czas czytania minut v dne hodin hod čas čtení čítania ob v sati u ' +
    'óra perc olvasási idő gada kell val skaitymo trukmė laikas lasīšanas laiks lugemisaeg час часот година më orë leximit u la ora ore citire în на в г год года ч мин время чтения час ч. о року хв χρόνος ανάγνωσης στις ώρα λεπτά saat tarihi tarih okuma süresi dakika son ' +
    'في الساعة بتوقيت غرينتش آخر قراءة دقائق دقيقة مدة ساعت در ב בשעה זמן קריאה דקות को पर बजे बजकर समय मिनट में আপডেট সময় मार्च এ টায় waktu pukul wib wita wit baca menit jam pada tanggal ' +
    'ngày tháng năm lúc giờ phút gmt+7 bản tin đọc น เวลา วันที่ เมื่อ เวลาอ่าน นาที พ.ศ ค.ศ 时间 時間 日期 日時 最終 最后 最後 最終更新 于 於 阅读 分钟 閱讀 分鐘 日 号 時 时 分 秒 北京时间 オンライン 기사 시간 날짜 읽는 읽기 분 시 오전 오후 上午 下午 午前 午後 晚上 早上 凌晨 中午'
  ).split(' '),
)

/** Marks of the first half of the day, folded as the grammar sees them. */
export const MORNING: ReadonlySet<string> = new Set(
  'am a.m a.m. a. m. π.μ πμ ص ق.ظ 上午 午前 凌晨 早上 清晨 오전 sáng पूर्वाह्न pagi öö'.split(' '),
)

/** Marks of the second half of the day. */
export const AFTERNOON: ReadonlySet<string> = new Set(
  'pm p.m p.m. p. μ.μ μμ م ب.ظ 下午 午後 晚上 傍晚 中午 오후 chiều tối अपराह्न siang sore malam'.split(' '),
)

/** Offsets of time-zone names as news sites print them. The ambiguous ones (CST, IST, BST) have their news meaning. */
export const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: '+00:00',
  gmt: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  wat: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  sast: '+02:00',
  cat: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  eat: '+03:00',
  trt: '+03:00',
  irst: '+03:30',
  gst: '+04:00',
  pkt: '+05:00',
  ist: '+05:30',
  npt: '+05:45',
  wib: '+07:00',
  ict: '+07:00',
  wita: '+08:00',
  hkt: '+08:00',
  sgt: '+08:00',
  awst: '+08:00',
  pht: '+08:00',
  wit: '+09:00',
  jst: '+09:00',
  kst: '+09:00',
  acst: '+09:30',
  aest: '+10:00',
  acdt: '+10:30',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  nst: '-03:30',
  ndt: '-02:30',
  adt: '-03:00',
  brt: '-03:00',
  art: '-03:00',
  ast: '-04:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  akdt: '-08:00',
  akst: '-09:00',
  hst: '-10:00',
}

/** North American zone names that do not say whether summer time holds: standard offset in hours. */
export const SEASONAL_ZONES: Readonly<Record<string, number>> = { et: -5, ct: -6, mt: -7, pt: -8 }

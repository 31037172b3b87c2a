// "Three hours ago" in many languages: what stands before, the unit, what stands after. Data only, general knowledge.
// Units are stems: up to six more letters may follow in scripts that separate words.

/** One language's way to say how old a teaser is. `solo` forms carry no number ("two hours ago" in one Arabic word). */
export interface AgeForm {
  lang: string
  before?: string
  units: string
  after?: string
  solo?: string
}

/** Rows are alternatives; within a cell, words are separated by `|`. */
export const AGE_FORMS: readonly AgeForm[] = [
  {
    lang: 'en',
    units: 'second|sec|minute|min|m|hour|hr|h|day|d|week|wk|w|month|mo|year|yr|y',
    after: 'ago',
    solo: 'just now|yesterday|an hour ago|a day ago|a minute ago|a week ago|a month ago|a year ago',
  },
  {
    lang: 'de',
    before: 'vor',
    units: 'sekunde|sek|minute|min|stunde|std|tag|woche|monat|jahr',
    solo: 'vor einer stunde|vor einer minute|vor einem tag|vor einer woche|vor einem monat|vor einem jahr|gestern',
  },
  {
    lang: 'fr',
    before: 'il y a',
    units: 'seconde|sec|minute|min|mn|heure|h|jour|j|semaine|mois|an',
    solo: 'il y a une heure|il y a un jour|il y a une minute|il y a une semaine|hier',
  },
  {
    lang: 'es',
    before: 'hace',
    units: 'segundo|seg|minuto|min|hora|h|día|dia|d|semana|mes|año',
    solo: 'hace una hora|hace un día|hace un minuto|hace una semana|ayer',
  },
  {
    lang: 'pt',
    before: 'há|faz',
    units: 'segundo|minuto|min|hora|h|dia|d|semana|mês|mes|ano',
    solo: 'há uma hora|há um dia|há um minuto|há uma semana|ontem',
  },
  { lang: 'pt', units: 'segundo|minuto|hora|dia|semana|mes|mês|ano', after: 'atrás' },
  {
    lang: 'it',
    units: 'secondi|second|minut|min|or|h|giorn|settiman|mes|ann',
    after: 'fa',
    solo: "un'ora fa|un giorno fa|un minuto fa|ieri",
  },
  { lang: 'ca', before: 'fa', units: 'segon|minut|min|hor|h|dia|di|setman|mes|any' },
  {
    lang: 'nl',
    units: 'second|minut|minuut|min|uur|uren|dag|wek|week|maand|jaar',
    after: 'geleden',
    solo: 'gisteren|een uur geleden|een dag geleden',
  },
  {
    lang: 'sv',
    before: 'för',
    units: 'sekund|minut|min|timm|tim|dag|veck|månad|år',
    after: 'sedan',
    solo: 'i går|igår|för en timme sedan|för en dag sedan',
  },
  { lang: 'sv', units: 'minut|min|timm|tim|dag|veck|månad|år', after: 'sedan' },
  {
    lang: 'da',
    before: 'for',
    units: 'sekund|minut|min|time|dag|døgn|uge|måned|år',
    after: 'siden',
    solo: 'i går|for en time siden|for en dag siden',
  },
  { lang: 'no', before: 'for', units: 'sekund|minutt|min|time|dag|døgn|uke|måned|år', after: 'siden' },
  { lang: 'da', units: 'sekund|minut|min|time|dag|døgn|uge|uke|måned|år', after: 'siden' },
  { lang: 'nn', before: 'for', units: 'sekund|minutt|min|time|timar|dag|døgn|veke|månad|år', after: 'sidan' },
  { lang: 'nn', units: 'sekund|minutt|min|time|timar|dag|døgn|veke|månad|år', after: 'sidan' },
  {
    lang: 'is',
    before: 'fyrir',
    units: 'sekúnd|mínút|mín|klukkustund|klukkutím|klst|dag|dög|vik|mánuð|ár',
    solo: 'í gær',
  },
  {
    lang: 'is',
    before: 'fyrir',
    units: 'sekúnd|mínút|mín|klukkustund|klukkutím|klst|dag|dög|vik|mánuð|ár',
    after: 'síðan',
  },
  { lang: 'fi', units: 'sekunti|minuutti|min|tunti|tunt|t|päiv|viikko|kuukau|vuo', after: 'sitten', solo: 'eilen' },
  {
    lang: 'et',
    units: 'sekund|minut|tund|tunni|päev|nädal|kuu|aasta',
    after: 'tagasi',
    solo: 'eile|äsja|tund aega tagasi',
  },
  { lang: 'lt', before: 'prieš', units: 'sek|min|val|dien|sav|mėn|met', solo: 'vakar|prieš valandą|prieš dieną' },
  { lang: 'lv', before: 'pirms', units: 'sek|min|stund|dien|ned|mēn|gad', solo: 'vakar|pirms stundas|pirms dienas' },
  {
    lang: 'pl',
    units: 'sekund|minut|min|godzin|godz|dni|dzień|tydzień|tygodni|miesi|rok|lat',
    after: 'temu',
    solo: 'wczoraj|przedwczoraj|przed chwilą|minutę temu|godzinę temu|dzień temu|tydzień temu|miesiąc temu',
  },
  {
    lang: 'cs',
    before: 'před',
    units: 'sekund|minut|min|hodin|hod|dn|týdn|měsíc|rok|let',
    solo: 'včera|předevčírem|před chvílí|před minutou|před hodinou|před týdnem|před měsícem',
  },
  {
    lang: 'sk',
    before: 'pred',
    units: 'sekund|minút|min|hodin|hod|dň|týžd|mesiac|rok',
    solo: 'včera|predvčerom|pred chvíľou|pred minútou|pred hodinou|pred týždňom|pred mesiacom',
  },
  {
    lang: 'sl',
    before: 'pred',
    units: 'sekund|minut|min|ur|dnev|dnem|tedn|mesec|let',
    solo: 'včeraj|predvčerajšnjim|pred eno uro|pred uro',
  },
  {
    lang: 'hr',
    before: 'prije|pre',
    units: 'sekund|minut|min|sat|h|dan|tjed|nedelj|mjesec|mesec|godin',
    solo: 'jučer|juče|prekjučer|maloprije|malopre|prije sat vremena|pre sat vremena|prije jedan sat',
  },
  {
    lang: 'sr',
    before: 'пре',
    units: 'секунд|минут|мин|сат|дан|недељ|месец|годин',
    solo: 'јуче|прекјуче|малопре|пре сат времена',
  },
  {
    lang: 'mk',
    before: 'пред',
    units: 'секунд|минут|мин|час|саат|ден|недел|месец|годин',
    solo: 'вчера|завчера|пред еден час|пред еден ден',
  },
  {
    lang: 'hu',
    units: 'másodperce|perce|órája|órá|napja|hete|hónapja|éve',
    solo: 'tegnap|tegnapelőtt|az imént|éppen most',
  },
  { lang: 'hu', units: 'másodperccel|perccel|órával|nappal|héttel|hónappal|évvel', after: 'ezelőtt' },
  {
    lang: 'ro',
    before: 'acum',
    units: 'secund|minut|min|or|zi|zile|săptămân|lun|an',
    solo: 'ieri|acum o oră|acum o zi',
  },
  {
    lang: 'bg',
    before: 'преди',
    units: 'секунд|минут|мин|час|ч|дни|ден|седмиц|месец|годин',
    solo: 'вчера|завчера|току-що|преди малко|преди час|преди ден|преди минута',
  },
  {
    lang: 'el',
    before: 'πριν|πριν από',
    units: 'δευτερόλεπτ|λεπτ|ώρ|ωρ|μέρ|ημέρ|εβδομάδ|μήν|χρόνι|έτη',
    solo: 'χθες|χτες|προχθές|μόλις τώρα|πριν λίγο|πριν από λίγο|πριν από μία ώρα|πριν μία ώρα|πριν μια ώρα',
  },
  { lang: 'el', units: 'δευτερόλεπτ|λεπτ|ώρ|ωρ|μέρ|ημέρ|εβδομάδ|μήν|χρόνι|έτη', after: 'πριν' },
  {
    lang: 'tr',
    units: 'saniye|dakika|dk|saat|sa|gün|hafta|ay|yıl',
    after: 'önce',
    solo: 'dün|az önce|biraz önce|şimdi|bir saat önce|bir gün önce|bir dakika önce|bir hafta önce',
  },
  {
    lang: 'az',
    units: 'saniyə|dəqiqə|dəq|saat|gün|həftə|ay|il',
    after: 'əvvəl|öncə',
    solo: 'dünən|indicə|az əvvəl|bir saat əvvəl',
  },
  { lang: 'sq', units: 'sekond|minut|min|or|orë|dit|jav|muaj|vit', after: 'më parë', solo: 'dje|një orë më parë' },
  { lang: 'sq', before: 'para', units: 'minut|min|or|orë|dit|jav|muaj|vit', solo: 'para një ore' },
  {
    lang: 'ru',
    units: 'секунд|сек|минут|мин|час|ч|дн|день|недел|месяц|год|лет',
    after: 'назад',
    solo: 'вчера|позавчера|только что|час назад|день назад|минуту назад|неделю назад|месяц назад',
  },
  {
    lang: 'uk',
    units: 'секунд|сек|хвилин|хв|годин|год|дн|день|тиж|місяц|рок|рік',
    after: 'тому|тому назад',
    solo: 'вчора|позавчора|щойно|годину тому|день тому|хвилину тому|тиждень тому',
  },
  {
    lang: 'be',
    units: 'секунд|хвілін|гадзін|дзён|дзень|тыд|месяц|год',
    after: 'таму',
    solo: 'учора|толькі што|гадзіну таму|дзень таму',
  },
  {
    lang: 'ar',
    before: 'منذ|قبل',
    units: 'ثاني|ثوان|دقيقة|دقائق|د|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات',
    solo: 'منذ ساعة|منذ ساعتين|منذ يوم|منذ يومين|منذ دقيقة|منذ دقيقتين|منذ أسبوع|منذ أسبوعين|منذ شهر|منذ شهرين|قبل ساعة|قبل ساعتين|قبل يوم|قبل يومين|أمس',
  },
  { lang: 'fa', units: 'ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال', after: 'پیش|قبل', solo: 'دیروز' },
  { lang: 'ur', units: 'سیکنڈ|منٹ|گھنٹ|دن|ہفت|ماہ|مہین|سال', after: 'پہلے|قبل' },
  {
    lang: 'he',
    before: 'לפני',
    units: 'שני|דקות|דקה|דק|שעות|שעה|ימים|יום|שבוע|חודש|שנ',
    solo: 'אתמול|לפני שעה|לפני שעתיים|לפני יום|לפני יומיים',
  },
  { lang: 'hi', units: 'सेकंड|मिनट|घंट|घण्ट|दिन|हफ्त|सप्ताह|महीन|साल|वर्ष', after: 'पहले|पूर्व' },
  { lang: 'bn', units: 'সেকেন্ড|মিনিট|ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস|বছর', after: 'আগে' },
  { lang: 'mr', units: 'सेकंद|मिनिट|तास|दिवस|आठवड|महिन|वर्ष', after: 'आधी|पूर्वी|अगोदर', solo: 'काल' },
  { lang: 'gu', units: 'સેકન્ડ|મિનિટ|કલાક|દિવસ|અઠવાડિ|મહિન|વર્ષ', after: 'પહેલા|પહેલાં|અગાઉ' },
  { lang: 'te', units: 'సెకన్|నిమిష|గంట|రోజు|వార|నెల|సంవత్సర', after: 'క్రితం', solo: 'నిన్న' },
  { lang: 'ta', units: 'விநாடி|நிமிட|மணி|நாள்|நாட்கள்|வார|மாத', after: 'முன்|முன்பு|நேரத்திற்கு முன்' },
  {
    lang: 'zh',
    units: '秒|秒钟|分钟|分鐘|分|小时|小時|个小时|個小時|天|日|周|週|个月|個月|年',
    after: '前|之前|以前',
    solo: '刚刚|剛剛|昨天',
  },
  { lang: 'ja', units: '秒|分|時間|日|週間|か月|ヶ月|カ月|ヵ月|年', after: '前', solo: '昨日|たった今' },
  { lang: 'ko', units: '초|분|시간|일|주|주일|개월|달|년', after: '전', solo: '방금|방금 전|어제' },
  { lang: 'vi', units: 'giây|phút|giờ|tiếng|ngày|tuần|tháng|năm', after: 'trước', solo: 'hôm qua' },
  {
    lang: 'id',
    units: 'detik|menit|jam|hari|minggu|pekan|bulan|tahun',
    after: 'lalu|yang lalu',
    solo: 'kemarin|sejam lalu|sehari lalu',
  },
  { lang: 'ms', units: 'saat|minit|jam|hari|minggu|bulan|tahun', after: 'lepas|yang lalu' },
  {
    lang: 'fil',
    units: 'segundo|minuto|oras|araw|linggo|buwan|taon',
    after: 'ang nakalipas|ang nakaraan|nakalipas',
    solo: 'kahapon',
  },
  { lang: 'km', units: 'វិនាទី|នាទី|ម៉ោង|ថ្ងៃ|សប្តាហ៍|ខែ|ឆ្នាំ', after: 'មុន' },
  { lang: 'lo', units: 'ວິນາທີ|ນາທີ|ຊົ່ວໂມງ|ມື້|ອາທິດ|ເດືອນ|ປີ', after: 'ກ່ອນ|ທີ່ຜ່ານມາ' },
  { lang: 'my', units: 'စက္ကန့်|မိနစ်|နာရီ|ရက်|ပတ်|လ|နှစ်', after: 'က|အကြာက' },
  { lang: 'th', units: 'วินาที|นาที|ชั่วโมง|ชม.|วัน|สัปดาห์|เดือน|ปี', after: 'ที่แล้ว|ก่อน|ที่ผ่านมา', solo: 'เมื่อวาน|เมื่อวานนี้' },
]

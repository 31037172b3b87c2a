// The nineteen shapes in which agencies sign, by number: samples in the languages that print them, and lines that only
// look like the shape. `⟦…⟧` marks what a credit's span must hold. All samples are invented.

import type { CreditRole } from '../../../src/types.ts'

/** [language, the line, the agency's mark or '' where the shape has no credit, its role (default origin)] */
export type ShapeSample = readonly [lang: string, line: string, agency: string, role?: CreditRole]

export interface Shape {
  /** What it looks like; X is the agency's mark. */
  form: string
  /** Where it stands: above the first words of the text, below the last, as a whole line, or within a paragraph. */
  place: 'lead' | 'end'
  samples: readonly ShapeSample[]
  /** [language, line]: no agency may be read from it. */
  negatives: readonly (readonly [lang: string, line: string])[]
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  D1: {
    form: 'CITY[, Region] (X) — text',
    place: 'lead',
    samples: [
      [
        'en',
        'HARWICK, Vt. ⟦(AP)⟧ — Ferry crews walked off the job on Monday after talks about night shifts failed.',
        'AP',
      ],
      [
        'en',
        'ROTTERDAM ⟦(Reuters)⟧ - Grain traders halted shipments on Monday after a crane fell into the basin.',
        'Reuters',
      ],
      [
        'en',
        'PORT ELLERY, N.S. ⟦(CP)⟧ _ Ferry crews walked off the job on Monday after talks about night shifts failed.',
        'CP',
      ],
      [
        'es',
        'VALPARAÍSO ⟦(AP)⟧ — Los estibadores suspendieron el lunes la descarga tras el derrumbe de una grúa.',
        'AP',
      ],
      [
        'fr',
        'MARSEILLE ⟦(AFP)⟧ — Les dockers ont cessé le travail lundi après la chute d’une grue dans le bassin.',
        'AFP',
      ],
      ['tr', 'İZMİR ⟦(AA)⟧ - Liman işçileri pazartesi günü vincin devrilmesinin ardından işi bıraktı.', 'AA'],
      [
        'id',
        'Surabaya ⟦(ANTARA)⟧ - Buruh pelabuhan menghentikan pekerjaan pada Senin setelah derek roboh ke kolam.',
        'ANTARA',
      ],
      ['vi', 'Hải Phòng ⟦(TTXVN)⟧ - Công nhân cảng đã ngừng làm việc hôm thứ Hai sau khi cần cẩu đổ xuống bến.', 'VNA'],
      [
        'it',
        'GENOVA ⟦(LaPresse)⟧ - I portuali hanno sospeso lunedì il lavoro dopo la caduta di una gru nel bacino.',
        'LaPresse',
      ],
    ],
    negatives: [
      ['en', 'Delhi (AAP) candidates walked through the market on Monday and promised cheaper water to all.'],
      ['en', 'Marlow (SPA) beat Henley 3-1 on Monday and stayed on top of the county table for a fourth week.'],
      ['en', 'Advanced Placement (AP) classes start on Monday in all four schools of the harbour district.'],
      ['en', 'Pacific Air Posts APO (AA/AP) will get new sorting machines on Monday, the service said.'],
      ['de', 'Potsdam (PAP) nannte sich die Partei der Anwohner, die am Montag ihr Programm vorstellte.'],
    ],
  },
  D2: {
    form: 'CITY, Mon D[, YYYY] (X) — text',
    place: 'lead',
    samples: [
      [
        'en',
        'BUSAN, March 4 ⟦(Yonhap)⟧ -- Dock workers walked off the job on Monday after a crane fell into the basin.',
        'Yonhap',
      ],
      ['en', 'MALMO, Aug 29, 2022 ⟦(AFP)⟧ - Dock workers walked off the job on Monday after a crane fell.', 'AFP'],
      [
        'en',
        'PENANG, Feb 6 ⟦(Bernama)⟧ -- Dock workers walked off the job on Monday after a crane fell into the basin.',
        'Bernama',
      ],
      [
        'en',
        'Kochi, Jan 12 ⟦(PTI)⟧ Dock workers walked off the job on Monday after a crane fell into the basin.',
        'PTI',
      ],
      [
        'en',
        'KARACHI, Jan 12 ⟦(APP)⟧: Dock workers walked off the job on Monday after a crane fell into the basin.',
        'APP',
      ],
      ['en', 'Kaohsiung, Nov. 17 ⟦(CNA)⟧ Dock workers walked off the job on Monday after a crane fell.', 'CNA'],
      [
        'fr',
        'BREST, 10 août ⟦(Xinhua)⟧ -- Les dockers ont cessé le travail lundi après la chute d’une grue.',
        'Xinhua',
      ],
      ['fr', 'Brest, 10 juil 2022 ⟦(AFP)⟧ - Les dockers ont cessé le travail lundi après la chute d’une grue.', 'AFP'],
      [
        'pt',
        'Leixões, 12 jan 2022 ⟦(Lusa)⟧ – Os estivadores pararam na segunda-feira depois da queda de uma grua.',
        'Lusa',
      ],
      ['cs', 'Ostrava 14. července ⟦(ČTK)⟧ - Přístavní dělníci v pondělí zastavili práci po pádu jeřábu.', 'ČTK'],
      ['sk', 'Komárno 12. januára ⟦(TASR)⟧ - Prístavní robotníci v pondelok zastavili prácu po páde žeriava.', 'TASR'],
      ['hi', 'कोच्चि, 12 जनवरी ⟦(भाषा)⟧ बंदरगाह के मजदूरों ने क्रेन गिरने के बाद सोमवार को काम रोक दिया।', 'PTI'],
      ['bn', 'চট্টগ্রাম, ১২ জানুয়ারি ২০২২ ⟦(বাসস)⟧ : ক্রেন পড়ে যাওয়ার পর সোমবার বন্দরের শ্রমিকেরা কাজ বন্ধ করেছেন।', 'BSS'],
      ['ar', 'العقبة 12 كانون الثاني ⟦(بترا)⟧- أوقف عمال الميناء العمل يوم الاثنين بعد سقوط رافعة في الحوض.', 'Petra'],
      [
        'es',
        'MÁLAGA, 12 Ene. ⟦(EUROPA PRESS)⟧ - Los estibadores suspendieron el lunes la descarga tras caer una grúa.',
        'Europa Press',
      ],
    ],
    negatives: [
      ['en', 'Kochi, Jan 12 (Monday) was the day on which the crane fell into the basin, the harbour master said.'],
      ['en', 'Busan, March 4 (the opening day) drew nine thousand visitors to the new aquarium, its owners said.'],
      ['fr', 'Brest, 10 juillet (jour de fête) : les dockers ont défilé lundi dans les rues de la ville haute.'],
    ],
  },
  D3: {
    form: 'City, D mon (EFE).- text',
    place: 'lead',
    samples: [
      [
        'es',
        'Valparaíso, 5 oct ⟦(EFE)⟧.- Los estibadores suspendieron el lunes la descarga tras caer una grúa.',
        'EFE',
      ],
      [
        'es',
        'Cádiz, 5 oct 2022 ⟦(EFE)⟧.- Los estibadores suspendieron el lunes la descarga tras caer una grúa.',
        'EFE',
      ],
      [
        'pt',
        'Santos, 12 jul ⟦(EFE)⟧.- Os estivadores pararam na segunda-feira depois da queda de um guindaste.',
        'EFE',
      ],
      [
        'es',
        'Oruro, 12 de enero de 2022 ⟦(ABI)⟧.- Los mineros suspendieron el lunes la extracción tras caer una grúa.',
        'ABI',
      ],
      [
        'es',
        'Veracruz, 12 Ene ⟦(Notimex)⟧.- Los estibadores suspendieron el lunes la descarga tras caer una grúa.',
        'Notimex',
      ],
      [
        'es',
        'La Habana, 12 ene ⟦(Prensa Latina)⟧ Los estibadores suspendieron el lunes la descarga tras caer una grúa.',
        'Prensa Latina',
      ],
    ],
    negatives: [
      ['es', 'Valparaíso, 5 oct (lunes).- El puerto cerró toda la mañana por el viento, informó la capitanía.'],
      ['es', 'Cádiz, 5 grados (mínima).- El frío llegó el lunes a la bahía y obligó a encender las calderas.'],
    ],
  },
  D4: {
    form: '(ANSA) - CITY, DD MON - text',
    place: 'lead',
    samples: [
      [
        'it',
        '⟦(ANSA)⟧ - GENOVA, 22 MAR - I portuali hanno sospeso lunedì il lavoro dopo la caduta di una gru.',
        'ANSA',
      ],
      [
        'it',
        '⟦(Adnkronos)⟧ - I portuali hanno sospeso lunedì il lavoro dopo la caduta di una gru nel bacino.',
        'Adnkronos',
      ],
      [
        'it',
        '⟦(askanews)⟧ - I portuali hanno sospeso lunedì il lavoro dopo la caduta di una gru nel bacino.',
        'Askanews',
      ],
      [
        'it',
        '⟦AGI⟧ - I portuali di Genova hanno sospeso lunedì il lavoro dopo la caduta di una gru nel bacino.',
        'AGI',
      ],
      ['ar', '⟦وطنية⟧ - طرابلس - أوقف عمال المرفأ العمل يوم الاثنين بعد سقوط رافعة في الحوض.', 'NNA'],
      ['en', '⟦(Reuters)⟧ - Dock workers walked off the job on Monday after a crane fell into the basin.', 'Reuters'],
    ],
    negatives: [
      ['it', '(Aggiornamento) - GENOVA, 22 MAR - I portuali hanno sospeso lunedì il lavoro dopo la caduta della gru.'],
      ['it', '(Video) - I portuali hanno sospeso lunedì il lavoro dopo la caduta di una gru nel bacino.'],
      ['en', '(Beta) - The harbour tested its new booking system on Monday with four hundred lorries.'],
    ],
  },
  D5: {
    form: 'CITY, Month D. /TASS/. text',
    place: 'lead',
    samples: [
      ['en', 'VARNA, January 12. ⟦/TASS/⟧. Dock workers walked off the job on Monday after a crane fell.', 'TASS'],
      [
        'ru',
        'МУРМАНСК, 12 января. ⟦/ТАСС/⟧. Портовые рабочие в понедельник остановили разгрузку после падения крана.',
        'TASS',
      ],
      [
        'ru',
        '12 января, Пинск ⟦/Корр. БЕЛТА/⟧. Рабочие порта в понедельник остановили разгрузку после падения крана.',
        'BelTA',
      ],
      ['ar', 'الفجيرة في 12 يناير ⟦/ وام /⟧ أوقف عمال الميناء العمل يوم الاثنين بعد سقوط رافعة في الحوض.', 'WAM'],
      ['en', 'Dire Dawa January 12/2022 ⟦/ENA/⟧ Rail workers walked off the job on Monday after a crane fell.', 'ENA'],
    ],
    negatives: [
      ['ru', 'МУРМАНСК, 12 января. /видео/. Портовые рабочие в понедельник остановили разгрузку.'],
      ['en', 'VARNA, January 12 /Monday/ was the coldest day of the winter, the harbour master said.'],
    ],
  },
  D6: {
    form: 'CITY, D mon — X. text',
    place: 'lead',
    samples: [
      ['ru', 'МУРМАНСК, 15 апр — ⟦РИА Новости⟧. Портовые рабочие в понедельник остановили разгрузку.', 'RIA Novosti'],
      ['ru', 'Мурманск. 12 января. ⟦INTERFAX.RU⟧ - Портовые рабочие в понедельник остановили разгрузку.', 'Interfax'],
      [
        'ru',
        'АКТАУ. ⟦КАЗИНФОРМ⟧ – Портовые рабочие в понедельник остановили разгрузку после падения крана.',
        'Kazinform',
      ],
      ['fa', 'بندرعباس – ⟦ایرنا⟧ – کارگران بندر روز دوشنبه پس از سقوط جرثقیل کار را متوقف کردند.', 'IRNA'],
      ['ar', 'طرطوس-⟦سانا⟧ أوقف عمال المرفأ العمل يوم الاثنين بعد سقوط رافعة في الحوض.', 'SANA'],
      ['en', 'Tema, Jan. 12, ⟦GNA⟧ – Dock workers walked off the job on Monday after a crane fell.', 'GNA'],
      ['es', 'Maracaibo, 12 Ene. ⟦AVN⟧.- Los estibadores suspendieron el lunes la descarga tras caer una grúa.', 'AVN'],
    ],
    negatives: [
      ['ru', 'МУРМАНСК, 15 апр — Суббота. Портовые рабочие вышли на субботник и убрали причал.'],
      ['en', 'Tema, Jan. 12, Friday – Dock workers walked off the job after a crane fell into the basin.'],
      ['ru', 'Новости. Портовые рабочие в понедельник остановили разгрузку после падения крана.'],
    ],
  },
  D7: {
    form: '(도시=연합뉴스) 이름 기자 = text',
    place: 'lead',
    samples: [
      ['ko', '⟦(포항=연합뉴스)⟧ 한여울 기자 = 항만 노동자들이 크레인이 쓰러진 뒤 월요일 작업을 멈췄다.', 'Yonhap'],
      ['ko', '⟦(런던·서울=연합뉴스)⟧ 한여울 특파원 서가람 기자 = 항만 노동자들이 월요일 작업을 멈췄다.', 'Yonhap'],
      ['ko', '⟦[목포=뉴시스]⟧ 한여울 기자 = 항만 노동자들이 크레인이 쓰러진 뒤 월요일 작업을 멈췄다.', 'Newsis'],
      ['ko', '⟦(여수=뉴스1)⟧ 한여울 기자 = 항만 노동자들이 크레인이 쓰러진 뒤 월요일 작업을 멈췄다.', 'News1'],
    ],
    negatives: [
      ['ko', '(포항=바다일보) 한여울 기자 = 항만 노동자들이 크레인이 쓰러진 뒤 월요일 작업을 멈췄다.'],
      ['ko', '(합계=서른 명) 항만 노동자들이 크레인이 쓰러진 뒤 월요일 작업을 멈췄다.'],
    ],
  },
  D8: {
    form: '【都市共同】text',
    place: 'lead',
    samples: [
      ['ja', '⟦【釜山共同】⟧港湾労働者は月曜日、クレーンが倒れたことを受けて作業を止めた。', 'Kyodo'],
      ['ja', '⟦【パリ時事】⟧港湾労働者は月曜日、クレーンが倒れたことを受けて作業を止めた。', 'Jiji Press'],
      ['ja', '［ロンドン　１２日　⟦ロイター⟧］ - 港湾労働者は月曜日、クレーンが倒れて作業を止めた。', 'Reuters'],
      [
        'en',
        'YOKOHAMA ⟦(Kyodo)⟧ -- Dock workers walked off the job on Monday after a crane fell into the basin.',
        'Kyodo',
      ],
    ],
    negatives: [
      ['ja', '【釜山港】港湾労働者は月曜日、クレーンが倒れたことを受けて作業を止めた。'],
      ['ja', '【男女共同】参画を話し合う集まりが月曜日、港の会館で開かれた。'],
      ['ja', '【緊急時事】座談会が月曜日、港の会館で開かれ、百人が集まった。'],
    ],
  },
  D9: {
    form: '新华社CITY M月D日电（记者…）text',
    place: 'lead',
    samples: [
      ['zh', '⟦新华社⟧宁波8月12日电（记者周远）码头工人周一在起重机倒塌后停止了作业。', 'Xinhua'],
      ['zh', '⟦新华社⟧宁波１０月２２日电 码头工人周一在起重机倒塌后停止了作业。', 'Xinhua'],
      ['zh', '⟦中新社⟧宁波1月12日电 (记者 周远)码头工人周一在起重机倒塌后停止了作业。', 'China News Service'],
      ['zh', '⟦中新网⟧1月12日电 码头工人周一在起重机倒塌后停止了作业。', 'China News Service'],
      ['zh', '⟦新华社⟧鹿特丹8月12日电题：起重机倒塌之后，码头工人周一停止了作业。', 'Xinhua'],
    ],
    negatives: [
      ['zh', '新华书店宁波8月12日电影节开幕，码头工人周一也到场观看。'],
      ['zh', '宁波8月12日电 码头工人周一在起重机倒塌后停止了作业。'],
    ],
  },
  D10: {
    form: '（中央社記者NAME CITY D日電）text',
    place: 'lead',
    samples: [
      ['zh-Hant', '⟦（中央社記者周遠高雄21日電）⟧碼頭工人週一在起重機倒塌後停止作業。', 'CNA'],
      ['zh-Hant', '⟦（中央社鹿特丹21日綜合外電報導）⟧碼頭工人週一在起重機倒塌後停止作業。', 'CNA'],
      ['zh-Hant', '⟦(中央社記者周遠高雄21日電)⟧碼頭工人週一在起重機倒塌後停止作業。', 'CNA'],
    ],
    negatives: [
      ['zh-Hant', '（記者周遠／高雄報導）碼頭工人週一在起重機倒塌後停止作業。'],
      ['zh-Hant', '（中央社區高雄21日）碼頭工人週一在活動中心開會討論罷工。'],
    ],
  },
  D11: {
    form: 'City (dpa[/desk]) - text',
    place: 'lead',
    samples: [
      [
        'de',
        'Cuxhaven ⟦(dpa)⟧ - Hafenarbeiter haben am Montag nach dem Sturz eines Krans die Arbeit niedergelegt.',
        'dpa',
      ],
      [
        'de',
        'Cuxhaven ⟦(dpa/lni)⟧ – Hafenarbeiter haben am Montag nach dem Sturz eines Krans die Arbeit niedergelegt.',
        'dpa',
      ],
      [
        'de',
        'Frankfurt/Main ⟦(dpa)⟧ - Lokführer haben am Montag nach dem Sturz eines Krans die Arbeit niedergelegt.',
        'dpa',
      ],
      ['de', 'Linz ⟦(APA)⟧ - Hafenarbeiter haben am Montag nach dem Sturz eines Krans die Arbeit niedergelegt.', 'APA'],
      [
        'de',
        'Basel ⟦(sda)⟧ - Hafenarbeiter haben am Montag nach dem Sturz eines Krans die Arbeit niedergelegt.',
        'Keystone-SDA',
      ],
      ['de', 'Hamburg ⟦(epd)⟧. Pfarrer haben am Montag nach dem Sturz eines Krans zur Andacht geladen.', 'epd'],
      ['es', 'Hamburgo ⟦(dpa)⟧ - Los estibadores suspendieron el lunes la descarga tras caer una grúa.', 'dpa'],
    ],
    negatives: [
      ['de', 'Cuxhaven (Kreis Stade) - Hafenarbeiter haben am Montag die Arbeit niedergelegt.'],
      ['de', 'Berlin (ots) - Die Reederei Nordlicht stellt am Montag ihr neues Fährkonzept vor.'],
      ['de', 'Köln (ap) blühte am Montag erstmals die seltene Staude im Garten am Hafen.'],
    ],
  },
  D12: {
    form: 'press release wires: they sign nothing as news',
    place: 'lead',
    samples: [],
    negatives: [
      [
        'en',
        'HARWICK, Vt., May 5, 2022 /PRNewswire/ -- Bluecrane Inc. announced on Monday a new line of harbour cranes.',
      ],
      ['en', 'HARWICK, Vt., May 05, 2022 (GLOBE NEWSWIRE) -- Bluecrane Inc. announced a new line of harbour cranes.'],
      ['en', 'HARWICK, Vt.--(BUSINESS WIRE)--Bluecrane Inc. announced on Monday a new line of harbour cranes.'],
      ['en', 'HALIFAX, NS, May 5, 2022 /CNW/ - Bluecrane Inc. announced on Monday a new line of harbour cranes.'],
      ['en', 'HARWICK, VT / ACCESSWIRE / May 5, 2022 / Bluecrane Inc. announced a new line of harbour cranes.'],
      ['de', 'Berlin (ots) - Die Kranwerke Blau haben am Montag eine neue Reihe von Hafenkranen vorgestellt.'],
    ],
  },
  D13: {
    form: 'CIDADE, UF (FOLHAPRESS) - text',
    place: 'lead',
    samples: [
      [
        'pt',
        'SANTOS, SP ⟦(FOLHAPRESS)⟧ - Os estivadores pararam na segunda-feira depois da queda de um guindaste.',
        'Folhapress',
      ],
      [
        'pt',
        'RECIFE, PE ⟦(FOLHAPRESS)⟧ - Os estivadores pararam na segunda-feira depois da queda de um guindaste.',
        'Folhapress',
      ],
    ],
    negatives: [
      ['pt', 'SANTOS, SP (PORTO) - Os estivadores pararam na segunda-feira depois da queda de um guindaste.'],
      ['pt', 'SANTOS, SP (PSB) - Os vereadores votaram na segunda-feira a reforma do cais.'],
    ],
  },
  D14: {
    form: 'lead attribution without a dateline',
    place: 'lead',
    samples: [
      ['fa', 'به گزارش خبرگزاری ⟦مهر⟧، کارگران بندر روز دوشنبه پس از سقوط جرثقیل کار را متوقف کردند.', 'Mehr'],
      ['fa', 'به گزارش ⟦ایسنا⟧، کارگران بندر روز دوشنبه پس از سقوط جرثقیل کار را متوقف کردند.', 'ISNA'],
      ['fr', 'Selon l’⟦AFP⟧, les dockers ont cessé le travail lundi après la chute d’une grue.', 'AFP', 'cited'],
      [
        'de',
        'Laut ⟦Reuters⟧ haben die Hafenarbeiter am Montag nach dem Sturz eines Krans die Arbeit niedergelegt.',
        'Reuters',
        'cited',
      ],
      ['ja', '⟦ロイター⟧によると、港湾労働者は月曜日、クレーンが倒れて作業を止めた。', 'Reuters', 'cited'],
      ['ko', '⟦연합뉴스⟧에 따르면 항만 노동자들이 월요일 작업을 멈췄다.', 'Yonhap', 'cited'],
      [
        'uk',
        'Портовики в понеділок зупинили роботу після падіння крана, повідомляє ⟦Укрінформ⟧.',
        'Ukrinform',
        'cited',
      ],
      ['pl', 'Jak podaje ⟦PAP⟧, dokerzy przerwali w poniedziałek pracę po upadku dźwigu.', 'PAP', 'cited'],
      ['hu', 'A kikötői munkások hétfőn letették a munkát, közölte a kapitányság az ⟦MTI⟧-vel.', 'MTI', 'cited'],
    ],
    negatives: [
      ['fr', 'Selon l’APF, les dockers ont cessé le travail lundi après la chute d’une grue.'],
      ['en', 'Michael Bloomberg said on Monday that dock workers had walked off the job after a crane fell.'],
      ['en', 'The Thomson Reuters tower in the harbour was evacuated on Monday after a crane fell.'],
      ['fa', 'در ماه مهر کارگران بندر پس از سقوط جرثقیل کار را متوقف کردند.'],
    ],
  },
  T1: {
    form: 'sign-off line',
    place: 'end',
    samples: [
      ['da', '⟦/ritzau/⟧', 'Ritzau'],
      ['pt', '⟦(Folhapress)⟧', 'Folhapress'],
      ['cs', 'Zdroj: ⟦ČTK⟧', 'ČTK'],
      ['pl', 'Źródło: ⟦PAP⟧', 'PAP'],
      ['sv', '⟦/TT⟧', 'TT'],
      ['no', '⟦(©NTB)⟧', 'NTB'],
      ['bg', '⟦/БТА/⟧', 'BTA'],
      ['hr', '⟦/Hina/⟧', 'HINA'],
      ['nl', 'Bron: ⟦ANP⟧', 'ANP'],
      ['fi', 'Lähde: ⟦STT⟧', 'STT'],
      ['el', 'Πηγή: ⟦ΑΠΕ-ΜΠΕ⟧', 'ANA-MPA'],
      ['de', '(mit Material von ⟦dpa⟧)', 'dpa', 'with-material'],
      ['pt', '*Com informações da ⟦Reuters⟧.', 'Reuters', 'with-material'],
      ['es', '(Con información de ⟦EFE⟧)', 'EFE', 'with-material'],
      ['th', '-⟦สำนักข่าวไทย⟧', 'TNA'],
      ['hi', '--⟦आईएएनएस⟧', 'IANS'],
      ['ja', '（⟦共同⟧）', 'Kyodo'],
    ],
    negatives: [
      ['en', 'Source: harbour office'],
      ['de', '(mit Material vom Stadtarchiv)'],
      ['es', '(Con información de la alcaldía)'],
      ['nl', 'Bron: gemeente'],
    ],
  },
  T2: {
    form: 'rights line',
    place: 'end',
    samples: [
      [
        'en',
        'Copyright 2022 ⟦The Associated Press⟧. All rights reserved. Nothing of this dispatch is to be printed or aired elsewhere without leave.',
        'AP',
      ],
      ['en', '© ⟦Thomson Reuters⟧ 2022', 'Reuters'],
      ['it', 'RIPRODUZIONE RISERVATA © Copyright ⟦ANSA⟧', 'ANSA'],
      ['ko', '<저작권자(c) ⟦연합뉴스⟧, 무단 전재-재배포 금지>', 'Yonhap'],
      ['en', '© ⟦AFP⟧ 2022. All rights reserved.', 'AFP'],
      ['en', '© ⟦Australian Associated Press⟧', 'AAP'],
      ['fr', '© 2022 ⟦AFP⟧. Tous droits de reproduction réservés.', 'AFP'],
      [
        'es',
        '© ⟦EFE⟧ 2022. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos.',
        'EFE',
      ],
    ],
    negatives: [
      ['en', '© 2022 Harbour Ledger. All rights reserved.'],
      ['en', 'Copyright 2022 Apple Pier Press. All rights reserved.'],
      ['en', '© 2022 Harbour Ledger. © Reuters, © AP. All rights reserved.'],
      ['ko', '<저작권자(c) 바다일보, 무단 전재-재배포 금지>'],
      ['it', 'RIPRODUZIONE RISERVATA © Copyright Il Molo'],
    ],
  },
  T3: {
    form: 'desk line',
    place: 'end',
    samples: [
      ['en', 'Our Standards: The ⟦Thomson Reuters⟧ Trust Principles.', 'Reuters'],
      ['ro', '⟦AGERPRES⟧/(AS - autor: Ioana Dobre, editor: Radu Manea)', 'AGERPRES'],
      ['en', 'Additional reporting by ⟦AP⟧', 'AP', 'with-material'],
    ],
    negatives: [
      ['en', '(Reporting by Ada Vell; Editing by Tom Rook)'],
      ['en', 'Additional reporting by Ada Vell in Harwick.'],
      ['es', '(Reporte de Ada Vela; editado por Tomás Roca)'],
      ['pt', '(Reportagem de Ada Vela; edição de Tomás Rocha)'],
      ['en', 'Our Standards: accuracy, fairness, independence.'],
    ],
  },
  T4: {
    form: 'republication line',
    place: 'end',
    samples: [
      ['en', 'This report by ⟦The Canadian Press⟧ was first published July 3, 2022.', 'CP'],
      ['en', 'Distributed by ⟦Tribune Content Agency⟧, LLC.', 'TNS'],
      [
        'en',
        'Republished from ⟦The Conversation⟧ under a Creative Commons license, where the original article can be read.',
        'The Conversation',
      ],
      [
        'fr',
        'Cet article est republié à partir de ⟦The Conversation⟧ sous licence Creative Commons.',
        'The Conversation',
      ],
      ['fr', 'Ce texte de ⟦La Presse canadienne⟧ a été publié pour la première fois le 3 juillet 2022.', 'CP'],
      ['es', 'Este artículo fue publicado originalmente en ⟦The Conversation⟧. Lea el original.', 'The Conversation'],
    ],
    negatives: [
      ['en', 'This article was originally published by the Harbour Ledger.'],
      ['en', 'Distributed by Pier Content, LLC.'],
      ['en', 'This report by the harbour commission was first published July 3, 2022.'],
      ['fr', 'Cet article est republié à partir du Quai sous licence Creative Commons.'],
    ],
  },
  T5: {
    form: 'hard item id',
    place: 'end',
    samples: [
      ['de', '© dpa-infocom, ⟦dpa⟧:220124-99-123456/5', 'dpa'],
      ['de', '⟦dpa⟧:220124-99-123456/5', 'dpa'],
    ],
    negatives: [
      ['de', 'Aktenzeichen: 220124-99-123456/5'],
      ['de', 'dpd:220124-99-123456/5'],
    ],
  },
}

/** Two closing paragraphs in the sample's language, so that a line stands in an article. */
export const PARAGRAPHS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'Forty lorries waited outside the gate until the evening, and two ships were sent on to the next harbour.',
    'The harbour master said the basin would be searched by divers before work could begin again.',
  ],
  de: [
    'Vierzig Lastwagen warteten bis zum Abend vor dem Tor, zwei Schiffe wurden in den nächsten Hafen geschickt.',
    'Taucher sollen das Becken absuchen, bevor die Arbeit wieder beginnen kann, sagte der Hafenmeister.',
  ],
  fr: [
    'Quarante camions ont attendu devant la grille jusqu’au soir, et deux navires ont été envoyés plus loin.',
    'Des plongeurs fouilleront le bassin avant la reprise du travail, a indiqué le capitaine du port.',
  ],
  es: [
    'Cuarenta camiones esperaron ante la puerta hasta la noche y dos barcos fueron enviados a otro puerto.',
    'Los buzos revisarán la dársena antes de que se reanude el trabajo, dijo el capitán del puerto.',
  ],
  pt: [
    'Quarenta camiões esperaram diante do portão até à noite e dois navios seguiram para outro porto.',
    'Mergulhadores vão examinar a doca antes de o trabalho recomeçar, disse o capitão do porto.',
  ],
  it: [
    'Quaranta camion hanno atteso davanti al cancello fino a sera e due navi sono state mandate altrove.',
    'I sommozzatori ispezioneranno il bacino prima che il lavoro riprenda, ha detto il comandante del porto.',
  ],
  nl: [
    'Veertig vrachtwagens wachtten tot de avond voor de poort en twee schepen voeren door naar een andere haven.',
    'Duikers onderzoeken het bekken voordat het werk kan worden hervat, zei de havenmeester.',
  ],
  sv: [
    'Fyrtio lastbilar väntade utanför grinden till kvällen och två fartyg skickades vidare till nästa hamn.',
    'Dykare ska söka igenom bassängen innan arbetet kan börja igen, sade hamnkaptenen.',
  ],
  da: [
    'Fyrre lastbiler ventede foran porten til om aftenen, og to skibe blev sendt videre til den næste havn.',
    'Dykkere skal undersøge bassinet, før arbejdet kan begynde igen, sagde havnefogeden.',
  ],
  no: [
    'Førti lastebiler ventet utenfor porten til kvelden, og to skip ble sendt videre til neste havn.',
    'Dykkere skal undersøke bassenget før arbeidet kan begynne igjen, sa havnesjefen.',
  ],
  fi: [
    'Neljäkymmentä kuorma-autoa odotti portilla iltaan asti, ja kaksi laivaa ohjattiin seuraavaan satamaan.',
    'Sukeltajat tutkivat altaan ennen kuin työ voi jatkua, sanoi satamakapteeni.',
  ],
  pl: [
    'Czterdzieści ciężarówek czekało pod bramą do wieczora, a dwa statki odesłano do następnego portu.',
    'Nurkowie przeszukają basen, zanim praca zostanie wznowiona, powiedział kapitan portu.',
  ],
  cs: [
    'Čtyřicet nákladních aut čekalo před branou až do večera a dvě lodě odpluly do dalšího přístavu.',
    'Potápěči prohledají bazén, než bude možné práci obnovit, řekl kapitán přístavu.',
  ],
  sk: [
    'Štyridsať nákladných áut čakalo pred bránou až do večera a dve lode odplávali do ďalšieho prístavu.',
    'Potápači prehľadajú bazén, kým bude možné prácu obnoviť, povedal kapitán prístavu.',
  ],
  hr: [
    'Četrdeset kamiona čekalo je pred vratima do večeri, a dva su broda poslana u sljedeću luku.',
    'Ronioci će pretražiti bazen prije nego što se rad nastavi, rekao je lučki kapetan.',
  ],
  hu: [
    'Negyven teherautó várt a kapu előtt estig, két hajót pedig a következő kikötőbe küldtek.',
    'A medencét búvárok vizsgálják át, mielőtt a munka újra kezdődhet, mondta a kikötőmester.',
  ],
  ro: [
    'Patruzeci de camioane au așteptat la poartă până seara, iar două nave au fost trimise în alt port.',
    'Scafandrii vor cerceta bazinul înainte ca lucrul să reînceapă, a spus căpitanul portului.',
  ],
  bg: [
    'Четиридесет камиона чакаха пред портала до вечерта, а два кораба бяха пратени в друго пристанище.',
    'Водолази ще претърсят басейна, преди работата да започне отново, каза капитанът на пристанището.',
  ],
  el: [
    'Σαράντα φορτηγά περίμεναν έξω από την πύλη ως το βράδυ και δύο πλοία στάλθηκαν σε άλλο λιμάνι.',
    'Δύτες θα ερευνήσουν τη λεκάνη πριν ξαναρχίσει η δουλειά, είπε ο λιμενάρχης.',
  ],
  tr: [
    'Kırk kamyon akşama kadar kapının önünde bekledi, iki gemi bir sonraki limana gönderildi.',
    'Liman başkanı, iş yeniden başlamadan önce dalgıçların havuzu arayacağını söyledi.',
  ],
  ru: [
    'Сорок грузовиков ждали у ворот до вечера, а два судна отправили в соседний порт.',
    'Водолазы обследуют бассейн, прежде чем работа возобновится, сказал капитан порта.',
  ],
  uk: [
    'Сорок вантажівок чекали біля воріт до вечора, а два судна відправили до сусіднього порту.',
    'Водолази обстежать басейн, перш ніж робота відновиться, сказав капітан порту.',
  ],
  ar: [
    'انتظرت أربعون شاحنة أمام البوابة حتى المساء، وأرسلت سفينتان إلى الميناء التالي.',
    'وقال مدير الميناء إن الغواصين سيفتشون الحوض قبل أن يستأنف العمل.',
  ],
  fa: [
    'چهل کامیون تا شب پشت دروازه منتظر ماندند و دو کشتی به بندر بعدی فرستاده شدند.',
    'رئیس بندر گفت غواصان پیش از آغاز دوباره کار حوضچه را جستجو می‌کنند.',
  ],
  hi: [
    'शाम तक चालीस ट्रक फाटक के बाहर खड़े रहे और दो जहाजों को अगले बंदरगाह भेज दिया गया।',
    'बंदरगाह प्रमुख ने कहा कि काम फिर शुरू होने से पहले गोताखोर घाट की जांच करेंगे।',
  ],
  bn: [
    'সন্ধ্যা পর্যন্ত চল্লিশটি ট্রাক ফটকের বাইরে দাঁড়িয়ে ছিল এবং দুটি জাহাজ পরের বন্দরে পাঠানো হয়।',
    'কাজ আবার শুরু হওয়ার আগে ডুবুরিরা ঘাট পরীক্ষা করবেন বলে বন্দরপ্রধান জানান।',
  ],
  zh: [
    '四十辆卡车在门外一直等到晚上，两艘船被派往下一个港口。',
    '港口负责人说，潜水员将先检查港池，然后才能恢复作业。',
  ],
  'zh-Hant': [
    '四十輛卡車在門外一直等到晚上，兩艘船被派往下一個港口。',
    '港口負責人說，潛水員將先檢查港池，然後才能恢復作業。',
  ],
  ja: [
    '四十台のトラックが夕方まで門の外で待ち、二隻の船は次の港へ向かった。',
    '港長は、作業を再開する前に潜水士が水面下を調べると述べた。',
  ],
  ko: [
    '트럭 마흔 대가 저녁까지 정문 밖에서 기다렸고 배 두 척은 다음 항구로 보내졌다.',
    '항만장은 작업을 다시 시작하기 전에 잠수사들이 바닥을 살필 것이라고 말했다.',
  ],
  vi: [
    'Bốn mươi xe tải chờ ngoài cổng đến tối và hai con tàu được đưa sang cảng kế tiếp.',
    'Giám đốc cảng cho biết thợ lặn sẽ kiểm tra bến trước khi công việc tiếp tục.',
  ],
  id: [
    'Empat puluh truk menunggu di luar gerbang sampai malam dan dua kapal dikirim ke pelabuhan berikutnya.',
    'Kepala pelabuhan mengatakan penyelam akan memeriksa kolam sebelum pekerjaan dimulai lagi.',
  ],
  th: [
    'รถบรรทุกสี่สิบคันรออยู่นอกประตูจนถึงค่ำ และเรือสองลำถูกส่งไปยังท่าเรือถัดไป',
    'นายท่าเรือกล่าวว่านักประดาน้ำจะตรวจแอ่งเรือก่อนที่งานจะเริ่มอีกครั้ง',
  ],
}

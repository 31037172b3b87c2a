// Appeals in free words: what an outlet says to its reader about itself, and prose that only sounds like it.

import { describe, expect, it } from 'vitest'
import { appealOf } from '../../src/clean/appeal.ts'
import { APPEAL_CUES } from '../../src/clean/lexicon/appeal-cues.ts'
import { bitOfLanguage, CUE_GROUPS } from '../../src/clean/lexicon/appeal-trie.ts'

const APPEALS: [lang: string, kind: string, text: string][] = [
  [
    'en',
    'donation',
    'Nobody owns this paper but the people who read it. If the story was worth a coffee to you, a small monthly gift keeps our reporters on the road.',
  ],
  ['en', 'feedback', 'To suggest a correction or clarification, write to us here.'],
  ['en', 'legal', 'When referencing our materials, please include an active hyperlink to the Tidewater Chronicle.'],
  ['en', 'adblock', 'We are a small newsroom and live from advertising alone. Please switch off your ad blocker.'],
  ['en', 'app-promo', 'Download our app to get your local news first.'],
  [
    'de',
    'donation',
    'Unsere Recherchen kosten Zeit und Geld. Wenn Ihnen unabhängiger Journalismus etwas wert ist, unterstützen Sie uns bitte mit einer Spende.',
  ],
  [
    'de',
    'adblock',
    'Wir finanzieren uns allein durch Werbung. Bitte schalten Sie Ihren Werbeblocker für diese Seite aus.',
  ],
  ['de', 'feedback', 'Haben Sie einen Fehler entdeckt? Schreiben Sie uns!'],
  [
    'fr',
    'donation',
    "Notre rédaction ne dépend d'aucun milliardaire. Si vous appréciez nos enquêtes, soutenez-nous à partir de 3 € par mois.",
  ],
  ['fr', 'feedback', 'Vous avez repéré une erreur dans cet article ? Signalez-la-nous en cliquant ici.'],
  [
    'es',
    'donation',
    'No tenemos grandes anunciantes detrás. Si valoras nuestro periodismo, ayúdanos con una pequeña aportación al mes.',
  ],
  ['es', 'newsletter', 'Apúntate a nuestro boletín y recibe cada viernes las historias del valle en tu correo.'],
  [
    'pt',
    'donation',
    'O nosso jornalismo é independente e gratuito. Se você pode, contribua com qualquer valor por mês e ajude a redação a continuar.',
  ],
  ['pt', 'feedback', 'Encontrou um erro nesta reportagem? Escreva para nós.'],
  [
    'it',
    'donation',
    'Non abbiamo editori alle spalle. Se il nostro giornalismo ti serve, sostienici con il prezzo di un caffè al mese.',
  ],
  [
    'it',
    'adblock',
    'Stai usando un adblock: la pubblicità paga i nostri cronisti. Per favore, disattivalo per il nostro sito.',
  ],
  [
    'nl',
    'donation',
    'Onze redactie leeft van haar lezers. Vind je dit verhaal belangrijk? Steun ons met een kleine bijdrage per maand.',
  ],
  ['nl', 'feedback', 'Heb je een fout gezien in dit artikel? Laat het ons weten.'],
  [
    'sv',
    'donation',
    'Vi har ingen ägare som betalar räkningarna. Vill du att vår journalistik ska finnas kvar? Stöd oss med en gåva i månaden.',
  ],
  [
    'sv',
    'adblock',
    'Du använder en annonsblockerare. Annonserna betalar vår journalistik, så stäng gärna av den på vår sajt.',
  ],
  ['da', 'donation', 'Vores journalistik er gratis for alle. Hvis du kan, så støt os med et bidrag om måneden.'],
  ['da', 'feedback', 'Har du fundet en fejl i artiklen? Skriv til os, så retter vi den.'],
  [
    'no',
    'donation',
    'Vi lever av leserne våre. Liker du journalistikken vår, kan du støtte oss med en gave i måneden.',
  ],
  ['no', 'newsletter', 'Meld deg på nyhetsbrevet vårt og få ukas beste saker i innboksen din.'],
  [
    'fi',
    'donation',
    'Lehtemme elää lukijoistaan. Jos journalismi on sinulle tärkeää, tue työtämme pienellä lahjoituksella kuukaudessa.',
  ],
  ['fi', 'feedback', 'Huomasitko virheen jutussa? Kerro siitä meille!'],
  [
    'ca',
    'donation',
    "La nostra redacció viu dels seus lectors. Si valores el periodisme independent, fes-te'n soci per 3 euros al mes.",
  ],
  ['ca', 'newsletter', 'Subscriu-te al nostre butlletí i rep cada divendres les històries del port al teu correu.'],
  [
    'is',
    'donation',
    'Ritstjórn okkar lifir á lesendum sínum. Ef blaðamennska okkar skiptir þig máli, styrktu okkur þá með framlagi á mánuði.',
  ],
  ['is', 'feedback', 'Sérðu villu í fréttinni? Sendu okkur ábendingu.'],
  ['fr', 'newsletter', "Chaque vendredi, recevez notre lettre d'information par mail."],
  [
    'pl',
    'donation',
    'Nasza redakcja nie ma bogatego właściciela. Jeśli cenisz nasze dziennikarstwo, wesprzyj nas drobną wpłatą co miesiąc.',
  ],
  [
    'pl',
    'adblock',
    'Żyjemy tylko z reklam. Prosimy, wyłącz blokowanie reklam na naszej stronie, abyśmy mogli dalej pisać.',
  ],
  [
    'cs',
    'donation',
    'Naše redakce žije z darů čtenářů. Pokud si naší práce vážíte, podpořte nás částkou 100 korun měsíčně.',
  ],
  ['cs', 'feedback', 'Našli jste v článku chybu? Napište nám.'],
  [
    'sk',
    'donation',
    'Naša redakcia nemá bohatého majiteľa. Ak vám na nezávislej žurnalistike záleží, podporte nás sumou 5 eur mesačne.',
  ],
  ['sk', 'newsletter', 'Prihláste sa na odber nášho newslettera a každý piatok dostanete to najlepšie do schránky.'],
  [
    'hu',
    'donation',
    'Lapunk mögött nem áll tulajdonos. Ha fontos önnek a független újságírás, kérjük, támogasson minket havi ezer forinttal.',
  ],
  ['hu', 'feedback', 'Hibát talált a cikkben? Kérjük, írja meg nekünk!'],
  ['ro', 'donation', 'Redacția noastră trăiește din donațiile cititorilor. Dacă poți, susține-ne cu 5 euro pe lună.'],
  ['ro', 'feedback', 'Ai găsit o greșeală în articol? Scrie-ne aici.'],
  [
    'bg',
    'donation',
    'Нашата редакция не получава пари от държавата. Ако цените независимата журналистика, подкрепете ни с 5 лева на месец.',
  ],
  ['bg', 'feedback', 'Открихте грешка в статията? Пишете ни.'],
  [
    'el',
    'donation',
    'Η εφημερίδα μας ανήκει στους αναγνώστες της. Αν μπορείτε, στηρίξτε μας με μια μικρή συνεισφορά τον μήνα.',
  ],
  ['el', 'newsletter', 'Εγγραφείτε στο newsletter μας και λάβετε κάθε πρωί τις ειδήσεις στο email σας.'],
  [
    'tr',
    'donation',
    'Gazetemiz okurlarının desteğiyle yaşıyor. Bağımsız gazetecilik sürsün istiyorsanız lütfen aylık küçük bir bağışla bize destek olun.',
  ],
  ['tr', 'feedback', 'Haberde bir hata mı gördünüz? Lütfen bize bildirin.'],
  [
    'ru',
    'donation',
    'Наша редакция живёт на деньги читателей. Если вам важны независимые новости, поддержите нас переводом от ста рублей в месяц.',
  ],
  ['ru', 'feedback', 'Нашли ошибку в тексте? Выделите её и нажмите Ctrl+Enter, мы исправим.'],
  [
    'uk',
    'donation',
    'Наша редакція існує завдяки читачам. Якщо вам потрібна незалежна журналістика, підтримайте нас внеском на місяць.',
  ],
  ['uk', 'newsletter', 'Підпишіться на нашу розсилку й отримуйте щоранку головні новини на вашу пошту.'],
  ['ar', 'donation', 'صحيفتنا مستقلة ولا يملكها أحد. إذا كنتم ترون أن صحافتنا تستحق، ادعمونا بتبرع صغير شهريا.'],
  ['ar', 'newsletter', 'اشتركوا في نشرتنا البريدية لتصلكم أهم الأخبار كل صباح.'],
  [
    'fa',
    'donation',
    'روزنامه ما مستقل است و از سوی خوانندگان اداره می‌شود. لطفا با کمک مالی ماهانه از خبرنگاران ما حمایت کنید.',
  ],
  ['fa', 'app-promo', 'برای دریافت تازه‌ترین خبرها اپلیکیشن ما را دانلود کنید.'],
  ['he', 'donation', 'העיתון שלנו חי מתרומות הקוראים. אם העבודה שלנו חשובה לכם, תמכו בנו בתרומה חודשית קטנה.'],
  ['he', 'feedback', 'מצאתם טעות בכתבה? כתבו לנו ונתקן.'],
  ['hi', 'donation', 'हमारी पत्रकारिता पाठकों के पैसे से चलती है। अगर आपको हमारा काम पसंद है तो कृपया हर महीने छोटा सा सहयोग करें।'],
  ['hi', 'app-promo', 'ताजा समाचार सबसे पहले पाने के लिए हमारा ऐप डाउनलोड करें।'],
  ['bn', 'donation', 'আমাদের সাংবাদিকতা পাঠকের টাকায় চলে। আপনি চাইলে মাসে সামান্য অনুদান দিয়ে আমাদের সহযোগিতা করুন।'],
  ['bn', 'app-promo', 'সবার আগে খবর পেতে আমাদের অ্যাপ ডাউনলোড করুন।'],
  ['zh', 'donation', '我们是一家没有财团支持的小型媒体。如果您认同我们的报道，请每月捐款支持我们。'],
  ['zh', 'feedback', '如發現文章有錯誤，請來信告訴我們，我們會儘快更正。'],
  ['zh', 'adblock', '我們發現您正在使用廣告攔截器。本站靠廣告維持，請您將本站加入白名單。'],
  ['ja', 'donation', '本紙は読者の寄付で成り立っています。私たちの調査報道を続けるため、毎月のご支援をお願いします。'],
  ['ja', 'feedback', '記事の誤字や間違いにお気づきの方は、編集部までご連絡ください。'],
  ['ko', 'donation', '저희는 광고 없이 독자의 힘으로 취재합니다. 매월 커피 한 잔 값으로 후원해 주세요.'],
  ['ko', 'newsletter', '저희 뉴스레터를 구독하시면 매일 아침 주요 기사를 이메일로 보내드립니다.'],
  [
    'vi',
    'donation',
    'Tòa soạn của chúng tôi sống nhờ bạn đọc. Nếu bạn thấy báo chí độc lập là cần thiết, hãy ủng hộ chúng tôi mỗi tháng một khoản nhỏ.',
  ],
  ['vi', 'app-promo', 'Vui lòng tải ứng dụng của chúng tôi để nhận tin mới nhất.'],
  [
    'id',
    'donation',
    'Redaksi kami hidup dari pembaca. Jika Anda menghargai jurnalisme independen, dukung kami dengan donasi kecil setiap bulan.',
  ],
  ['id', 'newsletter', 'Daftarkan email Anda dan dapatkan buletin kami setiap pagi.'],
  ['th', 'donation', 'กองบรรณาธิการของเราอยู่ได้ด้วยผู้อ่าน หากคุณเห็นคุณค่าของงานข่าว โปรดร่วมสนับสนุนเราเดือนละเล็กน้อย'],
  ['th', 'newsletter', 'สมัครรับจดหมายข่าวของเรา แล้วรับข่าวเด่นในกล่องจดหมายของคุณทุกเช้า'],
  [
    'ur',
    'donation',
    'ہماری صحافت قارئین کے تعاون سے چلتی ہے۔ اگر آپ کو یہ رپورٹ پسند آئی تو ماہانہ عطیہ دے کر ہمارا ساتھ دیں۔',
  ],
  ['ur', 'newsletter', 'ہمارے نیوز لیٹر کو سبسکرائب کریں اور ہر صبح کی خبریں اپنے ان باکس میں پائیں۔'],
  ['ta', 'donation', 'எங்கள் பத்திரிகை வாசகர்களால் இயங்குகிறது. உங்களால் முடிந்த நன்கொடை தந்து எங்களை ஆதரியுங்கள்.'],
  ['ta', 'feedback', 'பிழை ஏதேனும் கண்டீர்களா? தயவுசெய்து எங்களுக்கு எழுதுங்கள், பிழையைத் தெரிவியுங்கள்.'],
  ['te', 'newsletter', 'మా న్యూస్‌లెటర్‌ను సబ్‌స్క్రైబ్ చేయండి, మీ ఇన్‌బాక్స్‌లో వార్తలు పొందండి.'],
  ['mr', 'newsletter', 'आमच्या न्यूजलेटरसाठी नोंदणी करा आणि दर सकाळी तुमच्या ईमेलवर बातम्या मिळवा.'],
  ['gu', 'app-promo', 'અમારી એપ ડાઉનલોડ કરો અને તમારા ફોન પર સમાચાર મેળવો.'],
  [
    'fil',
    'donation',
    'Ang aming pamamahayag ay para sa inyo. Suportahan kami at mag-donate ng kahit magkano bawat buwan.',
  ],
]

const PROSE: [lang: string, text: string][] = [
  [
    'en',
    'The shelter raised 40,000 pounds in donations last month, the newspaper reported. Readers gave more than ever, and the charity thanked supporters for every contribution.',
  ],
  [
    'en',
    '“We need your support,” the editor told reporters. “Please donate to our newsroom today, if you can, so that we can keep reporting.”',
  ],
  [
    'en',
    'We must support our schools. If we do not act today, our children will pay the price, and no newspaper article will bring those years back.',
  ],
  ['en', 'You will need two onions, a leek and a splash of cream. Please do not add salt today: the bacon has enough.'],
  ['en', 'We must support independent journalism, because without it a town does not know what its council decides.'],
  [
    'en',
    'The senator asked members to sign up for his newsletter, which he sends every week to 20,000 supporters in our county.',
  ],
  [
    'en',
    'The ministry said users of ad blockers could be asked to switch them off, a step that publishers have wanted for years.',
  ],
  ['en', 'Police are asking anyone with information to contact them or report it online. You can remain anonymous.'],
  [
    'en',
    'How do you live with the criticism? We read every letter. You make mistakes, you correct them, you go on. Readers tell us what they think.',
  ],
  [
    'de',
    'Wie gehen Sie mit Kritik um? Wir lesen jeden Brief, und wenn Leser uns Fehler melden, dann korrigieren wir sie. Haben Sie je daran gedacht, aufzuhören?',
  ],
  [
    'de',
    'Wir müssen unsere Schulen unterstützen. Wer heute spart, zahlt morgen doppelt, das sollten wir uns klarmachen.',
  ],
  [
    'de',
    'Die Zeitung sammelte Spenden für die Flutopfer. Leser unterstützten die Aktion mit 40.000 Euro, sie läuft bis Jahresende.',
  ],
  ['fr', 'Nous devons soutenir la presse locale, sans laquelle vous ne sauriez rien des décisions du conseil.'],
  [
    'fr',
    'Le journal a lancé une cagnotte. Les lecteurs ont donné 12.000 euros par mois pour soutenir les journalistes licenciés.',
  ],
  [
    'fr',
    'Comment avez-vous vécu cette période ? Nous avons reçu beaucoup de lettres, et notre rédaction vous en remercie, dit-elle aux lecteurs.',
  ],
  [
    'es',
    'El diario recibió donaciones de sus lectores por 12.000 euros al mes, con las que apoya a las familias afectadas.',
  ],
  [
    'es',
    '¿Cómo vive usted la crítica? Nosotros leemos todo lo que nos escriben los lectores y corregimos los errores.',
  ],
  [
    'pt',
    'O jornal recebeu doações de leitores, no valor de 12 mil reais por mês, e apoia com elas as famílias afetadas nos bairros.',
  ],
  ['pt', 'Como você lida com as críticas? Nós lemos tudo o que os leitores escrevem e corrigimos os nossos erros.'],
  ['it', 'Come vive lei le critiche? Noi leggiamo tutte le lettere dei lettori e correggiamo i nostri errori.'],
  ['nl', 'Hoe gaat u om met kritiek? Wij lezen elke brief van lezers en onze redactie corrigeert fouten meteen.'],
  ['sv', 'Hur hanterar du kritik? Vi läser alla brev från läsare och vår redaktion rättar fel direkt.'],
  ['da', 'Hvordan håndterer du kritik? Vi læser alle breve fra læserne, og vores redaktion retter fejl med det samme.'],
  ['no', 'Hvordan takler du kritikk? Vi leser alle brev fra leserne, og redaksjonen vår retter feil med en gang.'],
  ['fi', 'Miten sinä suhtaudut kritiikkiin? Me luemme kaikki lukijoiden kirjeet ja korjaamme virheet heti.'],
  ['pl', '– Prosimy, wesprzyjcie naszą redakcję wpłatą – mówi naczelny. – Bez was nie damy rady.'],
  [
    'pl',
    'Gazeta zebrała od czytelników 40 tysięcy złotych miesięcznie na wsparcie powodzian, a redakcja dołożyła drugie tyle.',
  ],
  ['cs', 'Jak vy snášíte kritiku? My čteme všechny dopisy čtenářů a chyby v článcích hned opravujeme.'],
  ['hu', 'Hogyan viseli a kritikát? Minden olvasói levelet elolvasunk, és a hibákat a cikkekben kijavítjuk.'],
  ['ro', 'Cum trăiți critica? Noi citim toate scrisorile cititorilor, iar redacția noastră corectează greșelile.'],
  [
    'el',
    'Πώς αντιμετωπίζετε την κριτική; Εμείς διαβάζουμε όλα τα γράμματα των αναγνωστών και διορθώνουμε τα λάθη μας.',
  ],
  [
    'tr',
    'Eleştirilerle nasıl başa çıkıyorsunuz? Biz okurların bütün mektuplarını okuyoruz ve haberlerdeki hataları düzeltiyoruz.',
  ],
  ['ru', 'Как вы относитесь к критике? Мы читаем все письма читателей, и наша редакция сразу исправляет ошибки.'],
  [
    'ru',
    'Газета собрала пожертвования читателей: сто тысяч рублей в месяц пошли на поддержку пострадавших, сообщила редакция.',
  ],
  ['uk', 'Як ви ставитеся до критики? Ми читаємо всі листи читачів, і наша редакція одразу виправляє помилки.'],
  ['ar', 'وقال الوزير إن الحكومة قدمت دعما ماليا للصحف المستقلة بقيمة ألف دولار شهريا، وإن ذلك لك ولكم.'],
  ['ar', 'سجل اللاعب هدفين اليوم وانضم إلى قناة الفريق، وتابع الجمهور المباراة هنا عبر بريد النادي.'],
  ['fa', 'وزیر گفت ما از رسانه‌ها و خبرنگاران حمایت می‌کنیم و هر روز گزارش‌های آنان را می‌خوانیم.'],
  ['he', 'תושבים רבים תרמו לעיתון ותמכו בכתבים, והם כתבו על כך במכתב לקוראים. לכן היו שם אתמול.'],
  ['hi', 'आप ने आज मीडिया से कहा कि पार्टी सहयोग के लिए कार्यकर्ताओं को धन्यवाद देती है और समाचार चैनल से जुड़े लोग खबर लिखें।'],
  ['bn', 'তিনি জানান, পত্রিকার পাঠকেরা মাসে দশ হাজার টাকা অনুদান দেন এবং সংবাদপত্রের সাংবাদিকদের সহায়তা করেন।'],
  ['zh', '中方欢迎各国提出建设性意见和建议，并愿与各方保持联系，提供必要支持。本报记者申请采访未获回应。'],
  ['zh', '本报记者从发布会获悉，读者可通过邮箱报名，主办方每天公布捐款名单，请求社会支持灾区新闻工作者。'],
  ['ja', '毎日新聞の記者によると、地元の会員はチームを応援し、ニュースを見て寄付した。'],
  ['ja', '監督は「ぜひ応援してください。皆さまのご支援をお願いします」と記者に話した。'],
  ['ko', '우리나라 언론은 매일 기사를 쓴다. 정부는 기자 지원을 위해 월요일 예산을 늘린다고 밝혔다.'],
  [
    'vi',
    'Ông cho biết hội đồng đã nhận đóng góp của bạn đọc và hỗ trợ các phóng viên, giá một tờ báo là năm nghìn đồng.',
  ],
  ['id', 'Menteri mengatakan media menerima donasi pembaca setiap bulan dan mendukung wartawan di daerah bencana.'],
  ['th', 'ผู้สื่อข่าวรายงานว่า ผู้อ่านบริจาคเงินเดือนละหมื่นบาทให้สมาชิกสื่อท้องถิ่น และทุกท่านแสดงความยินดี'],
  [
    'ur',
    'وزیر نے کہا کہ اخبار کے قارئین نے ہسپتال کو عطیہ دیا اور صحافیوں نے مریضوں کی مدد کی۔ انہوں نے رپورٹ بھی شائع کی۔',
  ],
  ['ta', 'செய்தியாளர்களிடம் பேசிய அமைச்சர், வாசகர்கள் பள்ளிக்கு நன்கொடை வழங்கியதாகவும் கருத்து தெரிவிக்க மறுத்ததாகவும் கூறினார்.'],
  ['te', 'మంత్రి మీడియాతో మాట్లాడుతూ పార్టీకి విరాళాలు ఇచ్చిన పాఠకుల వివరాలు తమ వద్ద ఉన్నాయని, వార్తలను ఖండిస్తున్నామని తెలిపారు.'],
  ['mr', 'मंत्र्यांनी पत्रकारांना सांगितले की वाचकांनी शाळेला देणगी दिली आणि वृत्तपत्राने बातमी छापली.'],
  ['gu', 'મંત્રીએ પત્રકારોને કહ્યું કે અખબારના વાચકોએ શાળાને દાન આપ્યું અને સમાચાર છાપ્યા.'],
  [
    'fil',
    'Sinabi ng alkalde sa mga reporter na nagbigay ng donasyon ang mga mambabasa ng pahayagan sa paaralan noong Lunes.',
  ],
]

describe('appealOf', () => {
  it.each(APPEALS)('%s: finds a %s appeal', (_lang, kind, text) => {
    expect(appealOf(text)?.kind).toBe(kind)
  })

  it.each(PROSE)('%s: leaves prose alone: %s', (_lang, text) => {
    expect(appealOf(text)).toBeUndefined()
  })

  it('is surer of "we" and "you" together than of one of them', () => {
    expect(appealOf('Please support our independent journalism with your donation today.')?.confidence).toBe(0.9)
    expect(appealOf('Please support our independent journalism with a donation today.')?.confidence).toBe(0.75)
  })

  it.each([
    ['“%”, said the editor in a column.'],
    ['"%", said the editor in a column.'],
    ['‘%’, said the editor in a column.'],
    ["'%', said the editor in a column."],
    ['„%“, said the editor in a column.'],
    ['«%», said the editor in a column.'],
    ['« % », said the editor in a column.'],
    ['»%«, said the editor in a column.'],
    ['”%”, said the editor in a column.'],
    ['「%」, said the editor in a column.'],
    ['“% The next paragraph goes on.'],
    ['– %, said the editor in a column.'],
  ])('hears no appeal in a quotation: %s', (frame) => {
    const plea = 'We live from our readers. Please support our journalism with your donation'
    expect(appealOf(plea)?.kind).toBe('donation')
    expect(appealOf(frame.replace('%', plea))).toBeUndefined()
  })

  it('takes an apostrophe for no quotation', () => {
    const text = "It's our readers' paper. We don't have an owner, so please support our newsroom if you can."
    expect(appealOf(text)?.kind).toBe('donation')
  })

  it('does not take the country for the pronoun', () => {
    expect(
      appealOf('The US donated to the newspaper association; a gift, please note, of 4,000 dollars.'),
    ).toBeUndefined()
  })

  it('lets cues of two languages never meet', () => {
    // "nous" is French, the rest English.
    expect(appealOf('We please donate to journalism today')?.kind).toBe('donation')
    expect(appealOf('Nous please donate to journalism today')).toBeUndefined()
  })

  it('reads capitals without accents, full stops in figures and marks that count as nothing', () => {
    expect(appealOf('INSCRIVEZ-VOUS A NOTRE NEWSLETTER ET RECEVEZ LE MEILLEUR')?.kind).toBe('newsletter')
    expect(appealOf('Wspieraj nas: nasza redakcja prosi o 9.90 zł miesięcznie, każda wpłata się liczy.')?.kind).toBe(
      'donation',
    )
    expect(appealOf('Please sup\u00adport our jour\u00adnalism with your dona\u00adtion.')?.kind).toBe('donation')
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a label', 'Donate today'],
    ['a long text', `Please support our journalism with your donation. ${'The harbour was quiet. '.repeat(60)}`],
    [
      'more words than an appeal has',
      `Please support our journalism with your donation. ${'a b c d e f g h '.repeat(20)}`,
    ],
    ['lone surrogates and NUL', '\ud800 we \udc00 you \u0000 read \ud83d please'],
  ])('answers %s with nothing', (_what, text) => {
    expect(appealOf(text)).toBeUndefined()
  })

  it('finds nothing in texts made of quotation marks', () => {
    for (const mark of ["'a ", '"a ', '«', '»a ', '“', '‘a ']) expect(appealOf(mark.repeat(300))).toBeUndefined()
  })
})

describe('the cues', () => {
  it('are of at most 32 languages with a bit of their own, each named once', () => {
    const langs = APPEAL_CUES.map(({ lang }) => lang)
    expect(new Set(langs).size).toBe(langs.length)
    expect(APPEAL_CUES.filter(({ lang, beside }) => lang !== '*' && !beside).length).toBeLessThanOrEqual(32)
  })

  it('share a bit with one language at most, whose letters are others', () => {
    const shared = APPEAL_CUES.flatMap(({ beside }) => beside ?? [])
    expect(new Set(shared).size).toBe(shared.length)
    const scriptOf = (lang: string): string[] => {
      const words = APPEAL_CUES.find((row) => row.lang === lang)!.we!
      return ['Latin', 'Cyrillic', 'Arabic'].filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(words))
    }
    for (const { lang, beside } of APPEAL_CUES) {
      if (beside === undefined) continue
      expect(bitOfLanguage(lang)).toBe(bitOfLanguage(beside))
      expect(scriptOf(lang).some((script) => scriptOf(beside).includes(script))).toBe(false)
    }
  })

  it.each(APPEAL_CUES.map((row) => [row.lang, row] as const))('%s: are well-formed and complete', (lang, row) => {
    for (const group of CUE_GROUPS) {
      const cues = row[group]?.split('|')
      if (cues === undefined) continue
      expect(
        cues.filter((cue) => !/^[^\s*|][^*|]*\*?$/u.test(cue)),
        group,
      ).toEqual([])
      expect(new Set(cues).size, `${group} repeats a cue`).toBe(cues.length)
    }
    if (lang === '*') return
    const optional = new Set(['not', 'block'])
    expect(CUE_GROUPS.filter((group) => row[group] === undefined && !optional.has(group))).toEqual([])
  })
})

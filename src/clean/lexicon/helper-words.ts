// Who helped without writing: words before the names of those who edited, checked, photographed or translated, and the
// family names by which a name in Han or Hangul is told from a label. Data only, general knowledge.

/** Words before a name that is not the author's, by language; words within a cell are separated by `|`, lower case. */
const HELPER_LEADS: Readonly<Record<string, string>> = {
  en: 'reviewed by|medically reviewed by|clinically reviewed by|expert reviewed by|expert review by|scientifically reviewed by|technically reviewed by|legally reviewed by|fact checked by|fact-checked by|fact check by|checked by|edited by|photos by|photo by|photography by|photographs by|photographed by|pictures by|images by|image by|illustration by|illustrations by|illustrated by|art by|graphics by|video by|videos by|translated by|translation by|produced by|narrated by|read by|hosted by|presented by|sponsored by|powered by|supported by|approved by|research by|consulting by|scientific consulting by|design by|designed by|updated by|photo|photos|photo credit|image|image credit|images|source|sources',
  de: 'redigiert von|bearbeitet von|geprüft von|fotografiert von|fotos von|foto von|illustrationen von|übersetzt von|aus dem englischen von|gesprochen von|foto|fotos|bild|bilder|grafik|illustration|übersetzung|lektorat|quelle|quellen',
  fr: 'relu par|vérifié par|révisé par|édité par|photos de|photos par|illustrations de|traduit par|traduction de|photo|photos|photographies|crédit photo|illustration|illustrations|traduction|source|sources',
  es: 'revisado por|editado por|verificado por|fotos de|fotografías de|ilustraciones de|traducido por|traducción de|foto|fotos|fotografía|fotografías|ilustración|traducción|edición|fuente',
  pt: 'revisado por|revisto por|editado por|verificado por|fotos de|ilustrações de|traduzido por|tradução de|foto|fotos|fotografia|ilustração|tradução|edição|fonte',
  it: 'revisionato da|verificato da|foto di|illustrazioni di|tradotto da|traduzione di|foto|immagine|illustrazioni|traduzione|fonte',
  ca: 'revisat per|editat per|fotos de|traduït per|foto|fotos|font',
  nl: 'geredigeerd door|gecontroleerd door|foto’s van|beeld van|vertaald door|foto|foto’s|beeld|illustratie|vertaling|bron',
  sv: 'redigerad av|granskad av|foto av|bilder av|översatt av|foto|bild|illustration|översättning|källa',
  da: 'redigeret af|foto af|fotos af|oversat af|foto|fotos|illustration|oversættelse|kilde',
  no: 'redigert av|foto av|bilder av|oversatt av|foto|bilde|illustrasjon|oversettelse|kilde',
  is: 'mynd|myndir|ljósmynd|þýðing|heimild',
  fi: 'kuva|kuvat|kuvitus|käännös|lähde',
  et: 'foto|fotod|tõlge|allikas',
  lv: 'foto|tulkojums|avots',
  lt: 'nuotrauka|nuotraukos|nuotr|vertimas|šaltinis',
  pl: 'zdjęcie|zdjęcia|fot|foto|fotografie|redakcja tekstu|korekta|tłumaczenie|tłumaczyła|tłumaczył|źródło',
  cs: 'foto|fotografie|ilustrace|překlad|zdroj',
  sk: 'foto|fotografie|ilustrácie|preklad|zdroj',
  sl: 'foto|fotografija|fotografije|prevod|vir',
  hr: 'foto|fotografija|fotografije|prijevod|izvor',
  sr: 'фото|фотографија|фотографије|превод|извор|foto|izvor',
  bg: 'снимка|снимки|фото|превод|източник',
  mk: 'фото|фотографија|превод|извор',
  hu: 'fotó|fotók|kép|képek|illusztráció|fordította|forrás',
  ro: 'foto|fotografii|traducere|traducerea|sursa|sursă',
  el: 'φωτογραφία|φωτογραφίες|φωτό|φωτο|μετάφραση|πηγή',
  tr: 'fotoğraf|fotoğraflar|çeviri|çeviren|kaynak',
  az: 'foto|tərcümə|mənbə',
  sq: 'foto|përktheu|burimi',
  ru: 'фото|фотографии|снимок|иллюстрация|иллюстрации|перевод|источник',
  uk: 'фото|світлина|світлини|ілюстрація|переклад|джерело',
  be: 'фота|здымак|пераклад|крыніца',
  ar: 'تصوير|صورة|صور|عدسة|مراجعة|تدقيق|مصدر',
  fa: 'عکس|عکاس|ویراستار|منبع',
  ur: 'تصویر|تصاویر|ماخذ',
  he: 'צילום|תצלום|צילומים|עריכה|ערך|ערכה|תרגום|מקור',
  hi: 'फोटो|फ़ोटो|तस्वीर|अनुवाद|स्रोत',
  bn: 'ছবি|অনুবাদক|সূত্র',
  zh: '摄影|攝影|摄|攝|图|圖|图片|圖片|图源|圖源|编辑|編輯|责任编辑|責任編輯|责编|責編|主编|主編|校对|校對|审核|審核|审校|審校|监制|監製|来源|來源|翻译|翻譯|核稿|出品',
  ja: '写真|撮影|編集|編集者|校正|監修|監修者|翻訳|出典|提供|イラスト|図版',
  ko: '사진|편집|감수|번역|출처|그래픽|일러스트|영상',
  vi: 'ảnh|biên tập|nguồn|dịch',
  id: 'foto|penyunting|sumber|penerjemah',
  ms: 'foto|gambar|penyunting|sumber',
  fil: 'larawan|larawan ni|isinalin ni',
  th: 'ภาพ|ภาพโดย|บรรณาธิการ|แปลโดย|ที่มา',
}

/** All words before the names of those who did not write, longest first. */
export const HELPER_WORDS: readonly string[] = [
  ...new Set(Object.values(HELPER_LEADS).flatMap((cell) => cell.split('|'))),
].sort((a, b) => b.length - a.length)

/** Family names of one sign in Chinese, Simplified and Traditional, and the commonest of two. */
const CHINESE_FAMILIES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾锺汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊'
const CHINESE_DOUBLE = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|令狐|慕容|司徒|端木'
const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용'

const ONE: ReadonlySet<string> = new Set([...CHINESE_FAMILIES])
const TWO: ReadonlySet<string> = new Set(CHINESE_DOUBLE.split('|'))
const HANGUL: ReadonlySet<string> = new Set([...KOREAN_FAMILIES])

/** True for two to four signs of Han or three of Hangul, of which the first is a family name: "沈穗芳", "이가나". */
export function isHanOrHangulName(text: string): boolean {
  if (/^[\u3400-\u9fff]{2,4}$/.test(text))
    return TWO.has(text.slice(0, 2)) ? text.length > 2 : ONE.has(text.charAt(0)) && text.length < 4
  return /^[\uac00-\ud7af]{3}$/.test(text) && HANGUL.has(text.charAt(0))
}

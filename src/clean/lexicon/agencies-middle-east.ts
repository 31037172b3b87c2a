// Agencies of the Arab world, of Israel and of Iran. Facts; see agencies.ts.

import { type Agency, spellOut } from './agency-row.ts'

/** Agencies of the Arab states from Iraq to Morocco, and Jewish agencies. */
// biome-ignore format: a table, one organisation a line
export const ARAB_AGENCIES: readonly Agency[] = /* @__PURE__ */ spellOut('agency', [
  ['ina-iraq', 'INA', 'IQ', 'ar en', 'ina.iq', 'وكالة الأنباء العراقية|الوكالة الوطنية العراقية للأنباء|Iraqi News Agency', 'واع|INA|نينا'],
  ['shafaq', 'Shafaq News', 'IQ', 'ar ku en', 'shafaq.com', 'شفق نيوز|Shafaq News', ''],
  ['sana', 'SANA', 'SY', 'ar en', 'sana.sy', 'وكالة سانا|الوكالة العربية السورية للأنباء|Syrian Arab News Agency', 'SANA|سانا'],
  ['nna', 'NNA', 'LB', 'ar fr en', 'nna-leb.gov.lb', 'الوكالة الوطنية للإعلام|الوكالة الوطنية للاعلام|National News Agency', 'NNA|وطنية'],
  ['petra', 'Petra', 'JO', 'ar en', 'petra.gov.jo', 'وكالة الأنباء الأردنية|وكالة بترا|Jordan News Agency|Petra News Agency', 'Petra|PETRA|بترا'],
  ['wafa', 'WAFA', 'PS', 'ar en he', 'wafa.ps', 'وكالة وفا|وكالة الأنباء الفلسطينية|وكالة الأنباء والمعلومات الفلسطينية|Palestinian News and Information Agency|Palestine News Agency', 'WAFA|وفا'],
  ['maan', 'Maan', 'PS', 'ar en', 'maannews.net', 'وكالة معا|معا الإخبارية|Maan News Agency|Ma’an News Agency|Ma\'an News Agency', 'معا'],
  ['spa', 'SPA', 'SA', 'ar en fr', 'spa.gov.sa', 'وكالة الأنباء السعودية|Saudi Press Agency', 'SPA|واس'],
  ['wam', 'WAM', 'AE', 'ar en', 'wam.ae', 'وكالة أنباء الإمارات|وكالة انباء الامارات|Emirates News Agency', 'WAM|وام'],
  ['kuna', 'KUNA', 'KW', 'ar en', 'kuna.net.kw', 'وكالة الأنباء الكويتية|Kuwait News Agency', 'KUNA|كونا'],
  ['qna', 'QNA', 'QA', 'ar en', 'qna.org.qa', 'وكالة الأنباء القطرية|Qatar News Agency', 'QNA|قنا'],
  ['bna-bahrain', 'BNA', 'BH', 'ar en', 'bna.bh', 'وكالة أنباء البحرين|Bahrain News Agency', 'BNA|بنا'],
  ['ona', 'ONA', 'OM', 'ar en', 'omannews.gov.om', 'وكالة الأنباء العمانية|وكالة الأنباء العُمانية|Oman News Agency', 'ONA|العمانية|العُمانية'],
  ['saba', 'Saba', 'YE', 'ar en', 'saba.ye sabanew.net', 'وكالة سبأ|وكالة الأنباء اليمنية|Yemen News Agency|Saba News Agency', 'SABA|Saba|سبأ'],
  ['mena', 'MENA', 'EG', 'ar en', 'mena.org.eg', 'وكالة أنباء الشرق الأوسط|وكالة أنباء الشرق الاوسط|Middle East News Agency', 'MENA|أ ش أ|أ.ش.أ|أش أ'],
  ['lana', 'LANA', 'LY', 'ar en', 'lana.gov.ly', 'وكالة الأنباء الليبية|Libyan News Agency', 'LANA|وال'],
  ['suna', 'SUNA', 'SD', 'ar en', 'suna-sd.net', 'وكالة السودان للأنباء|Sudan News Agency', 'SUNA|سونا'],
  ['map', 'MAP', 'MA', 'ar fr es en', 'mapnews.ma map.ma', 'وكالة المغرب العربي للأنباء|Maghreb Arabe Presse|Agence marocaine de presse|Moroccan News Agency', 'MAP|ومع|و م ع'],
  ['aps-algeria', 'APS', 'DZ', 'ar fr en', 'aps.dz', 'وكالة الأنباء الجزائرية|Algérie Presse Service|Algeria Press Service', 'APS|وأج|واج'],
  ['tap', 'TAP', 'TN', 'ar fr en', 'tap.info.tn', 'وكالة تونس إفريقيا للأنباء|Tunis Afrique Presse|Agence TAP', 'TAP|وات'],
  ['ami', 'AMI', 'MR', 'ar fr', 'ami.mr', 'الوكالة الموريتانية للأنباء|Agence mauritanienne d’information', 'AMI'],
  ['jta', 'JTA', 'US', 'en', 'jta.org', 'Jewish Telegraphic Agency', 'JTA'],
  ['jns', 'JNS', 'IL', 'en', 'jns.org', 'Jewish News Syndicate', 'JNS'],
  ['tps-israel', 'TPS', 'IL', 'en he', 'tps.co.il', 'The Press Service of Israel|Press Service of Israel|Tazpit Press Service', 'TPS'],
])

/** Agencies of Iran. */
// biome-ignore format: a table, one organisation a line
export const IRANIAN_AGENCIES: readonly Agency[] = /* @__PURE__ */ spellOut('agency', [
  ['irna', 'IRNA', 'IR', 'fa en ar', 'irna.ir', 'خبرگزاری جمهوری اسلامی|خبرگزاری ایرنا|Islamic Republic News Agency|وكالة إرنا', 'IRNA|ایرنا|إرنا|ارنا'],
  ['isna', 'ISNA', 'IR', 'fa en', 'isna.ir', 'خبرگزاری دانشجویان ایران|خبرگزاری ایسنا|Iranian Students News Agency|Iranian Students\' News Agency', 'ISNA|ایسنا'],
  ['mehr', 'Mehr', 'IR', 'fa en', 'mehrnews.com', 'خبرگزاری مهر|Mehr News Agency|وكالة مهر للأنباء', 'MNA'],
  ['fars', 'Fars', 'IR', 'fa en', 'farsnews.ir farsnews.com', 'خبرگزاری فارس|Fars News Agency|وكالة أنباء فارس|وكالة فارس', 'FNA'],
  ['tasnim', 'Tasnim', 'IR', 'fa en', 'tasnimnews.com tasnimnews.ir', 'خبرگزاری تسنیم|Tasnim News Agency|Tasnim News|وكالة تسنيم|وكالة تسنيم الدولية', 'تسنیم|Tasnim|تسنيم'],
  ['ilna', 'ILNA', 'IR', 'fa en', 'ilna.ir ilna.news', 'خبرگزاری کار ایران|خبرگزاری ایلنا|Iranian Labour News Agency', 'ILNA|ایلنا'],
  ['iqna', 'IQNA', 'IR', 'fa ar en', 'iqna.ir iqna.news', 'خبرگزاری ایکنا|خبرگزاری بین‌المللی قرآن', 'IQNA|ایکنا'],
  ['mizan', 'Mizan', 'IR', 'fa en', 'mizanonline.ir', 'خبرگزاری میزان|Mizan News Agency|Mizan Online', 'میزان'],
  ['yjc', 'YJC', 'IR', 'fa en', 'yjc.ir yjc.news', 'باشگاه خبرنگاران جوان|Young Journalists Club', 'YJC'],
])

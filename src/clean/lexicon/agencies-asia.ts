// Agencies of East, South-East and South Asia. Facts; see agencies.ts, which takes Xinhua, Kyodo, Jiji and Yonhap
// from agencies-world.ts.

import { type Agency, spellOut } from './agency-row.ts'

/** Agencies from Mongolia to Indonesia and from Pakistan to Japan. */
// biome-ignore format: a table, one organisation a line
export const ASIAN_AGENCIES: readonly Agency[] = /* @__PURE__ */ spellOut('agency', [
  ['cns', 'China News Service', 'CN', 'zh en', 'chinanews.com chinanews.com.cn ecns.cn', '中国新闻社|中國新聞社|中国新闻网|中新社|中新网|中新網|中新经纬|China News Service', 'CNS'],
  ['cna-taiwan', 'CNA', 'TW', 'zh en ja', 'cna.com.tw focustaiwan.tw', '中央社|中央通訊社|中央通讯社|Central News Agency|Focus Taiwan|フォーカス台湾', 'CNA'],
  ['newsis', 'Newsis', 'KR', 'ko', 'newsis.com', '뉴시스|뉴시스통신|Newsis', 'NEWSIS'],
  ['news1', 'News1', 'KR', 'ko', 'news1.kr', '뉴스1|News1 Korea', 'News1|NEWS1'],
  ['kcna', 'KCNA', 'KP', 'ko en', 'kcna.kp kcna.co.jp', '조선중앙통신|조선중앙통신사|Korean Central News Agency|朝鮮中央通信|朝中社', 'KCNA'],
  ['vna', 'VNA', 'VN', 'vi en fr zh', 'vietnamplus.vn vnanet.vn baotintuc.vn', 'Thông tấn xã Việt Nam|Vietnam News Agency', 'TTXVN|VNA'],
  ['antara', 'ANTARA', 'ID', 'id en', 'antaranews.com', 'Kantor Berita Antara|Kantor Berita ANTARA|Antara News|LKBN Antara|LKBN ANTARA', 'ANTARA|Antara|ANT'],
  ['bernama', 'Bernama', 'MY', 'ms en zh', 'bernama.com', 'Bernama|Pertubuhan Berita Nasional Malaysia|马新社|馬新社', 'BERNAMA'],
  ['pna', 'PNA', 'PH', 'en fil', 'pna.gov.ph', 'Philippine News Agency', 'PNA'],
  ['tna', 'TNA', 'TH', 'th en', 'tnamcot.com', 'สำนักข่าวไทย|Thai News Agency', 'TNA'],
  ['akp', 'AKP', 'KH', 'km en fr', 'akp.gov.kh', 'Agence Kampuchea Presse|Agence Kampuchea Press|ទីភ្នាក់ងារសារព័ត៌មានជាតិកម្ពុជា', 'AKP'],
  ['kpl', 'KPL', 'LA', 'lo en', 'kpl.gov.la', 'Lao News Agency|Khaosan Pathet Lao|ຂປລ', 'KPL'],
  ['mna-myanmar', 'MNA', 'MM', 'my en', '', 'Myanmar News Agency|မြန်မာသတင်းစဉ်', 'MNA'],
  ['montsame', 'Montsame', 'MN', 'mn en', 'montsame.mn', 'Montsame|МОНЦАМЭ', 'MONTSAME'],
  ['pti', 'PTI', 'IN', 'en hi', 'ptinews.com ptibhasha.com', 'Press Trust of India|PTI Bhasha|पीटीआई-भाषा|पीटीआई|पीटीआइ|প্রেস ট্রাস্ট অফ ইন্ডিয়া', 'PTI|भाषा|पीटीआई'],
  ['ani', 'ANI', 'IN', 'en hi', 'aninews.in', 'Asian News International|एशियन न्यूज इंटरनेशनल', 'ANI|एएनआई'],
  ['ians', 'IANS', 'IN', 'en hi', 'ians.in ianslive.in', 'Indo-Asian News Service|आईएएनएस|आइएएनएस', 'IANS'],
  ['uni-india', 'UNI', 'IN', 'en hi ur', 'uniindia.com univarta.com', 'United News of India|यूनीवार्ता|यूनिवार्ता', 'UNI|वार्ता|یو این آئی'],
  ['app', 'APP', 'PK', 'en ur', 'app.com.pk', 'Associated Press of Pakistan|Associated Press Of Pakistan|ایسوسی ایٹڈ پریس آف پاکستان', 'APP|اے پی پی'],
  ['ppi-pakistan', 'PPI', 'PK', 'en', 'ppinewsagency.com', 'Pakistan Press International|PPI News Agency', 'PPI'],
  ['online-pakistan', 'Online', 'PK', 'en ur', '', 'Online News Agency|Online International News Network', ''],
  ['inp-pakistan', 'INP', 'PK', 'en ur', '', 'Independent News Pakistan', 'INP'],
  ['bss', 'BSS', 'BD', 'bn en', 'bssnews.net', 'Bangladesh Sangbad Sangstha|বাংলাদেশ সংবাদ সংস্থা', 'BSS|বাসস'],
  ['unb', 'UNB', 'BD', 'en bn', 'unb.com.bd', 'United News of Bangladesh|ইউএনবি', 'UNB'],
  ['rss-nepal', 'RSS', 'NP', 'ne en', 'rssnepal.com nationalnewsagency.gov.np', 'Rastriya Samachar Samiti|राष्ट्रिय समाचार समिति', 'RSS|रासस'],
  ['lankapuvath', 'Lankapuvath', 'LK', 'si ta en', 'lankapuvath.lk', 'Lankapuvath', ''],
  ['bakhtar', 'Bakhtar', 'AF', 'fa ps en', 'bakhtarnews.af bakhtarnews.com.af', 'Bakhtar News Agency|Bakhtar News|آژانس باختر|باختر آژانس', 'BNA'],
  ['pajhwok', 'Pajhwok', 'AF', 'ps fa en', 'pajhwok.com', 'Pajhwok Afghan News|Pajhwok', ''],
])

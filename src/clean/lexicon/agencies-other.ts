// Broadcasters whose copy others print, press release wires, and newsrooms that offer their stories for reprint.
// Facts; see agencies.ts.

import { type Agency, spellOut } from './agency-row.ts'

/** Broadcasters that act as a source for others. */
// biome-ignore format: a table, one organisation a line
export const BROADCASTERS: readonly Agency[] = /* @__PURE__ */ spellOut('broadcaster', [
  ['voa', 'VOA', 'US', 'en es fr id ru uk fa zh ko', 'voanews.com voaafrique.com voachinese.com golosameriki.com', 'Voice of America|VOA News|Голос Америки|Голос Америки/VOA|美国之音|美國之音|La Voix de l’Amérique|VOA Afrique|صدای آمریکا|미국의소리', 'VOA'],
  ['rferl', 'RFE/RL', 'CZ', 'en ru uk fa', 'rferl.org svoboda.org radiosvoboda.org azattyq.org', 'RFE/RL|Radio Free Europe/Radio Liberty|Radio Free Europe|Радио Свобода|Радіо Свобода|Радио Свободная Европа/Радио Свобода|Slobodna Evropa|Radio Slobodna Evropa', ''],
  ['rfa', 'RFA', 'US', 'en zh ko vi my', 'rfa.org benarnews.org', 'Radio Free Asia|BenarNews|自由亚洲电台|自由亞洲電台|자유아시아방송', 'RFA'],
  ['bbc', 'BBC', 'GB', 'en', 'bbc.com bbc.co.uk', 'BBC News|BBC Mundo|BBC News Mundo|BBC Brasil|BBC News Brasil|BBC Monitoring|Local Democracy Reporting Service|Русская служба Би-би-си|BBC Persian|بي بي سي|英国广播公司', 'BBC'],
  ['dw', 'DW', 'DE', 'de en es pt ru', 'dw.com', 'Deutsche Welle|دويتشه فيله|德国之声|德國之聲|Немецкая волна', 'DW'],
  ['rfi', 'RFI', 'FR', 'fr en es pt', 'rfi.fr', 'Radio France Internationale|法国国际广播电台', 'RFI'],
  ['france24', 'France 24', 'FR', 'fr en es ar', 'france24.com', 'France 24|FRANCE 24|France24', ''],
  ['cnn', 'CNN', 'US', 'en es', 'cnn.com', 'CNN Newsource|CNN Español|CNN en Español|CNN Wire|CNN Business|The-CNN-Wire', 'CNN'],
  ['nhk', 'NHK', 'JP', 'ja en', 'nhk.or.jp nhk.jp', 'NHK World|NHK WORLD-JAPAN|日本放送協会', 'NHK|ＮＨＫ'],
  ['al-jazeera', 'Al Jazeera', 'QA', 'ar en', 'aljazeera.com aljazeera.net', 'Al Jazeera|Aljazeera|الجزيرة نت|Al Jazeera English|半岛电视台', 'الجزيرة'],
  ['nbc', 'NBC News', 'US', 'en', 'nbcnews.com', 'NBC News|NBC Newschannel', 'NBC'],
  ['cbs', 'CBS News', 'US', 'en', 'cbsnews.com', 'CBS News|CBS Newspath', 'CBS'],
  ['abc-us', 'ABC News', 'US', 'en', 'abcnews.go.com', 'ABC News', 'ABC'],
  ['npr', 'NPR', 'US', 'en', 'npr.org', 'National Public Radio|NPR News', 'NPR'],
  ['cbc', 'CBC', 'CA', 'en fr', 'cbc.ca radio-canada.ca', 'CBC News|Radio-Canada', 'CBC'],
  ['trt', 'TRT', 'TR', 'tr en ar ru', 'trthaber.com trtworld.com', 'TRT Haber|TRT World', 'TRT'],
  ['cgtn', 'CGTN', 'CN', 'en zh', 'cgtn.com cctv.com', '央视新闻|央视网|China Global Television Network|CCTV News', 'CGTN|CCTV'],
  ['rt', 'RT', 'RU', 'en ru es de ar', 'rt.com', 'Russia Today|RT на русском', ''],
])

/** Wires that carry paid press releases. Their marks are no news credit. */
// biome-ignore format: a table, one organisation a line
export const PR_WIRES: readonly Agency[] = /* @__PURE__ */ spellOut('pr-wire', [
  ['prnewswire', 'PR Newswire', 'US', 'en de fr es pt zh ja ko', 'prnewswire.com prnewswire.co.uk prnasia.com', 'PR Newswire|PRNewswire|PRNewswire-FirstCall|PRNewswire-HISPANIC PR WIRE|PRNewswire-Asia|PRNewswire-PRWeb|PR Newswire Asia|美通社|USNewswire', 'PRN'],
  ['globenewswire', 'GlobeNewswire', 'US', 'en fr de', 'globenewswire.com', 'GlobeNewswire|GLOBE NEWSWIRE|Globe Newswire', ''],
  ['businesswire', 'Business Wire', 'US', 'en de fr ja', 'businesswire.com', 'Business Wire|BUSINESS WIRE|BusinessWire|ビジネスワイヤ', ''],
  ['accesswire', 'ACCESSWIRE', 'US', 'en', 'accesswire.com accessnewswire.com', 'ACCESSWIRE|ACCESS Newswire|Accesswire', ''],
  ['newsfile', 'Newsfile', 'CA', 'en', 'newsfilecorp.com', 'Newsfile Corp.|Newsfile Corp|Newsfile', ''],
  ['eqs', 'EQS', 'DE', 'de en', 'eqs-news.com dgap.de', 'EQS-News|EQS-Adhoc|EQS Newswire|EQS Group|DGAP-News|DGAP-Adhoc|DGAP-Ad-hoc', 'EQS|DGAP'],
  ['ots', 'ots', 'DE', 'de', 'presseportal.de presseportal.ch', 'news aktuell|Presseportal|presseportal.de', 'ots|OTS'],
  ['apa-ots', 'APA-OTS', 'AT', 'de', 'ots.at', 'APA-OTS|APA OTS', ''],
  ['cnw', 'CNW', 'CA', 'en fr', 'newswire.ca', 'CNW Group|Canada NewsWire|CNW Telbec|Groupe CNW', 'CNW'],
  ['cision', 'Cision', 'SE', 'en sv de', 'cision.com', 'Cision', ''],
  ['marketwired', 'Marketwired', 'CA', 'en', 'marketwired.com', 'Marketwired|Marketwire|MARKETWIRE', ''],
  ['prweb', 'PRWeb', 'US', 'en', 'prweb.com', 'PRWeb', ''],
  ['einpresswire', 'EIN Presswire', 'US', 'en', 'einpresswire.com einnews.com', 'EIN Presswire|EINPresswire.com|EINPresswire|EIN News', ''],
  ['kyodo-pr', 'Kyodo PR Wire', 'JP', 'ja en', 'kyodonewsprwire.jp', 'Kyodo JBN|共同通信PRワイヤー', ''],
  ['media-outreach', 'Media OutReach', 'HK', 'en zh', 'media-outreach.com', 'Media OutReach Newswire|Media OutReach', ''],
  ['acn-newswire', 'ACN Newswire', 'JP', 'en ja', 'acnnewswire.com', 'ACN Newswire|JCN Newswire', ''],
  ['prtimes', 'PR TIMES', 'JP', 'ja', 'prtimes.jp', 'PR TIMES|株式会社PR TIMES', ''],
  ['mynewsdesk', 'Mynewsdesk', 'SE', 'sv da no', 'mynewsdesk.com', 'Mynewsdesk', ''],
  ['newswire', 'Newswire.com', 'US', 'en', 'newswire.com', 'Newswire.com', ''],
  ['rns-lse', 'RNS (LSE)', 'GB', 'en', '', 'Regulatory News Service', ''],
])

/** Newsrooms that offer their stories to others. */
// biome-ignore format: a table, one organisation a line
export const REPUBLISHERS: readonly Agency[] = /* @__PURE__ */ spellOut('republisher', [
  ['the-conversation', 'The Conversation', 'AU', 'en fr es pt id', 'theconversation.com', 'The Conversation', ''],
  ['propublica', 'ProPublica', 'US', 'en es', 'propublica.org', 'ProPublica', ''],
  ['stacker', 'Stacker', 'US', 'en', 'stacker.com', 'Stacker Media', 'Stacker'],
  ['grist', 'Grist', 'US', 'en', 'grist.org', 'Grist Magazine', 'Grist'],
  ['kff', 'KFF Health News', 'US', 'en es', 'kffhealthnews.org khn.org kaiserhealthnews.org', 'KFF Health News|Kaiser Health News', 'KHN'],
  ['states-newsroom', 'States Newsroom', 'US', 'en', 'statesnewsroom.com', 'States Newsroom', ''],
  ['calmatters', 'CalMatters', 'US', 'en es', 'calmatters.org', 'CalMatters', ''],
  ['texas-tribune', 'The Texas Tribune', 'US', 'en', 'texastribune.org', 'The Texas Tribune|Texas Tribune', ''],
  ['chalkbeat', 'Chalkbeat', 'US', 'en', 'chalkbeat.org', 'Chalkbeat', ''],
  ['inside-climate', 'Inside Climate News', 'US', 'en', 'insideclimatenews.org', 'Inside Climate News|InsideClimate News', ''],
  ['the-marshall-project', 'The Marshall Project', 'US', 'en', 'themarshallproject.org', 'The Marshall Project', ''],
  ['center-public-integrity', 'Center for Public Integrity', 'US', 'en', 'publicintegrity.org', 'Center for Public Integrity', ''],
  ['kaiser-19th', 'The 19th', 'US', 'en', '19thnews.org', 'The 19th News', ''],
  ['global-voices', 'Global Voices', 'NL', 'en es fr pt ru', 'globalvoices.org', 'Global Voices', ''],
  ['opendemocracy', 'openDemocracy', 'GB', 'en es', 'opendemocracy.net', 'openDemocracy', ''],
  ['mongabay', 'Mongabay', 'US', 'en es pt id', 'mongabay.com', 'Mongabay', ''],
  ['project-syndicate', 'Project Syndicate', 'CZ', 'en', 'project-syndicate.org', 'Project Syndicate', ''],
  ['eurozine', 'Eurozine', 'AT', 'en', 'eurozine.com', 'Eurozine', ''],
  ['360info', '360info', 'AU', 'en', '360info.org', '360info', ''],
  ['meduza', 'Meduza', 'LV', 'ru en', 'meduza.io', '', ''],
  ['bureau-investigative', 'Bureau of Investigative Journalism', 'GB', 'en', 'thebureauinvestigates.com', 'Bureau of Investigative Journalism', ''],
  ['common-dreams', 'Common Dreams', 'US', 'en', 'commondreams.org', 'Common Dreams', ''],
])

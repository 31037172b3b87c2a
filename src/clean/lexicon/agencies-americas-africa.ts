// Agencies of the Americas, of Oceania and of Africa south of the Sahara. Facts; see agencies.ts.

import { type Agency, spellOut } from './agency-row.ts'

/** Agencies of the Americas, Australia and New Zealand. */
// biome-ignore format: a table, one organisation a line
export const AMERICAN_AGENCIES: readonly Agency[] = /* @__PURE__ */ spellOut('agency', [
  ['cp', 'CP', 'CA', 'en fr', 'thecanadianpress.com', 'The Canadian Press|Canadian Press|La Presse canadienne|La Presse Canadienne|Presse canadienne', 'CP|PC'],
  ['qmi', 'QMI', 'CA', 'en fr', '', 'QMI Agency|Agence QMI', 'QMI'],
  ['postmedia', 'Postmedia', 'CA', 'en', 'postmedia.com', 'Postmedia News|Postmedia Network|Postmedia Breaking News', ''],
  ['aap', 'AAP', 'AU', 'en', 'aap.com.au aapnews.com.au', 'Australian Associated Press|AAP Newswire', 'AAP'],
  ['nzn', 'NZ Newswire', 'NZ', 'en', '', 'NZ Newswire|New Zealand Press Association|NZN', 'NZPA'],
  ['rnz', 'RNZ', 'NZ', 'en', 'rnz.co.nz', 'Radio New Zealand|RNZ News|RNZ Pacific', 'RNZ'],
  ['gannett', 'Gannett', 'US', 'en', '', 'Gannett News Service|USA TODAY Network|USA Today Network', ''],
  ['mcclatchy', 'McClatchy', 'US', 'en', 'mcclatchy.com', 'McClatchy News|McClatchy Newspapers|McClatchy Washington Bureau|McClatchy DC', ''],
  ['cnhi', 'CNHI', 'US', 'en', '', 'CNHI News|Community Newspaper Holdings', 'CNHI'],
  ['rns', 'RNS', 'US', 'en', 'religionnews.com', 'Religion News Service', 'RNS'],
  ['cns-catholic', 'Catholic News Service', 'US', 'en', 'catholicnews.com', 'Catholic News Service|OSV News', 'OSV News'],
  ['cna-catholic', 'Catholic News Agency', 'US', 'en es', 'catholicnewsagency.com aciprensa.com', 'Catholic News Agency|ACI Prensa|ACI Digital', ''],
  ['capitol-news-illinois', 'Capitol News Illinois', 'US', 'en', 'capitolnewsillinois.com', 'Capitol News Illinois', ''],
  ['news-service-florida', 'News Service of Florida', 'US', 'en', 'newsserviceflorida.com', 'News Service of Florida|The News Service of Florida', ''],
  ['agencia-brasil', 'Agência Brasil', 'BR', 'pt es en', 'agenciabrasil.ebc.com.br', 'Agência Brasil|Agencia Brasil|Agência Brasil de Comunicação', 'ABr'],
  ['estadao', 'Estadão Conteúdo', 'BR', 'pt', '', 'Estadão Conteúdo|Estadao Conteudo|Agência Estado|ESTADÃO CONTEÚDO', 'AE'],
  ['folhapress', 'Folhapress', 'BR', 'pt', 'folhapress.com.br', 'Folhapress|UOL/Folhapress', 'FOLHAPRESS|FOLHA'],
  ['ag-o-globo', 'Agência O Globo', 'BR', 'pt', '', 'Agência O Globo|Agencia O Globo', ''],
  ['telam', 'Télam', 'AR', 'es', 'telam.com.ar', 'Télam|Agencia Télam|Agencia Telam', 'Telam|TELAM|TÉLAM'],
  ['na-argentina', 'Noticias Argentinas', 'AR', 'es', 'noticiasargentinas.com', 'Noticias Argentinas|Agencia Noticias Argentinas|Agencia NA', 'NA'],
  ['dyn', 'DyN', 'AR', 'es', '', 'Diarios y Noticias|Agencia DyN', 'DyN'],
  ['andina', 'Andina', 'PE', 'es en', 'andina.pe', 'Agencia Andina|Agencia Peruana de Noticias|Agencia de Noticias Andina', 'ANDINA|Andina'],
  ['abi', 'ABI', 'BO', 'es', 'abi.bo', 'Agencia Boliviana de Información', 'ABI'],
  ['anf', 'ANF', 'BO', 'es', 'noticiasfides.com', 'Agencia de Noticias Fides', 'ANF'],
  ['notimex', 'Notimex', 'MX', 'es', 'notimex.gob.mx', 'Notimex|Agencia Notimex', 'NOTIMEX|NTX'],
  ['quadratin', 'Quadratín', 'MX', 'es', 'quadratin.com.mx', 'Quadratín|Agencia Quadratín|Quadratin', ''],
  ['agencia-reforma', 'Agencia Reforma', 'MX', 'es', '', 'Agencia Reforma|Grupo Reforma', ''],
  ['el-universal', 'El Universal', 'MX', 'es', '', 'Agencia El Universal|El Universal Compañía Periodística Nacional', ''],
  ['prensa-latina', 'Prensa Latina', 'CU', 'es en pt fr', 'prensa-latina.cu plenglish.com', 'Prensa Latina|Agencia Prensa Latina', 'PL'],
  ['acn-cuba', 'ACN', 'CU', 'es', 'acn.cu', 'Agencia Cubana de Noticias', 'ACN|AIN'],
  ['avn', 'AVN', 'VE', 'es', 'avn.info.ve', 'Agencia Venezolana de Noticias', 'AVN'],
  ['colprensa', 'Colprensa', 'CO', 'es', 'colprensa.com', 'Colprensa', 'COLPRENSA'],
  ['ips', 'IPS', 'IT', 'en es', 'ipsnews.net ipsnoticias.net', 'Inter Press Service', 'IPS'],
  ['cmc', 'CMC', 'BB', 'en', 'cmc.bb', 'Caribbean Media Corporation', 'CMC'],
])

/** Agencies of Africa south of the Sahara and of the continent as a whole. */
// biome-ignore format: a table, one organisation a line
export const AFRICAN_AGENCIES: readonly Agency[] = /* @__PURE__ */ spellOut('agency', [
  ['aps-senegal', 'APS Sénégal', 'SN', 'fr', 'aps.sn', 'Agence de Presse Sénégalaise|Agence de presse sénégalaise', 'APS'],
  ['aip', 'AIP', 'CI', 'fr', 'aip.ci', 'Agence ivoirienne de presse|Agence Ivoirienne de Presse', 'AIP'],
  ['aib', 'AIB', 'BF', 'fr', 'aib.media', 'Agence d’information du Burkina|Agence d\'information du Burkina', 'AIB'],
  ['nan', 'NAN', 'NG', 'en', 'nannews.ng', 'News Agency of Nigeria|nannews.ng', 'NAN'],
  ['gna', 'GNA', 'GH', 'en', 'gna.org.gh', 'Ghana News Agency', 'GNA'],
  ['kna-kenya', 'KNA Kenya', 'KE', 'en sw', 'kenyanews.go.ke', 'Kenya News Agency', 'KNA'],
  ['ena', 'ENA', 'ET', 'am en om', 'ena.et', 'Ethiopian News Agency|የኢትዮጵያ ዜና አገልግሎት', 'ENA|ኢዜአ'],
  ['angop', 'ANGOP', 'AO', 'pt', 'angop.ao', 'Agência Angola Press|Angola Press', 'ANGOP|Angop'],
  ['aim', 'AIM', 'MZ', 'pt en', 'aimnews.org', 'Agência de Informação de Moçambique|Mozambique News Agency', 'AIM'],
  ['inforpress', 'Inforpress', 'CV', 'pt', 'inforpress.cv', 'Inforpress', ''],
  ['sanews', 'SAnews', 'ZA', 'en', 'sanews.gov.za', 'SAnews|SAnews.gov.za|South African Government News Agency|BuaNews', ''],
  ['sapa', 'SAPA', 'ZA', 'en', '', 'South African Press Association', 'Sapa|SAPA'],
  ['ana-africa', 'African News Agency', 'ZA', 'en', 'africannewsagency.com', 'African News Agency', 'ANA'],
  ['panapress', 'PANA', 'SN', 'fr en pt ar', 'panapress.com', 'PanaPress|Panapress|Pan African News Agency|Agence panafricaine de presse', 'PANA'],
  ['apa-africa', 'APAnews', 'SN', 'fr en', 'apanews.net', 'APA News|APAnews|Agence de presse africaine|African Press Agency', 'APA'],
  ['zanis', 'ZANIS', 'ZM', 'en', 'zanis.gov.zm', 'Zambia News and Information Services', 'ZANIS'],
  ['nampa', 'NAMPA', 'NA', 'en', 'nampa.org', 'Namibia Press Agency', 'NAMPA|Nampa'],
  ['bopa', 'BOPA', 'BW', 'en', 'dailynews.gov.bw', 'Botswana Press Agency', 'BOPA'],
  ['new-ziana', 'New Ziana', 'ZW', 'en', 'newziana.co.zw', 'New Ziana', 'ZIANA'],
  ['sonna', 'SONNA', 'SO', 'so en ar', 'sonna.so', 'Somali National News Agency', 'SONNA'],
])

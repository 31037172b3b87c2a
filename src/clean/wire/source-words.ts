// Words of source lines, material lines and desk lines, in the languages of the press. General knowledge.

import { Anywhere, Openings } from '../gate/gate.ts'

/** "Source: …". In front of a colon, a dash or an equals sign. */
export const SOURCE_WORDS: readonly string[] =
  'source|sources|original source|news source|quelle|quellen|fuente|fuentes|fonte|fontes|fonti|bron|bronnen|kilde|kilder|källa|källor|lähde|lähteet|heimild|allikas|avots|šaltinis|źródło|źródła|zdroj|zdroje|vir|viri|izvor|izvori|извор|forrás|sursa|surse|font|fonts|burimi|πηγή|πηγές|πηγή πληροφοριών|kaynak|kaynaklar|источник|источники|джерело|джерела|източник|крыніца|дерек көзі|manba|mənbə|المصدر|المصادر|مصدر|منبع|منابع|ماخذ|מקור|स्रोत|सोर्स|সূত্র|ஆதாரம்|sumber|sumber berita|nguồn|nguồn tin|theo|ที่มา|แหล่งข่าว|来源|來源|新闻来源|新聞來源|稿件来源|文章来源|消息来源|资料来源|出典|情報源|ソース|출처|자료'.split(
    '|',
  )

/** Openings that say plainly that agencies gave material: the list of agencies follows. */
export const MATERIAL_OPENINGS: Openings = new Openings(
  /^contributing(?: to this (?:report|story|article))? ?: ?(?:the )?(?=\p{Lu})/iu,
  /^(?:and |written |compiled )?with (?:(?:additional|further|some|extra|agency|wire) )?(?:reporting|inputs?|files?|material|information|contributions?|reports?|content|copy|writing|agencies|details|quotes) (?:by|from|of|provided by)(?: (?:the|our))? ?/iu,
  /^(?:this|the|parts? of this|some (?:of the )?(?:information|material) in this|information in this) (?:news )?(?:article|story|report|post|piece|copy) (?:also )?(?:was (?:compiled|written|produced|prepared|created) (?:using|with|from|by)|came from|comes from|is from|includes?|contains?|incorporates|us(?:es|ed)|features|has|draws on|is based on|was based on)(?: \p{L}+){0,4}? (?:reporting|material|information|content|copy|inputs?|data|quotes|reports?|(?=the )|(?=\p{Lu}))(?: provided)?(?: (?:by|from|of))? ?/iu,
  /^(?:compiled|adapted|additional (?:reporting|information|material)|information|material|some material|inputs?|reports?|reporting|text|story|article|copy) (?:by|from|of|courtesy of)(?: |:) ?/iu,
  /^from (?:our )?(?=staff|wire|news service)/iu,
  /^(?:inputs?|agency inputs?|agencies|news agenc(?:y|ies)): ?/iu,
  /^(?:(?:dieser|der|dieses|diese|die|das) (?:Artikel|Text|Beitrag|Bericht|Meldung|Nachricht)(?: \p{L}+){0,6}? )?(?:mit|unter Verwendung von|basiert auf|enthält|stammt von|auf Basis von|nach)(?: \p{L}+){0,2}? ?(?:Material|Informationen|Agenturmaterial|Inhalten?|Angaben|Texten|Teilen|Meldungen?|Agenturmeldungen?|Agenturen)(?: (?:von|der|des|aus|durch))?:? ?/iu,
  /^mit (?:Agenturen|Agenturmaterial|Agenturinhalten)[: ]?(?:von )?/iu,
  /^avec (?:les? |des? )?(?:informations?|agences|l'aide|contribution|concours|dépêches)(?: (?:de l'|de la|de|des|d'))? ?\(?/iu,
  /^(?:\p{L}+ )?con (?:informaci[oó]n(?:es)?|datos|reportes?|material|aportes|colaboración|notas?|despachos|contenidos?|reporter[ií]a|agencias)(?: (?:de la|de los|del|de))?:? ?/iu,
  /^\*?(?:\p{L}+ )?com (?:informaç(?:ão|ões)|dados|reportagem|material|conteúdo|colaboração|agências)(?: (?:da|das|do|dos|de))?:? ?/iu,
  /^(?:texto|matéria|conteúdo) (?:de|da|do|com)(?: \p{L}+)? ?/iu,
  /^(?:redazione )?con (?:informazioni|materiale|il contributo|la collaborazione|fonte)(?: (?:di|da|dell'|della))? ?/iu,
  /^met (?:medewerking|informatie|dank|materiaal|bijdragen|berichtgeving)(?: (?:van|aan))?:? ?/iu,
  /^med (?:material|uppgifter|information|innslag|stoff|bidrag|hjelp|informasjon|oplysninger)(?: (?:från|fra|av|af))? ?/iu,
  /^(?:z (?:wykorzystaniem|udziałem) (?:informacji|materiałów|depesz)?|na podstawie|oprac\. na podst(?:awie|\.)|za(?=:| )) ?:? ?/iu,
  /^(?:s|za) (?:využitím|použitím|přispěním|použití|využití)(?: \p{L}+)? ?/iu,
  /^(?:cu|după) (?:informații|informaţii|date)(?: (?:de la|din))? ?/iu,
  /^(?:по материалам|с использованием материалов|по информации|при использовании материалов|за матеріалами|за інформацією|з використанням матеріалів|по матеріалам|по материали(?: на| от)?|според)(?: (?:агентств\p{L}*|агенств\p{L}*|сайта))?:? ?/iu,
  /^με (?:πληροφορίες|στοιχεία|υλικό)(?: (?:από|του|το|της))? ?/iu,
  /^(?:dengan (?:informasi|laporan|bahan) dari|disarikan dari|disadur dari|dikutip dari|diolah dari|dari)(?: berbagai sumber)?:? ?/iu,
  /^(?:综合自|綜合自|综合|綜合|据|據|转自|轉自|摘自|编译自|編譯自)[: ]?/u,
  /^(?:بالتعاون مع|المصدر|عن|وكالات|نقلا عن|مع|من)[: ] ?/u,
)

/** Single words that need a list of agencies and nothing else behind them: "mit dpa", "avec AFP", "With AP". */
export const MATERIAL_WORDS: Openings = new Openings(
  /^(?:and |plus )?(?:with|mit|avec|con|com|met|med|amb|s|z|cu|с|з|με|ile|dengan|theo|via|from|nach|d'après|selon|según|segundo|enligt|ifølge|za|по|за|by agencies):? (?:the |l'|la |le |el |der |di |a |o )?/iu,
)

/** Statements whose subject is the agency: "The Associated Press contributed to this report." */
export const MATERIAL_STATEMENT: Anywhere = new Anywhere(
  /\b(?:contributed (?:to|reporting|additional|information|this)|helped report|(?:was|were) used in this (?:report|story)|hat zu diesem|haben zu diesem|trug(?:en)? (?:zu|bei)|contribu(?:yó|yeron|iu|íram|iram) (?:a|con|para|com)|a contribué|ont contribué|ha contribuito|hanno contribuito|bidrog till|bidro til|katkıda bulun)/iu,
)

/** Words that open desk lines, one language a row; names follow. Words for a sole author are bylines, not here. */
const DESK_ROWS: readonly string[] = [
  '(?:(?:additional|further|extra|original|local) )?(?:reporting|editing|fact[- ]checking|copy[- ]editing|translation|(?:writing|graphics?|production|research|translated|compiled|edited|reported|produced|rewritten|adapted)(?= (?:by|from|and|&|assistance|help)))(?: (?:and|&) (?:reporting|writing|editing|additional reporting|translation|edited|written|photography|photos|produced|video))?(?: (?:assistance|help|contributions?|support))?(?: (?:by|from)| ?:)',
  'editors?:',
  '(?:redaktionell bearbeitet|redigiert|bearbeitet|aufgezeichnet|übersetzt|mitarbeit|unter mitarbeit|reportage|übersetzung|aus dem (?:englischen|französischen|russischen|spanischen)(?: übersetzt)?)(?: von| ?:)|redaktion ?:',
  "(?:rédigé|édité|traduit|adapté|reportage|version française|édition française|édition|traduction)(?: (?:en|de|du) [\\p{L}']+| de l'anglais)?(?: (?:par|de|d')| ?:)|propos recueillis par|avec la contribution de",
  '(?:reporte|reportaje|reporter[ií]a|escrito|editado|redactado|traducido|edición|redacción|traducción)(?: adicional| y escritura)?(?: en español)?(?: (?:de|por)| ?:)',
  '(?:reportagem|edição|tradução|produção|supervisão|editado|traduzido|colaborou|colaboraram)(?: adicional)?(?: (?:de|por)| ?:)',
  '(?:traduzione|a cura|tradotto|montaggio|versione italiana)(?: (?:di|da)| ?:)',
  '(?:bewerkt|vertaald|vertaling|bewerking|eindredactie|redactie)(?: door| ?:)',
  '(?:översättning|redigering|redigerad|bearbetning|oversettelse|redigeret|redigert|oversat|oversatt)(?: av| af| ?:)',
  '(?:oprac(?:\\.|ował[ai]?|owanie|owali)|tłum(?:\\.|aczenie|aczył[ai]?)|redagował[ai]?)(?: ?:|(?= ))|redakcja ?:',
  '(?:přeložil[ai]?|zpracoval[ai]?|překlad|preložil[ai]?|spracoval[ai]?|preklad|fordította|szerkesztette)(?: ?:|(?= ))',
  '(?:traducerea|traducere|editare|redactor|editor) ?:',
  '(?:перевод|перев[её]л[аи]?|подготовил[аи]?|редактор|редактура|переклад|переклала?|підготува(?:в|ла|ли)|превод)(?: ?:|(?= \\p{Lu}))',
  '(?:μετάφραση|επιμέλεια|σύνταξη|ρεπορτάζ|απόδοση) ?[:-]',
  '(?:haber|çeviren|çeviri|derleyen|editör|kamera|haberi hazırlayan|redaktör) ?:',
  '(?:penulis|editor|pewarta|penerjemah|penyunting|redaktur|pelaporan|laporan) ?:',
  '(?:إعداد|تحرير|شارك في التغطية|شارك في التحرير|تغطية صحفية|ترجمة|ترجمه|تحریر)(?: ?[:-]|(?= ))',
  '(?:责任编辑|責任編輯|责编|編輯|编辑|编译|編譯|翻译|翻譯|校对|校對|核稿编辑|核稿編輯|审核|監製|监制|采写|撰文) ?[:/]',
  '(?:翻訳|編集|取材・文|文・写真|構成|取材|執筆|聞き手) ?(?:[:/・]|(?= ))',
  '(?:번역|편집|영상편집|취재|정리) ?[:=/]',
  '(?:biên dịch|biên tập|dịch|tổng hợp|thực hiện) ?:',
  '(?:เรียบเรียงโดย|แปลโดย|เรียบเรียง|บรรณาธิการ) ?:?',
]

/** Opens a desk line. */
export const DESK_OPENING: Openings = new Openings(...DESK_ROWS.map((row) => new RegExp(`^(?:${row}) ?`, 'iu')))

/** The same words inside a desk line, where they part its names. */
export const DESK_WORD: RegExp = new RegExp(`(?:^|[;,.|/ ])(?:${DESK_ROWS.join('|')})`, 'giu')

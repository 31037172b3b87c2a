// Cues of appeals: the words with which an outlet speaks to its reader about itself. Data only, a row a language.
//
// An appeal is freely worded, so no phrase finds it; what it cannot do without is the voice (we, you), something of
// the outlet's (newsroom, newsletter, app) and something to do with it (support, sign up, download). `appeal.ts`
// finds which of these groups a sentence or a block touches, each language for itself.
// Spelling: cues are parted by `|`; accents and case do not count, except that a cue spelt with a capital must be
// printed with one within a sentence (German "Sie"). `stem*` matches any word that begins so, other cues are whole
// words. Scripts without blanks between words match anywhere, Hangul with any particle behind.

/** The groups of cues of a language. */
export interface AppealCues {
  /** BCP 47; `*` for words that all languages share. At most 32 others: each is a bit. */
  readonly lang: string
  /** First person plural: pronouns, possessives, telling verb forms. */
  readonly we?: string
  /** Second person: pronouns, possessives, verb forms that have no other reading. */
  readonly you?: string
  /** What turns a statement into a request or an offer: please, help us, click here, every morning. */
  readonly ask?: string
  /** Prices and how often they fall due. */
  readonly money?: string
  /** What an outlet makes and who makes or reads it: journalism, newsroom, reporters, readers. */
  readonly press?: string
  /** Giving: donate, support us, contribute, become a member. */
  readonly give?: string
  /** What comes by mail: newsletter, inbox. */
  readonly mail?: string
  /** Taking it: sign up, subscribe, receive. */
  readonly join?: string
  /** Getting an app or following a channel: download, install, follow. */
  readonly get?: string
  /** What is sold: subscription, unlimited access. */
  readonly sub?: string
  /** The ad blocker. */
  readonly block?: string
  /** Switching it off. */
  readonly off?: string
  /** Apps, channels, notifications. */
  readonly app?: string
  /** What readers report: mistakes, corrections, tips. */
  readonly slip?: string
  /** Reporting it: tell us, write to us. */
  readonly tell?: string
  /** Reuse of the outlet's texts. */
  readonly reuse?: string
  /** What reuse calls for: a link, the source, permission. */
  readonly link?: string
  /** Networks to follow the outlet on. */
  readonly social?: string
  /** Words that show that the text is about the reader's own business. */
  readonly not?: string
}

export const APPEAL_CUES: readonly AppealCues[] = [
  {
    lang: '*',
    money: 'eur|usd|gbp|chf|euro|euros',
    give: 'paypal|patreon',
    mail: 'newsletter*|inbox',
    block: 'adblock*|ad-block*|ad block*',
    app: 'app|app store|google play|whatsapp|telegram|viber',
    social: 'facebook|twitter|instagram|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news',
  },
  {
    lang: 'en',
    we: 'we|us|our|ours',
    you: 'you|your|yours|yourself|spotted a mistake|spotted an error|spotted a typo|found a mistake|found an error|seen a mistake|noticed an error|noticed a mistake|got a tip|have a tip|got a story|have a story',
    ask: 'please|help us|thank you|thanks|click|here|today|now|consider|become|visit|if you can|will you|would you|every morning|every day|every week|each morning|each week|every weekday|weekly',
    money:
      'a month|per month|each month|every month|a year|per year|a week|monthly|annual|price of|cost of|one-time|one-off',
    press:
      'journalis*|newsroom*|news|newspaper*|paper|magazine|reporting|reporter*|reader*|coverage|stories|story|article*|editorial|paywall*|publication',
    give: 'donat*|contribute|contribution*|contributing|support us|support our|support the|support this|support independent|support local|support quality|your support|reader support*|gift|gifts|chip in|become a member|become a friend|become a supporter|friend of|membership|pledge|fund us|help us|reader-funded|reader-supported|tax-deductible|gave',
    mail: 'newsletters|inboxes|mailing list|bulletin|by email|daily email|weekly email|our email|email alert*|email update*|latest email',
    join: 'sign up|signing up|subscrib*|get|receive|join|register*|deliver*|never miss|every morning|each morning',
    get: 'download*|install*|follow|join|turn on|enable|like us|find us',
    sub: 'subscription*|subscriber*|subscribe|unlimited|ad-free|full access|digital access|premium',
    off: 'disabl*|turn off|turning off|switch off|whitelist*|allow*|add us|pause|unblock*|turn it off|switch it off',
    app: 'apps|whatsapp channel|telegram channel|notifications|alerts',
    slip: 'mistake*|typo*|error|errors|correction*|clarification*|inaccura*|story idea*|news tip*|tips|tip|feedback|complaint*|something wrong|letters to the editor',
    tell: 'tell us|let us know|write to us|email us|report*|contact|suggest*|send us|send it|get in touch|drop us|reach us|write to|tell the editor*',
    reuse: 'materials|reprint*|republish*|reproduc*|repost*|reuse|re-use|referencing|quoting',
    link: 'hyperlink*|active link|link back|permission|credit|attribut*|source',
    social: 'social media|x',
    not: 'your business|your customer*|your audience|your subscriber*|your newsletter*|your email list|your app|your client*|your company|your team|your organi*|your brand|subscription box*',
  },
  {
    lang: 'de',
    we: 'wir|uns|unser*',
    you: 'du|dich|dir|dein*|Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen|euch|euer|eure*|ihre spende|ihre unterstützung|ihr beitrag',
    ask: 'bitte|danke|vielen dank|jetzt|hier|klick*|helfen sie|hilf uns|jederzeit|lesen sie alle|werden sie|werde|jeden abend|jeden morgen|jede woche|täglich',
    money: 'im monat|pro monat|monatlich*|im jahr|pro jahr|jährlich*|einmalig*|preis von|preis eines|preis einer',
    press:
      'journalis*|redaktion*|zeitung*|magazin|berichterstattung|berichte|leser*|artikel*|nachrichten|reporter*|recherch*|pressefreiheit|lokaljournalis*',
    give: 'spende*|unterstütz*|mitglied|mitglieder|mitgliedschaft|fördermitglied*|zuwendung*|finanzier*|helfen sie uns|hilf uns|spendier*',
    mail: 'postfach*|rundbrief*|verteiler|e-mail-postfach|mailpostfach|infobrief*',
    join: 'abonnier*|anmeld*|melden sie|melde dich|erhalten|erhältst|bekommen|bekommst|eintrag*|tragen sie|jeden abend|jeden morgen|jede woche|abmeld*|kommt',
    get: 'herunterlad*|laden sie|lade|folg*|installier*|aktivier*|besuch*',
    sub: 'abo|abos|abonnent*|abonnement*|digitalabo*|probeabo*|ohne werbung|werbefrei*|probemonat|unbegrenzt*',
    block: 'werbeblocker*',
    off: 'ausschalt*|ausgeschaltet|deaktivier*|abschalt*|abzuschalten|auszuschalten|schalten sie|schalte|ausnahme*|erlaub*|zulassen',
    app: 'whatsapp-kanal|kanal|push-nachricht*|push-mitteilung*|nachrichten-app|benachrichtigung*|apps',
    slip: 'fehler*|tippfehler*|korrektur*|hinweis*|anregung*|kritik|feedback|ungenau*|themenvorschl*',
    tell: 'schreiben sie|schreib*|sagen sie uns|mitteil*|melden sie|teilen sie uns|kontakt*|schicken sie|schick*|senden sie|wenden sie sich',
    reuse: 'nachdruck*|weiterverbreit*|wiedergabe|übernahme|vervielfältig*|verwendung',
    link: 'quellenangabe*|genehmigung*|verlinkung*|hyperlink*|zustimmung|link',
    social: 'soziale netzwerke|sozialen netzwerken|sozialen medien',
  },
  {
    lang: 'fr',
    we: 'nous|notre|nos',
    you: 'vous|votre|vos|toi|ton|tes|soutenez*|abonnez*|inscrivez*|recevez*|faites|aidez*|écrivez*|suivez*|téléchargez*|signalez*|désactivez*',
    ask: 'merci|svp|cliquez|cliquant|ici|aidez*|dès maintenant|faites|rejoignez*|chaque matin|chaque semaine|chaque jour|chaque vendredi',
    money: 'par mois|par an|mensuel*|annuel*|prix de|prix du|déductible*|défiscalis*',
    press:
      'journal|journaux|journalis*|rédaction|presse|lecteur*|lectrice*|reportage*|enquête*|article*|média*|information|informer|actualité*|actionnaire*',
    give: 'don|dons|donat*|donner|soutenez*|soutenir|soutien|contribu*|adhér*|adhésion*|cotis*|mécèn*|cagnotte',
    mail: 'infolettre*|lettre d information|boîte mail|boîte e-mail|boîte de réception|boîte aux lettres|messagerie',
    join: 'inscri*|abonnez*|abonner|recevez*|recevoir|retrouvez*|désinscri*',
    get: 'téléchargez*|télécharger|suivez*|rejoignez*|installez*|activez*|retrouvez*',
    sub: 'abonné|abonnés|abonnée*|abonnement*|accès illimité|illimité*|sans publicité|abonnez*',
    block: 'bloqueur*|anti-pub|antipub|bloqueurs de publicité*',
    off: 'désactiv*|autoris*|suspend*|liste blanche|exception*',
    app: 'application|appli|chaîne|notification*|alertes',
    slip: 'erreur*|faute*|coquille*|correction*|remarque*|témoignage*|suggestion*|rectific*',
    tell: 'signalez*|signaler|écrivez*|contactez*|contacter|envoyez*|dites-le*|faites-le-nous|prévenez*|indiquez*',
    reuse: 'reproduction|reprise|reproduire|rediffusion|réutilis*|republi*',
    link: 'autorisation|lien|source|mention|hyperlien',
    social: 'réseaux sociaux',
  },
  {
    lang: 'es',
    we: 'nosotros|nos|nuestro*|nuestra*|síguenos|síganos|apóyanos|ayúdanos|ayúdenos|escríbenos|cuéntanos|contáctanos|únete a nuestro*|somos|hacemos|necesitamos|seguimos',
    you: 'tú|tu|tus|te|ti|usted|ustedes|suscríbete|suscríbase|únete|hazte|haz|apóyanos|apoya|ayúdanos|ayúdenos|escríbenos|cuéntanos|contáctanos|síguenos|síganos|recibe|reciba|descarga|descargue|dona|regístrate|apúntate|puedes|quieres|estás|tienes|desactiva',
    ask: 'por favor|gracias|haz clic|haga clic|clic|aquí|ayúdanos|ayúdenos|hoy|ahora|hazte|cada mañana|cada día|cada semana|todos los días',
    money: 'al mes|por mes|al año|mensual*|anual*|precio de|lo que cuesta',
    press:
      'periodis*|redacción|diario|periódico|prensa|lector*|reportaje*|reportero*|artículos|noticias|información|medio|medios|cobertura|contenidos|investigaciones',
    give: 'dona|donar|donación|donaciones|donativo*|apoya|apóyanos|apoyo|aporta|aportación*|aporte|contribu*|colabora|hazte socio|hazte socia|socio|socios|socias|patrocin*|financia*|aportaciones',
    mail: 'boletín|boletines|bandeja de entrada|buzón|correo|tu email|tu e-mail|correo electrónico',
    join: 'suscr*|recibe|reciba|recibir*|apúntate|regístrate|únete|inscríbete|date de baja|darte de baja|cada mañana|no te pierdas',
    get: 'descarga*|descargue|sigue|síguenos|síganos|únete|instala*|activa*|seguir',
    sub: 'suscrip*|suscrib*|suscriptor*|acceso ilimitado|sin publicidad|ilimitado|abono',
    block: 'bloqueador*|bloqueador de anuncios',
    off: 'desactiv*|deshabilit*|permit*|lista blanca|apaga*|pausa*|excepción',
    app: 'aplicación|canal|notificaciones|alertas',
    slip: 'error|errores|errata*|corrección*|correcciones|sugerencia*|comentario*|denuncia*|queja*|pista*|fallo',
    tell: 'escríbenos|escríbanos|avísanos|cuéntanos|dinos|contáctanos|contacta|contacte|envíanos|envíenos|notifica*|repórtalo|comunícalo|háznoslo|escribe a|escriba a',
    reuse: 'reproducción|republi*|reutiliz*|reproducir',
    link: 'autorización|enlace|fuente|hipervínculo|citando|citar|permiso',
    social: 'redes sociales',
  },
  {
    lang: 'pt',
    we: 'nós|nos|nosso*|nossa*|somos|fazemos|precisamos|conosco|connosco|siga-nos|ajude-nos|escreva-nos|apoie-nos',
    you: 'você|vocês|seu|sua|seus|suas|teu|tua|assine|inscreva-se|cadastre-se|receba|baixe|siga|apoie|contribua|doe|ajude*|clique|participe|subscreva|escreva*|envie|desative|torne-se|faça parte|entre',
    ask: 'por favor|obrigado|obrigada|clique|aqui|ajude*|hoje|agora|torne-se|faça parte|todos os dias|todas as manhãs|toda semana|diariamente',
    money: 'por mês|mensal|mensais|mensalmente|por ano|anual|preço de|reais|ao mês|r$',
    press:
      'jornal|jornais|jornalis*|redação|redacção|imprensa|leitor*|reportage*|repórter*|notícia*|conteúdo*|cobertura|artigos|matérias|informação',
    give: 'doe|doar|doação|doações|donativo*|apoie*|apoio|apoiador*|apoiar|contribu*|colabor*|assinante*|assinantes|financia*|membro|membros|sócio*',
    mail: 'boletim|boletins|caixa de entrada|caixa de correio|seu e-mail|seu email|teu e-mail|teu email',
    join: 'assine|inscreva*|inscrev*|receba*|receber|cadastr*|subscrev*|registe-se|cancelar',
    get: 'baixe|baixar|siga|descarregue|instale|ative|participe|entre|acompanhe|inscreva-se',
    sub: 'assinatura*|assinante*|assine|acesso ilimitado|sem anúncios|sem publicidade|ilimitado',
    block: 'bloqueador*',
    off: 'desativ*|desactiv*|desabilit*|permit*|lista branca|pause',
    app: 'aplicativo*|aplicação|canal|notificaç*|alertas',
    slip: 'erro|erros|correç*|correcç*|sugest*|denúncia*|pauta*|gralha*|engano',
    tell: 'escreva*|avise*|fale conosco|fale com a redação|envie|entre em contato|entre em contacto|contacte|comunique|conte para|mande',
    reuse: 'reprodução|republi*|reproduzir|reutiliz*',
    link: 'autorização|hiperligação|link|fonte|crédito|créditos|permissão',
    social: 'redes sociais',
  },
  {
    lang: 'it',
    we: 'noi|ci|nostro|nostra|nostri|nostre|seguici|aiutaci|sostienici|scrivici|scriveteci|contattaci|facciamo|siamo|abbiamo|iscriviti al nostro*|segnalaci',
    you: 'tu|ti|tuo|tua|tuoi|tue|te|vi|voi|vostro|vostra|vostri|hai|sei|puoi|vuoi|seguici|aiutaci|sostienici|sostieni|scrivici|contattaci|iscriviti|abbonati|ricevi|scarica|dona|diventa|clicca|disattiva|segnalaci|segnala|registrati',
    ask: 'per favore|grazie|clicca|qui|aiuta|aiutaci|oggi|adesso|diventa|ogni giorno|ogni mattina|ogni settimana|ogni sabato|ogni lunedì|ogni domenica',
    money: 'al mese|mensile|mensili|annuo|annuale|all anno|prezzo di|costo di',
    press:
      'giornale|giornali|giornalis*|redazione|stampa|lettori|lettore|lettrici|inchiest*|reportage|articoli|notizie|informazione|testata|il nostro lavoro|cronist*',
    give: 'dona|donare|donazione|donazioni|donate|sostieni*|sostenere|sostegno|sosten*|contribu*|abbonati|aiutaci|soci|socio|finanzi*|offrici',
    mail: 'casella di posta|posta elettronica|tua mail|tua email|tua e-mail|bollettino|casella',
    join: 'iscriv*|iscrizion*|ricevi|ricevere|abbonati|registrati|direttamente|ogni giorno|ogni mattina|ogni sabato|cancellar*|disiscriv*',
    get: 'scarica|scaricare|segui|seguici|unisciti|installa|attiva|entra',
    sub: 'abbonament*|abbonati|abbonato|accesso illimitato|senza pubblicità|illimitato',
    block: 'bloccapubblicità|blocco della pubblicità|blocco pubblicità',
    off: 'disattiv*|disabilit*|consent*|whitelist|lista bianca|eccezion*',
    app: 'applicazione|canale|notifiche',
    slip: 'errore|errori|refuso|refusi|correzion*|segnalazion*|suggeriment*|rettific*',
    tell: 'segnala*|scrivi|scrivici|scriveteci|contattaci|contatta|inviaci|manda|mandaci|comunica*',
    reuse: 'riproduzione|ripubblic*|riutilizz*|ripresa',
    link: 'autorizzazione|collegamento|link|fonte|citando|citare',
    social: 'social|reti sociali',
  },
  {
    lang: 'nl',
    we: 'we|wij|ons|onze',
    you: 'je|jij|jou|jouw|u|uw|jullie|zelf',
    ask: 'alsjeblieft|alstublieft|aub|dank|bedankt|klik|hier|help ons|help mee|vandaag|nu|word|elke ochtend|iedere ochtend|elke dag|dagelijks|elke week|wekelijks',
    money: 'per maand|per jaar|maandelijks*|jaarlijks*|eenmalig*|prijs van',
    press:
      'journalis*|redactie*|krant*|verslaggev*|lezer*|nieuws|artikel*|verhalen|berichtgeving|onderzoeksjournalis*|tijdschrift',
    give: 'doneer*|doneren|donatie*|donateur*|steun*|bijdrage*|bijdragen|lid|leden|lidmaatschap|gift|giften|schenk*|vriend van',
    mail: 'nieuwsbrief|nieuwsbrieven|mailbox|postvak|e-mail|mail',
    join: 'schrijf*|inschrijv*|aanmeld*|meld je|meld u|ontvang*|abonneer*|afmeld*|uitschrijv*|elke ochtend|iedere ochtend|krijg*',
    get: 'download*|volg|volgen|installeer*|schakel*|word lid',
    sub: 'abonnement*|abonnee*|onbeperkt*|advertentievrij|zonder advertenties|proefabonnement*|proefmaand',
    block: 'advertentieblokker*|reclameblokker*',
    off: 'uitschakel*|uitzet*|uit te zetten|uit te schakelen|zet*|schakel*|toestaan|uitzondering*|deactiveer*',
    app: 'whatsappkanaal|whatsapp-kanaal|kanaal|pushbericht*|meldingen|notificaties|apps',
    slip: 'fout|fouten|foutje*|tikfout*|typefout*|correctie*|verbetering*|tip|tips|opmerking*|onjuisthe*',
    tell: 'laat het ons|laat ons|mail ons|mail naar|mail de|meld*|schrijf ons|stuur*|neem contact|tip ons|geef het door|vertel ons',
    reuse: 'overname|herpublic*|overnemen|reproductie|verveelvoudig*',
    link: 'bronvermelding|toestemming|link|hyperlink',
    social: 'sociale media|social media',
  },
  {
    lang: 'sv',
    we: 'vi|oss|vår|vårt|våra',
    you: 'du|dig|din|ditt|dina|er|ert|era|ni',
    ask: 'snälla|vänligen|tack|klicka|här|hjälp oss|idag|nu|bli|varje morgon|varje dag|varje vecka|gärna',
    money: 'i månaden|per månad|om året|per år|kronor|kr|månadsvis|engångs*',
    press:
      'journalis*|redaktion*|tidning*|nyheter|nyheterna|läsare|läsarna|artiklar|artikel|granskning*|rapportering|reportage|reporter*',
    give: 'donera*|donation*|stöd|stöda|stödja|stödj*|stötta*|bidrag|bidra|bidrar|medlem|medlemmar|medlemskap|gåva|gåvor|swish*|skänk*',
    mail: 'nyhetsbrev*|inkorg*|mejlen|mejl|mejlkorg|mailen',
    join: 'prenumerera*|anmäl*|få|får|registrera*|skriv upp dig|varje morgon|avregistrera*|avsluta',
    get: 'ladda ner|ladda ned|följ|följa|gå med|installera|slå på|aktivera',
    sub: 'prenumeration*|prenumerant*|prenumerera|obegränsad*|reklamfri*|läs allt|plus',
    block: 'annonsblocker*|reklamblocker*|annonsblockerare',
    off: 'stäng*|inaktivera*|avaktivera*|tillåt*|undantag|pausa*',
    app: 'appen|appar|kanal|notis*|pushnotis*',
    slip: 'fel|felet|stavfel|faktafel|rättelse*|tips|tipsa|felaktig*|synpunkt*',
    tell: 'hör av dig|mejla*|kontakta*|skriv till|tipsa*|skicka*|meddela*|berätta',
    reuse: 'återpublicer*|eftertryck|kopiering|återanvänd*|återge*',
    link: 'källa|källan|tillstånd|tillåtelse|länk|medgivande',
    social: 'sociala medier',
  },
  {
    lang: 'da',
    we: 'vi|os|vores',
    you: 'du|dig|din|dit|dine|jer|jeres',
    ask: 'venligst|tak|klik|her|hjælp os|i dag|nu|bliv|hver morgen|hver dag|hver uge|gerne|altid',
    money: 'om måneden|pr måned|måneden|om året|kroner|kr|krone|månedligt|engangs*',
    press: 'journalis*|redaktion*|avis|avisen|nyhed*|læser|læsere|læserne|artikler|historier|reportage*|dækning|medie',
    give: 'doner*|donation*|støt|støtte|støtter|bidrag*|medlem|medlemmer|medlemskab|gave|gaver|mobilepay',
    mail: 'nyhedsbrev*|indbakke*|mailboks|mailen',
    join: 'tilmeld*|få|modtag*|abonner*|skriv dig op|hver morgen|afmeld*|framelde*',
    get: 'download*|hent|følg|følge|installer*|tilmeld*|slå til',
    sub: 'abonnement*|abonnent*|fuld adgang|ubegrænset|reklamefri*|uden reklamer|digital adgang|alt indhold',
    block: 'annonceblokker*|reklameblokker*',
    off: 'slå*|deaktiver*|slukke*|sluk|tillad*|undtag*',
    app: 'appen|kanal|notifikation*|pushbesked*',
    slip: 'fejl|fejlen|stavefejl|slåfejl|rettelse*|tip|tips|unøjagtig*|ris og ros',
    tell: 'skriv til|kontakt*|send*|giv os besked|fortæl os|tip os|sig til',
    reuse: 'genoptryk*|gengivelse|kopiering|genudgiv*',
    link: 'kildeangivelse|tilladelse|link|kilde',
    social: 'sociale medier',
  },
  {
    lang: 'no',
    we: 'vi|oss|vår|vårt|våre',
    you: 'du|deg|din|ditt|dine|dere|deres',
    ask: 'vennligst|takk|klikk|her|hjelp oss|i dag|nå|bli|hver morgen|hver dag|hver uke|hver ettermiddag|gjerne',
    money: 'i måneden|per måned|måneden|i året|kroner|kr|månedlig|engangs*',
    press:
      'journalis*|redaksjon*|avis|avisen|avisa|nyhet*|leser|lesere|leserne|artikler|saker|sakene|saken|reportasje*|dekning|medium',
    give: 'doner*|donasjon*|støtt|støtte|støtter|bidrag*|bidra|medlem|medlemmer|medlemskap|gave|gaver|vipps*',
    mail: 'nyhetsbrev*|innboks*|e-posten|e-post|viktigste sakene',
    join: 'meld deg på|påmeld*|få|motta*|abonner*|registrer*|hver morgen|hver ettermiddag|meld deg av|sender deg',
    get: 'last ned|følg|følge|installer*|skru på|slå på|bli med',
    sub: 'abonnement*|abonnent*|full tilgang|ubegrenset|reklamefri*|uten reklame|digital tilgang',
    block: 'annonseblokker*|reklameblokker*',
    off: 'slå*|skru*|deaktiver*|tillat*|unntak*',
    app: 'appen|kanal|varsler|varsel|pushvarsel*',
    slip: 'feil|feilen|skrivefeil|rettelse*|tips|unøyaktig*|bilder',
    tell: 'skriv til|kontakt*|send*|gi oss beskjed|fortell oss|tips oss|si fra|har du tips',
    reuse: 'gjengivelse|kopiering|ettertrykk|gjenbruk*',
    link: 'kildehenvisning|tillatelse|lenke|kilde',
    social: 'sosiale medier',
  },
  {
    lang: 'fi',
    we: 'me|meidän|meille|meitä|meiltä|lehtemme|toimituksemme|uutiskirjeemme|sovelluksemme|sivustomme|journalismimme|työtämme|työmme|kanavamme|juttumme|tarvitsemme|teemme|julkaisemme|olemme|lukijoidemme|lukijamme|materiaaliemme',
    you: 'sinä|sinun|sinulle|sinut|te|teidän|teille|tukesi|tuellasi|lahjoituksesi|sähköpostiisi|sähköpostisi|postilaatikkoosi|puhelimeesi|voit|haluat|tilaa|liity|lataa|seuraa|tue|auta|lahjoita|ota|kerro|huomasitko|löysitkö|ilmoita|estoohjelmasi|mainosestosi|tuetko|luitko',
    ask: 'kiitos|ole hyvä|olkaa hyvä|klikkaa|tästä|täällä|auta|auttaa|tänään|nyt|liity|joka aamu|joka päivä|joka viikko|päivittäin|viikoittain',
    money: 'kuukaudessa|kuussa|vuodessa|kuukausi*|vuosittain|euroa|eurolla|hinnalla|hinta',
    press:
      'journalis*|toimitu*|lehti|lehteä|lehden|lehtemme|lukij*|uutise*|uutisia|juttu*|jutut|artikkel*|toimittaj*|media|mediaa|sanomaleh*',
    give: 'lahjoit*|tue|tukea|tuet|tuella|tuellasi|tukesi|tukemalla|kannat*|jäsen|jäseneksi|jäsenyy*',
    mail: 'uutiskirje*|sähköpostiisi|sähköpostiin|postilaatikko*',
    join: 'tilaa|tilaamalla|tilata|saat|liity|rekisteröi*|joka aamu|joka päivä|päivän tärkeimmät|peru*',
    get: 'lataa|lataamalla|seuraa|liity|asenna|ota käyttöön',
    sub: 'tilaus|tilauks*|tilaaja*|rajaton*|rajattomasti|mainokseton*|ilman mainoksia|digitilau*',
    block: 'mainosesto*|mainosten esto*|mainostenesto*',
    off: 'poista*|sulje*|salli*|kytke*|ota pois|lisää*',
    app: 'sovellu*|kanava*|ilmoitukset',
    slip: 'virhe*|virheen|kirjoitusvirhe*|korjau*|oikaisu*|juttuvink*|vinkki*|vinkkejä|palaute*|palautetta',
    tell: 'kerro|ilmoita|lähetä|ota yhteyttä|kirjoita|vinkkaa',
    reuse: 'lainaa*|uudelleenjulkais*|kopioin*|materiaaliemme|julkaista uudelleen',
    link: 'linkki|linkin|lähde|lähteen|lupa|luvan',
    social: 'sosiaalisessa mediassa|somessa',
  },
  {
    lang: 'pl',
    we: 'my|nas|nam|nami|nasz|nasza|nasze|naszą|naszej|naszego|naszych|naszym|jesteśmy|tworzymy|piszemy|potrzebujemy|robimy|działamy|utrzymujemy|prosimy|zachęcamy',
    you: 'ty|twój|twoja|twoje|twoją|twojej|twojego|twoim|ci|ciebie|cię|tobie|państwo|państwa|państwu|wasz|wasze|wasza|was|wam|możesz|chcesz|masz|znalazłeś|zauważyłeś|widzisz|jeśli cenisz|korzystasz|dołącz|zapisz się|wesprzyj*|wspieraj*|wspomóż|wyłącz|obserwuj|napisz|napiszcie|pobierz|wpłać|postaw*|zgłoś|przekaż|używasz',
    ask: 'proszę|prosimy|dziękujemy|kliknij|tutaj|tu|pomóż*|dziś|dzisiaj|teraz|zostań|dołącz|codziennie|co tydzień|każdego dnia|każda wpłata',
    money: 'miesięcznie|co miesiąc|na miesiąc|rocznie|złotych|zł|jednorazow*|cena|cenę|cenie',
    press:
      'dziennikar*|redakcj*|gazet*|portal*|czytelni*|artykuł*|teksty|tekstów|reportaż*|media|mediów|wiadomości|informacje|informacji|naszą pracę|nie piszą|opisywać',
    give: 'wpłat*|wpłać|wesprzyj*|wspieraj*|wspierać|wsparcie|wsparci*|darowizn*|datek|datki|zrzutk*|wspomóż|postaw*|dotacj*|patron*',
    mail: 'newsletter*|skrzynce|skrzynkę|skrzynki|na maila|e-mailem|biuletyn*',
    join: 'zapisz*|subskryb*|otrzymuj|otrzymasz|zaprenumer*|zarejestruj*|codziennie|każdego dnia|wypis*|dołącz',
    get: 'pobierz|obserwuj*|zainstaluj|dołącz*|włącz|śledź*|polub*',
    sub: 'subskrypcj*|prenumerat*|prenumerator*|bez reklam|nieograniczony|pełny dostęp|dostęp do wszystkich|abonament*',
    block: 'blokowani* reklam|bloker*|blokad*|blokują* reklam|blokowanie reklam|blokera reklam',
    off: 'wyłącz*|odblokuj*|zezwól|zezwolić|biał* list*|dodaj*',
    app: 'aplikacj*|kanał*|powiadomieni*',
    slip: 'błąd|błędy|błędu|literówk*|sprostowa*|pomyłk*|uwagi|uwagę|temat|nieścisło*',
    tell: 'napisz*|zgłoś*|zgłaszaj*|skontaktuj*|wyślij*|daj znać|dajcie znać|prześlij*|poinformuj*',
    reuse: 'przedruk*|kopiowani*|cytowani*|rozpowszechni*|wykorzystani*',
    link: 'zgod*|hiperłącz*|link|linku|źródł*|odnośnik*',
    social: 'facebooku|twitterze|instagramie|mediach społecznościowych',
  },
  {
    lang: 'cs',
    we: 'my|nás|nám|námi|náš|naše|naši|našeho|našich|našem|našim|našemu|jsme|tvoříme|píšeme|potřebujeme|děláme|pošleme|prosíme|vydáváme',
    you: 'vy|vás|vám|vámi|váš|vaše|vaši|vašeho|vašich|vašem|vaší|ty|tvůj|tvoje|tě|ti|můžete|chcete|máte|našli jste|všimli jste|podpořte|přispějte|přihlaste|přihlašte|odebírejte|sledujte|stáhněte|vypněte|napište|pošlete|pomozte|staňte|používáte|oceňujete',
    ask: 'prosím|prosíme|děkujeme|klikněte|zde|pomozte*|dnes|teď|staňte|každé ráno|každý den|každý týden|každou neděli|denně',
    money: 'měsíčně|na měsíc|ročně|korun|kč|jednorázov*|cena|cenu|ceně',
    press:
      'novin*|redakc*|žurnalist*|zpráv*|zpravodaj*|čtenář*|článk*|článek|článků|reportáž*|médi*|portál*|naši práci|naší práce|naše práce',
    give: 'podpořte*|podpora|podporu|podpory|podpoř*|přispěj*|přispět|příspěv*|dar|darem|darujte|darovat|člen*|předplat*',
    mail: 'newsletter*|do e-mailu|do schránky|schránky|schránce|na e-mail|zpravodaj',
    join: 'přihla*|odebír*|odběr*|dostávejte|dostávat|zaregistr*|každé ráno|každou neděli|pošleme|odhlás*',
    get: 'stáhn*|sleduj*|nainstal*|zapn*|připojte*|přidejte*',
    sub: 'předplat*|bez reklam|neomezen*|plný přístup',
    block: 'blokování reklam|blokovač*|blokátor*|blokujete reklam*',
    off: 'vypn*|povol*|zakaž*|výjimk*|deaktiv*',
    app: 'aplikac*|kanál*|kanálu|upozornění|notifikac*',
    slip: 'chyb*|překlep*|oprav*|tip|tipy|nepřesnost*|podnět*',
    tell: 'napište*|dejte*|pošlete*|kontaktujte*|upozorn*|nahlas*|sdělte*',
    reuse: 'přetisk*|převzetí|šíření|přebírán*|kopírován*|užití',
    link: 'souhlas*|odkaz*|zdroj*|hypertext*',
    social: 'facebooku|twitteru|instagramu|sociálních sítích',
  },
  {
    lang: 'sk',
    we: 'my|nás|nám|nami|náš|naše|naši|našej|našu|našich|našim|sme|tvoríme|píšeme|potrebujeme|robíme|pošleme|prosíme',
    you: 'vy|vás|vám|vami|váš|vaše|vaši|vašej|vašu|vašich|vašom|ty|tvoj|tvoje|môžete|chcete|máte|našli ste|všimli ste|podporte|prispejte|prihláste|odoberajte|sledujte|stiahnite|vypnite|napíšte|pošlite|pomôžte|staňte|ceníte|používate',
    ask: 'prosím|prosíme|ďakujeme|kliknite|tu|pomôžte*|dnes|teraz|staňte|každé ráno|každý deň|každý týždeň|každý piatok|denne',
    money: 'mesačne|na mesiac|ročne|eur|jednorazov*|cena|cenu|sumou|suma',
    press:
      'novin*|redakci*|žurnalist*|správ|správy|správu|spravodaj*|čitateľ*|článk*|článok|článkov|reportáž*|médi*|portál*|našu prácu|našej práce',
    give: 'podporte*|podpora|podporu|podpory|podporiť|prispej*|prispieť|príspev*|dar|darom|darujte|darovať|člen*|predplat*',
    mail: 'newsletter*|noviniek|schránke|schránky|do e-mailu|na e-mail',
    join: 'prihlá*|odoberaj*|odber*|dostávaj*|zaregistr*|každé ráno|každý piatok|každý deň|odhlás*|súhrn',
    get: 'stiahn*|sleduj*|nainštal*|zapn*|pripojte*|pridajte*',
    sub: 'predplat*|bez reklám|neobmedzen*|plný prístup',
    block: 'blokovanie reklám|blokovač*|blokátor*|blokovania reklám',
    off: 'vypn*|povoľ*|zakáž*|výnimk*|deaktiv*',
    app: 'aplikáci*|kanál*|upozornenia|notifikáci*',
    slip: 'chyb*|preklep*|oprav*|tip|tipy|nepresnos*|podnet*',
    tell: 'napíšte*|dajte*|pošlite*|kontaktujte*|upozorn*|nahlás*',
    reuse: 'pretlač*|prevzatie|šíreni*|preberani*|kopírovani*|použiti*',
    link: 'súhlas*|odkaz*|zdroj*|hypertext*',
    social: 'facebooku|twitteri|instagrame|sociálnych sieťach',
  },
  {
    lang: 'hu',
    we: 'mi|minket|bennünket|nekünk|nálunk|lapunk*|szerkesztőségünk*|újságunk*|munkánk*|olvasóink*|cikkünk*|cikkeink*|oldalunk*|hírlevelünk*|csatornánk*|alkalmazásunk*|vagyunk|dolgozunk|kérjük|küldjük|elküldjük|segítsen nekünk|kövessen minket|írásaink*',
    you: 'ön|önnek|önt|önök|te|neked|téged|kérjük|támogass*|támogasson|iratkozz*|iratkozzon|fizessen|kövess*|kövessen|töltsd|töltse|kapcsold|kapcsolja|írj|írjon|segíts|segítsen|legyél|legyen ön|olvashatja|olvashatod|találtál|talált hibát|észrevettél|szeretnéd|szeretné|támogatásod*|támogatásával|támogatásával|adományod*|adományával|postafiókod*|ne maradjon le|ne maradj le',
    ask: 'kérjük|köszönjük|kattints*|kattintson|ide|itt|segíts*|ma|most|legyél|minden reggel|minden nap|minden héten|hetente|naponta|csak',
    money: 'havonta|havi|egy hónap|évente|éves|forint|ft|forintért|ára|árával',
    press:
      'újságírás*|újságíró*|szerkesztőség*|lapunk*|lap|hírek*|hírlap*|olvasó*|cikk*|riport*|sajtó*|tudósít*|munkánk*|média*|portál*',
    give: 'támogat*|támogass*|adomány*|adakoz*|hozzájárul*|előfizet*|tagja|tagság*',
    mail: 'hírlevel*|hírlevél*|postafiók*|postaládá*|e-mailben|emailben|legfontosabb hírek*',
    join: 'iratkoz*|feliratkoz*|megkap*|kapja|kapod|regisztrál*|minden reggel|elküldjük|leiratkoz*|ne maradj*',
    get: 'töltsd|töltse|letölt*|kövess*|kövessen|csatlakoz*|telepít*|kapcsold be|kapcsolja be',
    sub: 'előfizet*|korlátlan*|reklámmentes*|hirdetések nélkül|reklámok nélkül|fizessen elő|fizess elő',
    block: 'reklámblokkoló*|hirdetésblokkoló*|reklámszűrő*|blokkoló*',
    off: 'kapcsold ki|kapcsolja ki|kikapcsol*|engedélyez*|kivétel*|tiltsd|tiltsa',
    app: 'alkalmazás*|csatorn*|értesítés*|applikáció*',
    slip: 'hibát|hiba|elírás*|helyreigazít*|javítás*|észrevétel*|tévedés*|pontatlan*|témajavaslat*',
    tell: 'írj|írjon|jelezd|jelezze|szólj|szóljon|küldd|küldje|lépj kapcsolatba|ossza meg velünk|írja meg',
    reuse: 'utánközl*|újraközl*|másolás*|átvétel*|felhasznál*',
    link: 'engedély*|hivatkoz*|forrás*|link*|hozzájárulás*',
    social: 'facebookon|instagramon|közösségi médiában|facebook-oldal*',
  },
]

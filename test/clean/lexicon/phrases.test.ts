// The phrase tables: a stock line of each kind is found in many languages, and prose that only resembles one is not.

import { describe, expect, it } from 'vitest'
import { matchPhrases } from '../../../src/clean/lexicon/match.ts'
import { entriesOf } from '../../../src/clean/lexicon/phrase-entries.ts'
import { PHRASES } from '../../../src/clean/lexicon/phrases.ts'
import type { BlockKind } from '../../../src/types.ts'

/** Weight from which a phrase decides a block's kind by itself. */
const SURE_WEIGHT = 0.8

/** Stock lines as sites print them, by kind. */
const LINES: readonly (readonly [kind: BlockKind, lines: readonly string[]])[] = [
  [
    'legal',
    [
      '© 2031 Nordmole Courier. All rights reserved.',
      'Impressum',
      'Mentions légales',
      'Riproduzione riservata ©',
      'Политика конфиденциальности',
      '未经授权，不得转载。',
      '無断転載を禁じます',
      '무단 전재 및 재배포 금지',
      'جميع الحقوق محفوظة',
      'Wszelkie prawa zastrzeżone.',
    ],
  ],
  [
    'consent',
    [
      'Accept all cookies',
      'Wir verwenden Cookies, um Inhalte zu personalisieren.',
      'Continuer sans accepter',
      'Valoramos tu privacidad',
      'Accetta tutti i cookie',
      'Tümünü kabul et',
      'Принять все',
      'すべて受け入れる',
      'Zaakceptuj wszystkie',
    ],
  ],
  [
    'js-notice',
    [
      'Please enable JavaScript to view this page.',
      'Bitte warten...',
      'Chargement en cours...',
      'Cargando comentarios',
      '正在加载...',
      'جاري التحميل',
      'Пожалуйста, подождите...',
      '로딩중',
    ],
  ],
  [
    'adblock',
    [
      'Please disable your ad blocker',
      'Sie nutzen einen Adblocker',
      'Vous utilisez un bloqueur de publicité',
      'Desactiva tu bloqueador de anuncios',
      'Wyłącz AdBlocka',
      'Отключите блокировщик рекламы',
      '광고차단 프로그램을 꺼 주세요',
      'Du bruker annonseblokkering',
    ],
  ],
  [
    'a11y',
    [
      'Skip to content',
      'Zum Inhalt springen',
      'Aller au contenu principal',
      'Ir al contenido principal',
      'Hoppa till innehåll',
      '本文へスキップ',
      '본문 바로가기',
      'דלג לתוכן',
    ],
  ],
  [
    'share',
    [
      'Share this article',
      'Artikel teilen',
      'Partager cet article',
      'Compartir en WhatsApp',
      'Udostępnij na Facebooku',
      'Поделиться',
      'シェアする',
      '기사 공유하기',
      'शेयर करें',
      'Share Tweet Email',
    ],
  ],
  [
    'comments',
    [
      'Leave a comment',
      'Kommentar schreiben',
      'Laisser un commentaire',
      'Deja un comentario',
      '发表评论',
      'コメントを書く',
      '댓글 쓰기',
      'أضف تعليقا',
      'Přidat komentář',
    ],
  ],
  [
    'feedback',
    [
      'Was this article helpful?',
      'Report a typo',
      'Fehler melden',
      'Signaler une erreur',
      'Segnala un errore',
      'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
      'Znalazłeś błąd? Napisz',
      '오류신고',
      'Hittat fel i texten?',
    ],
  ],
  [
    'poll',
    ['Vote in our poll', 'Oddaj głos', 'Проголосовать', 'Ver resultados', '投票する', '투표하기', 'Oy ver', 'Rösta'],
  ],
  [
    'login',
    [
      'Log in',
      'Passwort vergessen?',
      'Se connecter',
      'Iniciar sesión',
      'Zaloguj się',
      'Войти',
      'ログイン',
      '로그인',
      '登录',
    ],
  ],
  ['search-form', ['Search', 'Suche', 'Rechercher', 'Buscar', 'Szukaj', 'Поиск по сайту', '検索', '검색', 'بحث']],
  [
    'nav',
    [
      'Home › News › Harbour',
      'Back to top',
      'Startseite',
      'Retour en haut',
      'Volver arriba',
      'Вернуться наверх',
      'ページトップへ戻る',
      '返回顶部',
      '您的位置：首页 > 新闻',
    ],
  ],
  [
    'photo-credit',
    [
      'Photo: Ilse Quint',
      'Foto: Ilse Quint',
      'fot. Ilse Quint',
      'Photo d’illustration',
      'Фото: Ильза Квинт',
      '写真：共同',
      '사진=연합뉴스',
      'صورة أرشيفية',
      'Bildnachweis: Ilse Quint',
    ],
  ],
  [
    'caption',
    ['FILE PHOTO: The lock at Nordmole', 'Pictured: the lock', 'Bildunterschrift: Die Schleuse', 'Legenda: O porto'],
  ],
  [
    'player',
    [
      'Listen to this article',
      'Play video',
      'Artikel anhören',
      'Écouter l’article',
      'Escucha este artículo',
      'Posłuchaj artykułu',
      '기사 듣기',
      'استمع للمقال',
      'Смотреть видео',
    ],
  ],
  [
    'embed',
    [
      'View this post on Instagram',
      'Sieh dir diesen Beitrag auf Instagram an',
      'Voir cette publication sur Instagram',
      'Ver esta publicación en Instagram',
      'Visualizza questo post su Instagram',
      'Посмотреть эту публикацию в Instagram',
      'Wyświetl ten post na Instagramie',
      'この投稿をInstagramで見る',
    ],
  ],
  [
    'timestamp',
    [
      'Last updated: 4 May 2031',
      '5 min read',
      'Veröffentlicht am 4. Mai 2031',
      'Publié le 4 mai 2031',
      'Actualizado: 4 de mayo',
      'Опубликовано: 4 мая',
      '更新时间：2031-05-04',
      '最終更新：5月4日',
      '입력 2031.05.04',
    ],
  ],
  [
    'tag-list',
    [
      'Topics: harbour, locks',
      'Filed under: Ports',
      'Schlagwörter: Hafen',
      'Mots-clés : port',
      'Etiquetas: puerto',
      'Теги: порт',
      'タグ：港',
      '태그: 항구',
    ],
  ],
  [
    'key-points',
    [
      'Key points',
      'Das Wichtigste in Kürze',
      'L’essentiel',
      'Puntos clave',
      'W skrócie',
      '核心提示',
      '記事のポイント',
      '핵심 요약',
    ],
  ],
  [
    'author-bio',
    [
      'About the author',
      'Über die Autorin',
      'À propos de l’auteur',
      'Sobre el autor',
      'Об авторе',
      '作者简介：',
      '著者プロフィール',
      'Ilse Quint is a reporter who covers ports for the Courier.',
      'O autorze',
    ],
  ],
  [
    'press-boilerplate',
    [
      'Media contact:',
      'Forward-looking statements',
      'Pressekontakt:',
      'Contact presse :',
      'Contacto de prensa',
      'Contatti stampa',
      '本件に関するお問い合わせ',
      'Контакты для СМИ:',
      'Kontakt dla mediów',
    ],
  ],
  [
    'correction',
    [
      'Correction: The lock is 12 metres wide.',
      'An earlier version of this article gave the wrong width.',
      'Korrektur: Die Schleuse ist breiter.',
      'Rectificatif : l’écluse est plus large.',
      'Fe de errores: la esclusa es más ancha.',
      'Rättelse: Slussen är bredare.',
      '訂正：水門の幅が誤っていました。',
      '更正：船闸宽度有误。',
    ],
  ],
  [
    'editors-note',
    [
      'Editor’s note: Names were changed.',
      'Anmerkung der Redaktion: Namen geändert.',
      'Note de la rédaction : noms modifiés.',
      'Nota del editor: nombres cambiados.',
      'Примечание редакции: имена изменены.',
      '编者按：人名已更改。',
      '편집자주: 이름을 바꿨습니다.',
      'Nota della redazione: nomi cambiati.',
    ],
  ],
  [
    'syndication',
    [
      'This article originally appeared in the Nordmole Courier.',
      'Dieser Artikel erschien zuerst im Nordmole-Kurier.',
      'Publicado originalmente en El Correo',
      'Artykuł pierwotnie ukazał się w Kurierze.',
      '本文转载自北港日报',
      'Artikel ini telah tayang di Kurir',
      'Оригинал статьи',
      'Původně publikováno v Kurýru',
    ],
  ],
  [
    'paywall',
    [
      'Subscribe to continue reading',
      'Dieser Artikel ist nur für Abonnenten',
      'Cet article est réservé aux abonnés',
      'Suscríbete para seguir leyendo',
      'Ten artykuł jest dostępny tylko dla prenumeratorów',
      'Чтобы продолжить чтение, оформите подписку',
      'この記事は有料会員限定です',
      '訂閱後閱讀全文',
    ],
  ],
  [
    'subscription',
    [
      'Start your free trial',
      'Jetzt abonnieren',
      'Découvrez nos offres',
      'Assine agora',
      'Bli prenumerant',
      'Оформить подписку',
      '立即订阅',
      '정기구독',
    ],
  ],
  [
    'donation',
    [
      'Support our journalism',
      'Jetzt spenden',
      'Faites un don',
      'Haz una donación',
      'Wesprzyj nas',
      'Поддержите нас',
      'Підтримайте нас',
      '후원하기',
      'تبرع الآن',
    ],
  ],
  [
    'app-promo',
    [
      'Download our app',
      'Jetzt App herunterladen',
      'Téléchargez notre application',
      'Descarga nuestra app',
      'Скачать приложение',
      '下载客户端',
      'アプリで読む',
      'हमारे व्हाट्सएप चैनल से जुड़ें',
    ],
  ],
]

/** Sentences of articles that share words with stock phrases. None may be taken for chrome on the phrase alone. */
const PROSE: readonly string[] = [
  'Cookies are small files that a browser keeps, and the regulator wants sites to ask before they set them.',
  'Der Händler will Anzeige erstatten, weil die Kasse aufgebrochen wurde.',
  'Die Polizei nahm die Anzeige entgegen und suchte nach Zeugen am Hafen.',
  'The sign on the old page said “Read more” and led nowhere, the auditor wrote.',
  'The reader pointed to the line “© 2019 Nordmole Courier. All rights reserved.” at the foot of the copy.',
  'She wrote “Please enable JavaScript” on the whiteboard, and the class laughed.',
  'An old couple donated forty thousand euros to the lifeboat station, the largest gift in its history.',
  'Donate or not, the trust told members, the lifeboat will be launched in June.',
  'Subscribers to the concert series will get their money back, the hall said.',
  'The company said its app had been downloaded four million times.',
  'By continuing to browse, a reader agrees to nothing at all, the court held on Thursday.',
  'His comments drew criticism from the opposition on Tuesday.',
  'The mayor will share the report with the council before the weekend.',
  'أثار إعلان الوزير عن موعد الانتخابات جدلا واسعا في العاصمة صباح اليوم.',
  'That photo showed nothing unusual, the expert told the court, but the date was wrong.',
  'Follow the coastal road for two miles and the lock comes into view.',
  'Listen to the engineers and you hear the same complaint again and again.',
  'Copyright law protects the drawings for seventy years, the judge said.',
  'A correction in share prices is overdue, analysts at three banks argue.',
  'Published studies disagree on how fast the dunes will move inland.',
  'Tags on the birds showed that they had crossed the sea twice.',
  'Password managers are safer than notes on a desk, the agency advises.',
  'Los comentarios del ministro sorprendieron a sus socios de gobierno.',
  'Die Kommentare des Ministers überraschten seine Partner in der Koalition.',
  'Комментарии министра удивили его партнёров по коалиции, сообщили в парламенте.',
  '大臣のコメントは連立相手を驚かせたと、議会関係者が火曜日に語った。',
  'Votre avis compte peu dans ce dossier, a répondu le préfet aux riverains.',
  'Contact with the ship was lost at dawn, and a search began within the hour.',
  'Home ownership fell for the third year in a row, the statistics office said.',
  'Search teams found the boat on Monday north of the lighthouse.',
]

describe('phrase tables', () => {
  for (const [kind, lines] of LINES) {
    it(`name ${kind} in many languages`, () => {
      const missed = lines.filter((line) => !matchPhrases(line).some((hit) => hit.kind === kind && hit.weight >= 0.5))
      expect(missed).toEqual([])
    })
  }

  it('leave prose alone', () => {
    const taken = PROSE.flatMap((line) =>
      matchPhrases(line)
        .filter((hit) => hit.weight >= SURE_WEIGHT)
        .map((hit) => `${hit.kind} ${hit.at} «${hit.phrase}» in ${line}`),
    )
    expect(taken).toEqual([])
  })

  it('hold no empty phrase, no stray blanks and no weight outside 0 to 1', () => {
    const bad = [...entriesOf(PHRASES)].filter(
      ({ phrase, weight }) => phrase.trim() === '' || phrase !== phrase.normalize('NFC') || weight <= 0 || weight > 1,
    )
    expect(bad.map(({ kind, phrase }) => `${kind} «${phrase}»`)).toEqual([])
  })

  it('hold every kind in at least eight languages or a row for all', () => {
    const languages = new Map<BlockKind, Set<string>>()
    for (const { kind, lang } of entriesOf(PHRASES)) {
      if (!languages.has(kind)) languages.set(kind, new Set())
      languages.get(kind)!.add(lang)
    }
    const thin = [...languages].filter(([, langs]) => langs.size < 8 && !langs.has('mul')).map(([kind]) => kind)
    expect(thin).toEqual([])
  })

  it('match a long text without walking all of it', () => {
    const paragraph = 'The harbour master said that the lock would open in May and that the cost had not changed. '
    // A hundred times the text may not cost ten times the time: only the ends are looked at.
    const [short, long] = [paragraph.repeat(2_000), paragraph.repeat(200_000)]
    expect(fastest(() => matchPhrases(long)) / fastest(() => matchPhrases(short))).toBeLessThan(10)
  })
})

/** The least time of several turns, of a hundred calls each. */
function fastest(call: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    for (let run = 0; run < 100; run++) call()
    return performance.now() - start
  })
  return Math.min(...times)
}

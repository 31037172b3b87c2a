// How systems for comments say who wrote: "Ada says:", "Ada schreef", "napisał(a)". The last word of such a line, in small
// letters, in the languages that put the verb behind the name.

export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `said says wrote writes commented replied
  sagt sagte schrieb schreibt meint antwortete kommentierte
  dit écrit répondu commenté dice dijo escribió comentó respondió diz disse escreveu comentou respondeu
  scrive scrisse detto scritto zegt zei schreef schrijft säger sa skrev skriver siger sagde sier
  sanoo sanoi kirjoitti kirjoittaa pisze napisał napisał(a) napisała mówi píše napsal napsal(a) říká napísal
  írta írja mondta spune scris каза казва написа говорит пишет написал написал(а) сказал пише написав каже
  λέει έγραψε γράφει είπε dedi diyor yazdı كتب يقول قال گفت نوشت כתב אמר כתבה
  viết nói mengatakan berkata menulis rašo parašė saka raksta kirjutas ütles piše napisao kaže zapisal pravi`.split(
    /\s+/,
  ),
)

// Picture credits among the words of a text: the shapes that are one, and what only looks like one.

import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/clean/index.ts'
import { findPictureCredits } from '../../../src/clean/wire/pictures.ts'

describe('findPictureCredits', () => {
  it.each([
    ['The mayor opens the new quay. (Ines Quarshie/Reuters)', 'Reuters'],
    ['Divers at the harbour mouth (Jonas Vild / AP)', 'AP'],
    ['A crane lifts the bell. (Reuters photo: Ada Holm)', 'Reuters'],
    ['Volunteers sort nets in June. (Piers Amadi/Pool via AP)', 'AP'],
    ['toggle caption Otto Lindqvist/AFP/Getty Images', 'AFP'],
    ['The bell is lifted on Sunday. (Photo: Ines Quarshie, AP) Story highlights', 'AP'],
    ['Rowan Hale will have to explain himself. | AP Photo What to watch for on Monday', 'AP'],
    ['The harbour master arrives in Saltmarsh, July 26. REUTERS/Jonas Vild', 'Reuters'],
    ['Enlarge this image toggle caption Jonas Vild/Reuters Jonas Vild/Reuters', 'Reuters'],
    ['Ein Kran hebt die Glocke aus dem Becken. (Archivfoto: privat/dpa)', 'dpa'],
    ['Dźwig podnosi dzwon. (fot. PAP/Jan Wilk)', 'PAP'],
    ['Кран поднимает колокол. (фото: ТАСС)', 'TASS'],
    ['3月4日，起重机停在码头外。新华社发（周远 摄）', 'Xinhua'],
    ['크레인이 종을 들어 올린다. (사진=연합뉴스)', 'Yonhap'],
    ['起重机吊起大钟。（图/中新社）', 'China News Service'],
  ])('%s', (text, agency) => {
    const [credit] = findPictureCredits(text)
    expect(credit).toMatchObject({ agency, role: 'photo' })
    expect(text.slice(credit!.start, credit!.end)).toBe(credit!.raw)
  })

  it.each([
    'The party (Aam Aadmi/AAP) won two seats.',
    'Tickets (adults/children) cost nine and four crowns.',
    'She called it a win for both (Labour/SPA) clubs.',
    'The report (see photo: page 3) was shared via email (and by post).',
    'He read it on Reuters/Ipsos charts and left.',
    'The poll was made by Harris/Reuters',
    'The party (photo: private) won two seats.',
    'What counts is on the left. | Reuters Breakingviews',
    'Wer gewinnt, sagt die Kurve (Bild: Stadtarchiv).',
    'Tickets cost nine crowns (children: four).',
    'He put it to Ada Holm/Reuters',
    '他说（摄影是他的爱好）新华社也报道过。',
  ])('finds none in: %s', (text) => {
    expect(findPictureCredits(text)).toEqual([])
  })

  it('gives offsets of the input', () => {
    const text =
      'Quay reopens after two winters\n\nThe quay at Saltmarsh reopened on Monday after two winters of repairs. (Ines Quarshie/Reuters)\n\nThe harbour office said that sixty boats had found a berth by noon, more than in any year since 1998.\n\nThe last stone is to be laid in May.'
    const [credit] = clean({ text }).credits
    expect(credit).toMatchObject({ agency: 'Reuters', role: 'photo' })
    expect(text.slice(credit!.start, credit!.end)).toBe(credit!.raw)
  })
})

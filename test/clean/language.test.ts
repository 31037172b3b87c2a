// Languages whose trigrams are nearly the same, in a sentence or two, and what a page declares of itself.

import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/clean/language.ts'

const SENTENCES: readonly (readonly [tag: string, text: string])[] = [
  [
    'no',
    'Den gamle brannbåten skal fra mai gå mellom elleve øyer med to tusen bøker om bord, sa kommunestyret tirsdag kveld.',
  ],
  [
    'nn',
    'Den gamle brannbåten skal frå mai gå mellom elleve øyar med to tusen bøker om bord, sa kommunestyret tysdag kveld.',
  ],
  [
    'da',
    'Brandbåden skal fra maj sejle mellem elleve øer med to tusind bøger om bord, og den har kun plads til tre læsere.',
  ],
  [
    'sv',
    'Brandbåten ska från maj gå mellan elva öar med två tusen böcker ombord, men den har bara plats för tre läsare.',
  ],
  [
    'is',
    'Gamli slökkvibáturinn siglir frá maí milli ellefu eyja með tvö þúsund bækur um borð og það þykir mörgum gott.',
  ],
  ['fi', 'Vanha palovene kulkee toukokuusta alkaen yhdentoista saaren väliä, ja siinä on kaksituhatta kirjaa.'],
  ['et', 'Vana tuletõrjepaat sõidab maist alates üheteistkümne saare vahet ja selle pardal on kaks tuhat raamatut.'],
  ['lv', 'Vecais ugunsdzēsēju kuģis no maija kursēs starp vienpadsmit salām, un tajā būs divi tūkstoši grāmatu.'],
  ['lt', 'Senasis gaisrininkų laivas nuo gegužės plauks tarp vienuolikos salų, o jame bus du tūkstančiai knygų.'],
  [
    'hr',
    'Stari vatrogasni brod od svibnja će ploviti između jedanaest otoka, a na njemu će biti mjesta za dvije tisuće knjiga.',
  ],
  [
    'sr',
    'Stari vatrogasni brod od maja će ploviti između jedanaest ostrva, a na njemu će biti mesta za dve hiljade knjiga.',
  ],
  [
    'sr',
    'Стари ватрогасни брод од маја ће пловити између једанаест острва, а на њему ће бити места за две хиљаде књига.',
  ],
  [
    'bs',
    'Stari vatrogasni brod od maja će ploviti između jedanaest otoka, a na njemu će biti mjesta za hiljadu knjiga.',
  ],
  ['sl', 'Stara gasilska ladja bo od maja plula med enajstimi otoki, na njej pa bosta dva tisoč knjig in tri bralke.'],
  [
    'cs',
    'Stará hasičská loď bude od května plout mezi jedenácti ostrovy a na palubě ponese dva tisíce knih, řekl starosta.',
  ],
  ['sk', 'Stará hasičská loď bude od mája plávať medzi jedenástimi ostrovmi a na palube ponesie dvetisíc kníh.'],
  ['ru', 'Старый пожарный катер с мая будет ходить между островами, на борту у него две тысячи книг.'],
  ['bg', 'Старият пожарен кораб от май ще плава между единадесет острова, а на борда му ще има две хиляди книги.'],
  ['mk', 'Стариот пожарникарски брод од мај ќе плови меѓу единаесет острови, а на него ќе има две илјади книги.'],
  ['uk', 'Старий пожежний катер із травня ходитиме між островами, на борту в нього дві тисячі книжок.'],
  ['be', 'Стары пажарны катэр з мая будзе хадзіць паміж астравамі, на борце ў яго дзве тысячы кніг.'],
  ['kk', 'Ескі өрт сөндіру кемесі мамыр айынан бастап он бір аралдың арасында жүреді және онда екі мың кітап бар.'],
  ['pt', 'O velho barco dos bombeiros vai navegar a partir de maio entre onze ilhas, com dois mil livros a bordo.'],
  [
    'gl',
    'O vello barco dos bombeiros vai navegar desde maio entre once illas, con dous mil libros e unha lectora máis.',
  ],
  ['ca', 'El vell vaixell dels bombers navegarà des del maig entre onze illes, amb dos mil llibres i una lectora més.'],
  ['es', 'El viejo barco de los bomberos navegará desde mayo entre once islas, con dos mil libros a bordo.'],
  [
    'id',
    'Kapal pemadam yang tua itu mulai Mei berlayar di antara sebelas pulau karena warga bisa meminjam dua ribu buku.',
  ],
  [
    'ms',
    'Kapal bomba yang lama itu mulai Mei belayar di antara sebelas pulau kerana penduduk boleh meminjam dua ribu buku.',
  ],
  ['nl', 'De oude brandweerboot vaart vanaf mei tussen elf eilanden en heeft tweeduizend boeken aan boord.'],
  [
    'af',
    'Die ou brandweerboot vaar van Mei af tussen elf eilande en dit het tweeduisend boeke aan boord, maar nie almal lees nie.',
  ],
  ['fa', 'قایق قدیمی آتش‌نشانی از اردیبهشت میان یازده جزیره رفت و آمد می‌کند و دو هزار کتاب در آن است.'],
  ['ur', 'آگ بجھانے والی پرانی کشتی مئی سے گیارہ جزیروں کے درمیان چلے گی اور اس میں دو ہزار کتابیں ہیں۔'],
  ['hi', 'दमकल की पुरानी नाव मई से ग्यारह द्वीपों के बीच चलेगी और उस पर दो हज़ार किताबें हैं।'],
  ['mr', 'अग्निशामक दलाची जुनी बोट मेपासून अकरा बेटांमध्ये फिरणार आहे आणि तिच्यावर दोन हजार पुस्तके आहेत.'],
]

describe('without a word of the page', () => {
  it.each(SENTENCES)('%s: %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag)
    expect(detectLanguage(text.normalize('NFD'))).toBe(tag)
  })
})

describe('what a page declares', () => {
  it('stands between twins', () => {
    expect(detectLanguage('Brod će od maja ploviti između otoka, a na njemu će biti knjiga za sve.', 'bs-BA')).toBe(
      'bs',
    )
  })

  it('stands where a text is too short to tell', () => {
    expect(detectLanguage('Sedan knjiga, tri otoka', 'hr')).toBe('hr')
  })

  it('falls when the text plainly is in another language', () => {
    const finnish = SENTENCES.find(([tag]) => tag === 'fi')![1]
    expect(detectLanguage(finnish, 'en-US')).toBe('fi')
  })
})

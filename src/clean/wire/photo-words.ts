// Words that credit pictures, in the languages of the press. General knowledge; lower case where the script has case.

/** Words in front of a colon, an equals sign or "by": "Photo: …", "Foto de archivo: …", "사진=…". Longest first. */
// biome-ignore format: words by family
export const PHOTO_WORDS: readonly string[] = [
  // English
  'featured image credit', 'image sources', 'images source', 'image source', 'photo source', 'picture source', 'featured photo', 'featured image', 'lead image', 'photo credits', 'photo credit', 'photo courtesy', 'photos courtesy', 'image credits', 'image credit', 'image courtesy', 'images courtesy', 'picture credit', 'photo illustration', 'file photograph', 'file photo', 'file image', 'file picture', 'file pic', 'representative image', 'representational image', 'stock photo', 'stock image', 'photography', 'photographs', 'photograph', 'photographer', 'photos', 'photo', 'pictures', 'picture', 'images', 'image', 'pics', 'pic', 'graphic', 'illustration', 'screengrab', 'screenshot', 'video credit', 'courtesy of', 'courtesy',
  // German, Dutch, Nordic
  'bildquelle', 'bildnachweis', 'bildrechte', 'fotoquelle', 'symbolfoto', 'symbolbild', 'archivfoto', 'archivbild', 'titelbild', 'bilder', 'bild', 'fotos', 'foto', 'grafik', 'aufmacherbild', 'beeld', 'archieffoto', 'fotografie', 'arkivfoto', 'arkivbild', 'illustrasjonsfoto', 'illustrationsbild', 'billede', 'genrebild', 'pressebillede', 'pressfoto', 'kuva', 'kuvat', 'arkistokuva', 'kuvituskuva', 'ljósmynd', 'mynd', 'foto/video',
  // Romance
  "photo d'archives", "photo d'illustration", "crédits photos", 'crédits photo', 'crédit photo', 'crédits image', 'crédit image', 'crédits', 'crédit', 'photographie', 'visuel', 'fotografía de', 'fotografía', 'foto de archivo', 'foto de portada', 'foto de', 'imagen de archivo', 'imagen', 'imágenes', 'crédito de la foto', 'crédito', 'créditos', 'foto de arquivo', 'foto arquivo', 'imagem', 'imagens', 'crédito da foto', 'divulgação', 'fonte foto', "fonte dell'immagine", 'foto di repertorio', "foto d'archivio", 'immagine', 'credito foto', 'credit foto', 'crediti', 'sursa foto', 'foto arhivă', 'foto arhiva', 'fotografie de', 'imatge', 'credits', 'credit',
  // Slavic, Baltic, Finno-Ugric, Greek, Turkish, Albanian
  'zdjęcie', 'zdjęcia', 'fot', 'foto ilustrační', 'ilustrační foto', 'ilustrační snímek', 'zdroj foto', 'zdroj fotografie', 'autor fotografie', 'ilustračná fotografia', 'fotó', 'illusztráció', 'fotografija', 'ilustracija', 'izvor fotografije', 'foto ilustracija', 'фото из архива', 'фото с сайта', 'источник фото', 'автор фото', 'фото', 'иллюстрация', 'фотография', 'снимка', 'снимки', 'скриншот', 'джерело фото', 'ілюстрація', 'светлина', 'фотографија', 'φωτογραφία', 'φωτογραφίες', 'φωτο', 'φωτό', 'φωτ', 'πηγή φωτογραφίας', 'fotoğraflar', 'fotoğraf', 'görsel', 'arşiv fotoğrafı', 'nuotrauka', 'nuotr', 'attēls', 'foto arkiv',
  // Arabic, Persian, Hebrew, Urdu, Indic
  'مصدر الصورة', 'الصورة', 'صورة أرشيفية', 'صورة', 'تصوير', 'عکاس', 'عکس', 'منبع عکس', 'صילום', 'צילום', 'תמונה', 'קרדיט', 'תמונות', 'تصویر', 'فوٹو', 'फाइल फोटो', 'फोटो', 'तस्वीर', 'छवि', 'ছবি', 'ফাইল ছবি', 'படம்', 'ફોટો',
  // East and South-East Asia
  '图片来源', '图片來源', '圖片來源', '資料照片', '资料图', '資料圖', '图源', '圖源', '图片', '圖片', '摄影', '攝影', '摄', '圖', '图', '写真提供', '写真', '画像提供', '画像', '画像出典', '撮影', '提供', '資料写真', '사진 제공', '사진제공', '사진', '자료사진', '사진출처', 'ảnh minh họa', 'ảnh', 'nguồn ảnh', 'hình', 'gambar', 'foto ilustrasi', 'foto file', 'dok', 'ilustrasi', 'foto ihsan', 'ภาพ', 'ที่มาภาพ', 'larawan', 'picha',
]

/** Houses that sell pictures; with a name or a slash they make a line a picture's credit. */
// biome-ignore format: words by family
export const PICTURE_HOUSES: readonly string[] = [
  'Getty Images', 'Getty', 'Shutterstock', 'iStockphoto', 'iStock', 'Alamy', 'imago images', 'IMAGO', 'Imago', 'picture alliance', 'picture-alliance', 'Unsplash', 'Pixabay', 'Pexels', 'Wikimedia Commons', 'Wikimedia', 'NurPhoto', 'Sipa USA', 'SIPA', 'ZUMA Press', 'ZUMA', 'Depositphotos', 'Adobe Stock', 'Dreamstime', 'Flickr', 'Scanpix', 'Lehtikuva', 'Abaca', 'Hans Lucas', 'MAXPPP', 'Bigstock', '123RF', 'Freepik', 'Photo by', 'AP Photo', 'AFP PHOTO', 'ANTARA FOTO', 'AP Images', 'Fotolia', 'Corbis', 'LightRocket', 'WireImage', 'Icon Sportswire', 'USA TODAY Sports', 'Imagn Images', 'Action Images', 'PA Images', 'PA Wire', 'Press Association Images', 'ROPI', 'Laif', 'ullstein', 'Bloomberg via Getty', 'Handout', 'HANDOUT', 'Belga Photo', 'ANP Foto', 'NTB scanpix', 'TT Nyhetsbyrån', 'Ritzau Scanpix', 'Profimedia', 'Europa Press Photo', 'Cordon Press', 'Agenzia Fotogramma', 'LaPresse', 'Fotoarena', 'Folhapress', 'VCG', '视觉中国', '东方IC', 'アフロ', 'ゲッティ', '게티이미지', '뉴스1', 'Depositphotos.com',
]

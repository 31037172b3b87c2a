// Marks of versions: "UPDATE 2-", "1st Ld-Writethru", "ACTUALIZACIÓN:", "CORRECTED", notes of correction.
// They stand at the head, where a wire puts them, or in a note at the foot. The same words inside the story say nothing.

import type { Story } from './types.ts'

/** Characters of the title and of the text in which a mark may stand. */
const HEAD = 160
/** Characters of the foot in which a note of correction may stand. */
const FOOT = 400

const UPDATE_NUMBER =
  /\b(?:update|upd|write-?thru|writethru|lead|ld|actualiza(?:ción|tion)|maj)[ \t]{0,2}#?(\d{1,2})\b/i
const ORDINAL_LEAD = /\b(\d{1,2})(?:st|nd|rd|th)[ \t](?:ld|lead|update|writethru|write-thru)\b/i

/** Number in "UPDATE 2", "2nd Ld-Writethru"; 0 without a mark. */
export function updateNumber(story: Story): number {
  const head = `${(story.title ?? '').slice(0, HEAD)}\n${story.text.slice(0, HEAD)}`
  const match = ORDINAL_LEAD.exec(head) ?? UPDATE_NUMBER.exec(head)
  return match === null ? 0 : Number(match[1])
}

/** Words for "update" that outlets put before a title or a text, set off by a colon, a dash or brackets. */
const UPDATED =
  /^[\s([【《*]{0,4}(?:update[ds]?|writethru|actualizaci[oó]n|actualizad[oa]|actualitzaci[oó]|aktualisier(?:t|ung)|mise [àa] jour|màj|actualis[ée]e?|aggiornamento|aggiornat[oa]|atualiza(?:ção|d[oa])|bijgewerkt|opdatering|opdateret|oppdater(?:t|ing)|uppdaterad|uppdatering|päivitetty|päivitys|aktualizacja|aktualizováno|aktualizované|frissítve|frissítés|actualizare|güncelleme|güncellendi|обновлен[оаы]|обновление|дополнен[оа]|оновлен[оа]|ενημέρωση|تحديث|محد[ّ]?ث|עדכון|अपडेट|อัปเดต|อัพเดต|cập nhật|pembaruan|更新|速報更新|続報|업데이트|수정)[\s\d]{0,8}(?:[:\-–—|\])】》：]|$)/iu

/** Whether the title or the text opens with a mark of an update. */
export function saysUpdated({ title, text }: Story): boolean {
  return UPDATED.test((title ?? '').slice(0, HEAD)) || UPDATED.test(text.slice(0, HEAD).split('\n', 1)[0]!)
}

/** Words for "correction" that open a title or a text, set off, or stand in brackets there. */
const CORRECTED_HEAD =
  /(?:^[\s([【《*]{0,4}|[([【])(?:correct(?:s|ed|ion)\b|correcci[oó]n|corrige\b|corregid[oa]|fe de errat|rectificaci[oó]n|rectificatif|corrigé|corre[cç][cç][aã]o|corrigid[oa]|errata|rettifica|korrektur|korrigiert|berichtig(?:t|ung)|richtigstellung|correctie|gecorrigeerd|rettelse|rättelse|oikaisu|sprostowanie|oprava|helyesbítés|düzeltme|исправлен[оа]|исправление|поправка|تصحيح|תיקון|更正|訂正|정정)/iu
/** Notes that say that the story was corrected, wherever the outlet puts them. */
const CORRECTION_NOTE =
  /\b(?:this|the)\s(?:story|article|version|report|item|headline|dispatch|post)\s(?:has\sbeen|was|is|had\sbeen)?\s?(?:corrected|corrects|amended)\b|\bcorrects\s|\bcorrection\s?:|\b(?:earlier|previous)\sversions?\sof\sthis\s|\bversi[oó]n\s(?:anterior|previa)\sde\seste|\bversion\s(?:précédente|antérieure)\sde\scet|\bfrüheren?\s(?:version|fassung)\s(?:dieses|des|der)|更正|訂正/iu

/** Whether the story says that it corrects an earlier version. */
export function saysCorrected({ title, text, flags }: Story): boolean {
  if ((flags ?? []).includes('corrected')) return true
  if (CORRECTED_HEAD.test((title ?? '').slice(0, HEAD)) || CORRECTED_HEAD.test(text.slice(0, HEAD))) return true
  return CORRECTION_NOTE.test(text.slice(0, HEAD)) || CORRECTION_NOTE.test(text.slice(-FOOT))
}

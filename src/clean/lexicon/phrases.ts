// Every phrase table of the lexicon, in one list.

import { ACCOUNT_PHRASES } from './account.ts'
import { AD_PHRASES } from './ads.ts'
import { APPEAL_PHRASES } from './appeals.ts'
import { ASKING_PHRASES } from './asking.ts'
import { CONSENT_PHRASES } from './consent.ts'
import { JS_NOTICE_PHRASES } from './js-notice.ts'
import { LEGAL_PHRASES } from './legal.ts'
import { NAV_PHRASES } from './nav.ts'
import { NOTE_PHRASES } from './notes.ts'
import type { PhraseTable } from './phrase-table.ts'
import { PICTURE_PHRASES } from './pictures.ts'
import { READING_ON_PHRASES } from './reading-on.ts'
import { RELATED_PHRASES } from './related.ts'
import { SOCIAL_PHRASES } from './social.ts'
import { STAMP_PHRASES } from './stamps.ts'

/** All phrase tables. A new file of phrases is added here. */
export const PHRASES: readonly PhraseTable[] = [
  ...RELATED_PHRASES,
  ...READING_ON_PHRASES,
  ...ASKING_PHRASES,
  ...AD_PHRASES,
  ...LEGAL_PHRASES,
  ...CONSENT_PHRASES,
  ...JS_NOTICE_PHRASES,
  ...SOCIAL_PHRASES,
  ...ACCOUNT_PHRASES,
  ...NAV_PHRASES,
  ...PICTURE_PHRASES,
  ...STAMP_PHRASES,
  ...NOTE_PHRASES,
  ...APPEAL_PHRASES,
]

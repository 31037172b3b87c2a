// Fixtures that were written by somebody who knew nothing of the lexicon, to find out what wiredesk does with wordings and
// page systems that it has not seen. Nothing is ever trained on them.

const UNSEEN = /^(?:wording-[567]|system|trap-5|brief)--/

export const isUnseen = (fixture: string): boolean => UNSEEN.test(fixture)

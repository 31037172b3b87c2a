// What a line must have for a reader of provenance to make anything of it: a bit each, found in one pass by cues.ts.

/** Openings first, then phrases, in the order in which cues.ts lists their patterns; then what single units tell. */
export const CUE = {
  copyright: 0x1,
  syndication: 0x2,
  captioned: 0x4,
  photo: 0x8,
  sign: 0x10,
  desk: 0x20,
  advisory: 0x40,
  rights: 0x80,
  commons: 0x100,
  house: 0x200,
  standards: 0x400,
  itemId: 0x800,
  statement: 0x1000,
  /** An agency's mark, or a word for agencies in general. */
  agency: 0x2000,
  /** An opening bracket. */
  bracket: 0x4000,
  /** A closing bracket, colon, slash or equals sign: a caption may end in its credit. */
  ending: 0x8000,
  /** A line as short as "(MORE)", with a sign that desks wrap it in. */
  closing: 0x10000,
} as const

// How a member stands to the story shown, in words.

const RELATION_WORDS: ReadonlyMap<string, string> = new Map([
  ['representative', 'the story shown'],
  ['exact', 'the same text'],
  ['near', 'nearly the same text'],
  ['excerpt-of', 'an excerpt of it'],
  ['extends', 'holds it and adds to it'],
  ['update-of', 'a newer version of it'],
  ['correction-of', 'a correction of it'],
  ['shares-passage', 'shares a passage'],
  ['roundup-contains', 'a roundup'],
])

export function relationWords(relation: string): string {
  return RELATION_WORDS.get(relation) ?? relation
}

export function detectLanguage(_text: string, hint?: string): string | undefined {
  return hint
}

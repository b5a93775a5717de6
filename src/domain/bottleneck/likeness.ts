/**
 * What two tellings of the same bottleneck are likely to share: the beginnings of their longer words, at most eight,
 * in lower case and each once. Short words say little, and endings differ ("gegevens", "gegevensdeling").
 */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, 7)))].slice(0, 8);
}

/**
 * Converts texts by lists of words as OpenCC prints them (`source replacement|source replacement…`): from left to right the longest
 * word that a list has, of an earlier list before a later one. What no list has stays as it is.
 */
export function phraseConverter(lists: readonly string[]): (text: string) => string {
  const words = new Map<string, string>()
  const longest = new Map<string, number>()
  for (const entry of lists.toReversed().flatMap((list) => list.split('|'))) {
    const length = entry.indexOf(' ')
    words.set(entry.slice(0, length), entry.slice(length + 1))
    const start = entry.charAt(0)
    longest.set(start, Math.max(length, longest.get(start) ?? 0))
  }
  return (text) => {
    let converted = ''
    for (let at = 0; at < text.length; ) {
      let length = longest.get(text.charAt(at)) ?? 1
      while (length > 1 && !words.has(text.slice(at, at + length))) length--
      const word = text.slice(at, at + length)
      converted += words.get(word) ?? word
      at += length
    }
    return converted
  }
}

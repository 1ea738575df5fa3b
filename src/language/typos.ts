const HAN = /^\p{Script=Han}+$/u
/** Shorter terms differ from other words by one character too easily. */
const MIN_LENGTH = 4

/**
 * Puts right one wrong or missing character in a known term (致胜奇兵 → 制胜奇兵, 万企帮村 → 万企帮万村). A stretch is only
 * touched where `suspicious` says that its characters form no known words, so that 万企兴万村 is not taken for 万企帮万村.
 */
export function correctTypos(
  text: string,
  terms: readonly string[],
  suspicious: (start: number, end: number) => boolean,
): string {
  const known = new Set(terms)
  let corrected = text
  for (const term of terms) {
    if (term.length < MIN_LENGTH || !HAN.test(term) || corrected.includes(term)) continue
    for (let start = 0; start + term.length <= corrected.length; start++) {
      const end = start + term.length
      const wrong = wrongAt(corrected, start, term)
      if (wrong !== undefined && !isEnding(term, wrong, known) && suspicious(start + wrong, start + wrong + 1)) {
        corrected = corrected.slice(0, start) + term + corrected.slice(end)
        break
      }
    }
    // A second correction at the same place would correct the first.
    if (corrected === text) corrected = withMissing(corrected, term, known, suspicious)
  }
  return corrected
}

/** The text with a term made whole that lacks one character inside; its ends are what a shorter word would lack. */
function withMissing(
  text: string,
  term: string,
  known: ReadonlySet<string>,
  suspicious: (start: number, end: number) => boolean,
): string {
  for (let i = 1; i < term.length - 1; i++) {
    const short = term.slice(0, i) + term.slice(i + 1)
    const start = known.has(short) ? -1 : text.indexOf(short)
    if (start !== -1 && suspicious(start, start + short.length))
      return text.slice(0, start) + term + text.slice(start + short.length)
  }
  return text
}

/** 脱贫攻坚期 is 脱贫攻坚 with a word after it, not a misspelt 脱贫攻坚战. */
const isEnding = (term: string, wrong: number, known: ReadonlySet<string>): boolean =>
  (wrong === term.length - 1 && known.has(term.slice(0, -1))) || (wrong === 0 && known.has(term.slice(1)))

/** Offset of the only character in which a text differs from a term there; undefined when more or none differ. */
function wrongAt(text: string, start: number, term: string): number | undefined {
  let wrong: number | undefined
  for (let i = 0; i < term.length; i++) {
    if (text[start + i] === term[i]) continue
    if (wrong !== undefined) return undefined
    wrong = i
  }
  return wrong
}

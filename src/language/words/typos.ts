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
  let corrected = text
  for (const { term, ending, shorter } of candidatesOf(terms)) {
    if (corrected.includes(term)) continue
    for (let start = 0; start + term.length <= corrected.length; start++) {
      const wrong = wrongAt(corrected, start, term)
      if (
        wrong !== undefined &&
        wrong !== ending.first &&
        wrong !== ending.last &&
        suspicious(start + wrong, start + wrong + 1)
      ) {
        corrected = corrected.slice(0, start) + term + corrected.slice(start + term.length)
        break
      }
    }
    // A second correction at the same place would correct the first.
    if (corrected === text) corrected = withMissing(corrected, term, shorter, suspicious)
  }
  return corrected
}

/** A term that can be misspelt. */
interface Candidate {
  readonly term: string
  /** Offsets at which it differs from a word that is known too: 脱贫攻坚期 is 脱贫攻坚 with a word after it, not 脱贫攻坚战. */
  readonly ending: { readonly first: number | undefined; readonly last: number | undefined }
  /** It without one character inside, where that is no term itself. */
  readonly shorter: readonly string[]
}

const candidates = new WeakMap<readonly string[], readonly Candidate[]>()

/** The same terms are held against every question: they are prepared once. */
function candidatesOf(terms: readonly string[]): readonly Candidate[] {
  const made = candidates.get(terms) ?? prepared(terms)
  candidates.set(terms, made)
  return made
}

function prepared(terms: readonly string[]): Candidate[] {
  const known = new Set(terms)
  return terms
    .filter((term) => term.length >= MIN_LENGTH && HAN.test(term))
    .map((term) => {
      const last = known.has(term.slice(0, -1)) ? term.length - 1 : undefined
      const first = known.has(term.slice(1)) ? 0 : undefined
      const inside = Array.from({ length: term.length - 2 }, (_, i) => term.slice(0, i + 1) + term.slice(i + 2))
      return { term, ending: { first, last }, shorter: inside.filter((short) => !known.has(short)) }
    })
}

/** The text with a term made whole that lacks one character inside; its ends are what a shorter word would lack. */
function withMissing(
  text: string,
  term: string,
  shorter: readonly string[],
  suspicious: (start: number, end: number) => boolean,
): string {
  for (const short of shorter) {
    const start = text.indexOf(short)
    if (start !== -1 && suspicious(start, start + short.length))
      return text.slice(0, start) + term + text.slice(start + short.length)
  }
  return text
}

/** Offset of the only character in which a text differs from a term there; undefined when more or none differ. */
function wrongAt(text: string, start: number, term: string): number | undefined {
  let wrong: number | undefined
  for (let i = 0; i < term.length; i++) {
    if (text.charCodeAt(start + i) === term.charCodeAt(i)) continue
    if (wrong !== undefined) return undefined
    wrong = i
  }
  return wrong
}

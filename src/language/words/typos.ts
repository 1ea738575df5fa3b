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
  const { candidates, known } = prepared(terms)
  let corrected = text
  let pairs = pairsOf(text)
  for (const { term, begins, ends } of candidates) {
    // One character is wrong or missing inside: the first two or the last two are right.
    if ((!pairs.has(begins) && !pairs.has(ends)) || corrected.includes(term)) continue
    const before = corrected
    corrected = withoutWrong(corrected, term, known, suspicious)
    // A second correction at the same place would correct the first.
    if (corrected === text) corrected = withMissing(corrected, term, known, suspicious)
    if (corrected !== before) pairs = pairsOf(corrected)
  }
  return corrected
}

/** A term that can be misspelt, with its first and its last two characters. */
interface Candidate {
  readonly term: string
  readonly begins: string
  readonly ends: string
}

interface Prepared {
  readonly candidates: readonly Candidate[]
  readonly known: ReadonlySet<string>
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))

const preparedTerms = new WeakMap<readonly string[], Prepared>()

/** The same terms are held against every question: they are prepared once. */
function prepared(terms: readonly string[]): Prepared {
  const made = preparedTerms.get(terms) ?? {
    candidates: terms
      .filter((term) => term.length >= MIN_LENGTH && HAN.test(term))
      .map((term) => ({ term, begins: term.slice(0, 2), ends: term.slice(-2) })),
    known: new Set(terms),
  }
  preparedTerms.set(terms, made)
  return made
}

/** The text with a term put right of which one character is wrong; 脱贫攻坚期 is 脱贫攻坚 with a word after it, not 脱贫攻坚战. */
function withoutWrong(
  text: string,
  term: string,
  known: ReadonlySet<string>,
  suspicious: (start: number, end: number) => boolean,
): string {
  const isAnother = (wrong: number) =>
    (wrong === 0 && known.has(term.slice(1))) || (wrong === term.length - 1 && known.has(term.slice(0, -1)))
  for (let start = 0; start + term.length <= text.length; start++) {
    const wrong = wrongAt(text, start, term)
    if (wrong !== undefined && !isAnother(wrong) && suspicious(start + wrong, start + wrong + 1))
      return text.slice(0, start) + term + text.slice(start + term.length)
  }
  return text
}

/** The text with a term made whole that lacks one character inside; its ends are what a shorter word would lack. */
function withMissing(
  text: string,
  term: string,
  known: ReadonlySet<string>,
  suspicious: (start: number, end: number) => boolean,
): string {
  for (let missing = 1; missing < term.length - 1; missing++) {
    const short = term.slice(0, missing) + term.slice(missing + 1)
    const start = known.has(short) ? -1 : text.indexOf(short)
    if (start !== -1 && suspicious(start, start + short.length))
      return text.slice(0, start) + term + text.slice(start + short.length)
  }
  return text
}

/** Offset of the only character in which a text differs from a term there; undefined when more or none differ. */
export function wrongAt(text: string, start: number, term: string): number | undefined {
  let wrong: number | undefined
  for (let i = 0; i < term.length; i++) {
    if (text.charCodeAt(start + i) === term.charCodeAt(i)) continue
    if (wrong !== undefined) return undefined
    wrong = i
  }
  return wrong
}

/** A piece of a text with its half-open range of UTF-16 offsets; `text` is exactly that slice. */
export interface TextPiece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Opening marks by the closing mark they need; both widths of round brackets are one kind, as scans mix them. */
const OPENERS: Readonly<Record<string, string>> = {
  '（': ')',
  '(': ')',
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '〈': '〉',
}
const CLOSERS: Readonly<Record<string, string>> = {
  '）': ')',
  ')': ')',
  '”': '”',
  '》': '》',
  '」': '」',
  '』': '』',
  '〉': '〉',
}
const BRACKETS = /[（(“《「『〈）)”》」』〉]/g
const FULL_STOPS = new Set([...'。！？；!?'])
/** What may follow a full stop and still belongs to the sentence. */
const TRAILING = new Set([...'”’」』）)"\''])
const COMMAS = new Set([...'，；：,;:'])
const ABBREVIATION =
  /(?:^|[\s(（“"])(?:e\.g|i\.e|etc|et al|cf|vs|viz|ca|Fig|Figs|Tab|Eq|Eqs|No|Nos|Vol|vol|pp|p|ed|eds|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Inc|Ltd|Co|approx|Sec|Ch|U\.S|U\.K|Ph\.D|[A-Z](?:\.[A-Z])*)$/
/** `3. Results`: the number of a list item at the beginning of a text or sentence. */
const ITEM_NUMBER = /(?:^|[.;:。；：]\s+)\d{1,2}$/

/** Brackets nested deeper than this are not looked for: no prose has them, and it keeps broken input linear. */
const SEARCH_DEPTH = 8

/** For each opening mark that is closed, where it is closed. A bracket that never closes opens nothing. */
function closings(text: string): ReadonlyMap<number, number> {
  const closedAt = new Map<number, number>()
  const open: { readonly closer: string; readonly at: number }[] = []
  for (const { 0: char, index: i } of text.matchAll(BRACKETS)) {
    const closer = OPENERS[char]
    if (closer) open.push({ closer, at: i })
    const wanted = CLOSERS[char]
    if (!wanted) continue
    for (let k = open.length - 1; k >= Math.max(0, open.length - SEARCH_DEPTH); k--) {
      const from = open[k]
      if (from?.closer !== wanted) continue
      closedAt.set(from.at, i)
      open.length = k
      break
    }
  }
  return closedAt
}

/** 1 at every offset inside brackets or quotation marks (the closing mark itself is outside). */
function depths(text: string): Uint8Array {
  const depth = new Uint8Array(text.length + 1)
  let outside = 0
  for (const [start, end] of [...closings(text)].sort((a, b) => a[0] - b[0])) {
    if (start < outside) continue
    depth.fill(1, start, end)
    outside = end
  }
  return depth
}

function endsEnglishSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next !== '' && !/[\s”’"')）]/.test(next)) return false
  const after = text.slice(at + 1, at + 12).trimStart()
  if (after !== '' && !/^[\p{Lu}\p{Script=Han}\d"“'‘(（[]/u.test(after) && !/^[”’"')）]/.test(after)) return false
  if (ITEM_NUMBER.test(at <= 12 ? text.slice(0, at) : ` ${text.slice(at - 12, at)}`)) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))
}

function isSentenceEnd(text: string, at: number): boolean {
  const char = text.charAt(at)
  if (char === '.') return endsEnglishSentence(text, at)
  return FULL_STOPS.has(char)
}

/** Whether a closing quotation mark ends the sentence because a full stop stands inside, right before it. */
const closesFinished = (text: string, at: number) =>
  '”」』"'.includes(text.charAt(at)) && '。！？!?'.includes(text.charAt(at - 1))

function piece(text: string, start: number, end: number): TextPiece | undefined {
  let from = start
  let to = end
  while (from < to && text.charAt(from).trim() === '') from++
  while (to > from && text.charAt(to - 1).trim() === '') to--
  return from < to ? { text: text.slice(from, to), start: from, end: to } : undefined
}

function splitAt(text: string, isEnd: (at: number, depth: Uint8Array) => boolean): readonly TextPiece[] {
  const depth = depths(text)
  const pieces: TextPiece[] = []
  let start = 0
  const push = (end: number) => {
    const found = piece(text, start, end)
    if (found) pieces.push(found)
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    if (i < start || !isEnd(i, depth)) continue
    let end = i + 1
    while (end < text.length && depth[end] === 0 && (TRAILING.has(text.charAt(end)) || FULL_STOPS.has(text.charAt(end)))) end++
    push(end)
  }
  push(text.length)
  return pieces
}

/**
 * Splits Chinese or English prose into sentences at 。！？； and . ? ! (not after abbreviations, in decimals or
 * initials), never inside （）“”《》「」 or round brackets. Pieces are trimmed, in order, and cover all but white space.
 */
export function splitSentences(text: string): readonly TextPiece[] {
  return splitAt(text, (at, depth) => {
    if (depth[at] === 0) return isSentenceEnd(text, at) || closesFinished(text, at)
    return false
  })
}

/** Splits one sentence into clauses at ，；： (and , ; : before a space), never inside brackets or quotation marks. */
export function splitClauses(sentence: string): readonly TextPiece[] {
  return splitAt(sentence, (at, depth) => {
    const char = sentence.charAt(at)
    if (depth[at] !== 0 || !COMMAS.has(char)) return false
    return !',;:'.includes(char) || sentence.charAt(at + 1).trim() === ''
  })
}

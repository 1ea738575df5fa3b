/** An entry of CC-CEDICT: a word, its reading in pinyin with tones, its meanings in English. */
export interface GlossaryEntry {
  readonly simplified: string
  readonly pinyin: string
  readonly english: readonly string[]
}

const HAN_WORD = /^\p{Script=Han}{1,8}$/u
const NAME = /^\p{Lu}/u
/** 民營企業|民营企业[min2 ying2 qi3 ye4], of which the Simplified form counts. */
const REFERRED = /(?:abbr\. (?:for|of|to)|short for|variant of|also written|same as|^see) (?:[^|\s[]+\|)?(\p{Script=Han}+)/u
/** Remarks on where a word is used; any other remark narrows its meaning: (of a power station) output. */
const REMARK = /\((?:abbr\.|CL:|coll|dialect|fig\.|formal|idiom|literary|loanword|old|polite|Tw|written)[^()]*\)/gi
const ABOUT_THE_WORD = /^(?:CL:|surname |used in |Taiwan pr|also pr|see also)/
/** To judge is not a judge: only nouns lose what stands before them. */
const LEADING = /^(?:a |an |the )/
const SENSES = /;\s*/
const NARROWED = /[()]/
const BROKEN = /[[\]|~]/
/** Longer meanings explain a word, and no other word has the same. */
const LONGEST = 40
/** Parts of a line that hold several things, and the line itself. */
const SEPARATORS = { readings: ',', glosses: '/' }
/** Before a meaning with a remark that narrows it. */
const NARROWED_MARK = '~'

/**
 * A dictionary in the form in which it is searched: lines of `word readings glosses`, sorted by word. Readings go
 * without tones and spaces. Names have no glosses: nothing stands in for a name.
 */
export function glossaryLines(entries: Iterable<GlossaryEntry>): string {
  const lines: string[] = []
  for (const { simplified, pinyin, english } of entries) {
    if (!HAN_WORD.test(simplified)) continue
    const glosses = simplified.length > 1 && !NAME.test(pinyin) ? english.flatMap(glossesIn) : []
    lines.push(writeLine({ word: simplified, readings: [bareReading(pinyin)], ...told(glosses) }))
  }
  const merged: string[] = []
  for (const line of lines.sort()) {
    const last = merged.at(-1)
    if (last?.startsWith(line.slice(0, line.indexOf(' ') + 1))) merged[merged.length - 1] = mergeLines(last, line)
    else merged.push(line)
  }
  return merged.join('\n')
}

/** A line of the glossary. */
export interface Line {
  readonly word: string
  readonly readings: readonly string[]
  /** Whole meanings. */
  readonly glosses: readonly string[]
  /** Meanings with a remark on what they are meant of: to ease (tension). */
  readonly narrowed: readonly string[]
}

const writeLine = ({ word, readings, glosses, narrowed }: Line): string =>
  `${word} ${readings.join(SEPARATORS.readings)} ${[...glosses, ...narrowed.map((gloss) => NARROWED_MARK + gloss)].join(SEPARATORS.glosses)}`

const told = (meanings: readonly string[]): Pick<Line, 'glosses' | 'narrowed'> => ({
  glosses: meanings.filter((meaning) => !NARROWED.test(meaning)),
  narrowed: meanings.filter((meaning) => NARROWED.test(meaning)),
})

/** What a line says of its word. */
export function readLine(line: string): Line {
  const [word = '', readings = '', ...rest] = line.split(' ')
  const meanings = rest.join(' ').split(SEPARATORS.glosses)
  const isNarrowed = (meaning: string) => meaning.startsWith(NARROWED_MARK)
  return {
    word,
    readings: readings.split(SEPARATORS.readings),
    glosses: meanings.filter((meaning) => meaning !== '' && !isNarrowed(meaning)),
    narrowed: meanings.filter(isNarrowed).map((meaning) => meaning.slice(NARROWED_MARK.length)),
  }
}

/** A word that is read or explained in two ways has two entries. */
function mergeLines(one: string, other: string): string {
  const [a, b] = [readLine(one), readLine(other)]
  return writeLine({
    word: a.word,
    readings: [...new Set([...a.readings, ...b.readings])],
    glosses: [...new Set([...a.glosses, ...b.glosses])],
    narrowed: [...new Set([...a.narrowed, ...b.narrowed])],
  })
}

/** dui4 kou3 → duikou; lü and lu: are typed lv. */
export const bareReading = (pinyin: string): string =>
  pinyin
    .toLowerCase()
    .replace(/u:|ü/g, 'v')
    .replace(/[^a-z]/g, '')

/** The meanings that an entry's line states; of an abbreviation, also the word that it stands for. */
function glossesIn(line: string): string[] {
  const referred = REFERRED.exec(line)?.[1]
  const meanings = ABOUT_THE_WORD.test(line)
    ? []
    : line
        .toLowerCase()
        .replace(REMARK, '')
        .split(SENSES)
        .map((sense) => sense.replaceAll('/', ' ').trim().replace(LEADING, ''))
        .filter((sense) => sense !== '' && sense.length <= LONGEST && !BROKEN.test(sense))
  return referred === undefined ? meanings : [referred, ...meanings]
}

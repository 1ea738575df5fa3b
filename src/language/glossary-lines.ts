/** An entry of CC-CEDICT: a word, its reading in pinyin with tones, its meanings in English. */
export interface GlossaryEntry {
  readonly simplified: string
  readonly pinyin: string
  readonly english: readonly string[]
}

const HAN = /^\p{Script=Han}{1,8}$/u
const NAME = /^\p{Lu}/u
/** 民營企業|民营企业[min2 ying2 qi3 ye4], of which the Simplified form counts. */
const REFERRED = /(?:abbr\. (?:for|of|to)|short for|variant of|also written|same as|^see) (?:[^|\s[]+\|)?(\p{Script=Han}+)/u
const REMARK = /\([^()]*\)/g
const ABOUT_THE_WORD = /^(?:CL:|surname |used in |Taiwan pr|also pr|see also)/
const LEADING = /^(?:to be |to |a |an |the )/
const SENSES = /;\s*/
/** Longer meanings explain a word, and no other word has the same. */
const LONGEST = 40
/** Parts of a line that hold several things, and the line itself. */
const SEPARATORS = { readings: ',', glosses: '/' }

/**
 * A dictionary in the form in which it is searched: lines of `word readings glosses`, sorted by word. Readings go
 * without tones and spaces. Names have no glosses: nothing stands in for a name.
 */
export function glossaryLines(entries: Iterable<GlossaryEntry>): string {
  const words = new Map<string, { readings: Set<string>; glosses: Set<string> }>()
  for (const { simplified, pinyin, english } of entries) {
    if (!HAN.test(simplified)) continue
    const { readings, glosses } = words.get(simplified) ?? { readings: new Set(), glosses: new Set() }
    words.set(simplified, { readings: readings.add(bareReading(pinyin)), glosses })
    if (simplified.length > 1 && !NAME.test(pinyin)) for (const gloss of english.flatMap(glossesIn)) glosses.add(gloss)
  }
  return [...words]
    .map(
      ([word, { readings, glosses }]) =>
        `${word} ${[...readings].join(SEPARATORS.readings)} ${[...glosses].join(SEPARATORS.glosses)}`,
    )
    .sort()
    .join('\n')
}

/** dui4 kou3 → duikou; lü and lu: are typed lv. */
export const bareReading = (pinyin: string): string => pinyin.toLowerCase().replace(/u:|ü/g, 'v').replace(/[^a-z]/g, '')

/** The whole meanings that an entry's line states; of an abbreviation, also the word that it stands for. */
function glossesIn(line: string): string[] {
  const referred = REFERRED.exec(line)?.[1]
  const meanings = ABOUT_THE_WORD.test(line)
    ? []
    : line
        .toLowerCase()
        .replace(REMARK, '')
        .split(SENSES)
        .map((sense) => sense.replaceAll('/', ' ').trim().replace(LEADING, ''))
        .filter((sense) => sense !== '' && sense.length <= LONGEST && !sense.includes('|') && !sense.includes('['))
  return referred === undefined ? meanings : [referred, ...meanings]
}

/** What a line says of its word. */
export function readLine(line: string): { word: string; readings: string[]; glosses: string[] } {
  const [word = '', readings = '', ...glosses] = line.split(' ')
  const said = glosses.join(' ')
  return { word, readings: readings.split(SEPARATORS.readings), glosses: said === '' ? [] : said.split(SEPARATORS.glosses) }
}

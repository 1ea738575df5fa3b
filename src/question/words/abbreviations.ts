import { chineseToNumber } from '../../language/values/numerals.ts'
import type { Unit } from '../../language/words/analyser.ts'
import { keepLast } from '../../store/keep-last.ts'
import type { Library } from '../library.ts'
import { singleCharacterKeys } from './closed-forms.ts'

/** Two words of two characters are shortened to their first characters, and lengthened again. */
const WORD = 2

/** A question with words shortened or written out as the papers do: 纺机 → 纺织机械, 福利彩票 → 福彩. */
export function asPrinted(text: string, library: Library): string {
  const words = wordsOf(library.questionAnalyser.units(text))
  return words.reduce((said, word, i) => {
    if (library.sentences.knows(word.surface)) return said
    const long = longForm(word.surface, library)
    const other = [words[i - 1], words[i + 1]].find((near) => near && (near.end === word.start || near.start === word.end))
    const pair = other && (other.start < word.start ? other.surface + word.surface : word.surface + other.surface)
    const short = pair && shortForm(pair, library)
    return long ? said.replace(word.surface, long) : short && pair ? said.replace(pair, short) : said
  }, text)
}

type Piece = Pick<Unit, 'surface' | 'start' | 'end'>

/** Words of two characters, and pairs of characters that the segmenter leaves alone side by side. */
function wordsOf(units: readonly Unit[]): Piece[] {
  const isAlone = ({ kind, surface }: Unit) =>
    kind === 'word' && surface.length === 1 && singleCharacterKeys(surface).length === 0
  return units.flatMap((unit, i): Piece[] => {
    if (unit.kind === 'word' && unit.surface.length === WORD) return [unit]
    const next = units[i + 1]
    if (!next || !isAlone(unit) || !isAlone(next) || next.start !== unit.end) return []
    return [{ surface: unit.surface + next.surface, start: unit.start, end: next.end }]
  })
}

const WORDS_KEPT = 500

/** The two words of the papers whose first characters a word is made of; undefined unless there is just one such pair. */
const longForm = keepLast(WORDS_KEPT, (surface, { documents, analyser, wordClass }: Library) => {
  const [first = '', second = ''] = surface
  // 两类 counts, and shortens nothing.
  const own = wordClass(surface)
  if (own === 'proper' || chineseToNumber(first) !== undefined) return undefined
  const found = new Set<string>()
  for (const { text } of documents) {
    for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
      if (text[at + WORD] === second) found.add(text.slice(at, at + 2 * WORD))
    }
  }
  // 大增 shortens 大幅增加, but 上学 no 上册学校: a word that has a class of its own keeps it.
  const isAlike = (phrase: string) => own === 'unknown' || wordClass(phrase.slice(WORD)) === own
  const fitting = [...found].filter(
    (phrase) => isAlike(phrase) && analyser.segmenter.words(phrase).every(({ length }) => length === WORD),
  )
  return fitting.length === 1 ? fitting[0] : undefined
})

/** The first characters of two words, where a concept of the papers begins with them. */
function shortForm(pair: string, { forms }: Library): string | undefined {
  const short = `${pair[0]}${pair[WORD]}`
  return forms.some((form) => form.startsWith(short)) ? short : undefined
}

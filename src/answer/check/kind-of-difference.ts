import { negationsIn } from '../../language/cues/claim-cues.ts'
import { CHINESE_NUMERAL_CHARACTERS } from '../../language/values/numerals.ts'
import { atomsOf } from '../../language/words/atoms.ts'
import type { Library } from '../../question/library.ts'
import type { WordDifference } from '../checked-text.ts'

/** Particles that a sentence says as much without. */
const PARTICLES = new Set([...'的地得了着过之其该此这那各个们并且而则也又还中里上'])
const ARTICLES = new Set(['the', 'a', 'an', 'of', 'that', 'thi', 'also'])

/** Whether words that differ say nothing, are numbers, names or denials, are left out, or are any others. */
export function kindOfDifference(
  { said, printed }: WordDifference,
  library: Library,
): 'nothing' | 'telling' | 'omitted' | 'words' {
  const [a, b] = [atomsOf(said), atomsOf(printed)]
  const saysNothing = ({ key, kind }: (typeof a)[number]) => (kind === 'han' ? PARTICLES.has(key) : ARTICLES.has(key))
  if ([...a, ...b].every(saysNothing)) return 'nothing'
  if (negationsIn(said).length !== negationsIn(printed).length && isOnlyDenial(said) && isOnlyDenial(printed)) return 'telling'
  if (a.length === 0) return 'omitted'
  if (b.length === 0) return 'words'
  if ([said, printed].every(isNumber)) return 'telling'
  return [said, printed].every((words) => isName(words, library)) ? 'telling' : 'words'
}

const isOnlyDenial = (text: string): boolean => {
  const left = negationsIn(text).reduce((rest, word) => rest.replace(word, ''), text)
  return [...left].every((char) => PARTICLES.has(char) || char === '是' || char === ' ')
}

const isNumber = (text: string): boolean =>
  atomsOf(text).every(({ kind, key }) => kind === 'number' || CHINESE_NUMERAL_CHARACTERS.includes(key))

/** A unit of the name may be cut off where both begin or end alike: 北京 and 南京 differ in 北 and 南. */
const isName = (text: string, { wordClass }: Library): boolean => wordClass(text) === 'proper'

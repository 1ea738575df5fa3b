import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { POLICY_NOUNS } from '../words/closed-class.ts'
import { closedOf } from '../words/closed-forms.ts'
import { isGeneralVerb } from '../words/general-verbs.ts'
import { formalWords } from '../words/spoken-words.ts'
import { wordList } from '../words/word-list.ts'
import { asksAmount } from './asked-units.ts'
import type { Binding } from './bind-columns.ts'

/** A header such as Number is a word of every question as well. */
export const isOpen = ({ keys }: QuestionUnit): boolean => closedOf(keys).length === 0

/** A common noun that stands in every other sentence (单位, 地区) tells no column from another. */
const COMMON_IDF = 3
const POLICIES: ReadonlySet<string> = new Set(wordList(POLICY_NOUNS))

/** Units of a question that must be explained and are not, neither by the columns that are bound nor by their tables. */
export function unexplainedBy(
  { content, units }: Question,
  bindings: readonly Binding[],
  { documents, sentences, wordClass }: Library,
): QuestionUnit[] {
  const isWord = (unit: QuestionUnit, of: string) => unit.kind === 'word' && wordClass(unit.surface) === of
  const explained = new Set(bindings.flatMap((binding) => binding.explained))
  const named = (end: number) => bindings.some((binding) => binding.named.some(({ start }) => start === end))
  // 教育 of 教育专款 says which 专款, however common a word it is.
  const isCommon = (unit: QuestionUnit) =>
    POLICIES.has(unit.surface) || (isWord(unit, 'noun') && sentences.idf(unit.surface) < COMMON_IDF && !named(unit.end))
  // 林分密度 is the 密度 of the table where the text prints the two together.
  const isPrintedWith = (unit: QuestionUnit) =>
    bindings.some(
      ({ coverage, named: own }) =>
        coverage === 1 &&
        own.some(
          ({ start, surface }) => start === unit.end && documents.some(({ text }) => text.includes(unit.surface + surface)),
        ),
    )
  const leadsNoun = ({ end }: QuestionUnit) =>
    units.some((next) => next.start === end && next.kind !== 'number' && wordClass(next.surface) === 'noun')
  // A verb that stands nowhere in the papers is of another figure (退休), or part of a name that no column has (出生人口).
  const isForeign = (unit: QuestionUnit) =>
    isWord(unit, 'predicate') &&
    !sentences.knows(unit.surface) &&
    (leadsNoun(unit) || (isTelling(unit) && formalWords(unit.surface).length === 0))
  // 发了多少消费券: what is counted is what the column counts.
  const isCounted = (unit: QuestionUnit) =>
    unit.kind === 'word' && isTelling(unit) && units.some((asking) => asking.end === unit.start && asksAmount(asking))
  const must = (unit: QuestionUnit) => (unit.strict ? !isCommon(unit) : isForeign(unit) || isCounted(unit))
  return content.filter((unit) => isOpen(unit) && must(unit) && !explained.has(unit) && !isPrintedWith(unit))
}

/** A word that tells one figure from another. */
const isTelling = ({ surface, telling }: QuestionUnit): boolean => surface.length > 1 && !telling && !isGeneralVerb(surface)

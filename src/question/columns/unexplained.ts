import { headerOf } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { POLICY_NOUNS } from '../words/closed-class.ts'
import { closedOf } from '../words/closed-forms.ts'
import { isGeneralVerb } from '../words/general-verbs.ts'
import { SEXES } from '../words/sexes.ts'
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
    POLICIES.has(unit.surface) ||
    (isWord(unit, 'noun') && sentences.knows(unit.surface) && sentences.idf(unit.surface) < COMMON_IDF && !named(unit.end))
  const leadsNoun = ({ end }: QuestionUnit) =>
    units.some((next) => next.start === end && next.kind !== 'number' && wordClass(next.surface) === 'noun')
  const isOwn = (unit: QuestionUnit) => isTelling(unit) && formalWords(unit.surface).length === 0
  // A verb that stands nowhere in the papers is of another figure (退休), or part of a name that no column has (出生人口).
  const isForeign = (unit: QuestionUnit) =>
    isWord(unit, 'predicate') && !sentences.knows(unit.surface) && (leadsNoun(unit) || isOwn(unit))
  // 教育专款, 用于教育的专款: what money is of, or for, is not said by other money.
  const isModifier = (unit: QuestionUnit) =>
    isWord(unit, 'predicate') && isOwn(unit) && (named(unit.end) || isPurpose(unit, units))
  // 生均经费 is no 经费.
  const isPerHead = ({ surface }: QuestionUnit) => surface.length === 2 && surface.endsWith('均') && !MEANS.has(surface)
  const must = (unit: QuestionUnit) =>
    unit.strict
      ? !isCommon(unit) && !isPlain(unit)
      : isForeign(unit) || isCounted(unit, units) || isModifier(unit) || SEXES.has(unit.surface)
  return content.filter(
    (unit) =>
      isOpen(unit) &&
      !explained.has(unit) &&
      (isPerHead(unit) ||
        (must(unit) && (SEXES.has(unit.surface) || !isPrintedWith(unit, bindings, documents)) && !isMoneyWord(unit, bindings))),
  )
}

/** 林分密度 is the 密度 of the table where the text prints the two together. */
const isPrintedWith = (unit: QuestionUnit, bindings: readonly Binding[], documents: Library['documents']): boolean =>
  bindings.some(
    ({ coverage, named }) =>
      coverage === 1 &&
      named.some(
        ({ start, surface }) => start === unit.end && documents.some(({ text }) => text.includes(unit.surface + surface)),
      ),
  )

/** 发了多少消费券: what is counted is what the column counts. */
const isCounted = (unit: QuestionUnit, units: readonly QuestionUnit[]): boolean =>
  unit.kind === 'word' && isTelling(unit) && units.some((asking) => asking.end === unit.start && asksAmount(asking))

/** A verb such as 委派 is of any figure, whatever its class. */
const isPlain = ({ kind, surface, proper }: QuestionUnit): boolean => kind !== 'term' && !proper && isGeneralVerb(surface)

/** 学费收入 is the column 学费, whose figures are money that came in. */
const isMoneyWord = ({ surface, start }: QuestionUnit, bindings: readonly Binding[]): boolean =>
  MONEY_WORDS.has(surface) &&
  bindings.some(({ measure, named }) => headerOf(measure)?.unit?.dimension === 'money' && named.some(({ end }) => end === start))

const FOR: ReadonlySet<string> = new Set(wordList('用于|用在|花在|投到|投在|投向|花到|用到|给到'))
const isPurpose = ({ start }: QuestionUnit, units: readonly QuestionUnit[]): boolean =>
  units.some((before) => before.end === start && FOR.has(before.surface))

const MEANS: ReadonlySet<string> = new Set(['平均', '年均', '月均'])
const MONEY_WORDS: ReadonlySet<string> = new Set([
  '收入',
  '支出',
  '金额',
  '款项',
  '经费',
  '资金',
  '费用',
  '开支',
  '数额',
  '款额',
  '税款',
  '捐款',
])

/** A word that tells one figure from another. */
const isTelling = ({ surface, telling }: QuestionUnit): boolean => surface.length > 1 && !telling && !isGeneralVerb(surface)

import type { Question, QuestionUnit } from '../question.ts'
import { ALTERNATIVES, COMPARATIVES, DIRECTIONS } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'

const WORDS = { more: new Set(wordList(COMPARATIVES.more)), less: new Set(wordList(COMPARATIVES.less)) }
/** 掉下来多少 asks for the change, 掉到多少 for the value. */
const MOVES = new Set([...wordList(DIRECTIONS.rise), ...wordList(DIRECTIONS.fall)])
const OPEN = new Set(wordList(ALTERNATIVES))

const wordOf = ({ surface }: QuestionUnit): 'more' | 'less' | undefined =>
  WORDS.more.has(surface) ? 'more' : WORDS.less.has(surface) ? 'less' : undefined

/** 多 or 更少: which way a question compares; hotter than is more, whatever it is of. */
export const comparativeOf = (question: Pick<Question, 'units'>): 'more' | 'less' | undefined =>
  question.units.map(wordOf).find((word) => word !== undefined) ?? (adjectiveOf(question) && 'more')

/** An English comparative that stands with `than`. */
export const adjectiveOf = ({ units }: Pick<Question, 'units'>): QuestionUnit | undefined =>
  units.some(({ surface }) => surface === 'than')
    ? units.find(({ surface, kind }) => kind === 'latin' && surface.length > 4 && surface.endsWith('er'))
    : undefined

/** 哪个多, 多还是少, which was larger, more in A or in B: a comparative, and a word that leaves open which it is. */
export const asksWhichIsMore = (question: Pick<Question, 'units'>): boolean =>
  comparativeOf(question) !== undefined &&
  question.units.some(({ surface }) => surface.startsWith('哪') || surface.split(' ').some((word) => OPEN.has(word)))

const BETWEEN = new Set(['了', '出', '出来', '下来', '下去', '上去', '起来', '掉', '去', '一下子'])

/** How much did it grow: English asks for the amount before it names the change. */
export const asksHowMuchItMoved = ({ units }: Pick<Question, 'units'>): boolean => {
  const asked = units.findIndex(({ surface }) => HOW_MUCH.has(surface))
  return asked !== -1 && units.slice(asked + 1).some(({ surface }) => MOVES.has(surface) || surface.startsWith('change'))
}

const HOW_MUCH = new Set(['how much', 'how much did', 'how much has', 'how many'])

/** 多几个, 少了多少, 掉下来多少: a comparative or a change with the amount asked for right behind it. */
export function asksHowMuchMore(question: Pick<Question, 'units'>): boolean {
  const { units } = question
  const adjective = adjectiveOf(question)
  return units.some((unit, i) => {
    const next = units.slice(i + 1).find(({ surface }) => !BETWEEN.has(surface))
    return (
      ((wordOf(unit) !== undefined || MOVES.has(unit.surface)) && asksAmount(next)) ||
      (unit === adjective && asksAmount(units[i - 1]))
    )
  })
}

const asksAmount = (unit: QuestionUnit | undefined): boolean =>
  unit?.closed.some((closed) => closed.kind === 'ask' && closed.ask === 'amount') === true

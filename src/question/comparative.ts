import { ALTERNATIVES, COMPARATIVES } from './closed-class.ts'
import type { Question, QuestionUnit } from './question.ts'
import { wordList } from './word-list.ts'

const WORDS = { more: new Set(wordList(COMPARATIVES.more)), less: new Set(wordList(COMPARATIVES.less)) }
const OPEN = new Set(wordList(ALTERNATIVES))

const wordOf = ({ surface }: QuestionUnit): 'more' | 'less' | undefined =>
  WORDS.more.has(surface) ? 'more' : WORDS.less.has(surface) ? 'less' : undefined

/** 多 or 更少: which way a question compares; hotter than is more, whatever it is of. */
export const comparativeOf = (question: Question): 'more' | 'less' | undefined =>
  question.units.map(wordOf).find((word) => word !== undefined) ?? (adjectiveOf(question) && 'more')

/** An English comparative that stands with `than`. */
export const adjectiveOf = ({ units }: Question): QuestionUnit | undefined =>
  units.some(({ surface }) => surface === 'than')
    ? units.find(({ surface, kind }) => kind === 'latin' && surface.length > 4 && surface.endsWith('er'))
    : undefined

/** 哪个多, 多还是少, which was larger, more in A or in B: a comparative, and a word that leaves open which it is. */
export const asksWhichIsMore = (question: Question): boolean =>
  comparativeOf(question) !== undefined &&
  question.units.some(({ surface }) => surface.startsWith('哪') || surface.split(' ').some((word) => OPEN.has(word)))

const BETWEEN = new Set(['了', '出', '出来'])

/** 多几个, 少了多少: a comparative with the amount asked for right behind it. */
export function asksHowMuchMore(question: Question): boolean {
  const { units } = question
  const adjective = adjectiveOf(question)
  return units.some((unit, i) => {
    const next = BETWEEN.has(units[i + 1]?.surface ?? '') ? units[i + 2] : units[i + 1]
    return (wordOf(unit) !== undefined && asksAmount(next)) || (unit === adjective && asksAmount(units[i - 1]))
  })
}

const asksAmount = (unit: QuestionUnit | undefined): boolean =>
  unit?.closed.some((closed) => closed.kind === 'ask' && closed.ask === 'amount') === true

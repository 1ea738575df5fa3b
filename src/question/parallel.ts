import type { Question, QuestionUnit } from './question.ts'

/**
 * A question that names nothing but another place or person than the one before did (四川又是怎么弄的, after 云南那个挂包帮是啥), with
 * what that was about: the answer may stand beside the one before. Other questions are returned as they are.
 */
export function parallelTo(question: Question, previous: Question): Question {
  const own = question.content.filter(({ strict }) => strict)
  const before = previous.content.filter(({ strict }) => strict)
  const names = own.filter(({ proper }) => proper)
  const isNew = names.some(({ surface }) => !before.some((unit) => unit.surface === surface))
  const other = before.some(({ proper, surface }) => proper && !names.some((unit) => unit.surface === surface))
  return isNew && other && names.length === own.length ? { ...question, beside: before } : question
}

/**
 * The things of the question before that a follow-up names another one of the kind instead of (四川呢, after what Yunnan does); none
 * where it names anything else.
 */
export function replacedBy(question: Question, previous: Question): readonly QuestionUnit[] {
  const own = question.content.filter(({ strict }) => strict)
  const others = previous.content.filter(({ strict, surface }) => strict && !own.some((unit) => unit.surface === surface))
  const replaced = own.map((unit) => others.filter((other) => isOfKind(unit, other)))
  return replaced.every(({ length }) => length > 0) ? replaced.flat() : []
}

/** Two names, or two words that end alike: 资源统筹说 and 管理层级说. */
const isOfKind = (one: QuestionUnit, other: QuestionUnit): boolean =>
  (one.proper && other.proper) ||
  (one.proper === other.proper &&
    Math.min(one.surface.length, other.surface.length) > 2 &&
    one.surface.slice(-1) === other.surface.slice(-1))

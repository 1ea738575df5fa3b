import { asksForDivision, criterionAsked, criterionIn, namesDivision } from '../../language/cues/divisions.ts'
import { countAsked, itemAsked } from '../../language/values/ordinals.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Enumeration } from '../../retrieval/enumerations.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'

/** How much of a word a criterion must say. */
const SAID = 0.75

/**
 * 按意图分的两类, 三种结对关系: the list that the paper divides by what the question names, where its announcement says everything
 * else that the question is about and it has as many items as are asked for. Undefined where none or several do.
 */
export function division(question: Question, library: Library, paper: string | undefined): Enumeration | undefined {
  const { text, asks, content } = question
  if (!asksForDivision(text) || itemAsked(text) !== undefined || NOT_LISTS.some((ask) => asks.has(ask))) return undefined
  const count = countAsked(text)
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const about = content.filter(({ strict, surface }) => strict && !namesDivision(surface))
  const asked = criterionAsked(text)
  const isAsked = ({ start, end }: QuestionUnit) => asked !== undefined && asked.start <= start && end <= asked.end
  const telling = question.units.filter(isTelling)
  const [only, ...others] = library.enumerations.filter(({ lead, first, items: [item, ...more] }) => {
    const announced = lead && item ? lead.text.slice(0, lead === item.sentences[0] ? item.offset : undefined) : ''
    const criterion = criterionIn(announced)
    if (criterion === undefined || first.lang !== lang || (paper !== undefined && first.paper !== paper)) return false
    if (count !== undefined && count !== more.length + 1) return false
    return (
      telling.some((unit) => isSaid(unit, criterion, library) && !isSaid(unit, announced.replace(criterion, ''), library)) &&
      telling.filter(isAsked).every((unit) => isSaid(unit, announced, library)) &&
      about.every((unit) => isSaid(unit, announced, library) || isSaid(unit, first.path.join(' '), library))
    )
  })
  return others.length === 0 ? only : undefined
}

const NOT_LISTS = ['why', 'who', 'when', 'difference'] as const

/** A word of more than one character, be it what is asked with (意图). */
const isTelling = ({ surface, closed }: QuestionUnit): boolean =>
  surface.length > 1 && !namesDivision(surface) && !closed.some(({ kind }) => kind === 'light')

/** By itself, by another name of its concept (援受关系: 结对关系), or by most of its words. */
const isSaid = (unit: QuestionUnit, text: string, library: Library): boolean =>
  [unit.surface, ...unit.keys.flatMap((key) => (key.startsWith('#') ? library.formsOf(key.slice(1)) : []))].some((name) =>
    normalise(text).includes(name),
  ) || matchedKeys(unit, keysOf(library.analyser.units(normalise(text)))) >= SAID

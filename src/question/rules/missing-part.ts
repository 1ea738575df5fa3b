import { sectionNumber, stepsWithin } from '../../language/cues/section-names.ts'
import type { FoundPart } from '../../language/values/references.ts'
import type { Paper, Section } from '../../paper/paper.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'

/** A table, note, reference or section by a number that no paper has: nothing else may be answered in its place. */
export const missingPart: PlanRule = {
  name: 'missing-part',
  examples: ['表99中2019年的资金是多少', '注释40说了什么', 'What is Table 12 about?', '第十二部分讲了什么'],
  plan({ parts, text }, { papers }, paper) {
    const asked = papers.filter(({ id }) => paper === undefined || id === paper)
    const missing = parts.find(({ kind, number }) => !asked.some((one) => numbersOf(one, kind).includes(number)))
    if (missing) {
      const numbers = asked.flatMap((one) => numbersOf(one, missing.kind))
      return { plan: { kind: 'missing-part', part: missing.kind, number: missing.number, last: Math.max(0, ...numbers) } }
    }
    const section = missingSection(text, asked)
    return section ? { plan: section } : rejected('every table, note, reference and section that is named exists')
  },
}

function numbersOf({ tables, notes, references }: Paper, kind: FoundPart['kind']): number[] {
  const numbered = { table: tables, note: notes, reference: references }[kind]
  return numbered.map(({ number }) => number)
}

/** A section, or one within it, beyond the last of every paper; what has no headings has no last. */
function missingSection(text: string, papers: readonly Paper[]): QuestionPlan | undefined {
  const number = sectionNumber(text)
  if (number === undefined) return undefined
  const steps = stepsWithin(text)
  const parts = papers.map(partsOf)
  const last = Math.max(0, ...parts.map(({ length }) => length))
  const part = steps?.part ?? number
  const plan = { kind: 'missing-part', part: 'section' } as const
  if (part > last) return last === 0 ? undefined : { ...plan, number: part, last }
  const under = Math.max(0, ...parts.map((sizes) => sizes[part - 1] ?? 0))
  return steps && under > 0 && steps.section > under ? { ...plan, number: steps.section, last: under, within: part } : undefined
}

/** How many sections each part of a paper has. */
function partsOf({ sections }: Paper): number[] {
  const own = sections.filter(({ lang }) => lang === sections[0]?.lang)
  const isUnder = ({ place, level }: Section, part: Section) =>
    level === 2 && place.startsWith(part.place) && !isDigit(place.charAt(part.place.length))
  return own.filter(({ level }) => level === 1).map((part) => own.filter((one) => isUnder(one, part)).length)
}

/** 12.1 is no section of 1. */
const isDigit = (char: string): boolean => char >= '0' && char <= '9'

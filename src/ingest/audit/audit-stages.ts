import { findYears } from '../../language/values/dates.ts'
import { headingName } from '../../language/words/phrases.ts'
import type { Defect } from '../../paper/defect.ts'
import type { YearRange } from '../../paper/value.ts'
import { type Audited, type AuditedSentence, proseSentences, textAt } from './audited.ts'

interface Stage {
  readonly place: string
  readonly title: string
  readonly years: YearRange
}

const STAGE_WORD = /阶段|时期|\b(?:stages?|phases?)\b/iu
/** How far before a range its stage is named. */
const NAMED_WITHIN = 60
/** Characters of a stage's name (萌发) that stand for it in running text. */
const SHORT_NAME = 2

const label = ({ from, to }: YearRange) => `${from}—${to}`

/** Stages whose years in an abstract or in the text are not those of their heading: one end is the same, the other is not. */
export function stageMismatches(audited: Audited): readonly Defect[] {
  const stages = stagesOf(audited)
  if (stages.length < 2) return []
  const sentences = proseSentences(audited, ['abstract', 'foreign-abstract', 'body'])
  return sentences.flatMap((sentence) => mismatchesIn(sentence, stages, audited))
}

/** Headings that name a stage with its years. */
function stagesOf({ sections }: Audited): Stage[] {
  return sections.flatMap(({ place, title, lang }) => {
    const [years] = findYears(title).filter(({ from, to }) => to > from)
    const own = sections.find((section) => section.place === place)?.lang === lang
    return own && years && STAGE_WORD.test(title) ? [{ place, title, years }] : []
  })
}

function mismatchesIn(sentence: AuditedSentence, stages: readonly Stage[], audited: Audited): Defect[] {
  const { passage, text, start } = sentence
  if (!STAGE_WORD.test(text)) return []
  return findYears(text).flatMap((range): Defect[] => {
    const stage = stages.find(({ years }) => (years.from === range.from) !== (years.to === range.to))
    const exact = stages.some(({ years }) => years.from === range.from && years.to === range.to)
    if (!stage || exact || range.to <= range.from || !names(text, range.start, stage)) return []
    const heading = audited.passages.find(({ place }) => place === stage.place)
    if (!heading) return []
    const at = [
      textAt(audited.paper, passage.id, start, start + text.length),
      textAt(audited.paper, heading.id, 0, heading.text.length),
    ]
    const [stated, found] = [label(range), label(stage.years)]
    return [{ kind: 'stage-mismatch', verdict: 'contradiction', at, stated, found, subject: headingName(stage.title) }]
  })
}

/** In another language any stage that ends in the same year is meant; in the paper's own it must be named. */
function names(text: string, at: number, { title }: Stage): boolean {
  const before = text.slice(Math.max(0, at - NAMED_WITHIN), at)
  if (!STAGE_WORD.test(before)) return false
  const short = headingName(title).slice(0, SHORT_NAME)
  return isChinese(title) !== isChinese(text) || before.includes(short)
}

const isChinese = (text: string): boolean => /\p{Script=Han}{2}/u.test(text)

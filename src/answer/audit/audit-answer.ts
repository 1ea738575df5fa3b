import type { Computation } from '../../compute/computation.ts'
import { measureName } from '../../compute/evaluate.ts'
import { figureFit } from '../../compute/figure-fit.ts'
import { sameMeasure } from '../../compute/measure.ts'
import type { AuditTopic, DefectKind } from '../../paper/defect.ts'
import type { Library } from '../../question/library.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import { type Question, type QuestionUnit, strictUnits } from '../../question/question.ts'
import { matchedKeys, matchIn } from '../../retrieval/score-sentences.ts'
import type { AnswerPart, Citation, Claim } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { byColumn, cellsOf, claimOf } from '../compute/compute-answer.ts'
import { inEnglish } from '../compute/measure-label.ts'
import { result } from '../compute/reading-result.ts'
import { locatorOf } from '../read/sentence-locator.ts'
import { figureChecks } from './audit-text.ts'
import { consistentClaims } from './audit-witness.ts'
import type { FigureCheck } from './figure-check.ts'
import { computedText, type Finding, findingOf, findingsOf, subjectText } from './findings.ts'

type AuditPlan = Extract<QuestionPlan, { kind: 'audit' }>

/** Longer lists are read by `npm run audit`. */
const MOST_FINDINGS = 16
const MOST_FIGURES = 8
const ENOUGH = 0.5
const OF_TABLE = 0.9

const KINDS: Readonly<Record<AuditTopic, readonly DefectKind[] | undefined>> = {
  all: undefined,
  totals: ['total-mismatch'],
  figures: ['text-table-mismatch', 'text-text-mismatch', 'total-mismatch', 'count-mismatch'],
  references: ['missing-reference'],
  uncited: ['uncited-reference'],
  notes: ['dangling-marker', 'uncalled-note'],
  names: ['name-variant', 'missing-reference'],
  dates: ['date-mismatch', 'table-table-mismatch', 'stage-mismatch'],
  stages: ['stage-mismatch'],
  counts: ['count-mismatch'],
}

/** Whether the paper agrees with itself, one part a figure or one for the topic; none when the audit has nothing to say on it. */
export function auditAnswer(
  plan: AuditPlan,
  question: Question,
  library: Library,
  citer: Citer,
  paper: string | undefined,
): readonly AnswerPart[] {
  const papers = library.papers.filter(({ id }) => paper === undefined || id === paper)
  const checks = figureChecks(library).filter((check) => papers.includes(check.paper))
  if (plan.figure) return figureParts(plan.figure, checks, question, citer)
  if (plan.topic === 'figures' && plan.tables.length + plan.subject.length > 0)
    return tablePart(plan, checks, library, question, citer)
  const findings = findingsOf(library).filter(
    (finding) =>
      papers.some(({ id }) => id === finding.paper) &&
      isOnTopic(finding, plan) &&
      plan.subject.every((unit) => isAbout(finding, unit)),
  )
  const [first, ...more] = findings.map((finding) => findingClaim(finding, citer))
  if (!first) return plan.subject.length > 0 ? [] : consistentParts(plan, papers, citer)
  const lead = audited(plan, false, findings.length, [first])
  return [{ form: 'list', claims: [lead, first, ...more.slice(0, MOST_FINDINGS - 1)] }]
}

function consistentParts({ topic, tables }: AuditPlan, papers: Library['papers'], citer: Citer): AnswerPart[] {
  const [first, ...more] = papers.flatMap((paper) => consistentClaims(topic, tables, paper, citer))
  return first ? [{ form: 'prose', claims: [first, ...more] }] : []
}

function isOnTopic({ kind, at, found }: Finding, { topic, tables }: AuditPlan): boolean {
  const kinds = KINDS[topic]
  if (kinds && !kinds.includes(kind)) return false
  if (topic === 'names' && kind === 'missing-reference' && found === '') return false
  return tables.every((number) => at.some((one) => one.kind === 'cell' && one.table === number))
}

const isAbout = ({ stated, found, subject = '' }: Finding, { surface }: QuestionUnit): boolean =>
  [stated, found, subject].some((text) => text.toLowerCase().includes(surface))

/** How many agree or do not, with the places of what follows. */
function audited(
  { topic, tables }: Pick<AuditPlan, 'topic' | 'tables'>,
  agrees: boolean,
  count: number,
  claims: readonly [Claim],
) {
  const table = tables.length === 1 ? tables[0] : undefined
  const says: Claim['says'] = { kind: 'audited', topic, agrees, count, ...(table === undefined ? {} : { table }) }
  return { says, citations: claims[0].citations }
}

/** Both places of a finding, and the cells of its computation. */
function findingClaim(finding: Finding, citer: Citer): Claim {
  const texts = finding.at.filter((at) => at.kind === 'text' || !finding.computation).map((at) => citer.cite(at))
  const [first, ...more] = [...texts, ...cellCitations(finding.computation, citer)]
  if (!first) throw new Error('a finding has a place')
  return { says: { kind: 'finding', finding }, citations: [first, ...new Set(more)] }
}

const cellCitations = (computation: Computation | undefined, citer: Citer): Citation[] =>
  computation ? byColumn(cellsOf(computation)).map((cells) => citer.citeCells(cells)) : []

/** A figure that agrees, with both places. */
function agreement(check: FigureCheck, lang: Question['lang'], citer: Citer): Claim {
  const measures = lang === 'en' ? check.measures.map(inEnglish) : check.measures
  const says: Claim['says'] = {
    kind: 'comparison',
    measure: subjectText({ ...check, measures }, lang),
    stated: check.figure.surface,
    computed: computedText(check),
    agrees: true,
  }
  return { says, citations: [citer.cite(locatorOf(check.sentence)), ...cellCitations(check.computation, citer)] }
}

/**
 * What the text says of a table: the figures that differ, then those that agree; means of changes are told only when asked for.
 * Words that name no table pick columns.
 */
function tablePart(
  plan: AuditPlan,
  checks: readonly FigureCheck[],
  library: Library,
  { lang }: Question,
  citer: Citer,
): AnswerPart[] {
  const { tables, subject } = plan
  const within = checks.filter(({ measures }) =>
    measures.some(({ table }) => tables.length === 0 || tables.includes(table.number)),
  )
  const about = subject.reduce<readonly FigureCheck[]>(bestNamed, within)
  const totals = findingsOf(library).filter((finding) => finding.kind === 'total-mismatch' && isOnTopic(finding, plan))
  const wrong = [...about.flatMap((check) => findingOf(check) ?? []), ...(subject.length > 0 ? [] : totals)].map((finding) =>
    findingClaim(finding, citer),
  )
  const right = about
    .filter(({ verdict, computation }) => !verdict && computation.op !== 'mean')
    .map((check) => agreement(check, lang, citer))
  const [first, ...more] = [...wrong, ...right]
  if (!first) return []
  const lead = audited(plan, wrong.length === 0, wrong.length || right.length, [first])
  return [{ form: 'list', claims: [lead, first, ...more.slice(0, MOST_FIGURES - 1)] }]
}

/** The checks whose columns a word names best: 引进各类资金 is not every 资金. */
function bestNamed(checks: readonly FigureCheck[], unit: QuestionUnit): readonly FigureCheck[] {
  const fits = checks.map((check) => ({ check, fit: columnFit(unit, check) }))
  const best = Math.max(ENOUGH, ...fits.map(({ fit }) => fit))
  return fits.flatMap(({ check, fit }) => (fit >= best ? [check] : []))
}

/** The places where the text prints the figure, held against the cells; those that the question's words name. */
function figureParts(
  asked: NonNullable<AuditPlan['figure']>,
  checks: readonly FigureCheck[],
  question: Question,
  citer: Citer,
): AnswerPart[] {
  const printed = checks.filter(({ figure }) => figureFit({ amount: figure.amount, unit: figure.unit }, asked) === 0)
  const units = strictUnits(question).filter(({ kind, inherited }) => kind !== 'number' && !inherited)
  const scored = printed.map((check) => ({ check, held: units.filter((unit) => isNamed(unit, check)).length }))
  const best = Math.max(0, ...scored.map(({ held }) => held))
  return scored
    .filter(({ held }) => held === best && held * 2 >= units.length)
    .map(({ check }) => yearPart(check, question, citer) ?? checkPart(check, question, citer))
}

const isNamed = (unit: QuestionUnit, check: FigureCheck): boolean =>
  matchIn(unit, check.sentence) >= ENOUGH || isColumn(unit, check)

const isColumn = (unit: QuestionUnit, check: FigureCheck): boolean => columnFit(unit, check) >= ENOUGH

/** How well a unit names the row or the column that a figure was held against; its table counts a little less. */
function columnFit(unit: QuestionUnit, { library, measures, computation }: FigureCheck): number {
  if (computation.label.toLowerCase() === unit.surface) return 1
  const columns = library.columns.measures.filter(({ measure }) => measures.some((one) => sameMeasure(one, measure)))
  return Math.max(
    0,
    ...columns.flatMap(({ names, context }) => [
      ...names.map(({ keys }) => matchedKeys(unit, keys)),
      OF_TABLE * matchedKeys(unit, context),
    ]),
  )
}

function checkPart(check: FigureCheck, { lang }: Question, citer: Citer): AnswerPart {
  const finding = findingOf(check)
  const claim = finding ? findingClaim(finding, citer) : agreement(check, lang, citer)
  return { form: 'prose', claims: [claim], computation: check.computation }
}

/** 每年增加200亿 … 2017年呢: one of the changes that a mean is made of. */
function yearPart(check: FigureCheck, { years, lang }: Question, citer: Citer): AnswerPart | undefined {
  const { computation, measures, sentence } = check
  const input = computation.inputs.find(
    ({ op, label }) => op === 'difference' && years.some(({ from, to }) => from === to && label === String(from)),
  )
  const [measure] = measures
  if (!input || !measure) return undefined
  const year = Number(input.label)
  const named = lang === 'en' ? inEnglish(measure) : measure
  const claim = claimOf(result(measure, input, { years: { from: year, to: year } }, measureName(named)), [], citer)
  return {
    form: 'prose',
    claims: [{ ...claim, citations: [...claim.citations, citer.cite(locatorOf(sentence))] }],
    computation: input,
  }
}

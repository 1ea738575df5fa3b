import type { Citation, ReplyLanguage } from '../../answer/answer.ts'
import type { AuditedFinding, AuditedPaper } from '../../answer/audit/audited-paper.ts'
import { judgedText } from '../caveat-text.ts'
import type { Block, Reply } from '../reply.ts'
import { sourcesOf } from '../sources.ts'
import { traceLines } from '../trace-lines.ts'
import type { Wording } from '../wording/wording.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { heading, viewReply } from './view-reply.ts'

/** Which of the findings are shown; all of them without either. */
export interface AuditFilter {
  readonly table?: number
  /** A word that what was found, or where, must have. */
  readonly subject?: string
}

/** What does not agree in the papers, the gravest first: each finding with both of its places as sources, and its formula. */
export function auditView(papers: readonly AuditedPaper[], filter: AuditFilter, lang: ReplyLanguage): Reply {
  const words = wordingFor(lang)
  const kept = papers.map((paper) => ({ ...paper, findings: paper.findings.filter((one) => isMeant(one, filter, words)) }))
  const numbered = numberedPlaces(kept.flatMap(({ findings }) => findings))
  const found = kept.filter(({ findings }) => findings.length > 0)
  const blocks = found.flatMap((paper) => paperBlocks(paper, numbered, words))
  return viewReply(
    {
      tone: 'answer',
      blocks: blocks.length > 0 ? blocks : [heading(words.views.nothingFound)],
      sources: sourcesOf([...numbered.values()].flat(), words),
    },
    lang,
  )
}

function isMeant({ finding, places }: AuditedFinding, { table, subject }: AuditFilter, words: Wording): boolean {
  const isOfTable = table === undefined || finding.at.some((at) => at.kind === 'cell' && at.table === table)
  if (subject === undefined || subject.trim() === '') return isOfTable
  const texts = [judgedText(finding, words), ...places.flatMap(({ quote, place }) => [quote, place])]
  return isOfTable && texts.some((text) => text.includes(subject.trim()))
}

/** The places of all findings under markers of their own. */
function numberedPlaces(findings: readonly AuditedFinding[]): Map<AuditedFinding, readonly Citation[]> {
  let marker = 0
  return new Map(findings.map((one) => [one, one.places.map((place) => ({ ...place, marker: ++marker }))]))
}

function paperBlocks(
  { title, id, findings }: AuditedPaper,
  places: ReadonlyMap<AuditedFinding, readonly Citation[]>,
  words: Wording,
): Block[] {
  const items = findings.map((one, index) => ({
    label: `${index + 1}.`,
    text: [judgedText(one.finding, words), ...formulaOf(one, words)].join(words.clauseMark),
    markers: (places.get(one) ?? []).map(({ marker }) => marker),
  }))
  return [heading(words.audit.report(title || id, findings.length)), { kind: 'list', items }]
}

function formulaOf({ finding: { computation } }: AuditedFinding, words: Wording): string[] {
  return computation && computation.inputs.length > 0 ? traceLines(computation, words).slice(0, 1) : []
}

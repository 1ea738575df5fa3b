import { printable } from '../../reply/render/printable.ts'
import type { Notices } from '../../reply/wording/notices.ts'
import type { Explanation } from '../../service/explanation.ts'

const EVIDENCE_SHOWN = 8
const INDENT = '  '

/** How an answer came about, as lines for people: what was understood, which rule planned, what was found. */
export function explanationText(explanation: Explanation, { explain }: Notices): string {
  const { normalised, mentions, residue, rule, rejected, plan, evidence, considered } = explanation
  const sections: (readonly [string, readonly string[]])[] = [
    [explain.normalised, [normalised]],
    [explain.mentions, mentions.map(({ surface, concepts }) => `${surface} → ${concepts.join(' | ')}`)],
    [explain.residue, residue],
    [explain.rule, rule === undefined ? [] : [rule]],
    [explain.rejected, rejected.map((it) => `${it.rule}: ${it.why}`)],
    [explain.plan, (JSON.stringify(plan, null, 2) ?? '').split('\n').filter((line) => line !== '')],
    [
      explain.evidence,
      evidence.slice(0, EVIDENCE_SHOWN).map(({ place, quote, score }) => `${score.toFixed(2)}  ${place}  ${quote}`),
    ],
    ...(considered.length > 0 ? [[explain.considered, considered.map((it) => consideredLine(it, explain.lacks))] as const] : []),
  ]
  return sections.map(([title, lines]) => section(title, lines.length > 0 ? lines : [explain.none])).join('\n')
}

const consideredLine = ({ place, quote, score, lacks }: Explanation['considered'][number], label: string): string =>
  `${score.toFixed(2)}  ${place}  ${quote}${lacks.length > 0 ? `  ${label}${lacks.join(' ')}` : ''}`

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `${INDENT}${printable(line)}`)].join('\n')
}

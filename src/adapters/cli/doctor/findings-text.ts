import { styleText } from 'node:util'
import type { DoctorWording } from '../../../reply/wording/doctor/doctor-wording.ts'
import type { Finding, State } from '../../finding.ts'
import type { CliIo } from '../cli-io.ts'
import { noticeText } from '../terminal-view.ts'

const MARKS: Readonly<Record<State, string>> = { right: '✓', hint: '!', wrong: '✗', off: '–' }
const COLOURS = { right: 'green', hint: 'yellow', wrong: 'red', off: 'gray' } as const
const INDENT = '    '

/** The findings under their headings, each with its mark, and how to mend it below; a summary at the end. */
export function findingsText(findings: readonly Finding[], words: DoctorWording, io: CliIo): string {
  const groups = Object.entries(words.headings).map(([group, heading]) => {
    const found = findings.filter(({ check }) => check.split('.')[0] === group)
    return [heading, ...found.map((one) => findingText(one, words, io))].join('\n')
  })
  return [...groups, summaryOf(findings, words)].join('\n\n')
}

function findingText({ state, says, mend }: Finding, words: DoctorWording, io: CliIo): string {
  const colour = Boolean(io.stdout.isTTY) && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
  const mark = colour ? styleText(COLOURS[state], MARKS[state]) : MARKS[state]
  const how = state === 'off' ? words.begin : words.mend
  const text = [says, ...(mend === undefined ? [] : [how(mend)])].map((line) => noticeText(line, io, INDENT)).join('\n')
  return `  ${mark} ${text.trimStart()}`
}

function summaryOf(findings: readonly Finding[], words: DoctorWording): string {
  const count = (state: State) => findings.filter((one) => one.state === state).length
  const [wrong, hints] = [count('wrong'), count('hint')]
  return wrong + hints === 0 ? words.allRight : words.summary(wrong, hints)
}

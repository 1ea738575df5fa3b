import type { Answer } from '../../answer/answer.ts'
import { actionOf } from '../actions.ts'
import { compose } from '../compose.ts'
import { opensReading } from '../opens-reading.ts'
import type { Block, Reply } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { heading, viewReply } from './view-reply.ts'
import { withoutView } from './without-view.ts'

/** The whole computation of an answer: each result with its formula, cells and scope, and the cells as sources. */
export function computationView(answer: Answer, words: Wording): Reply {
  const { blocks, sources } = compose(answer)
  const computed = blocks.filter((block, index) => isComputed(block) || isResult(blocks, index))
  if (!computed.some(({ kind }) => kind === 'trace')) return withoutView('computation', words)
  const cells = sources.filter(({ quoteKind }) => quoteKind === 'cell')
  return viewReply(
    {
      tone: 'computed',
      blocks: [heading(words.views.headings.computation), ...computed],
      sources: cells,
      plain: computed.flatMap(computedLines).join('\n'),
      actions: [actionOf({ kind: 'sources' }, words)],
    },
    words.lang,
  )
}

const isComputed = ({ kind }: Block): boolean => kind === 'trace' || kind === 'scope' || kind === 'caveat'

/** The claim that a computation follows. */
function isResult(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1).findIndex((_, i) => opensReading(blocks, index + 1 + i))
  const own = blocks.slice(index + 1, next < 0 ? undefined : index + 1 + next)
  return opensReading(blocks, index) && own.some(({ kind }) => kind === 'trace')
}

function computedLines(block: Block): readonly string[] {
  if (block.kind === 'trace') return block.lines
  if (block.kind === 'prose') return block.lines.map(({ text }) => text)
  return block.kind === 'scope' || block.kind === 'caveat' ? [block.text] : []
}

/** The figures of an answer as drawn, with the sources that they rest on. */
export function chartView(answer: Answer, words: Wording): Reply {
  const { blocks, sources } = compose(answer)
  const charts = blocks.filter((block) => block.kind === 'chart')
  if (charts.length === 0) return withoutView('chart', words)
  const markers = charts.flatMap((chart) => chart.markers)
  return viewReply(
    {
      tone: 'computed',
      blocks: charts,
      sources: sources.filter(({ marker }) => markers.includes(marker)),
      plain: charts.map(chartText).join('\n'),
    },
    words.lang,
  )
}

/** For those who cannot see it: the title, then each series in the order of its categories. */
function chartText({ title, unit, categories, series }: Extract<Block, { kind: 'chart' }>): string {
  const lines = series.map(({ name, values }) => {
    const points = values.flatMap((value, at) => (value === null ? [] : [`${categories[at] ?? ''} ${value}`]))
    return `${series.length > 1 ? `${name}: ` : ''}${points.join(', ')}`
  })
  return [`${title}${unit === '' ? '' : ` (${unit})`}`, ...lines].join('\n')
}

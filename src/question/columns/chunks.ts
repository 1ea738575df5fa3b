import type { Question, QuestionUnit } from '../question.ts'

/** Words that stand between two things that are compared, divided or listed. */
const SEPARATORS = new Set([
  ...[
    '是',
    '超过',
    '首次超过',
    '反超',
    '高于',
    '低于',
    '多于',
    '少于',
    '占',
    '占到',
    '占了',
    '比',
    '和',
    '与',
    '跟',
    '同',
    '及',
    '以及',
    '相当于',
    '等于',
    '加',
    '加上',
    '外加',
    '连同',
    '再加',
    '再加上',
    '除以',
    '减去',
    '又',
    '还是',
    '或',
    '或者',
    '还有',
    '里',
    '中',
    '里面',
    '里头',
    '对上',
    '对',
    'pk',
    '顶得上',
    '顶',
    '抵',
    '抵得上',
    '当中',
    '相比',
    '比较',
    '对比',
    '为',
  ],
  ...[
    'exceed',
    'exceeds',
    'exceeded',
    'of',
    'to',
    'and',
    'than',
    'versus',
    'vs',
    'is',
    'was',
    'were',
    'are',
    'in',
    'as',
    'times',
    'between',
    'or',
    'with',
    'over',
    'plus',
    'minus',
  ],
])
/** Words between a whole and its part: 资金里, 资金中. */
export const INSIDE: ReadonlySet<string> = new Set(['里', '里头', '中', '里面', '当中', 'of', 'in'])

const MARKS = '，,；;、？?。：:'

/** A stretch of a question between separators. */
export interface Chunk {
  readonly units: readonly QuestionUnit[]
  /** The separator before it, empty at the start. */
  readonly before: string
  readonly after: string
}

/** Cuts a question where two measures may meet. Chunks without any subject word are dropped. */
export function chunksOf(question: Question): Chunk[] {
  const chunks: { units: QuestionUnit[]; before: string; after: string }[] = []
  let current = { units: [] as QuestionUnit[], before: '', after: '' }
  let end = 0
  const close = (separator: string) => {
    current.after = separator
    chunks.push(current)
    current = { units: [], before: separator, after: '' }
  }
  for (const unit of question.units) {
    const between = [...question.text.slice(end, Math.max(end, unit.start))].find((char) => MARKS.includes(char))
    if (between) close(between)
    if (SEPARATORS.has(unit.surface) && unit.closed.length > 0) close(unit.surface)
    else current.units.push(unit)
    end = Math.max(end, unit.end)
  }
  close('')
  return chunks.filter(({ units }) => units.some((unit) => unit.closed.length === 0))
}

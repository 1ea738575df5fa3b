import { measureName } from '../compute/evaluate.ts'
import { isSummable, yearsOf } from '../compute/measure.ts'
import { normalise } from '../language/words/normalise.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import { keysOf } from '../retrieval/sentence-index.ts'

/** A question that the corpus suggests, with the keys of what it is about. */
export interface Suggestion {
  readonly text: string
  readonly normalised: string
  readonly lang: 'zh' | 'en'
  readonly keys: ReadonlySet<string>
}

/** Questions made from tables, coinages and the record, in both languages; whether they are answerable is checked by who uses them. */
export function suggestionsOf(library: Library): Suggestion[] {
  const make = (lang: 'zh' | 'en', text: string): Suggestion => {
    const normalised = normalise(text)
    return { text, normalised, lang, keys: keysOf(library.analyser.units(normalised)) }
  }
  const measures = library.columns.measures.flatMap(({ measure }) => {
    const range = yearsOf(measure.table)
    if (!range) return []
    const english = measure.paper.terms.columns.find(
      (entry) => entry.table === measure.table.number && entry.header === measureName(measure),
    )?.english[0]
    const name = measureName(measure)
    const zh = isSummable(measure)
      ? [
          make('zh', `表${measure.table.number}中${range.to}年的${name}是多少？`),
          make('zh', `表${measure.table.number}的${name}哪一年最多？`),
        ]
      : [make('zh', `表${measure.table.number}中${range.to}年的${name}是多少？`)]
    return english
      ? [
          ...zh,
          make('en', `${english.charAt(0).toUpperCase()}${english.slice(1)} in ${range.to} (Table ${measure.table.number})?`),
        ]
      : zh
  })
  const parents = library.papers.flatMap((paper) =>
    paper.sections.filter(({ level, lang }) => level === 1 && lang === 'zh').map(({ title }) => make('zh', `${title}有哪些？`)),
  )
  const record = [
    make('zh', '这篇论文的作者是谁？'),
    make('zh', '这篇论文的关键词有哪些？'),
    make('en', 'Who wrote this paper?'),
    make('en', 'What are the keywords of this paper?'),
  ]
  return interleave([parents, measures, record])
}

/** One of each kind in turn, so that the first few show what can be asked. */
function interleave(kinds: readonly (readonly Suggestion[])[]): Suggestion[] {
  const longest = Math.max(...kinds.map((kind) => kind.length))
  return Array.from({ length: longest }, (_, i) => kinds.flatMap((kind) => kind.slice(i, i + 1))).flat()
}

/** The suggestions nearest to a question, best first; the question itself is not one of them. */
export function nearestTo(question: Question, suggestions: readonly Suggestion[], library: Library): string[] {
  const lang = question.lang === 'en' ? 'en' : 'zh'
  const weights = [...keysOf(question.content)].map((key) => [key, library.sentences.idf(key)] as const)
  const scoreOf = ({ keys }: Suggestion) => weights.reduce((sum, [key, weight]) => (keys.has(key) ? sum + weight : sum), 0)
  return suggestions
    .filter((suggestion) => suggestion.lang === lang && suggestion.normalised !== question.text)
    .map((suggestion, order) => ({ suggestion, order, score: scoreOf(suggestion) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ suggestion }) => suggestion.text)
}

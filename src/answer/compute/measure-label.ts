import { headerOf, type Measure } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { ReplyLanguage } from '../answer.ts'

/** A reading whose columns go by the names that the paper's folder gives them in the reply's language. */
export function localised(reading: Reading, lang: ReplyLanguage): Reading {
  if (lang !== 'en') return reading
  const [first, ...more] = reading.measures
  return {
    ...reading,
    measures: [inEnglish(first), ...more.map(inEnglish)],
    ...(reading.whole ? { whole: reading.whole.map(inEnglish) } : {}),
  }
}

/** A measure by the name that the paper's folder gives it in English. */
export function inEnglish(measure: Measure): Measure {
  const header = headerOf(measure)?.header
  const english = measure.paper.terms.columns.find((entry) => entry.table === measure.table.number && entry.header === header)
    ?.english[0]
  return english === undefined ? measure : { ...measure, label: english }
}

/** A table's caption, or the English name of its subject. */
export function tableLabel({ paper, table }: Measure, lang: ReplyLanguage): string {
  const named = paper.terms.tables.find((entry) => entry.table === table.number)
  return (lang === 'en' ? named?.english[0] : undefined) ?? table.caption
}

import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../../question/library.ts'
import type { Claim, RecordField } from '../answer.ts'
import { answerQuestion } from '../answer-question.ts'
import type { Citer } from '../citer.ts'
import { recited } from './recited.ts'

/** 作者是X: what comes after is a value of what comes before. */
const COPULAS = ['是', '为', '：', ':', ' is ', ' was ']
const ASKING = ['是什么？', '是谁？', ' is what?', ' is who?']
/** A paper has one of each. */
const SINGLE: readonly RecordField[] = ['title', 'DOI', 'journal', 'year']

/** A stated author, title, journal or other field of the record, held against it; undefined where nothing of the kind is stated. */
export function checkRecord(
  text: string,
  library: Library,
  citer: Citer,
): { readonly holds: boolean; readonly claim: Claim } | undefined {
  for (const copula of COPULAS) {
    const at = text.indexOf(copula)
    const value = bare(text.slice(at + copula.length))
    const claim = at > 0 && value !== '' ? fieldOf(text.slice(0, at), library) : undefined
    if (claim?.says.kind !== 'field') continue
    const { field, text: printed } = claim.says
    if (bare(printed) === value) return { holds: true, claim: recited(claim, citer) }
    if (SINGLE.includes(field) || isOneName(field, printed)) return { holds: false, claim: recited(claim, citer) }
  }
  return undefined
}

/** The field of the record that a phrase names. */
function fieldOf(phrase: string, library: Library): Claim | undefined {
  return ASKING.flatMap((asking) => {
    const { answer, planned } = answerQuestion(`${phrase}${asking}`, library)
    return answer.kind === 'answered' && planned.rule === 'record' ? answer.parts[0].claims.slice(0, 1) : []
  })[0]
}

/** A sole author: several names go with marks between them. */
const isOneName = (field: RecordField, printed: string): boolean =>
  field === 'author' && !['、', ',', ';', ' and '].some((mark) => printed.includes(mark))

const bare = (text: string): string => {
  const marks = new Set([...'。.!?《》"“”「」 '])
  return [...normalise(text)].filter((char) => !marks.has(char)).join('')
}

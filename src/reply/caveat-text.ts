import type { Defect } from '../paper/defect.ts'
import type { Locator } from '../paper/locator.ts'
import type { Wording } from './wording/wording.ts'

/** What to beware of in the places that an answer rests on, as one sentence. */
export const caveatText = (defect: Defect, words: Wording): string => words.audit.caveat(findingText(defect, words))

/** A finding with the verdict on it, as one clause. */
export const judgedText = (defect: Defect, words: Wording): string =>
  words.audit.judged(words.audit.verdict[defect.verdict], findingText(defect, words))

function findingText({ kind, at, stated, found, subject = '', subjectEnglish }: Defect, words: Wording): string {
  const places = [...new Set(at.map((one) => placeOf(one, words)))]
  const named = (words.lang === 'en' ? subjectEnglish : undefined) ?? subject
  return words.audit.finding[kind]({ places, stated, found, subject: named })
}

function placeOf(at: Locator, words: Wording): string {
  return words.place(at.kind === 'cell' ? `表${at.table}` : (at.passage.split('¶')[0] ?? at.passage))
}

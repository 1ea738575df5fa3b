import type { Defect } from '../paper/defect.ts'
import type { Locator } from '../paper/locator.ts'
import type { Wording } from './wording/wording.ts'

/** What to beware of in the places that an answer rests on, as one sentence. */
export function caveatText(defect: Defect, words: Wording): string {
  const places = [...new Set(defect.at.map((at) => placeOf(at, words)))]
  return words.caveat[defect.kind]({ places, stated: defect.stated, found: defect.found })
}

function placeOf(at: Locator, words: Wording): string {
  return words.place(at.kind === 'cell' ? `表${at.table}` : (at.passage.split('¶')[0] ?? at.passage))
}

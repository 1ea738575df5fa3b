import type { CitationField } from '../../answer/answer.ts'
import { englishPlace } from './english-place.ts'
import type { RecordsWording } from './records.ts'

const FIELDS: Readonly<Record<CitationField, string>> = {
  'container-title': 'journal',
  issued: 'year',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  DOI: 'DOI',
}

const list = (fields: readonly CitationField[]) => fields.map((field) => FIELDS[field]).join(', ')

export const enRecords: RecordsWording = {
  citationGaps(missing, inferred) {
    const guessed = inferred.length > 0 ? `not printed in the paper and inferred: ${list(inferred)}` : ''
    const absent = missing.length > 0 ? `not given by the paper and left out: ${list(missing)}` : ''
    return `Note: ${[guessed, absent].filter((part) => part !== '').join('; ')}.`
  },
  relation({ subject, object, when, programme }) {
    const more = [when, programme].filter((part) => part !== undefined).join(', ')
    return `${subject} → ${object}${more === '' ? '' : ` (${more})`}`
  },
  precedence: (first, second, same) =>
    same
      ? `The dates do not tell which came first: ${first.name} (${first.date}), ${second.name} (${second.date})`
      : `First ${first.name} (${first.date}), then ${second.name} (${second.date})`,
  called: (mark, place) => `Note ${mark} is called in ${englishPlace(place)}:`,
  alike: ([one, other], same) =>
    same ? `Yes, the same: ${one} and ${other} are ticked alike.` : `Not the same: ${one} and ${other} are ticked differently.`,
  unmarked: (row, columns) => `No ticks: ${row} is blank under ${columns.map((name) => `“${name}”`).join(', ')}.`,
  unlisted: (work) => `${work} is not in the reference list, though the text cites it:`,
}

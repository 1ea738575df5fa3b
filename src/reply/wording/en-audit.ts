import type { AuditTopic } from '../../paper/defect.ts'
import type { AuditWording } from './audit.ts'

const list = (places: readonly string[]) => places.join(', ')

const AGREEING: Readonly<Record<AuditTopic, (count: number) => string>> = {
  all: () => 'nothing in the paper was found to disagree',
  totals: (count) => `all ${count} totals and subtotals add up`,
  figures: (count) => `the ${count} figures of the text that can be held against the table all agree`,
  references: (count) => `all ${count} citations are in the reference list`,
  uncited: (count) => `all ${count} entries of the reference list are cited`,
  notes: (count) => `all ${count} notes are called in the text`,
  names: () => 'no name was found to be spelt in two ways',
  dates: () => 'nothing was found to be dated in two ways',
  stages: (count) => `the years of the ${count} stages are the same everywhere`,
  counts: () => 'no count was found to differ from what is listed',
}

const DISAGREEING: Readonly<Record<AuditTopic, (count: number) => string>> = {
  all: (count) => `Places of the paper that disagree or are doubtful: ${count}`,
  totals: (count) => `Totals that do not add up: ${count}`,
  figures: (count) => `Figures of the text that differ from the table: ${count}`,
  references: (count) => `Citations that the reference list lacks or writes differently: ${count}`,
  uncited: (count) => `Entries of the reference list that are never cited: ${count}`,
  notes: (count) => `Note marks and notes that do not match: ${count}`,
  names: (count) => `Names spelt in two ways: ${count}`,
  dates: (count) => `Dates that differ between two places: ${count}`,
  stages: (count) => `Years of stages that differ: ${count}`,
  counts: (count) => `Counts that differ from what is listed: ${count}`,
}

const inTable = (table: number | undefined) => (table === undefined ? '' : `Table ${table}: `)

export const enAudit: AuditWording = {
  finding: {
    'total-mismatch': ({ places, stated, found }) => `${list(places)} prints a total of ${stated}; the rows add up to ${found}`,
    'table-table-mismatch': ({ places, stated, found, subject }) =>
      `${places.join(' and ')} differ on "${subject}": ${stated} and ${found}`,
    'text-table-mismatch': ({ places, stated, found, subject }) =>
      `${subject}: the text says ${stated}, the table gives ${found}; they do not agree (${list(places)})`,
    'text-text-mismatch': ({ places, stated, found }) =>
      `the paper says ${stated} in one place and ${found} in another (${list(places)})`,
    'date-mismatch': ({ places, stated, found, subject }) =>
      `"${subject}" is dated ${stated} in ${places[0]} and ${found} in ${places.at(-1)}`,
    'stage-mismatch': ({ places, stated, found, subject }) =>
      `"${subject}" is given as ${stated} in ${places[0]}, as ${found} in the heading of ${places.at(-1)}`,
    'count-mismatch': ({ places, stated, found }) => `${list(places)} speaks of ${stated} things and lists ${found}`,
    'dangling-marker': ({ places, stated }) => `the note mark ${stated} in ${list(places)} has no note`,
    'uncalled-note': ({ places }) => `${list(places)} is never called in the text`,
    'missing-reference': ({ places, stated, found }) =>
      found === ''
        ? `"${stated}", cited in ${list(places)}, is not in the reference list`
        : `"${stated}", cited in ${places[0]}, is not in the reference list, which has "${found}"`,
    'uncited-reference': ({ stated }) => `"${stated}" is in the reference list, but never cited`,
    'name-variant': ({ places, stated, found }) => `one name is spelt ${stated} and ${found} (${list(places)})`,
    'erratum-applied': ({ places, stated, found }) => `${list(places)} prints "${stated}", read here as "${found}" (erratum)`,
    'doubtful-print': ({ places, stated, found }) => `${list(places)} prints "${stated}", probably for "${found}"`,
  },
  verdict: {
    contradiction: 'Contradiction',
    unsupported: 'Not supported by the data',
    rounding: 'Rounding',
    scan: 'Probably a slip of the scan or the print',
  },
  judged: (verdict, finding) => `${verdict}: ${finding}`,
  caveat: (finding) => `Note: ${finding}.`,
  consistent: (topic, count, table) => `Consistent: ${inTable(table)}${AGREEING[topic](count)}`,
  inconsistent: (topic, count, table) => `${inTable(table)}${DISAGREEING[topic](count)}`,
  usage: 'Usage: npm run --silent audit [-- --paper ID] [--corpus FOLDER] [--json]',
  report: (title, findings) =>
    findings === 0
      ? `${title}: nothing was found to disagree`
      : `${title}: ${findings} ${findings === 1 ? 'finding' : 'findings'}`,
}

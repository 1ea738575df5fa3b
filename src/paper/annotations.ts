import { z } from 'zod'

/**
 * `corpus/<paper-id>/paper.json`: what cannot be derived from the text. Every key is optional, so that a
 * paper of which only the text is there works too.
 */

const person = z.strictObject({ family: z.string(), given: z.string().optional(), literal: z.string().optional() })

/** The bibliographic record: the CSL-JSON 1.0.2 fields that the project uses. */
const record = z.strictObject({
  type: z.enum(['article-journal', 'book', 'thesis', 'report', 'document']).default('article-journal'),
  title: z.string().default(''),
  titleEnglish: z.string().optional(),
  author: z.array(person).default([]),
  authorEnglish: z.array(person).default([]),
  affiliation: z.array(z.string()).default([]),
  affiliationEnglish: z.array(z.string()).default([]),
  'container-title': z.string().optional(),
  DOI: z.string().optional(),
  ISSN: z.string().optional(),
  keyword: z.array(z.string()).default([]),
  keywordEnglish: z.array(z.string()).default([]),
  issued: z.number().int().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  funding: z.array(z.string()).default([]),
  thanks: z.string().optional(),
  jel: z.array(z.string()).optional(),
  language: z.string().default('zh'),
  /** Fields that the paper does not print and that were inferred, with the reason. */
  inferred: z.record(z.string(), z.string()).default({}),
})

/** A correction of the scan. `apply: false` reports the doubt and leaves the text as printed. */
const erratum = z.strictObject({
  place: z.string(),
  printed: z.string(),
  read: z.string(),
  reason: z.string(),
  apply: z.boolean().default(true),
})

/** A concept with the ways people write it; the first name is the paper's own. */
const term = z.strictObject({ names: z.array(z.string()).min(1), english: z.array(z.string()).default([]) })

const columnName = z.strictObject({
  table: z.number().int(),
  header: z.string(),
  synonyms: z.array(z.string()).default([]),
  english: z.array(z.string()).default([]),
})

const tableName = z.strictObject({
  table: z.number().int(),
  synonyms: z.array(z.string()).default([]),
  english: z.array(z.string()).default([]),
})

/** A named period: 脱贫攻坚期 → 2015–2020. */
const period = z.strictObject({
  names: z.array(z.string()).min(1),
  english: z.array(z.string()).default([]),
  from: z.number().int(),
  to: z.number().int(),
})

/** A hand-checked relation with its place; the quote is cut from whatever rendition stands there. */
const fact = z.strictObject({
  kind: z.enum(['supports', 'says', 'event']),
  subject: z.string(),
  object: z.string(),
  when: z.string().optional(),
  programme: z.string().optional(),
  place: z.string(),
})

export const annotationsSchema = z.strictObject({
  record: record.prefault({}),
  errata: z.array(erratum).default([]),
  terms: z.array(term).default([]),
  columns: z.array(columnName).default([]),
  tables: z.array(tableName).default([]),
  periods: z.array(period).default([]),
  facts: z.array(fact).default([]),
})

export type Annotations = z.infer<typeof annotationsSchema>
export type BibliographicRecord = Annotations['record']
export type Erratum = Annotations['errata'][number]
export type Term = Annotations['terms'][number]

/** The names that a paper's own folder adds to those derived from its text. */
export type PaperTerms = Pick<Annotations, 'terms' | 'columns' | 'tables' | 'periods' | 'facts'>

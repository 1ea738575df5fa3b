import { createRequire } from 'node:module'
import type { BibliographicRecord } from '../../paper/annotations.ts'
import type { CitationFormat } from '../../question/plan.ts'
import { GB_T_7714 } from './gb-t-7714.ts'

/** What is used of Citation.js. */
interface CitationCore {
  readonly Cite: new (data: object) => { format(output: string, options: object): string }
  readonly plugins: { readonly config: { get(plugin: string): PluginConfig } }
}
interface PluginConfig {
  readonly templates: { add(name: string, style: string): void }
  readonly format: { asciiOnly: boolean; useIdAsLabel: boolean }
}

const TEMPLATES: Readonly<Record<Exclude<CitationFormat, 'BibTeX'>, string>> = { 'GB/T 7714-2015': 'gb-t-7714', APA: 'apa' }

let loaded: CitationCore | undefined

/** Citation.js takes a tenth of a second to load and few questions need it, so it is loaded by the first that does. */
function citationCore(): CitationCore {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const core = require('@citation-js/core') as CitationCore
  require('@citation-js/plugin-csl')
  require('@citation-js/plugin-bibtex')
  core.plugins.config.get('@csl').templates.add(TEMPLATES['GB/T 7714-2015'], GB_T_7714)
  Object.assign(core.plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true })
  loaded = core
  return core
}

/**
 * The citation of a paper, on one line, made of what its record holds; what the record lacks is left out. With
 * `english`, the English title and names stand in for the original ones where there are any.
 */
export function formatCitation(id: string, record: BibliographicRecord, format: CitationFormat, english: boolean): string {
  const { Cite } = citationCore()
  const cite = new Cite(cslOf(id, record, english))
  const text =
    format === 'BibTeX'
      ? cite.format('bibtex', { format: 'text' })
      : cite.format('bibliography', { template: TEMPLATES[format], format: 'text', lang: 'en-US' })
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** The record as CSL-JSON without the fields that are the project's own. */
function cslOf(id: string, record: BibliographicRecord, english: boolean): object {
  const { type, DOI, ISSN, volume, issue, page, issued } = record
  const inEnglish = english && record.titleEnglish !== undefined && record.authorEnglish.length > 0
  const own = { title: record.title, author: record.author, language: record.language }
  const translated = { title: record.titleEnglish, author: record.authorEnglish, language: 'en' }
  const fields = {
    id,
    type,
    ...(inEnglish ? translated : own),
    'container-title': record['container-title'],
    DOI,
    ISSN,
    volume,
    issue,
    page,
    issued: issued === undefined ? undefined : { 'date-parts': [[issued]] },
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

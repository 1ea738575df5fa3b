import type { SourceLanguage } from '../paper/paper.ts'
import type { FrontRole } from './block.ts'
import { readMarks } from './note-marks.ts'

export interface FrontLine {
  readonly role: FrontRole
  readonly text: string
}

/** A line cleaned, and as it stands in the paper's 题注: with its label. */
export interface LabelledLine extends FrontLine {
  readonly labelled: string
}

/** The order of 题注 paragraphs, whatever order the journal prints them in, so that their places are the same in every rendition. */
const ORDER: readonly FrontRole[] = ['title', 'author', 'affiliation', 'keywords', 'doi', 'thanks', 'other']
const LABELS: Readonly<Record<SourceLanguage, Partial<Record<FrontRole, string>>>> = {
  zh: { keywords: '关键词：', doi: 'DOI：', affiliation: '作者单位：' },
  en: { keywords: 'Keywords: ', doi: 'DOI: ', affiliation: 'Affiliation: ' },
}

const clean = (text: string) => readMarks(text.replace(/[*†]+(?=\s|$)/g, '')).text

/** Keywords are parted by semicolons, else by commas, else (in Chinese) by spaces. */
export function splitKeywords(text: string): readonly string[] {
  const separator = /[;；]/.test(text) ? /[;；]/ : /[,，、]/.test(text) ? /[,，、]/ : /\p{Script=Han}/u.test(text) ? /\s+/ : /\|/
  return text
    .split(separator)
    .map((word) => word.trim().replace(/[.。]$/, ''))
    .filter((word) => word !== '')
}

/** Keeps the spaces between Chinese names, but joins a name of two characters that was spread (王　伟). */
function authorLine(text: string): string {
  const plain = text.normalize('NFKC').replace(/\^\{[^}]*\}|\^[a-z\d](?:,[a-z\d](?![a-z\d]))*|[⁰¹²³⁴-⁹*†①-⑳]/g, '')
  return plain
    .replace(/(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function cleanLine({ role, text }: FrontLine, lang: SourceLanguage): string {
  if (role === 'keywords') return splitKeywords(text).join(lang === 'zh' ? '；' : '; ')
  if (role === 'doi') return text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
  if (role === 'author') return authorLine(text)
  if (role === 'affiliation')
    return clean(text)
      .replace(/^[（(](.*)[)）]$/, '$1')
      .replace(/[)）]$/, '')
  return clean(text)
}

/** A line that begins with a dash is the second half of the title. */
const SUBTITLE = /^[—–-]{1,2}(?=\S)/

function joinTitle(lines: readonly FrontLine[]): readonly FrontLine[] {
  const second = lines.find(({ role, text }) => role === 'other' && SUBTITLE.test(text))
  if (!second) return lines
  const rest = lines.filter((line) => line !== second)
  return rest.map((line) => (line.role === 'title' ? { ...line, text: line.text.replace(/[*†]+$/, '') + second.text } : line))
}

/** Front matter cleaned, each line with its label, in the order that makes its places. */
export function orderFront(lines: readonly FrontLine[], lang: SourceLanguage): readonly LabelledLine[] {
  return joinTitle(lines)
    .map((line) => ({ role: line.role, text: cleanLine(line, lang) }))
    .filter((line) => line.text !== '')
    .map((line) => ({ ...line, labelled: (LABELS[lang][line.role] ?? '') + line.text }))
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
}

import type { Block, FrontRole } from '../block.ts'
import { languageOf } from '../script.ts'
import { type CuttingState, nextLine, type Recogniser } from './recogniser.ts'
import { wrappedText } from './wrapped-text.ts'

interface Label {
  readonly role: FrontRole | 'abstract'
  readonly pattern: RegExp
}

const label = (words: string) =>
  new RegExp(
    `^(?:#{1,6}\\s*)?(?:\\*\\*|[[【〔［(（])?\\s*(?:${words})\\s*(?:[\\]】〕］]|\\*\\*)?\\s*(?:[:：]|—|–|$|(?<=[\\]】〕］*]))\\s*(?:\\*\\*)?\\s*(.*)$`,
    'i',
  )

const LABELS: readonly Label[] = [
  { role: 'abstract', pattern: label('内容摘要|内容提要|摘\\s*要|提\\s*要|abstract') },
  { role: 'keywords', pattern: label('关\\s*键\\s*[词字]|key\\s?words|index terms') },
  { role: 'doi', pattern: label('DOI') },
  { role: 'affiliation', pattern: label("作者单位|作者简介|author'?s'? units?|affiliations?|author affiliations?") },
  {
    role: 'other',
    pattern: label('中图分类号|文献标[识志]码|文章编号|收稿日期|责任编辑|责任校对|JEL(?: classification| codes?)?|summary'),
  },
]

/** Labels that belong to the English abstract of a Chinese paper and have no Chinese counterpart there. */
const FOREIGN_ONLY = /^(?:summary|JEL)/i

function labelAt(line: string): { readonly role: Label['role']; readonly text: string } | undefined {
  for (const { role, pattern } of LABELS) {
    const match = pattern.exec(line)
    if (match) return { role, text: (match[1] ?? '').trim() }
  }
  return undefined
}

function blockOf(role: Label['role'], line: string, text: string, state: CuttingState): Block {
  const foreign = state.language === 'zh' && languageOf(`${line} ${text}`) === 'en'
  if (foreign && (role !== 'doi' || state.zone === 'foreign')) return { kind: 'foreign', text: line }
  if (role === 'abstract') return { kind: 'abstract', text }
  const whole = role === 'affiliation' ? text.replace(/[)）]$/, '') : role === 'other' ? line : text
  return { kind: 'front', role, text: whole }
}

/** Labelled front matter anywhere: 摘要：…, 【关键词】…, DOI:…, (作者单位:…), `## Abstract` with its paragraph below. */
export const frontLabel: Recogniser = {
  name: 'front-label',
  interrupts: (lines, at, state) => frontLabel.starts(lines, at, state),
  starts(lines, at, state) {
    const line = lines[at] ?? ''
    const found = labelAt(line)
    if (!found || (found.text === '' && !nextLine(lines, at + 1))) return false
    return !FOREIGN_ONLY.test(line) || state.zone !== 'body' || (state.language === 'zh' && languageOf(line) === 'en')
  },
  read(lines, at, state) {
    const line = lines[at] ?? ''
    const found = labelAt(line)
    if (!found) throw new Error(`no label at line ${at}`)
    if (found.text !== '') {
      const rest = wrappedText(lines, at, state)
      const text = found.text + rest.text.slice(line.length)
      return { block: blockOf(found.role, rest.text, text, state), next: rest.next }
    }
    const below = nextLine(lines, at + 1)
    if (!below) throw new Error(`nothing under the label at line ${at}`)
    const { text, next } = wrappedText(lines, below.at, state)
    return { block: blockOf(found.role, text, text, state), next }
  },
}

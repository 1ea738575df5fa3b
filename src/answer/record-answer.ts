import { normalise } from '../language/normalise.ts'
import type { TextLocator } from '../paper/locator.ts'
import type { Paper, Passage } from '../paper/paper.ts'
import type { RecordQuestion } from '../question/plan.ts'
import type { AnswerPart, Claim, RecordField, Refusal } from './answer.ts'
import type { Citer } from './citer.ts'

/** A value of the record, and words by which its passage is found. */
interface FieldValue {
  readonly field: RecordField
  readonly text: string
  readonly found: readonly string[]
  readonly inferred?: string
}

/** Fields of the bibliographic record, each cited by the front-matter passage that prints it. */
export function recordAnswer(fields: readonly RecordQuestion[], paper: Paper, citer: Citer): AnswerPart | Refusal {
  const claims = fields.flatMap((field) => fieldValues(field, paper)).flatMap((value) => claimOf(value, paper, citer))
  const [first, ...more] = claims
  return first ? { form: claims.length > 2 ? 'list' : 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}

function claimOf({ field, text, found, inferred }: FieldValue, paper: Paper, citer: Citer): Claim[] {
  const passage = frontPassage(paper, found)
  if (!passage || text === '') return []
  const at: TextLocator = { kind: 'text', paper: paper.id, passage: passage.id, span: spanOf(passage, found) }
  return [{ says: { kind: 'field', field, text, ...(inferred === undefined ? {} : { inferred }) }, citations: [citer.cite(at)] }]
}

function fieldValues(field: RecordQuestion, paper: Paper): FieldValue[] {
  const { record } = paper
  const one = (name: RecordField, text: string | undefined, found: readonly string[] = [text ?? '']): FieldValue[] => {
    const inferred = record.inferred[name === 'journal' ? 'container-title' : name === 'year' ? 'issued' : name]
    return text ? [{ field: name, text, found, ...(inferred === undefined ? {} : { inferred }) }] : []
  }
  const author = record.author.map(({ literal, family, given }) => literal ?? `${family}${given ?? ''}`)
  switch (field) {
    case 'title':
      return [...one('title', record.title), ...one('title', record.titleEnglish)]
    case 'author':
      return one('author', author.join('、'), author)
    case 'affiliation':
      return one('affiliation', record.affiliation.join('；'), record.affiliation)
    case 'DOI':
      return one('DOI', record.DOI)
    case 'keywords':
      return one('keywords', record.keyword.join('；'), record.keyword)
    case 'funding':
      return passageField(paper, 'funding', ['基金', '资助', 'funded', 'supported by'])
    case 'thanks':
      return passageField(paper, 'thanks', ['感谢', '致谢', 'thank', 'acknowledg'])
    case 'journal':
      return one('journal', record['container-title'], [record['container-title'] ?? '', record.DOI ?? ''])
    case 'year':
      return one('year', record.issued === undefined ? undefined : String(record.issued), [
        record.DOI ?? '',
        String(record.issued ?? ''),
      ])
    case 'jel':
      return one('jel', record.jel?.join(', '), record.jel)
    case 'abstract':
      return paper.passages
        .filter(({ kind, lang }) => kind === 'abstract' && lang === 'zh')
        .map(({ text }) => ({ field: 'abstract', text, found: [text] }))
  }
}

/** A field that is answered with the words of its passage. */
function passageField(paper: Paper, field: RecordField, cues: readonly string[]): FieldValue[] {
  return paper.passages
    .filter(({ kind, text }) => isFront(kind) && cues.some((cue) => normalise(text).includes(cue)))
    .slice(0, 3)
    .map(({ text }) => ({ field, text, found: [text] }))
}

const isFront = (kind: Passage['kind']): boolean => kind === 'front' || kind === 'foreign-abstract'

/** The front-matter passage that prints any of the words, all of them if possible. */
function frontPassage(paper: Paper, words: readonly string[]): Passage | undefined {
  const wanted = words.filter((word) => word !== '').map(normalise)
  const front = paper.passages.filter(({ kind }) => isFront(kind) || kind === 'abstract')
  const score = ({ text }: Passage) => wanted.filter((word) => normalise(text).includes(word)).length
  const best = [...front].sort((a, b) => score(b) - score(a))[0]
  return best && score(best) > 0 ? best : undefined
}

function spanOf({ text }: Passage, words: readonly string[]): TextLocator['span'] {
  const only = words.length === 1 ? text.indexOf(words[0] ?? '') : -1
  return only === -1 || !words[0] ? { start: 0, end: text.length } : { start: only, end: only + words[0].length }
}

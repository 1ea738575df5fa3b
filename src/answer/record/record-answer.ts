import { normalise } from '../../language/words/normalise.ts'
import type { TextLocator } from '../../paper/locator.ts'
import type { Paper, Passage } from '../../paper/paper.ts'
import type { QuestionPlan, RecordQuestion } from '../../question/plan.ts'
import type { AnswerPart, Claim, RecordField, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** A value of the record, and words by which its passage is found. */
interface FieldValue {
  readonly field: RecordField
  readonly text: string
  readonly found: readonly string[]
  readonly inferred?: string
  /** Where it stands, when that is known. */
  readonly passage?: Passage
}

/** Fields of the bibliographic record in the reader's language, each cited by the front-matter passage that prints it. */
export function recordAnswer(
  { fields, language }: Extract<QuestionPlan, { kind: 'record' }>,
  paper: Paper,
  lang: 'zh' | 'en',
  citer: Citer,
): AnswerPart | Refusal {
  const claims = fields
    .flatMap((field) => fieldValues(field, paper, language ?? lang))
    .filter(({ text }) => language === undefined || isLatin(text) === (language === 'en'))
    .flatMap((value) => claimOf(value, paper, citer))
  const [first, ...more] = claims
  return first ? { form: claims.length > 2 ? 'list' : 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}

function claimOf({ field, text, found, inferred, passage: own }: FieldValue, paper: Paper, citer: Citer): Claim[] {
  const passage = own ?? frontPassage(paper, found)
  if (!passage || text === '') return []
  const at: TextLocator = { kind: 'text', paper: paper.id, passage: passage.id, span: spanOf(passage, found) }
  return [{ says: { kind: 'field', field, text, ...(inferred === undefined ? {} : { inferred }) }, citations: [citer.cite(at)] }]
}

function fieldValues(field: RecordQuestion, paper: Paper, lang: 'zh' | 'en'): FieldValue[] {
  const { record } = paper
  const one = (name: RecordField, text: string | undefined, found: readonly string[] = [text ?? '']): FieldValue[] => {
    const inferred = record.inferred[name === 'journal' ? 'container-title' : name === 'year' ? 'issued' : name]
    return text ? [{ field: name, text, found, ...(inferred === undefined ? {} : { inferred }) }] : []
  }
  const listed = (name: RecordField, own: readonly string[], english: readonly string[], separator: string): FieldValue[] => {
    const values = lang === 'en' && english.length > 0 ? english : own
    return one(name, values.join(lang === 'en' ? '; ' : separator), values)
  }
  switch (field) {
    case 'title':
      // The second half of a title may stand on a line of its own.
      return [...one('title', record.title, [record.title, ...record.title.split('——')]), ...one('title', record.titleEnglish)]
    case 'author':
      return listed('author', record.author.map(nameOf), record.authorEnglish.map(nameOf), '、')
    case 'affiliation':
      return listed('affiliation', record.affiliation, record.affiliationEnglish, '；')
    case 'DOI':
      return one('DOI', record.DOI)
    case 'keywords':
      return listed('keywords', record.keyword, record.keywordEnglish, '；')
    case 'funding':
      return passageField(paper, 'funding', ['基金', '资助', '项目', '课题', 'funded', 'supported by', 'grant'], lang)
    case 'thanks':
      return passageField(paper, 'thanks', ['感谢', '致谢', 'thank', 'acknowledg'], lang)
    case 'journal':
      return one('journal', record['container-title'], [record['container-title'] ?? '', record.DOI ?? ''])
    case 'year':
      return one('year', record.issued?.toString(), [record.DOI ?? '', `${record.issued}`])
    case 'jel':
      return one('jel', record.jel?.join(', '), record.jel)
    case 'abstract':
      return inReadersLanguage(
        paper.passages.filter(({ kind, text }) => kind === 'abstract' || (kind === 'foreign-abstract' && isAbstract(text))),
        lang,
      ).map(({ text }) => ({ field: 'abstract', text, found: [text] }))
  }
}

const isAbstract = (text: string): boolean => text.toLowerCase().startsWith('abstract')

/** 王禹澔, Wang Yuhao: Chinese names as they are printed, in either script. */
export function nameOf({ literal, family, given }: Paper['record']['author'][number]): string {
  if (literal !== undefined || given === undefined) return literal ?? family
  return isLatin(family) ? `${family} ${given}` : `${family}${given}`
}

const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250

/** The passages in the reader's language where there are any, otherwise all of them. */
function inReadersLanguage(passages: readonly Passage[], lang: 'zh' | 'en'): readonly Passage[] {
  const own = passages.filter((passage) => passage.lang === lang)
  return own.length > 0 ? own : passages
}

/** A field that is answered with the words of its passage. */
function passageField(paper: Paper, field: RecordField, cues: readonly string[], lang: 'zh' | 'en'): FieldValue[] {
  const printed = paper.passages.filter(
    (passage) => (isFront(passage.kind) || isAside(passage)) && cues.some((cue) => normalise(passage.text).includes(cue)),
  )
  return inReadersLanguage(printed, lang)
    .slice(0, 3)
    .map((passage) => ({ field, text: passage.text, found: [passage.text], passage }))
}

/** Some journals print the acknowledgements and the funding behind the text. */
const ASIDES = ['致谢', '基金', 'acknowledg', 'funding']
const isAside = ({ kind, path, text }: Passage): boolean =>
  kind === 'body' && ASIDES.some((word) => text.toLowerCase().startsWith(word) || path.at(-1)?.toLowerCase().startsWith(word))

const isFront = (kind: Passage['kind']): boolean => kind === 'front' || kind === 'foreign-abstract'

/** The front-matter passage that prints any of the words, all of them if possible. */
function frontPassage(paper: Paper, words: readonly string[]): Passage | undefined {
  const wanted = words.filter((word) => word !== '').map(normalise)
  const front = paper.passages.filter(({ kind }) => isFront(kind) || kind === 'abstract')
  const saying = front.map((passage) => {
    const text = normalise(passage.text)
    return { passage, said: wanted.filter((word) => text.includes(word)).length }
  })
  const [best] = saying.sort((a, b) => b.said - a.said)
  return best && best.said > 0 ? best.passage : undefined
}

function spanOf({ text }: Passage, words: readonly string[]): TextLocator['span'] {
  const only = words.length === 1 ? text.indexOf(words[0] ?? '') : -1
  return only === -1 || !words[0] ? { start: 0, end: text.length } : { start: only, end: only + words[0].length }
}

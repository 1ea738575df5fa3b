import { atomsOf } from '../../language/words/atoms.ts'
import { PhraseDictionary } from '../../language/words/longest-match.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type RecordQuestion, rejected } from '../plan.ts'
import type { Question } from '../question.ts'
import type { Op } from '../words/closed-class.ts'

/** How people name the fields of a bibliographic record. */
const FIELDS: Readonly<Record<RecordQuestion, string>> = {
  title: '标题|题目|篇名|题名|文章名|论文名|文章标题|论文标题|文章题目|论文题目|英文标题|英文题目|title|english title',
  author:
    '作者是谁|谁写的|作者姓名|作者叫什么|作者名字|作者名|作者的名字|谁是作者|英文名|who wrote|who is the author|author name|name of the author|written by',
  affiliation:
    '作者单位|哪个单位|什么单位|单位是|工作单位|所在单位|任职|哪所大学|哪个学校|哪个学院|哪个机构|供职|where does the author work|where does he work|where does she work|where do they work|在哪工作|在哪里工作|在哪儿工作|affiliation|affiliated|institution|which university|what university|university|college',
  DOI: 'doi|数字对象标识符|doi号|digital object identifier',
  keywords: '关键词|关键字|主题词|keyword|keywords|key words',
  funding:
    'project number|project numbers|project id|funding number|award number|基金项目编号|基金编号|项目编号|编号|课题编号|课题号|grant number|grant numbers|who paid for|paid for this|financed|financial support|supported this|基金|资助|基金项目|课题|项目资助|资助项目|项目编号|funding|funded|grant|grants|funder|sponsored',
  thanks:
    '致谢|感谢了|感谢谁|鸣谢|感谢了谁|感谢的是|感谢|acknowledgement|acknowledgements|acknowledgment|acknowledge|acknowledged|thanked|thank',
  journal: '期刊|刊物|杂志|发表在|哪个刊|刊登|发表于|哪本杂志|哪个期刊|journal|magazine|published in',
  year: '发表年份|哪年发表|什么时候发表|发表时间|发表的年份|何时发表|when was it published|publication year|year of publication|publication date|when was this paper published',
  jel: 'jel|jel code|jel codes|jel代码|jel编码|jel classification codes|jel分类号|jel 分类号|jel classification|分类号',
  abstract: '摘要|abstract',
}

/** Names that are names of fields only beside those of others: 作者、标题、DOI; the authors and the title. */
const LISTED: Readonly<Partial<Record<RecordQuestion, string>>> = {
  author: '作者|著者|author|authors|writer',
  affiliation: '单位|机构|学校|university',
  year: '年份|发表年|年|year|date',
  funding: '基金号|项目号|资助号',
  journal: '刊名|期刊名|期刊名称|杂志名',
}
/** What stands between the names of a list of fields. */
const SEPARATORS = [
  '',
  '、',
  ',',
  '/',
  '+',
  '&',
  '和',
  '与',
  '及',
  '以及',
  '跟',
  '还有',
  '和它的',
  '、它的',
  'and',
  ', and',
  'and the',
  ', and the',
  'the',
]

/** A field may be printed in both. */
const LANGUAGES: Readonly<Record<'zh' | 'en', readonly string[]>> = { zh: ['中文', 'chinese'], en: ['英文', '英语', 'english'] }

/** These only ask for the values one by one. */
const LISTING: ReadonlySet<Op> = new Set<Op>(['each', 'count', 'sum'])

interface Name {
  readonly field: RecordQuestion
  /** It counts only beside another. */
  readonly listed: boolean
}

const phrases = new PhraseDictionary<Name>()
for (const [names, listed] of [[FIELDS, false] as const, [LISTED, true] as const])
  for (const [field, forms] of Object.entries(names))
    for (const form of forms.split('|')) phrases.add(form, { field: field as RecordQuestion, listed })

/** 作者、单位 is no 作者单位: a text cut at the marks of a list. */
function piecesOf(text: string): { readonly from: number; readonly piece: string }[] {
  let from = 0
  return text.split('').flatMap((char, i, all) => {
    if (!MARKS.has(char) && i < all.length - 1) return []
    const start = from
    from = i + 1
    return [{ from: start, piece: all.slice(start, from).join('') }]
  })
}

const MARKS = new Set('、,/;+&')

/** The fields that a text names, in its order. */
function fieldsNamed(text: string) {
  const found = piecesOf(text).flatMap(({ from, piece }) =>
    phrases.matches(atomsOf(piece)).map(({ start, end, values }) => ({
      start: from + start,
      end: from + end,
      fields: values.map(({ field }) => field),
      listed: values.every((name) => name.listed),
    })),
  )
  const isSeparator = (from: number, to: number) => SEPARATORS.includes(text.slice(from, to).trim())
  const isBeside = (i: number): boolean => {
    const [before, own, after] = [found[i - 1], found[i], found[i + 1]]
    return !!own && ((!!before && isSeparator(before.end, own.start)) || (!!after && isSeparator(own.end, after.start)))
  }
  const isAlone = ({ start, end }: { start: number; end: number }) => isNothing(text.slice(0, start) + text.slice(end))
  return found.filter((match, i) => !match.listed || isBeside(i) || isAlone(match))
}

/** 论文作者, the author: what stands beside the name of a field and names nothing. */
const isNothing = (rest: string): boolean => PAPER.reduce((left, word) => left.replaceAll(word, ''), rest).trim() === ''
const PAPER = [
  '这篇',
  '论文',
  '文章',
  '本文',
  '这',
  '该',
  '的',
  '呢',
  '?',
  '。',
  ',',
  'the',
  'this',
  'paper',
  'article',
  "'s",
  'of',
]

/** Questions about the paper itself: author, unit, DOI, keywords, funding, thanks, journal. */
export const record: PlanRule = {
  name: 'record',
  standsAlone: true,
  examples: ['这篇文章的DOI是多少', '作者是哪个单位的', '关键词有哪些', 'Who wrote this paper?'],
  plan({ text, content, parts, years, ops, asks, works }, library, paper) {
    if (works) return rejected('about a work that the paper lists')
    // 基金 of a paper is not the most of something, nor in which year it was.
    if ([...ops].some((op) => !LISTING.has(op)) || (asks.has('amount') && years.length > 0))
      return rejected('asks for a computation')
    // A longer term of the paper is not the field whose name it begins with: 资助贫困生.
    const found = fieldsNamed(text).filter(
      (match) =>
        !content.some(
          (unit) =>
            unit.kind === 'term' &&
            unit.start <= match.start &&
            match.end <= unit.end &&
            unit.surface.length > match.end - match.start,
        ),
    )
    const fields = [...new Set(found.flatMap((match) => match.fields))]
    const [first, ...more] = fields
    if (!first) return rejected('no field of the record is named')
    // 省自然科学基金: the front matter itself may name what else the question names.
    const front = fields.some((field) => IN_FRONT.includes(field)) ? frontOf(library, paper) : []
    const isPrinted = (surface: string) => front.some((passage) => passage.includes(surface))
    const language = languageIn(content)
    const other = content.filter(
      (unit) =>
        unit.strict &&
        !FORMAT.includes(unit.surface) &&
        !(language && LANGUAGES[language].includes(unit.surface)) &&
        // 论文题目 is not what is asked in 博士论文题目.
        !found.some((match) => match.start <= unit.start && unit.end <= match.end) &&
        !isPrinted(unit.surface),
    )
    if (other.length > 0 || parts.length > 0 || years.length > 0)
      return rejected(`also about ${other.map(({ surface }) => surface).join(' ') || 'a part or a year'}`)
    return { plan: { kind: 'record', fields: [first, ...more], ...(language ? { language } : {}) } }
  },
}

/** Fields that are told in sentences, with words of their own. */
const IN_FRONT: readonly RecordQuestion[] = ['funding', 'thanks']

/** What the fields are wanted for. */
const FORMAT = ['格式', '引用格式', 'format']

const languageIn = (content: Question['content']): 'zh' | 'en' | undefined =>
  (['zh', 'en'] as const).find((language) => content.some(({ surface }) => LANGUAGES[language].includes(surface)))

const frontOf = ({ papers }: Library, paper: string | undefined): string[] =>
  papers
    .filter(({ id }) => paper === undefined || id === paper)
    .flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'front' || kind === 'foreign-abstract'))
    .map((passage) => normalise(passage.text))

import fc from 'fast-check'
import { toTraditional } from '../../src/language/words/script.ts'
import type { Paper } from '../../src/paper/paper.ts'

/** A question with what it was built as, so that failures can be told apart by kind. */
export interface Generated {
  readonly kind: string
  readonly text: string
}

const any = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const of = (kind: string, text: fc.Arbitrary<string>): fc.Arbitrary<Generated> => text.map((made) => ({ kind, text: made }))

const DIGITS = [...'〇一二三四五六七八九']
const written = (year: number) => [...String(year)].map((digit) => DIGITS[Number(digit)]).join('')
const wide = (year: number) => [...String(year)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')

/** One year, or several, in every notation that people use. */
const when = (years: readonly number[]): fc.Arbitrary<string> =>
  fc.tuple(any(years), any(years), any(YEAR_FORMS)).map(([a, b, form]) => form(Math.min(a, b), Math.max(a, b)))
const YEAR_FORMS: readonly ((from: number, to: number) => string)[] = [
  (from) => `${from}年`,
  (from) => `${from}年`,
  (_, to) => `${to}`,
  (from) => `${written(from)}年`,
  (_, to) => `${wide(to)}年`,
  (from) => `${String(from).slice(2)}年`,
  (from, to) => `${from}—${to}年`,
  (from, to) => `${from}到${to}年`,
  (from, to) => `${from}和${to}年`,
  (from, to) => `${to}年比${from}年`,
  () => '',
]

const ASKED = [
  ...['是多少', '有多少', '合计多少', '平均每年多少', '哪一年最多', '哪年最低', '增长率是多少', '年均增长率', '占比是多少'],
  ...['多了多少', '是几倍', '怎么变化', '前三名是哪几年', '换算成万元是多少', '各是多少', '首次超过100是哪年', '为什么增加', ''],
]
const FRAMES: readonly ((question: string) => string)[] = [
  (question) => `${question}？`,
  (question) => question,
  (question) => `请问${question}？`,
  (question) => `帮我查一下${question}`,
  (question) => `老师问${question}，谢谢`,
  (question) => toTraditional(`${question}？`),
]
const framed = (question: fc.Arbitrary<string>) => fc.tuple(question, any(FRAMES)).map(([text, frame]) => frame(text))

const ENGLISH = [
  'What was {x} in {y}?',
  'How much {x} in {y}',
  'total {x} from 2013 to {y}',
  'Which year had the highest {x}?',
  'by how much did {x} grow in {y}',
  'average {x} since {y}',
  'share of {x} in {y}',
]

interface Names {
  readonly indicators: readonly string[]
  readonly english: readonly string[]
  readonly years: readonly number[]
}

function namesOf({ tables, terms }: Paper): Names {
  const measures = tables.flatMap(({ number, columns }) =>
    columns.filter(({ role }) => role === 'measure').map(({ header }) => ({ number, header })),
  )
  const others = terms.columns.filter((entry) =>
    measures.some(({ number, header }) => number === entry.table && header === entry.header),
  )
  return {
    indicators: [...measures.map(({ header }) => header), ...others.flatMap(({ synonyms }) => synonyms)],
    english: others.flatMap(({ english }) => english),
    years: tables.flatMap(({ rows }) => rows.flatMap(({ date }) => (date ? [date.year] : []))),
  }
}

function figures(paper: Paper): fc.Arbitrary<Generated>[] {
  const { indicators, english, years } = namesOf(paper)
  const table = any(['', '', '', ...paper.tables.map(({ number }) => `表${number}中`)])
  const chinese = fc
    .tuple(table, when(years), any(indicators), any(ASKED), any(['的', '']))
    .map(([where, year, name, asked, particle]) => `${where}${year}${year === '' ? '' : particle}${name}${asked}`)
  const two = fc.tuple(
    when(years),
    any(indicators),
    any(indicators),
    any(['哪个多', '差多少', '加起来多少', '之比', '分别是多少']),
  )
  return [
    of('figure', framed(chinese)),
    of('figure', framed(chinese)),
    of('two figures', framed(two.map(([year, a, b, asked]) => `${year}${a}和${b}${asked}`))),
    of(
      'figure in English',
      fc.tuple(any(ENGLISH), any(english), any(years)).map(([form, x, y]) => form.replace('{x}', x).replace('{y}', String(y))),
    ),
    of(
      'mixed',
      fc.tuple(any(english), any(years)).map(([x, y]) => `${y}年的${x}是多少`),
    ),
  ]
}

function concepts({ terms, sections, tables }: Paper): fc.Arbitrary<Generated>[] {
  const names = terms.terms.flatMap((entry) => entry.names)
  const english = terms.terms.flatMap((entry) => entry.english)
  const words = tables.flatMap(({ rows, columns }) =>
    rows.flatMap(({ cells }) => cells.filter((cell, i) => columns[i]?.role === 'text' && cell.raw !== '').map(({ raw }) => raw)),
  )
  const asked = [
    '是什么',
    '的含义',
    '有哪些',
    '包括哪些方面',
    '为什么重要',
    '是怎么运行的',
    '是什么时候提出的',
    '的特点',
    '和反贫困有什么关系',
  ]
  return [
    of('concept', framed(fc.tuple(any(names), any(asked)).map(([name, ask]) => `${name}${ask}`))),
    of(
      'concept in English',
      fc.tuple(any(['What is', 'Why', 'How does', 'list']), any(english)).map(([ask, name]) => `${ask} ${name}?`),
    ),
    of('section', framed(any(sections.filter(({ title }) => title !== '').map(({ title }) => `${title}有哪些`)))),
    of(
      'event',
      framed(
        fc.tuple(any(words), any(['是哪年', '什么时候', '是第几次', '属于哪一阶段', '勾了哪些'])).map((pair) => pair.join('')),
      ),
    ),
  ]
}

function parts({ notes, references, terms, tables }: Paper): fc.Arbitrary<Generated>[] {
  const authors = references.flatMap((entry) => entry.authors)
  const places = terms.facts.flatMap((fact) => ('subject' in fact ? [fact.subject] : []))
  return [
    of('note', framed(any(notes.map(({ number, mark }) => (number % 2 ? `注释${mark}说了什么` : `注${number}在哪里引用`))))),
    of(
      'reference',
      framed(
        any(
          references.map(({ number, year, authors: [author] }) =>
            number % 2 ? `文献(${number})是什么` : `${author ?? ''}(${year})`,
          ),
        ),
      ),
    ),
    of(
      'scholar',
      framed(fc.tuple(any(authors), any(['怎么看对口支援', '认为什么', '的文献有哪些', '是谁'])).map((pair) => pair.join(''))),
    ),
    of('relation', framed(fc.tuple(any(places), any(['支援哪里', '由谁支援', '什么时候支援的'])).map((pair) => pair.join('')))),
    of(
      'table',
      framed(
        fc
          .tuple(any(tables), any(['讲什么', '和正文一致吗', '有多少行', '的数据来源']))
          .map(([{ number }, ask]) => `表${number}${ask}`),
      ),
    ),
    of(
      'record',
      framed(
        any([
          '作者是谁',
          'DOI',
          '关键词',
          '基金项目',
          '怎么引用这篇论文',
          '发表在哪个期刊',
          '有几张表',
          '参考文献多少条',
          '摘要',
        ]),
      ),
    ),
  ]
}

function origins(paper: Paper): fc.Arbitrary<Generated>[] {
  const cells = paper.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.filter(({ value }) => value.kind === 'quantity').map(({ raw }) => raw)),
  )
  const made = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`)
  const figure = fc.tuple(fc.oneof(any(cells), any(cells), made), any(['', '', '亿元', '%', '倍', '万人次', '人']))
  return [
    of(
      'origin',
      framed(
        fc
          .tuple(figure, any(['怎么来的', '是怎么算出来的', '出自哪里', '']))
          .map(([[number, unit], ask]) => `${number}${unit}${ask}`),
      ),
    ),
  ]
}

/** Questions about a paper, built from what it holds: the same ones for the same seed. */
export function generatedQuestions(paper: Paper, count: number, seed: number): Generated[] {
  const kinds = [...figures(paper), ...figures(paper), ...concepts(paper), ...parts(paper), ...origins(paper)]
  const made = fc.sample(fc.oneof(...kinds), { numRuns: Math.ceil(count * 1.4), seed })
  return [...new Map(made.map((question) => [question.text, question])).values()].slice(0, count)
}

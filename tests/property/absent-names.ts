import type { EvalItem } from '../../src/adapters/eval/question-set.ts'
import type { Paper } from '../../src/paper/paper.ts'
import type { Generated } from './generated-questions.ts'

/** Indicators of other papers, in words that this one may not have. */
const INDICATORS = [
  ...['研发经费', '病床数', '森林覆盖率', '发电量', '专利授权量', '地铁里程', '博士毕业生人数', '粮食产量', '房价', '失业率'],
  ...['出生人口', '新能源汽车销量', '外商直接投资', '进出口总额', '游客人数'],
]
const ENGLISH_INDICATORS = [
  'R&D spending',
  'hospital beds',
  'forest coverage',
  'housing prices',
  'unemployment rate',
  'birth rate',
]
const SCHOLARS = ['张守拙', '李慕遥', '欧阳既明', '陈望岳', '林知微', 'John Whitfield', 'Maria Lopez']
const PROVINCES = [
  ...['北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东'],
  ...['河南', '湖北', '湖南', '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '台湾', '内蒙古', '广西', '西藏'],
  ...['宁夏', '新疆', '香港', '澳门'],
]
const ABSENT_YEARS = [1937, 1949, 1955, 2022, 2031]

/** Everything that a paper prints. */
const textOf = ({ passages, tables }: Paper): string =>
  [
    ...passages.map(({ text }) => text),
    ...tables.flatMap(({ caption, rows }) => [caption, ...rows.flatMap(({ cells }) => cells.map(({ raw }) => raw))]),
  ].join('\n')

const fill = (frames: readonly string[], values: Readonly<Record<string, readonly (string | number)[]>>): string[] =>
  Object.entries(values).reduce<string[]>(
    (texts, [name, all]) =>
      texts.flatMap((text) =>
        text.includes(`{${name}}`) ? all.map((value) => text.replaceAll(`{${name}}`, String(value))) : [text],
      ),
    [...frames],
  )

const as = (kind: string, texts: readonly string[]): Generated[] => texts.map((text) => ({ kind, text }))

/** Questions whose year, indicator, province, author, numbered part or figure is in no place of the paper. */
export function absentQuestions(paper: Paper): Generated[] {
  const printed = textOf(paper)
  const absent = (names: readonly string[]) => names.filter((name) => !printed.includes(name))
  const columns = paper.tables.flatMap((table) =>
    table.columns.filter(({ role }) => role === 'measure').map(({ header }) => header),
  )
  return [
    ...as('year', fill(['{y}年{c}是多少？', '{c}{y}年的增长率', '{y}年的{c}比上一年多多少'], { y: ABSENT_YEARS, c: columns })),
    ...as('indicator', fill(INDICATOR_FRAMES, { i: absent(INDICATORS), y: [2013, 2016, 2020] })),
    ...as('indicator', fill(ENGLISH_FRAMES, { i: ENGLISH_INDICATORS, y: [2013, 2019] })),
    ...as('province', fill(PROVINCE_FRAMES, { p: absent(PROVINCES) })),
    ...as('scholar', fill(SCHOLAR_FRAMES, { a: absent(SCHOLARS) })),
    ...as(
      'part',
      fill(['注{n}说了什么', '参考文献({n})是什么', '表{n}讲什么', '表{n}中2019年的扶贫资金是多少'], { n: [0, 40, 99] }),
    ),
    ...as(
      'figure',
      fill(['{f}怎么来的', '{f}亿元出自哪里', '{f}'], { f: [88_888.88, 40_404.123, 3141.592, 27_182.818, 61_803.399] }),
    ),
  ]
}

const INDICATOR_FRAMES = [
  ...[
    '{y}年{i}是多少？',
    '{y}年的{i}增长率',
    '{i}哪一年最多',
    '{i}在{y}年占多少',
    '平均每年{i}是多少',
    '{y}年{i}和挂职干部哪个多',
  ],
  ...['东西部协作{y}年的{i}是多少', '中央单位{i}{y}年多少', '{i}的定义是什么', '为什么{i}增加了'],
]
const ENGLISH_FRAMES = ['What was the {i} in {y}?', 'How much did {i} grow in {y}?', 'which year had the highest {i}']
const PROVINCE_FRAMES = [
  ...[
    '谁支援{p}？',
    '{p}支援哪里？',
    '{p}2019年的扶贫资金是多少',
    '2019年{p}的中央扶贫专项资金是多少',
    '{p}由哪个省支援',
    '{p}有多少驻村干部',
  ],
  ...['{p}什么时候开始对口支援', '为什么支援{p}', '{p}的地方结对帮扶资金合计多少', '表7中{p}的省级扶贫专项资金'],
]
const SCHOLAR_FRAMES = [
  ...[
    '{a}认为对口支援是什么',
    '{a}怎么看对口支援',
    '{a}(2018)的观点是什么',
    '{a}怎么定义机制',
    '{a}的文献有哪些',
    '{a}是谁',
    '文章引用了{a}的哪篇文章',
  ],
]

const LATIN = /[a-z]{3}/i
/** 2000亿 and 1961.5 are amounts. */
const YEAR = /(?<![\d.])(?:19|20)\d\d(?![\d.]*\s*[万亿人家个县%倍.\d])/g

/** Questions that are answered, each with a year, an indicator, a province or an author put in that the paper does not have. */
export function swapped(
  items: readonly EvalItem[],
  paper: Paper,
): (Generated & { readonly from: string; readonly other: string })[] {
  const printed = textOf(paper)
  const absentProvince = PROVINCES.find((name) => !printed.includes(name)) ?? ''
  const longestFirst = (names: readonly string[]) =>
    [...new Set(names)].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)
  const columns = longestFirst(
    paper.tables.flatMap((table) => table.columns.filter(({ role }) => role === 'measure').map(({ header }) => header)),
  )
  const authors = longestFirst(paper.references.flatMap((entry) => entry.authors))
  return items.flatMap(({ question: from }) => {
    const swap = (kind: string, names: readonly string[], other: string) => {
      const name = names.find((one) => from.includes(one))
      return name === undefined ? [] : [{ kind, text: from.replaceAll(name, other), from, other }]
    }
    return [
      ...(from.match(YEAR) ? [{ kind: 'year', text: from.replaceAll(YEAR, '2031'), from, other: '2031' }] : []),
      ...swap('indicator', columns, '研发经费'),
      ...swap(
        'province',
        PROVINCES.filter((name) => printed.includes(name)),
        absentProvince,
      ),
      // Zhou Li'an (周黎安) is named twice.
      ...(LATIN.test(from) ? [] : swap('author', authors, '张守拙')),
    ]
  })
}

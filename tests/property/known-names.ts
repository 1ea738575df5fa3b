import type { Paper } from '../../src/paper/paper.ts'

const PLACES = [
  ...[
    '北京',
    '天津',
    '上海',
    '重庆',
    '河北',
    '山西',
    '辽宁',
    '吉林',
    '黑龙江',
    '江苏',
    '浙江',
    '安徽',
    '福建',
    '江西',
    '山东',
    '深圳',
  ],
  ...[
    '河南',
    '湖北',
    '湖南',
    '广东',
    '海南',
    '四川',
    '贵州',
    '云南',
    '陕西',
    '甘肃',
    '青海',
    '内蒙古',
    '广西',
    '西藏',
    '宁夏',
    '新疆',
  ],
  ...['汶川', '玉树', '三峡', '赣南', '常州', '武汉', '榆次'],
]

/** Names of people and places that an answer may say only where the paper does. */
export const namesIn = (papers: readonly Paper[]): string[] =>
  [
    ...new Set([
      ...PLACES,
      ...papers.flatMap(({ record, references }) => [
        ...record.author.map(({ family, given = '' }) => family + given),
        ...references.flatMap(({ authors }) => authors),
      ]),
    ]),
  ].filter(({ length }) => length > 1)

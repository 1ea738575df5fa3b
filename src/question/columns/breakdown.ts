import { atomsOf } from '../../language/words/atoms.ts'
import { PhraseDictionary } from '../../language/words/longest-match.ts'
import type { Question } from '../question.ts'

/** Words that ask for figures by something a table may not have: 每个省各是多少. */
const BREAKDOWNS = [
  ...[
    '每个省',
    '各省',
    '分省',
    '按省',
    '哪个省',
    '每省',
    '各个省',
    '各县',
    '每个县',
    '分县',
    '各地区',
    '分地区',
    '按地区',
    '各市',
    '每个市',
    '分市',
    '每家单位',
    '各单位',
    '分单位',
    '各部门',
    '每个部门',
    '分月',
    '各月',
    '每个月',
    '每月',
    '按月',
    '分季度',
    '各季度',
    '每季度',
    '男女',
    '分性别',
    '我们县',
    '我们省',
    '我们市',
    '我们村',
    '我们乡',
    '我们单位',
    '我们学校',
    '咱们县',
    '咱们省',
    '本县',
    '本省',
    '本市',
    '我县',
    '我省',
    '我市',
  ],
  ...[
    'by province',
    'per province',
    'each province',
    'by county',
    'each county',
    'by region',
    'each region',
    'by month',
    'each month',
    'monthly',
    'quarterly',
    'by quarter',
    'by department',
    'each department',
    'by gender',
    'our county',
    'our province',
    'our city',
    'my county',
    'my province',
  ],
]

const PHRASES = new PhraseDictionary<string>()
for (const word of BREAKDOWNS) PHRASES.add(word, word)

/** Such words that count only by themselves. */
const QUALIFIERS = new Set(['男', '女', '男性', '女性', '女生', '男生', 'male', 'female', 'women', 'men'])

/** 东部各省 names who gives, and asks for nothing of each. */
const namesAll = ({ units, ops }: Question, start: number): boolean =>
  !ops.has('each') && units.some((unit) => unit.end === start && unit.strict && !unit.proper)

/** The words of a question that ask for a breakdown. */
export const breakdownWords = (question: Question): string[] => [
  ...PHRASES.matches(atomsOf(question.text))
    .filter(({ start }) => !(question.text.startsWith('各', start) && namesAll(question, start)))
    .flatMap(({ values }) => values),
  ...question.units.flatMap(({ surface }) => (QUALIFIERS.has(surface) ? [surface] : [])),
]

import { findQuantities } from '../values/find-quantities.ts'
import { type UnitDimension, unitAt } from '../values/units.ts'

/** What a question wants counted: money, people, or a thing named by its measure word (几级). */
export type AskedAmount = { readonly dimension: UnitDimension; readonly surface: string } | { readonly measureWord: string }

/** 哪几位 and 几几年 ask for names and years. */
const ASKING = /多少个?|(?<![哪好十这那几第])几/gu
const ENGLISH_MONEY = /how much (?:money|funding|funds|cash)|how many (?:yuan|rmb)/u
const MONEY = /^(?:钱|块钱|资金|经费|款|亿(?!人|户|斤|吨|亩))/u
const PEOPLE = /^(?:[万亿]*人(?!次|均)|[名位])/u
/** Measure words that nothing but themselves can answer: magnitudes, ages, floors, pages, lengths, weights, animals, trees. */
const OWN_WORDS = [
  ...[
    '平方公里',
    '平方米',
    '立方米',
    '公里',
    '千米',
    '英里',
    '里地',
    '公顷',
    '公斤',
    '千克',
    '公升',
    '千瓦',
    '兆瓦',
    '小时',
    '分钟',
  ],
  ...'级岁度页层楼字米吨亩斤克升辆头棵株艘架匹',
]
/** In English with what the sentence may call them instead. */
const ENGLISH_OWN_WORDS =
  /how many (?:square |cubic )?(kilomet|km|mile|met(?:re|er)s|ton|hectare|acre|kilogram|kg|hour|minute|litre|liter|truck|vehicle|tree)/u
const DIMENSIONS: Readonly<Record<string, string>> = {
  多高: '米',
  多长: '米',
  多宽: '米',
  多深: '米',
  多重: '吨',
  多大年纪: '岁',
  多大岁数: '岁',
}

/** What the words after 多少 or 几 name; undefined when they name nothing in particular. */
export function askedAmount(text: string): AskedAmount | undefined {
  const how = Object.entries(DIMENSIONS).find(([words]) => text.includes(words) && !text.includes(`${words}时间`))
  if (how) return { measureWord: how[1] }
  if (ENGLISH_MONEY.test(text)) return { dimension: 'money', surface: 'yuan' }
  const english = ENGLISH_OWN_WORDS.exec(text)?.[1]
  if (english !== undefined) return { measureWord: english }
  for (const match of text.matchAll(ASKING)) {
    const at = match.index + match[0].length
    const rest = text.slice(at)
    const own = OWN_WORDS.find((word) => rest.startsWith(word))
    if (own !== undefined) return { measureWord: own }
    if (match[0] === '几') continue
    const found = unitAt(text, at)?.unit
    const surface = found?.symbol ?? rest.slice(0, 1)
    if (MONEY.test(rest)) return { dimension: 'money', surface }
    if (PEOPLE.test(rest)) return { dimension: 'persons', surface }
    const dimension = found?.dimension
    if (dimension === 'money' || dimension === 'persons' || dimension === 'person-times' || dimension === 'percent')
      return { dimension, surface }
  }
  return undefined
}

/** 7643人, 63万贫困户, 24万学龄前儿童: a number with a word for people soon after it; 移民131.03万: right before it. */
const PEOPLE_COUNTED =
  /\d[\d.,]*\s*[万亿]*[多余几]?\p{Script=Han}{0,8}?(?:人|名|位|户|员|者|生|民|童|干部)|(?:人口|员|者|生|民|儿童|干部)\d[\d.,]*\s*[万亿](?!\p{Script=Han})/u
const DATE = /\d{4}\s*年?|\d{1,2}\s*[月日]/gu

/** Whether a text gives an amount of the kind asked for. */
export function givesAmount(text: string, asked: AskedAmount): boolean {
  if ('measureWord' in asked)
    return new RegExp(
      `[\\d一二三四五六七八九十百千万两]\\s*[万亿]?(?:平方|立方|公| (?:square|cubic)?)?\\s*${asked.measureWord}`,
      'u',
    ).test(text)
  if (asked.dimension === 'persons' || asked.dimension === 'person-times') return PEOPLE_COUNTED.test(text.replace(DATE, ' '))
  return findQuantities(text).some(
    ({ unit }) => unit.dimension === asked.dimension || (asked.dimension === 'money' && unit.symbol === '亿'),
  )
}

/** A period that has a name of its own; without an end it lasts until now. */
export interface NamedYears {
  /** The first is the usual one. */
  readonly names: readonly string[]
  readonly from: number
  readonly to?: number
}

const DIGITS = '一二三四五六七八九十'.split('')
const ordinal = (n: number): string => (n <= 10 ? (DIGITS[n - 1] ?? '') : `十${DIGITS[n - 11] ?? ''}`)

/** From the third on, the five-year plans follow one another without a gap. */
const LAST_PLAN = 15
const planStart = (n: number): number => (n < 3 ? 1948 + 5 * n : 1951 + 5 * n)

const plans = (): NamedYears[] =>
  Array.from({ length: LAST_PLAN }, (_, i) => {
    const name = `${ordinal(i + 1)}五`
    // 一五 to 十五 may be ordinary numbers.
    const alone = i < 10 ? [] : [`“${name}”`]
    return {
      names: [...alone, ...['时期', '期间', '计划', '规划'].map((word) => name + word)],
      from: planStart(i + 1),
      to: planStart(i + 1) + 4,
    }
  })

const decades = (): NamedYears[] =>
  DIGITS.slice(4, 9).map((digit, i) => ({
    names: ['', '上世纪', '20世纪'].flatMap((century) => [`${century}${digit}十年代`, `${century}${50 + 10 * i}年代`]),
    from: 1950 + 10 * i,
    to: 1959 + 10 * i,
  }))

/** Years from which people count in China. */
const EPOCHS: readonly (readonly [year: number, ...names: string[]])[] = [
  [1949, '新中国成立', '建国'],
  [1978, '改革开放'],
  [1992, '党的十四大', '十四大'],
  [1997, '党的十五大', '十五大'],
  [2002, '党的十六大', '十六大'],
  [2007, '党的十七大', '十七大'],
  [2012, '党的十八大', '十八大', '新时代', '进入新时代'],
  [2017, '党的十九大', '十九大'],
  [2022, '党的二十大', '二十大'],
]

const since = (): NamedYears[] =>
  EPOCHS.map(([from, ...names]) => ({
    names: names.flatMap((name) => ['以来', '后', '之后', '以后'].map((end) => name + end)),
    from,
  }))

const before = (): NamedYears[] =>
  EPOCHS.map(([year, ...names]) => ({
    names: names.flatMap((name) => ['以前', '之前', '前'].map((end) => name + end)),
    from: 0,
    to: year - 1,
  }))

const campaigns: readonly NamedYears[] = [
  { names: ['脱贫攻坚期', ...['期间', '时期', '阶段', '以来'].map((end) => `脱贫攻坚${end}`)], from: 2015, to: 2020 },
]

/** Periods that every reader of Chinese papers knows: five-year plans, decades, 改革开放以来, 党的十八大以前. */
export const calendarPeriods = (): readonly NamedYears[] => [...plans(), ...decades(), ...campaigns, ...since(), ...before()]

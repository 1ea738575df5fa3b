const STEPS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['次年', '第二年', '下一年', '后一年', '翌年', 'next year', 'following year', 'year after']],
  [-1, ['上一年', '前一年', '上年', '头一年', 'previous year', 'year before', 'prior year', 'preceding year']],
]

/** How many years a phrase such as 次年 or `the year before` steps from the year spoken of; undefined without one. */
export function relativeYear(text: string): number | undefined {
  return STEPS.find(([, phrases]) => phrases.some((phrase) => text.includes(phrase)))?.[0]
}

const SCALES: Readonly<Record<string, string>> = { 百: '100', 千: '1000' }
/** A scale that says by itself how much is passed: 过千, 破百亿; not 超过千分之一. */
const PASSED = /(?<![经通不超])(?:超过|过|破|逾)(百亿|千亿|万亿|百万|千万|百|千|万|亿)(?![一二三四五六七八九十百千万亿分\d])/gu

/** Writes out the amounts that people shorten when they ask how many pass one: 过千 → 超过1000, 破百亿 → 超过1百亿. */
export const expandShortAmounts = (text: string): string =>
  text.replace(PASSED, (_, scale: string) => `超过${SCALES[scale] ?? `1${scale}`}`)

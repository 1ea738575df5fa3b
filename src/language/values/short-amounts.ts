const SCALES: Readonly<Record<string, string>> = { 百: '100', 千: '1000' }
/** A scale that says by itself how much is passed: 过千, 破百亿; not 超过千分之一. */
const PASSED =
  /(?<![经通不超])(?:超过|过|破|逾|(?<=[次回遭年]|首度)上)(百亿|千亿|万亿|百万|千万|百|千|万|亿)(?![一二三四五六七八九十百千万亿分\d])/gu

/** Behind these, 过 says that something was done once (投入过300亿); before these, how long ago it was (过了3年). */
const DONE_ONCE = '[有到达来去走投花拿给派出用入做办开搞发受见度历看听问写说提想]'
const LONG_AGO = '(?:\\d+|[一二两三四五六七八九十百千]+)个?[多来]?[年月天日周小时岁]'
const FIGURE = `(?=\\d|[一二两三四五六七八九]?[十百千万亿])(?!${LONG_AGO})`
const PASSED_FIGURE = new RegExp(`(?<![经通不超突破走度])(?:过了|(?<!${DONE_ONCE})过)${FIGURE}`, 'gu')
/** Where years are asked for, what was done passed the figure in them: 输出过45万人的有几年. */
const DONE_FIGURE = new RegExp(`(?<![经通不超突破走度])过了?${FIGURE}`, 'gu')
const YEARS_ASKED = /几年|哪年|哪一年|哪些年|年份|多少年/u

/** 上千的年份 */
const UP_TO = /(?<![以之向])上(?=(?:百亿|千亿|万亿|百万|千万|百|千|万|亿)(?![一二三四五六七八九十百千万亿分\d]))/gu

/** 两个亿 is 两亿, 5个多亿 is left. */
const OF_SCALE = /(?<=[\d一二两三四五六七八九十百千])个(?=亿|[百千]?万(?![人户家]))/gu

/** Writes out the amounts that people shorten when they ask how many pass one: 过千 → 超过1000, 破百亿 → 超过1百亿. */
export function expandShortAmounts(text: string): string {
  const ofYears = YEARS_ASKED.test(text)
  const scaled = text.replace(OF_SCALE, '')
  return (ofYears ? scaled.replace(UP_TO, '过') : scaled)
    .replace(PASSED, (_, scale: string) => `超过${SCALES[scale] ?? `1${scale}`}`)
    .replace(ofYears ? DONE_FIGURE : PASSED_FIGURE, '超过')
}

const QUOTED = /[“「『《]([^“”「」『』《》]{2,40})[”」』》]/gu
const SUFFIX = /(?<=^\p{Script=Han}{2,})(?:省|市|自治区|自治州|特别行政区|维吾尔自治区|壮族自治区|回族自治区)$/u
const PUNCTUATION = /[，。；：、！？,.;:!?]/u

/** Coinages and titles that a text sets in quotation marks or 《》, without those that hold punctuation. */
export function quotedPhrases(text: string): string[] {
  return Array.from(text.matchAll(QUOTED), (match) => match[1] ?? '').filter((phrase) => !PUNCTUATION.test(phrase))
}

/** 陕西省 → 陕西; other words unchanged. */
export const withoutAdministrativeSuffix = (name: string): string => name.replace(SUFFIX, '')

const ADMINISTRATIVE = /\p{Script=Han}{2,6}?(?:省|自治区|自治州)/gu

/** Provinces and the like that a text names with their suffix (陕西省), with and without it. */
export function administrativeNames(text: string): string[] {
  return Array.from(text.matchAll(ADMINISTRATIVE), (match) => [match[0], withoutAdministrativeSuffix(match[0])]).flat()
}

const HEADING_NAME = /^[^（(：:，,—–]+/u

/** The name at the head of a heading: 萌发阶段（1949—1978年）：… → 萌发阶段. */
export const headingName = (title: string): string => HEADING_NAME.exec(title)?.[0].trim() ?? title

/** What may be asked of a work in a reference list, by whatever name, and how an entry shows what not every entry prints. */
const ASKED = {
  title: /题目|标题|篇名|书名|题名|名称|全名|叫(?:什么|啥)|\b(?:titles?|called)\b/u,
  author: /作者|著者|谁写|谁的|出自谁|\b(?:authors?|who wrote|written by|whose)\b/u,
  source:
    /期刊|刊物|杂志|刊名|哪个刊|哪本刊|(?:发|登|刊|载)(?:表|登|载)?(?:在|于)|出版|哪(?:里|儿|家)出|\b(?:journals?|magazine|publish\w*|press|come out|came out|appear(?:ed)?)\b/u,
  year: /哪年|哪一年|年份|什么时候|何时|几几年|\b(?:year|when)\b/u,
  issue: /期号|几期|哪期|哪一期|\bissue\b/u,
  volume: /几卷|卷号|卷期|哪一卷|\bvolume\b/u,
  pages: /页码|页数|多少页|几页|起止页|\bpages?\b|\bpage numbers?\b/u,
  doi: /\bdoi\b/u,
  isbn: /\bisbn\b|书号/u,
  translator: /译者|谁译|谁翻译|\btranslat/u,
  price: /定价|多少钱一本|\bprice\b/u,
} as const

export type ReferenceField = keyof typeof ASKED

const PRINTED: Readonly<Partial<Record<ReferenceField, RegExp>>> = {
  issue: /第\s*[\d—–~-]+\s*[期辑卷]|[(（]\s*\d+\s*[)）]/u,
  volume: /第\s*\d+\s*卷|(?<!\d)\d{1,3}\s*[(（]\s*\d/u,
  pages: /(?<![\d年])\d{1,4}\s*[-–—~]\s*\d{1,4}(?![\d年])|\d+\s*页|\bpp?\.\s*\d/u,
  doi: /\bdoi\b|\b10\.\d{4,}\//iu,
  isbn: /isbn/iu,
  translator: /译|trans/iu,
  price: /元|\$/u,
}

/** The fields of a work that a normalised text asks for. */
export const fieldsAsked = (text: string): ReferenceField[] =>
  (Object.keys(ASKED) as ReferenceField[]).filter((field) => ASKED[field].test(text))

/** The words by which a text asks for a field. */
export const fieldWords = (field: ReferenceField, text: string): string => ASKED[field].exec(text)?.[0] ?? field

/** Whether an entry prints a field; every entry has an author, a title, a source and a year. */
export const printsField = (field: ReferenceField, entry: string): boolean => PRINTED[field]?.test(entry) ?? true

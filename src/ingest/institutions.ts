const HAN = /\p{Script=Han}/u
/** 某大学和某中心 are two. */
const BETWEEN = /[、；;，,。]\s*(?:[a-z\d]\.\s*)?|(?<=学院|研究院|研究所|大学|中心|系)和(?=\p{Script=Han})/u
const BORN = /[（(]\d{4}\s*[—–-]\s*[)）]/g
/** Up to the last word for an institution; what follows it there is somebody's rank. */
const INSTITUTION =
  /^(.*(?:大学|学院|研究院|研究所|研究室|中心|学校|医院|图书馆|博物馆|档案馆|公司|集团|党校|科学院|委员会|实验室|协会|学会|出版社|系|所|局))(?:(?:特聘|长聘|客座|兼职)?(?:副|助理)?(?:教授|研究员|研究馆员|馆员|工程师|讲师|馆长|主任|院长|所长|助教|研究助理|博士后).*|(?:在读)?(?:硕士|博士|本科).*|\s*\d{6})?$/u

/** The institutions that a line of addresses or of remarks on the authors names; the line's parts where it names none. */
export function institutionsIn(text: string): readonly string[] {
  const plain = text.replace(/^[a-z\d]\.\s*/, '')
  if (!HAN.test(plain)) return partsOf(plain, /[、；;]\s*(?:[a-z\d]\.\s*)?/)
  const named = partsOf(plain.replace(BORN, ''), BETWEEN).flatMap((part) => INSTITUTION.exec(part)?.[1] ?? [])
  return named.length > 0 ? [...new Set(named)] : partsOf(plain, /[、；;]\s*/)
}

const partsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')

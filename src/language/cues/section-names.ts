import { chineseToNumber } from '../values/numerals.ts'

const ONE = '(\\d{1,2}|[一二三四五六七八九十]{1,2})'
const ORDINALS: readonly RegExp[] = [
  // 三(二)1, section 4(2)
  new RegExp(`${ONE}\\s*\\(\\s*${ONE}\\s*\\)\\s*(?:第)?\\s*${ONE}?`, 'u'),
  // 第三部分第二节第一点, 第一章的第三节
  new RegExp(
    `第\\s*${ONE}\\s*(?:个)?(?:大)?(?:部分|章|编)[^第。]{0,3}第\\s*${ONE}\\s*(?:个)?(?:小)?(?:节|部分|目)(?:[^第。]{0,2}第\\s*${ONE}\\s*(?:点|小节|小点|目))?`,
    'u',
  ),
  // section 4.2, 3.2.1节
  new RegExp(`(?:sections?|parts?|第|§)\\s*${ONE}\\.${ONE}(?:\\.${ONE})?`, 'u'),
]
const DIGITS = '一二三四五六七八九十'

/** The numbers of a part, of a section of it and of a point of that. */
export interface PartSteps {
  readonly part: number
  readonly section: number
  readonly point?: number
}

/** The part within a part that a question spells out: 三(二)1, 第一章第三节, section 4.2; undefined when it names none. */
export function stepsWithin(text: string): PartSteps | undefined {
  for (const pattern of ORDINALS) {
    const steps = pattern
      .exec(text)
      ?.slice(1)
      .filter((step) => step !== undefined)
    const [part, section, point] = (steps ?? []).map((step) => (/^\d/u.test(step) ? Number(step) : (chineseToNumber(step) ?? 0)))
    if (part && section) return { part, section, ...(point === undefined ? {} : { point }) }
  }
  return undefined
}

/** Its address: 第一章第三节 → 一(三). */
export function partWithin(text: string): string | undefined {
  const steps = stepsWithin(text)
  const [first, second] = [DIGITS[(steps?.part ?? 0) - 1], DIGITS[(steps?.section ?? 0) - 1]]
  return first === undefined || second === undefined ? undefined : `${first}(${second})${steps?.point ?? ''}`
}

const NUMBERED =
  /(?<!》\s*)第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:个)?(?:大|小)?(?:部分|章|节|编)|\b(?:section|part|chapter)\s+(\d{1,2}|[ivx]{1,4})\b/u
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The number of the part that a question names: 第四部分, 第6章, part VI; undefined when it names none. */
export function sectionNumber(text: string): number | undefined {
  const match = NUMBERED.exec(text)
  const label = match?.[1] ?? match?.[2]
  if (label === undefined) return undefined
  return /^\d/u.test(label) ? Number(label) : (chineseToNumber(label) ?? (ROMAN.indexOf(label) + 1 || undefined))
}

const LAST =
  /(?:最后|末尾|末了|收尾|结尾)(?:那|的)?(?:一|那)?(?:个|大)?(小)?(部分|章|节)|\b(?:last|final|closing) (sub)?(?:section|part)\b/u

/** The last part, or the last part within a part, that a question points at. */
export function lastPart(text: string): 'part' | 'within' | undefined {
  const match = LAST.exec(text)
  if (!match) return undefined
  return match[1] !== undefined || match[2] === '节' || match[3] !== undefined ? 'within' : 'part'
}

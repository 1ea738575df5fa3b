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

/** The address that a question spells out: 三(二)1, 第一章第三节 → 一(三), section 4.2 → 四(二); undefined when it names no part within a part. */
export function partWithin(text: string): string | undefined {
  for (const pattern of ORDINALS) {
    const steps = pattern
      .exec(text)
      ?.slice(1)
      .filter((step) => step !== undefined)
    const [part = 0, section = 0, point] = (steps ?? []).map((step) =>
      /^\d/u.test(step) ? Number(step) : (chineseToNumber(step) ?? 0),
    )
    const [first, second] = [DIGITS[part - 1], DIGITS[section - 1]]
    if (first !== undefined && second !== undefined) return `${first}(${second})${point ?? ''}`
  }
  return undefined
}

const LAST =
  /(?:最后|末尾|末了|收尾|结尾)(?:那|的)?(?:一|那)?(?:个|大)?(小)?(部分|章|节)|\b(?:last|final|closing) (sub)?(?:section|part)\b/u

/** The last part, or the last part within a part, that a question points at. */
export function lastPart(text: string): 'part' | 'within' | undefined {
  const match = LAST.exec(text)
  if (!match) return undefined
  return match[1] !== undefined || match[2] === '节' || match[3] !== undefined ? 'within' : 'part'
}

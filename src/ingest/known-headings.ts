import type { Zone } from './block.ts'

/** What a heading without a number announces, where a paper's parts have customary names. */
export type KnownPart = 'abstract' | 'keywords' | 'notes' | 'references' | 'introduction' | 'part'

const NAMES: Readonly<Record<KnownPart, readonly string[]>> = {
  abstract: ['摘要', '内容摘要', '内容提要', '提要', 'abstract'],
  keywords: ['关键词', '关键字', 'keywords', 'key words', 'index terms'],
  notes: ['注释', '注', '尾注', '脚注', 'notes', 'endnotes', 'footnotes'],
  references: [
    '参考文献',
    '引用文献',
    '参考书目',
    '主要参考文献',
    'references',
    'bibliography',
    'works cited',
    'literature cited',
  ],
  introduction: ['引言', '导言', '导论', '绪论', '前言', '问题的提出', 'introduction'],
  part: [
    ...['材料与方法', '研究方法', '文献综述', '结果与分析', '结果与讨论'],
    ...['结论', '结语', '余论', '讨论', '小结', '总结', '附录', '致谢', '结论与讨论', '结论与启示'],
    ...['conclusion', 'conclusions', 'discussion', 'results', 'methods', 'materials and methods', 'background', 'related work'],
    ...['acknowledgements', 'acknowledgments', 'acknowledgement', 'appendix', 'concluding remarks'],
  ],
}

const PART_OF: ReadonlyMap<string, KnownPart> = new Map(
  (Object.entries(NAMES) as readonly [KnownPart, readonly string[]][]).flatMap(([part, names]) =>
    names.map((name) => [name, part] as const),
  ),
)

/**
 * Which customary part a heading's words name: 参考文献, `References`, 注释 Notes; undefined for a heading of the
 * author's own. Case, spaces between characters (摘 要) and a colon at the end do not matter.
 */
export function knownHeading(title: string): KnownPart | undefined {
  const plain = title
    .replace(/[:：*]+$/, '')
    .trim()
    .toLowerCase()
  const direct = PART_OF.get(plain) ?? PART_OF.get(plain.replace(/\s+/g, ''))
  if (direct) return direct
  // 注释 Notes: the same word in two languages.
  const [first = '', ...rest] = plain.split(/\s+/)
  const part = PART_OF.get(first)
  return part !== undefined && part === PART_OF.get(rest.join(' ')) ? part : undefined
}

/** The zone that a known heading opens. */
export function zoneOf(part: KnownPart | undefined): Zone {
  return part === 'notes' || part === 'references' ? part : 'body'
}

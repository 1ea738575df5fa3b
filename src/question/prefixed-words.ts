import type { Segmenter } from '../language/words/segmenter.ts'
import type { Paper } from '../paper/paper.ts'

/** Prefixes that make a word of another: 反贫困, 非正式, 再分配. The segmenter cuts them off. */
const PREFIXES: ReadonlySet<string> = new Set('反非再去超亚准')
/** Once or twice may be chance: 再 and 去 are words as well. */
const OFTEN = 3
/** Most of what stands with the prefix alone is the word: 去 in 去北京 is none. */
const MOSTLY = 0.4

/** The words that a paper makes with a prefix, again and again with the same one. */
export function prefixedWords({ passages }: Paper, { words }: Segmenter): string[] {
  const pairs = new Map<string, number>()
  const alone = new Map<string, number>()
  for (const { text } of passages.filter(({ lang, kind }) => lang === 'zh' && kind !== 'reference')) {
    words(text).forEach((word, i, all) => {
      const next = all[i + 1]
      if (!PREFIXES.has(word) || next === undefined || next.length < 2) return
      pairs.set(word + next, (pairs.get(word + next) ?? 0) + 1)
      alone.set(word, (alone.get(word) ?? 0) + 1)
    })
  }
  return [...pairs].flatMap(([pair, count]) =>
    count >= OFTEN && count >= MOSTLY * (alone.get(pair.charAt(0)) ?? 0) ? [pair] : [],
  )
}

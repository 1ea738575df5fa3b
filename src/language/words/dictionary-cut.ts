/** A character that the dictionary lacks is as rare as a word that was seen once. */
const SEEN_ONCE = 1

/**
 * Cuts Chinese as jieba does, without its native part: of all ways to cut, the one whose words are most probable together.
 * @param dictionary jieba's own: lines of `word frequency part-of-speech`.
 */
export function createDictionaryCut(dictionary: string): (han: string) => string[] {
  const words = readWords(dictionary)
  return (han) => {
    const ends = likeliestEnds(han, words)
    const cut: string[] = []
    for (let start = 0; start < han.length; ) {
      const end = ends[start] ?? han.length
      cut.push(han.slice(start, end))
      start = end
    }
    return cut
  }
}

interface Words {
  /** Logarithm of each word's probability. */
  readonly weights: ReadonlyMap<string, number>
  readonly unknown: number
  readonly longest: number
}

function readWords(dictionary: string): Words {
  const counts = new Map<string, number>()
  let total = 0
  let longest = 1
  for (const line of dictionary.split('\n')) {
    const [word = '', count = ''] = line.split(' ')
    if (word === '') continue
    counts.set(word, Number(count))
    total += Number(count)
    longest = Math.max(longest, word.length)
  }
  const weigh = (count: number) => Math.log(Math.max(count, SEEN_ONCE) / total)
  return { weights: new Map([...counts].map(([word, count]) => [word, weigh(count)])), unknown: weigh(SEEN_ONCE), longest }
}

/** For each offset the end of the word that begins there, found from the back. */
function likeliestEnds(han: string, { weights, unknown, longest }: Words): Uint32Array {
  const best = new Float64Array(han.length + 1)
  const ends = new Uint32Array(han.length)
  for (let start = han.length - 1; start >= 0; start--) {
    best[start] = Number.NEGATIVE_INFINITY
    for (let end = start + 1; end <= Math.min(han.length, start + longest); end++) {
      const weight = weights.get(han.slice(start, end)) ?? (end === start + 1 ? unknown : Number.NEGATIVE_INFINITY)
      if (weight + (best[end] ?? 0) <= (best[start] ?? 0)) continue
      best[start] = weight + (best[end] ?? 0)
      ends[start] = end
    }
  }
  return ends
}

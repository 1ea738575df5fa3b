import { createRequire } from 'node:module'
import { LRUCache } from 'lru-cache'
import { createDictionaryCut } from './dictionary-cut.ts'

/** Cuts runs of Han characters into words. */
export interface Segmenter {
  readonly name: 'jieba' | 'dictionary' | 'intl'
  /** Why the native segmenter is not in use, when it was wanted. */
  readonly fallbackReason?: string
  /** Words in order, together exactly the text. */
  words(han: string): string[]
}

export interface SegmenterOptions {
  readonly prefer: 'auto' | 'jieba' | 'intl'
  /** A jieba dictionary file; by default the one inside nodejieba. */
  readonly dictionary?: string
  /** The text of that file: with it, words are cut the same way where the native part cannot be loaded. */
  readonly dictionaryText?: string
  /** A file to load in place of the lists for keyword extraction, which is not used. */
  readonly unused?: string
}

interface Jieba {
  load(options: { dict?: string; idfDict?: string; stopWordDict?: string }): unknown
  cut(text: string): string[]
}

/**
 * nodejieba where its native part can be loaded; otherwise the same way of cutting without it, and Node's own
 * `Intl.Segmenter` where there is no dictionary either.
 * Throws only when jieba is demanded (`prefer: 'jieba'`) and cannot be had.
 */
export function createSegmenter({ prefer, dictionary, dictionaryText, unused }: SegmenterOptions): Segmenter {
  if (prefer === 'intl') return intlSegmenter()
  try {
    return jiebaSegmenter(dictionary, unused)
  } catch (error) {
    if (prefer === 'jieba') throw error
    const fallbackReason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    if (!dictionaryText) return intlSegmenter(fallbackReason)
    return { name: 'dictionary', words: createDictionaryCut(dictionaryText), fallbackReason }
  }
}

function jiebaSegmenter(dictionary: string | undefined, unused: string | undefined): Segmenter {
  // Required only here: loading the native part may fail, and that must not stop the bot.
  const jieba = createRequire(import.meta.url)('nodejieba') as Jieba
  jieba.load({
    ...(dictionary === undefined ? {} : { dict: dictionary }),
    ...(unused === undefined ? {} : { idfDict: unused, stopWordDict: unused }),
  })
  return { name: 'jieba', words: remembering((han) => jieba.cut(han)) }
}

/** A question is cut several times over, and jieba takes longer than a look-up. */
const RUNS = 2000

function remembering(cut: (han: string) => string[]): (han: string) => string[] {
  const known = new LRUCache<string, string[]>({ max: RUNS })
  return (han) => {
    const words = known.get(han) ?? cut(han)
    known.set(han, words)
    return words
  }
}

function intlSegmenter(fallbackReason?: string): Segmenter {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const words = (han: string) => Array.from(segmenter.segment(han), ({ segment }) => segment)
  return fallbackReason === undefined ? { name: 'intl', words } : { name: 'intl', words, fallbackReason }
}

import type { Reference, ReferenceType } from '../../paper/paper.ts'

interface Kind {
  readonly name: ReferenceType | 'dictionary'
  /** How questions name the kind. */
  readonly words: readonly string[]
  /** What shows in a title or a publisher that a work is one, where the entry has no letter for it. */
  readonly marks: readonly string[]
}

const KINDS: readonly Kind[] = [
  {
    name: 'thesis',
    words: ['博士论文', '硕士论文', '学位论文', 'dissertation', 'thesis', 'theses'],
    marks: [],
  },
  {
    name: 'dictionary',
    words: ['辞典', '词典', '字典', '辞书', '工具书', '百科全书', 'dictionary', 'encyclopedia', 'encyclopaedia', 'lexicon'],
    marks: ['辞典', '词典', '字典', '辞书', '辞海', '辞源', '百科全书', 'dictionary', 'encyclop', 'lexicon'],
  },
  { name: 'report', words: ['报告', 'report'], marks: ['报告', 'report'] },
  {
    name: 'book',
    words: [
      ...['专著', '著作', '图书', '哪些书', '哪几本', '几本书', '哪本', '本书', '外文书', '书籍'],
      ...['book', 'monograph'],
    ],
    marks: [],
  },
  { name: 'article', words: ['期刊论文', '期刊文章', 'journal article'], marks: [] },
]

/** All words for kinds of works. */
export const KIND_WORDS: readonly string[] = KINDS.flatMap(({ words }) => words)

const kindIn = (text: string): Kind | undefined => KINDS.find(({ words }) => words.some((word) => text.includes(word)))

/** The kind of works that a text names: 几篇博士论文, 哪几本书. */
export const kindNamed = (text: string): string | undefined => kindIn(text)?.name

/** Whether an entry is of the kind that a text names; undefined where the text names none. */
export function ofKindNamed(text: string): ((reference: Reference) => boolean) | undefined {
  const kind = kindIn(text)
  if (!kind) return undefined
  return ({ type, title, publisher = '' }) =>
    type === kind.name || kind.marks.some((mark) => `${title} ${publisher}`.toLowerCase().includes(mark))
}

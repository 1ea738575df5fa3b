import { type FoundFigure, findFigures } from './find-figures.ts'

/** A figure and the part of it that a text tells right behind it, with the words that name the part. */
export interface PartOfWhole {
  readonly whole: FoundFigure
  readonly part: FoundFigure
  readonly words: string
}

const MARK = /其中|[(（]含|of which|of them|including/gu
/** So near behind its figure that it is of that. */
const NEAR = 14

/** 13.91万村（其中贫困村7.32万）: the first figure whose part on the same scale follows; undefined without one. */
export function partOfWhole(text: string): PartOfWhole | undefined {
  const figures = findFigures(text).filter(({ unit }) => unit !== undefined)
  for (const { index } of text.matchAll(MARK)) {
    const whole = figures.findLast(({ end }) => end <= index)
    const part = figures.find(({ start }) => start > index)
    const fits = whole && part && index - whole.end <= NEAR && part.unit?.factor === whole.unit?.factor
    if (fits && part.amount.lt(whole.amount)) return { whole, part, words: text.slice(index, part.end) }
  }
  return undefined
}

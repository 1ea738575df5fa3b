const ORDINAL = /第(?:[一二三四五六七八九十]+|\d+)(\p{Script=Han})/gu

/** A name that is a number in a series: 第六区. */
export interface OrdinalName {
  readonly text: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** Things that a text numbers, with what they are: 第六区 is a 区. */
export const ordinalNames = (text: string): OrdinalName[] =>
  Array.from(text.matchAll(ORDINAL), (found) => ({
    text: found[0],
    kind: found[1] ?? '',
    start: found.index,
    end: found.index + found[0].length,
  }))

const EXCLUDED =
  /(?:不算|不计|不含|不包括|不考虑|先不管|除了|除去|除开|撇开|抛开|刨去|排除|除(?=[^,，。？?]{1,16}(?:之外|以外|外)))(?<what>[^,，。？?]{1,20}?)(?=之外|以外|外[,，]|[,，]|还|$)|\b(?:not counting|apart from|except(?: for)?|other than|excluding|aside from|leaving aside)\b(?<other>[^,?]{1,40})/u
/** (不是武汉那个国家队), ,而不是援疆, (not Beijing); …，不是吗 asks. */
const CONTRAST =
  /(?<=[(（,，]\s*)(?:而)?(?:不是|并不是|并非|别给我|不要)(?<what>[^,，()（）。？?]{1,16})(?<![吗么吧])(?=[)）,，。？?]|$)|(?<=[(,]\s*)(?:and |but )?not (?!in\b|only|just|sure|even|including|the same)(?<other>[^,()?]{1,30})(?=[),?]|$)/u

/** What a question says is not meant. */
export interface Excluded {
  readonly start: number
  readonly end: number
  /** Said beside what is meant (不是武汉那个), and not taken out of it (除了武汉). */
  readonly contrast: boolean
}

/** The part of a question that names what is not meant: 不算中央文件,…; other than X; (not Beijing). */
export function excludedIn(text: string): Excluded | undefined {
  return spanOf(EXCLUDED.exec(text), false) ?? spanOf(CONTRAST.exec(text), true)
}

function spanOf(match: RegExpExecArray | null, contrast: boolean): Excluded | undefined {
  const what = match?.groups?.what ?? match?.groups?.other
  if (!match || what === undefined) return undefined
  const start = match.index + match[0].length - what.length
  return { start, end: start + what.length, contrast }
}

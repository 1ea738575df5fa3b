const EXCLUDED =
  /(?:不算|不计|不含|不包括|不考虑|先不管|除了|除去|除开|撇开|抛开|刨去|排除|除(?=[^,，。？?]{1,16}(?:之外|以外|外)))(?<what>[^,，。？?]{1,20}?)(?=之外|以外|外[,，]|[,，]|还|$)|\b(?:not counting|apart from|except(?: for)?|other than|excluding|aside from|leaving aside)\b(?<other>[^,?]{1,40})/u

/** The part of a question that names what is not meant: 不算中央文件,…; other than X. */
export function excludedIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = EXCLUDED.exec(text)
  const what = match?.groups?.what ?? match?.groups?.other
  if (!match || what === undefined) return undefined
  const start = match.index + match[0].length - what.length
  return { start, end: start + what.length }
}

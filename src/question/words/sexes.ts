/** 女教员 are not all 教员: a word that tells some of those counted from the others, however short it is. */
export const SEXES: ReadonlySet<string> = new Set(['男', '女'])

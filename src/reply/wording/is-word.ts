const HAN = { first: '\u4e00', last: '\u9fff' }

/** Whether a label ends in a Chinese character: 援受关系, 第一, but not (1) or 2016-12. */
export function isWord(label: string): boolean {
  const last = label.at(-1) ?? ''
  return last >= HAN.first && last <= HAN.last
}

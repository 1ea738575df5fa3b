/**
 * The line of a text that begins with a word and a space, found by halving: lines are sorted by their first word. The
 * text is searched as it stands: a map of all its words takes 8 MB, and longer to build than to answer a question.
 */
export function lineOf(word: string, text: string): string | undefined {
  let from = 0
  let to = text.length
  while (from < to) {
    const start = text.lastIndexOf('\n', Math.floor((from + to - 1) / 2)) + 1
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end === -1 ? text.length : end)
    const found = line.slice(0, line.indexOf(' '))
    if (found === word && word !== '') return line
    if (found < word) from = start + line.length + 1
    else to = start
  }
  return undefined
}

/** Mark-up anywhere in a line: emphasis, spoilers, code, links, mentions, timestamps, custom emoji. */
const ANYWHERE = new Set('\\*_~|>`[]<@')
/** Mark-up at the start of a line only: headings, small text, lists. */
const AT_LINE_START = new Set('#-+')

const isDigit = (char: string) => char >= '0' && char <= '9'
const isSpace = (char: string | undefined) => char === undefined || char.trim() === ''

/**
 * Makes text literal in Discord's Markdown: nothing in it can ping, link or format. A backslash before any
 * ASCII punctuation shows that character (Discord, "Markdown Text 101").
 */
export function escapeDiscord(text: string): string {
  let escaped = ''
  let lineStart = true
  let numbered = false
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    // A colon makes a link (https://) or an emoji (:name:) only when something follows at once.
    const colon = char === ':' && !isSpace(text[index + 1])
    const listMark = (lineStart && AT_LINE_START.has(char)) || (numbered && char === '.' && isSpace(text[index + 1]))
    escaped += ANYWHERE.has(char) || colon || listMark ? `\\${char}` : char
    numbered = (lineStart || numbered) && isDigit(char)
    lineStart = char === '\n' || char === '\r' || (lineStart && isSpace(char))
  }
  return escaped
}

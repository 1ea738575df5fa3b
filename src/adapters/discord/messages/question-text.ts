/** Discord's own mark-up in a message: mentions, channels, custom emoji, timestamps; emphasis, spoilers, code. */
const MARKUP = /<(?:[@#][!&]?|a?:\w+:|t:)\d+(?::\w)?>|\*\*|__|~~|\|\||`/g

/** A message's text without Discord's mark-up. */
export function questionText(content: string): string {
  return content.replaceAll(MARKUP, ' ').trim()
}

/** A reference in angle brackets: `@U1`, `@U1|name`, `#C1|name`, `!here`, `https://…|label`. */
const REFERENCE = /<([^<>]*)>/g
/** What Slack's composer puts around bold and code; it never stands for itself in a question. */
const EMPHASIS = /([*`]+)([^*`\n]+)\1/g
const BLANKS = /[^\S\n]+/g

/** The text of a reference: its label, a link's address, nothing for people, groups and the bot itself. */
function labelOf(reference: string, botUser: string): string {
  const [target = '', label] = reference.split('|', 2)
  if (target === `@${botUser}`) return ' '
  return label ?? (target.startsWith('@') || target.startsWith('#') || target.startsWith('!') ? '' : target)
}

/**
 * Turns Slack's message text into the question a person typed: without the bot's own mention, references as their
 * labels, `&amp;`, `&lt;` and `&gt;` as the characters they stand for.
 */
export function plainQuestion(text: string, botUser: string): string {
  return text
    .replace(REFERENCE, (_, reference: string) => labelOf(reference, botUser))
    .replace(EMPHASIS, '$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(BLANKS, ' ')
    .trim()
}

const END = /(?<=[?？])|[;；。\n]/u
const WORDS = /[\p{L}\p{N}]{2,}/u

/** The questions of one message, cut after question marks and at full stops; pieces without a word are dropped. */
export function splitQuestions(text: string): string[] {
  return text
    .split(END)
    .map((part) => part.trim())
    .filter((part) => WORDS.test(part))
}

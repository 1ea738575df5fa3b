const END = /(?<=[?？])|[;；。\n]/u
const COMMA = /[，、]|,(?![^"“]*["”])/u
const WORDS = /[\p{L}\p{N}]{2,}/u

/** The questions of one message, cut after question marks and at full stops; pieces without a word are dropped. */
export function splitQuestions(text: string): string[] {
  return text
    .split(END)
    .map((part) => part.trim())
    .filter((part) => WORDS.test(part))
}

/** The pieces between the commas of a message; pieces without a word are dropped. */
export function splitAtCommas(text: string): string[] {
  return text
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => WORDS.test(part))
}

const END = /(?<=[?？])|[;；。\n]/u
const COMMA = /[，、]|,(?![^"“]*["”])/u
const WORDS = /[\p{L}\p{N}]{2,}/u

/** 1）…2）…, (1)…(2)…, 1. …2. …: the number before a question of several. */
const NUMBER = /(?:^|[\s,，。;；:：?？])[(（]?([1-9])(?:[)）、](?=\s*[\p{L}\p{N}《“"])|[.．](?=\s*[\p{L}《“"]))/gu

/** The questions of one message that are numbered 1, 2 …, with what stands before the first; none when they are not. */
function splitAtNumbers(text: string): string[] {
  const marks = [...text.matchAll(NUMBER)]
  if (marks.length < 2 || marks.some(([, number], i) => Number(number) !== i + 1)) return []
  const starts = marks.map(({ 0: mark, index }) => index + mark.length)
  const ends = [...marks.slice(1).map(({ index }) => index + 1), text.length]
  const lead = text.slice(0, marks[0]?.index).trim()
  return starts.map((start, i) => `${i === 0 ? lead : ''} ${text.slice(start, ends[i])}`.trim())
}

/** The questions of one message, cut at their numbers, or else after question marks and at full stops; pieces without a word are dropped. */
export function splitQuestions(text: string): string[] {
  const numbered = splitAtNumbers(text)
  return (numbered.length > 0 ? numbered : text.split(END)).map((part) => part.trim()).filter((part) => WORDS.test(part))
}

/** The pieces between the commas of a message; pieces without a word are dropped. */
export function splitAtCommas(text: string): string[] {
  return text
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => WORDS.test(part))
}

const WORK = String.raw`[^()（）,，;；]*\p{L}[^()（）;；]*[,，]\s*(?:1[89]|20)\d{2}[a-z]?\s*`
const CITATION = new RegExp(`[(（]${WORK}(?:[;；]${WORK})*[)）]`, 'gu')
const NAME = /\p{L}{2,}/gu

/**
 * A text without its citations by author and year, （张博，2016；王玮，2010）: the year of a work is not when something was. Works
 * stay of which a question names an author.
 */
export const withoutCitedYears = (text: string, question: string): string =>
  text.replace(CITATION, (cited) => (namesOf(cited).some((name) => question.includes(name)) ? cited : ' '))

const namesOf = (cited: string): readonly string[] => cited.match(NAME) ?? []

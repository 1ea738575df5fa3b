import type { Library } from '../question/library.ts'

/** Matches the first letters of syllables with Chinese text: zjbf with 直接帮扶. */
export interface Initials {
  /** 1 where the letters begin the text, less where they stand in it, 0 otherwise. */
  closeness(letters: string, text: string): number
}

/** Fewer letters are found everywhere. */
const SHORTEST = 2
const INSIDE = 0.8

/** Made of a library's dictionary; without one nothing is close. */
export function createInitials({ glossary }: Library): Initials {
  const dictionary = glossary()
  const known = new Map<string, string>()
  const lettersOf = (char: string): string => {
    const letters = known.get(char) ?? (dictionary?.readings(char) ?? []).map((reading) => reading.charAt(0)).join('')
    known.set(char, letters)
    return letters
  }
  return {
    closeness(letters, text) {
      if (letters.length < SHORTEST || letters.length > text.length) return 0
      const fits = (at: number) => [...letters].every((letter, i) => lettersOf(text.charAt(at + i)).includes(letter))
      const starts = Array.from({ length: text.length - letters.length + 1 }, (_, at) => at)
      const at = starts.find(fits)
      return at === undefined ? 0 : at === 0 ? 1 : INSIDE
    },
  }
}

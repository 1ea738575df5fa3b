/** The phrases of a row of closed-class words, which `|` separates. */
export const wordList = (row: string): readonly string[] => row.split('|')

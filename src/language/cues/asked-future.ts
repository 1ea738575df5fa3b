/** Words for what is still to come. */
const FUTURE = [
  '未来',
  '将来',
  '今后',
  '往后',
  '日后',
  '下一步',
  'in the future',
  'in future',
  'years to come',
  'from now on',
  'going forward',
]

/** The word with which a text speaks of what is still to come. */
export const futureWord = (text: string): string | undefined => FUTURE.find((word) => text.includes(word))

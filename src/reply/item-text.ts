import type { Line } from './reply.ts'

/** After these no space is set: 一是援助…, 援受关系：中央—地方. */
const CLOSING = ['是', '：']

/** A line of a list with its label before it, as one text. */
export function itemText({ label, text }: Line & { readonly label: string }): string {
  return label === '' || CLOSING.some((end) => label.endsWith(end)) ? `${label}${text}` : `${label} ${text}`
}

import type { Enumeration } from './enumerations.ts'

/** Where a list begins and how many items it has: what a conversation keeps of it. */
export function listKey({ first, items }: Enumeration): string {
  const [item] = items
  const at = item?.heading?.at ?? { passage: item?.sentences[0].document.id ?? '', span: item?.sentences[0].span }
  return [first.paper, at.passage, at.span?.start ?? 0, item?.offset ?? 0, items.length].join(' ')
}

/** The list that a key was made of; undefined when there is none any more. */
export const listOfKey = (key: string, lists: readonly Enumeration[]): Enumeration | undefined =>
  lists.find((list) => listKey(list) === key)

import { toSimplified, toTraditional } from './script.ts'

/** A question in Traditional Chinese, or as it is where it would not come back from there unchanged: it is asked again as it stands. */
export function asTraditional(question: string): string {
  const traditional = toTraditional(question)
  return toSimplified(traditional) === question ? traditional : question
}

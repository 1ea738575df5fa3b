import { z } from 'zod'

const item = z.object({
  id: z.string(),
  /** The language of the question; `mixed` when it is in two. */
  lang: z.enum(['zh', 'zh-Hant', 'en', 'mixed']).optional(),
  question: z.string(),
  history: z.array(z.string()).default([]),
  type: z.string(),
  status: z.enum(['answered', 'unanswered', 'smalltalk', 'clarify']),
  must: z.array(z.array(z.string())).default([]),
  mustNot: z.array(z.string()).default([]),
  cite: z.array(z.string()).default([]),
  note: z.string().optional(),
})

/** A question with its key: `must` is a list of groups of alternatives, `cite` a list of places of which one must be cited. */
export type EvalItem = z.infer<typeof item>

/** Reads a question set, one JSON object a line. Throws with the line's number when one is broken. */
export function parseQuestionSet(text: string): EvalItem[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    let data: unknown
    try {
      data = JSON.parse(line)
    } catch {
      throw new Error(`line ${index + 1} is not JSON`)
    }
    const result = item.safeParse(data)
    if (!result.success)
      throw new Error(
        `line ${index + 1}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
      )
    return [result.data]
  })
}

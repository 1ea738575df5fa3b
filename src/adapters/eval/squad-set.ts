import { z } from 'zod'

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ question: z.string(), answers: z.array(z.object({ text: z.string() })) })),
        }),
      ),
    }),
  ),
})

export interface SquadQuestion {
  readonly text: string
  /** Index of the passage that it was asked about. */
  readonly passage: number
  readonly answers: readonly string[]
}

export interface SquadSet {
  readonly passages: readonly { readonly title: string; readonly text: string }[]
  readonly questions: readonly SquadQuestion[]
}

/** Reads a reading-comprehension set in SQuAD form. Throws with the first place that has another form. */
export function parseSquadSet(json: string): SquadSet {
  const paragraphs = squad
    .parse(JSON.parse(json))
    .data.flatMap(({ title, paragraphs: own }) => own.map((one) => ({ title, ...one })))
  return {
    passages: paragraphs.map(({ title, context }) => ({ title, text: context })),
    questions: paragraphs.flatMap(({ qas }, passage) =>
      qas.map(({ question, answers }) => ({ text: question, passage, answers: answers.map(({ text }) => text) })),
    ),
  }
}

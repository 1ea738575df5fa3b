import { readdirSync, readFileSync } from 'node:fs'
import { type EvalItem, parseQuestionSet } from '../../src/adapters/eval/question-set.ts'

/** One set by its name. */
export const questionSet = (name: string): EvalItem[] =>
  parseQuestionSet(readFileSync(new URL(`../eval/${name}.jsonl`, import.meta.url), 'utf8'))

/** The questions of the sets that the project is measured with. */
export const questionSets = (): EvalItem[] => ['dev', 'own'].flatMap(questionSet)

/** Those, and the sets that were written for one kind of question each. */
export const everyQuestionSet = (): EvalItem[] =>
  readdirSync(new URL('../eval', import.meta.url))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => questionSet(name.slice(0, -'.jsonl'.length)))

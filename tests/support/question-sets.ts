import { readFileSync } from 'node:fs'
import { type EvalItem, parseQuestionSet } from '../../src/adapters/eval/question-set.ts'

const read = (name: string): EvalItem[] =>
  parseQuestionSet(readFileSync(new URL(`../eval/${name}.jsonl`, import.meta.url), 'utf8'))

/** Every question of the sets that the project is measured with. */
export const questionSets = (): EvalItem[] => ['dev', 'own'].flatMap(read)

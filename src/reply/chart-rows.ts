import type { Block } from './reply.ts'

/** What a chart draws as rows of text: a category and its values of each series, empty where the paper gives none. */
export function chartRows({ categories, series }: Extract<Block, { kind: 'chart' }>): string[][] {
  return categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? '')])
}

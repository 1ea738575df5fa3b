import type { Recogniser } from './recogniser.ts'

const NOTE = /^(?:注|注释|附注|说明|资料来源|数据来源|来源|单位|Notes?|Sources?|Data sources?|Unit)\s*[:：.]\s*\S/i

/** The line under a table that says where its figures come from, or its unit above it; only beside a table or caption. */
export const tableNote: Recogniser = {
  name: 'table-note',
  interrupts: () => false,
  starts(lines, at, state) {
    const before = state.blocks.at(-1)?.kind
    return (before === 'table' || before === 'table-note' || before === 'caption') && NOTE.test(lines[at] ?? '')
  },
  read(lines, at) {
    return { block: { kind: 'table-note', text: lines[at] ?? '' }, next: at + 1 }
  },
}

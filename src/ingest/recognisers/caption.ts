import type { CaptionBlock } from '../block.ts'
import { nextLine, type Recogniser } from './recogniser.ts'
import { isSpacedTable } from './spaced-rows.ts'
import { isTableLine } from './table-rows.ts'

const CAPTION =
  /^(?:\*\*|__)?(表|图|圖|附表|Table|TABLE|Tab\.|Figure|FIGURE|Fig\.)\s*(\d{1,3})\s*([:：.．、|—-]|\s|(?:\*\*|__)|$)?\s*(.*)$/
/** A caption is a line, not a paragraph. */
const LONGEST_CAPTION = 160

function parseCaption(line: string): (CaptionBlock & { readonly separated: boolean }) | undefined {
  const match = CAPTION.exec(line)
  if (!match || line.length > LONGEST_CAPTION) return undefined
  const [, label = '', number = '', separator, rest = ''] = match
  const text = rest.replace(/(?:\*\*|__)/g, '').replace(/^[:：.．\s]+/, '')
  return {
    kind: 'caption',
    label: /^(?:图|圖|Fig)/i.test(label) ? '图' : '表',
    number: Number(number),
    text,
    separated: separator !== undefined,
  }
}

/** `表3 …`, `表 3：…`, `Table 3. …`, `图1 …`. Without a separator (表3显示…) only where a table follows at once. */
export const caption: Recogniser = {
  name: 'caption',
  interrupts: (lines, at, state) => caption.starts(lines, at, state),
  starts(lines, at) {
    const parsed = parseCaption(lines[at] ?? '')
    if (!parsed) return false
    const follows = nextLine(lines, at + 1)
    if (parsed.label === '表' && follows && (isTableLine(lines, follows.at) || isSpacedTable(lines, follows.at))) return true
    return parsed.separated && !/[。！？；，]/.test(parsed.text)
  },
  read(lines, at) {
    const parsed = parseCaption(lines[at] ?? '')
    if (!parsed) throw new Error(`no caption at line ${at}`)
    const { separated: _, ...block } = parsed
    return { block, next: at + 1 }
  },
}

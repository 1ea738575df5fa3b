import type { Defect } from '../../paper/defect.ts'
import { type Audited, ownPassages, textAt } from './audited.ts'

/** Note marks that no note answers. */
export function danglingMarks(audited: Audited): readonly Defect[] {
  const numbers = new Set(audited.notes.map((note) => note.number))
  return ownPassages(audited)
    .filter((passage) => passage.kind !== 'note')
    .flatMap((passage) =>
      passage.marks
        .filter((mark) => !numbers.has(mark.note))
        .map(({ note, offset }): Defect => {
          const at = [textAt(audited.paper, passage.id, Math.max(0, offset - 1), offset)]
          return { kind: 'dangling-marker', verdict: 'scan', at, stated: String(note), found: '' }
        }),
    )
}

const NAMING = ['注释', '见注', '注']

/** Notes that the text never calls; a text without any marks has lost them all, and tells nothing. */
export function uncalledNotes({ paper, passages, notes }: Audited): readonly Defect[] {
  if (notes.every((note) => note.calledFrom.length === 0)) return []
  // 口径见注释⑥: under a table a note is named instead.
  const isNamed = (mark: string) => passages.some(({ text }) => NAMING.some((words) => text.includes(words + mark)))
  return notes
    .filter((note) => note.calledFrom.length === 0 && !isNamed(note.mark))
    .flatMap(({ number, passages: [first] }): readonly Defect[] => {
      const passage = passages.find(({ id }) => id === first)
      if (!passage) return []
      const at = [textAt(paper, passage.id, 0, passage.text.length)]
      return [{ kind: 'uncalled-note', verdict: 'scan', at, stated: String(number), found: '' }]
    })
}

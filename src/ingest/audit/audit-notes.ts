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

/** Notes that the text never calls; a text without any marks has lost them all, and tells nothing. */
export function uncalledNotes({ paper, passages, notes }: Audited): readonly Defect[] {
  if (notes.every((note) => note.calledFrom.length === 0)) return []
  return notes
    .filter((note) => note.calledFrom.length === 0)
    .flatMap(({ number, passages: [first] }): readonly Defect[] => {
      const passage = passages.find(({ id }) => id === first)
      if (!passage) return []
      const at = [textAt(paper, passage.id, 0, passage.text.length)]
      return [{ kind: 'uncalled-note', verdict: 'scan', at, stated: String(number), found: '' }]
    })
}

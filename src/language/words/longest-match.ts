import { type Atom, atomsOf } from './atoms.ts'
import { normalise } from './normalise.ts'

/** Most nodes end a phrase, or are passed on the way to one. */
interface Node<T> {
  next?: Map<string, Node<T>>
  values?: T[]
}

export interface Match<T> {
  readonly start: number
  readonly end: number
  /** Index of the first atom and of the one after the last. */
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}

/** A dictionary of phrases, matched atom by atom: `East–West cooperation` also matches `east-west cooperations`. */
export class PhraseDictionary<T> {
  private readonly root: Node<T> = {}

  /** Adds a phrase; a phrase without any letter or digit is ignored. */
  add(phrase: string, value: T): void {
    const atoms = atomsOf(normalise(phrase))
    if (atoms.length === 0) return
    let node = this.root
    for (const atom of atoms) {
      node.next ??= new Map()
      const next = node.next.get(atom.key) ?? {}
      node.next.set(atom.key, next)
      node = next
    }
    node.values ??= []
    if (!node.values.includes(value)) node.values.push(value)
  }

  /** The longest phrase that starts at atom `from`, among those that `accept` takes. */
  at(atoms: readonly Atom[], from: number, accept: (match: Match<T>) => boolean = () => true): Match<T> | undefined {
    let node: Node<T> | undefined = this.root
    let best: Match<T> | undefined
    for (let i = from; i < atoms.length; i++) {
      const atom = atoms[i]
      node = atom && node?.next?.get(atom.key)
      if (!atom || !node) break
      if (!node.values) continue
      const match = { start: atoms[from]?.start ?? 0, end: atom.end, from, to: i + 1, values: node.values }
      if (accept(match)) best = match
    }
    return best
  }

  /** All phrases of a text, leftmost longest, not overlapping. */
  matches(atoms: readonly Atom[]): Match<T>[] {
    const found: Match<T>[] = []
    for (let i = 0; i < atoms.length; ) {
      const match = this.at(atoms, i)
      if (match) found.push(match)
      i = match?.to ?? i + 1
    }
    return found
  }
}

/** A function whose result for an object is made when it is first asked for, and kept as long as the object: `make` always gives the same. */
export function keptWith<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const kept = new WeakMap<Of, { readonly value: T }>()
  return (of) => {
    const known = kept.get(of) ?? { value: make(of) }
    kept.set(of, known)
    return known.value
  }
}

const HAN = /^\p{Script=Han}+$/u
/** Two characters are easily another word. */
const MIN_LENGTH = 3
/** Stands for the one character that is written otherwise. */
const ANY = '*'

/** A name, and where in it the slip begins. */
interface Slip {
  readonly name: string
  readonly wrong: number
}

/**
 * Puts right names whose characters stand in another order (燕荣继 → 燕继荣) or of which one is written with another
 * character of the same sound (习进平 → 习近平). `soundsOf` gives the readings of a character; a stretch is only touched
 * where `suspicious` says that its characters form no known words.
 */
export function createNameCorrection(
  names: readonly string[],
  soundsOf: (char: string) => readonly string[],
): (text: string, suspicious: (start: number, end: number) => boolean) => string {
  const slips = slipsOf(names)
  const longest = Math.max(0, ...names.map(({ length }) => length))
  const soundsAlike = (one: string, other: string) => soundsOf(one).some((sound) => soundsOf(other).includes(sound))
  const isWritten = ({ name, wrong }: Slip, key: string, written: string) =>
    key === written || soundsAlike(written.charAt(wrong), name.charAt(wrong))

  function slipIn(written: string, isOdd: (at: number) => boolean): Slip | undefined {
    for (const key of keysOf(written)) {
      const found = slips.get(key)?.find((slip) => slip.name !== written && isOdd(slip.wrong) && isWritten(slip, key, written))
      if (found) return found
    }
    return undefined
  }

  return (text, suspicious) => {
    for (let start = 0; start + MIN_LENGTH <= text.length; start++) {
      for (let end = Math.min(text.length, start + longest); end >= start + MIN_LENGTH; end--) {
        if (!suspicious(start, end)) continue
        const slip = slipIn(text.slice(start, end), (at) => suspicious(start + at, start + at + 1))
        if (slip && !text.includes(slip.name)) return text.slice(0, start) + slip.name + text.slice(end)
      }
    }
    return text
  }
}

/** The names by each way of writing them wrong. */
function slipsOf(names: readonly string[]): ReadonlyMap<string, readonly Slip[]> {
  const slips = new Map<string, Slip[]>()
  const add = (key: string, slip: Slip) => slips.set(key, [...(slips.get(key) ?? []), slip])
  for (const name of new Set(names)) {
    if (name.length < MIN_LENGTH || !HAN.test(name)) continue
    for (let wrong = 0; wrong < name.length; wrong++) {
      add(without(name, wrong), { name, wrong })
      if (wrong + 1 < name.length) add(swapped(name, wrong), { name, wrong })
    }
  }
  return slips
}

/** What a stretch of text is found under. */
const keysOf = (written: string): string[] => [
  written,
  ...Array.from({ length: written.length }, (_, at) => without(written, at)),
]
const without = (name: string, at: number) => name.slice(0, at) + ANY + name.slice(at + 1)
const swapped = (name: string, at: number) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)

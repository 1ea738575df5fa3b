const HAN = /^\p{Script=Han}+$/u
/** Two characters are easily another word. */
const MIN_LENGTH = 3

/**
 * Puts right names whose characters stand in another order (燕荣继 → 燕继荣) or of which one is written with another
 * character of the same sound (习进平 → 习近平). `soundsOf` gives the readings of a character; a stretch is only touched
 * where `suspicious` says that its characters form no known words.
 */
export function correctNames(
  text: string,
  names: readonly string[],
  suspicious: (start: number, end: number) => boolean,
  soundsOf: (char: string) => readonly string[],
): string {
  for (const name of names) {
    if (name.length < MIN_LENGTH || !HAN.test(name) || text.includes(name)) continue
    for (let start = 0; start + name.length <= text.length; start++) {
      const written = text.slice(start, start + name.length)
      const wrong = wrongIn(written, name, soundsOf)
      if (wrong === undefined || !suspicious(start + wrong, start + wrong + 1)) continue
      return text.slice(0, start) + name + text.slice(start + name.length)
    }
  }
  return text
}

/** Where a name is written wrong, if only its order or one of its characters is. */
function wrongIn(written: string, name: string, soundsOf: (char: string) => readonly string[]): number | undefined {
  const [first = -1, second = -1, ...more] = differences(written, name)
  const [one, other] = [written.charAt(first), name.charAt(first)]
  if (first === -1 || more.length > 0) return undefined
  if (second === -1) return soundsOf(one).some((sound) => soundsOf(other).includes(sound)) ? first : undefined
  return second === first + 1 && one === name.charAt(second) && written.charAt(second) === other ? first : undefined
}

/** Where two texts of one length differ; at most three places, as more are no slip. */
function differences(one: string, other: string): number[] {
  const found: number[] = []
  for (let i = 0; i < one.length && found.length < 3; i++) if (one.charCodeAt(i) !== other.charCodeAt(i)) found.push(i)
  return found
}
